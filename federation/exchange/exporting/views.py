from django.http import Http404, HttpResponse
from django.utils.cache import patch_cache_control

from .. import public
from ..hsds.answers import streamed
from ..hsds.edition import Edition
from . import cards
from .formats import BY_SUFFIX, Format, export

DOWNLOADS = ("csv", "geojson", "vcf", "ics")


def organisations(request, language, suffix):
    """All organisations that this site shows, as a file that is written while it is sent."""
    form = BY_SUFFIX[suffix]
    _total, text = export(request.association, form, language)
    return as_file(streamed(text, form.content_type), f"{request.association.slug}-organisationen.{suffix}")


def organisation_card(request, language, slug):
    """One organisation for the address book."""
    form: Format = BY_SUFFIX["vcf"]
    row = form.read(public.entries(request.association).filter(slug=slug)).first()
    if row is None:
        raise Http404
    text = cards.card(row, Edition.of(request.association, language))
    return as_file(HttpResponse(text, content_type=form.content_type), f"{slug}.vcf")


def as_file(response, name: str):
    response["Content-Disposition"] = f'attachment; filename="{name}"'
    response["X-Robots-Tag"] = "noindex"
    patch_cache_control(response, public=True, no_cache=True)
    return response
