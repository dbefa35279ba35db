from django.http import Http404
from wagtail import hooks


@hooks.register("before_serve_page", order=-10)
def refuse_resting_pages(page, request, args, kwargs):
    """Pages of a plugin that is off here, or not installed any more, do not exist for visitors."""
    type_is_gone = page.specific_class is None
    if type_is_gone or (hasattr(page, "is_on") and not page.is_on(request.association)):
        raise Http404
