from django.db.models import CharField, Exists, ExpressionWrapper, F, OuterRef
from wagtail.models import PageViewRestriction


def is_public() -> Exists:
    """Neither the page nor one above it is private; unlike Wagtail's `public()`, without asking beforehand."""
    path = ExpressionWrapper(OuterRef("path"), output_field=CharField())
    return ~Exists(PageViewRestriction.objects.annotate(inner=path).filter(inner__startswith=F("page__path")))
