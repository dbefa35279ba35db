"""What the registry can be given out as. Every format is written row by row and never held in memory."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass

from django.db.models import Prefetch, QuerySet

from federation.associations.models import Association
from federation.registry.models import Organisation, Service

from .. import public
from ..hsds import mapping
from ..hsds.answers import CHUNK, whole_page
from ..hsds.edition import Edition
from . import calendars, cards, geojson, tables


@dataclass(frozen=True)
class Format:
    """`read` adds to the organisations what `write` needs of them; `write` gets them one by one, and their number."""

    name: str
    suffix: str
    content_type: str
    read: Callable[[QuerySet[Organisation]], QuerySet[Organisation]]
    write: Callable[[Iterable[Organisation], Edition, int], Iterator[str]]


def with_bookable_services(rows: QuerySet[Organisation]) -> QuerySet[Organisation]:
    offered = Service.objects.filter(public.bookable())
    return public.complete(rows, with_services=False).prefetch_related(Prefetch("services", offered))


def with_dates(rows: QuerySet[Organisation]) -> QuerySet[Organisation]:
    offered = public.complete_services(Service.objects.filter(public.bookable()))
    return public.complete(rows, with_services=False).prefetch_related(Prefetch("services", offered))


def hsds(rows: Iterable[Organisation], edition: Edition, total: int) -> Iterator[str]:
    """One page of the API with everything: each organisation with its services in full."""
    return whole_page(total, (mapping.organization(row, edition, has_full_services=True) for row in rows))


FORMATS = {
    found.name: found
    for found in [
        Format("csv", "csv", "text/csv; charset=utf-8", with_bookable_services, tables.write),
        Format("geojson", "geojson", "application/geo+json", with_bookable_services, geojson.write),
        Format("vcard", "vcf", "text/vcard; charset=utf-8", with_bookable_services, cards.write),
        Format("ical", "ics", "text/calendar; charset=utf-8", with_dates, calendars.write),
        Format("hsds", "json", "application/json", public.complete, hsds),
    ]
}
BY_SUFFIX = {found.suffix: found for found in FORMATS.values()}


def export(
    association: Association, form: Format, language: str, advance: Callable[[Iterable], Iterable] = iter
) -> tuple[int, Iterator[str]]:
    """How many organisations there are, and the text, in pieces. `advance` sees each of them pass.

    `association` is found `with_federation()`.
    """
    rows = public.entries(association)
    total = rows.count()
    passing = advance(form.read(rows).iterator(chunk_size=CHUNK))
    return total, form.write(passing, Edition.of(association, language), total)
