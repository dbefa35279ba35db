from django import template
from django.utils.html import format_html
from wagtail.images.models import Filter

from ..renditions import SPECS

register = template.Library()


@register.simple_tag
def picture(image, size: str, alt: str | None = None) -> str:
    """`{% picture page.image "card" %}`: the image in a size of `renditions.SPECS`.

    Renditions are made when the image is saved, so that no visitor's GET writes; one that is missing shows nothing.
    One query, none where renditions were prefetched.
    """
    if image is None:
        return ""
    focus = Filter(spec=SPECS[size]).get_cache_key(image)
    made = (r for r in image.renditions.all() if r.filter_spec == SPECS[size] and r.focal_point_key == focus)
    found = next(made, None)
    if found is None:
        return ""
    text = alt if alt is not None else getattr(image, "contextual_alt_text", None) or image.description
    return format_html(
        '<img src="{}" width="{}" height="{}" alt="{}" loading="lazy">', found.url, found.width, found.height, text
    )
