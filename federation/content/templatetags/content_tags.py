from django import template

from .. import addresses

register = template.Library()


@register.simple_tag(takes_context=True)
def page_url(context, page) -> str:
    """`{% page_url page %}`: its address, relative where it is on this site. At most one query a request."""
    return addresses.page_url(page, context.get("request"))


@register.simple_tag(takes_context=True)
def site_address(context, address: str) -> str:
    """An address that an editor wrote: complete, or from the home page in this language."""
    if address.startswith(("https://", "http://", "mailto:", "tel:", "/")):
        return address
    return f"{context['home_url']}{address}"
