"""An installation of any size, laid by the product's own functions: associations with languages, pages and staff."""

from collections.abc import Sequence

from django.db import transaction

from federation.associations.models import Association, Role
from federation.associations.scope import scopes_disabled
from federation.content.domain import lay_page
from federation.provisioning.domain import create_association, homes
from federation.staff.domain import grant_role
from sites.demo.factories import UserFactory
from sites.pages.models import StandardPage

UMBRELLA, SLUG = "umbrella", "ort"
PAGES = (("Über uns", "ueber-uns"), ("Mitmachen", "mitmachen"))
BODY = [("paragraph", "<p>Kommen Sie vorbei. Wir sprechen Ihre Sprache.</p>")]


def slug_of(number: int) -> str:
    return f"{SLUG}{number}"


def grow(associations: int, languages: Sequence[str]) -> None:
    """Lays local associations until there are that many, beside the umbrella and what was made by the way."""
    if not Association.objects.filter(is_umbrella=True).exists():
        lay_association(UMBRELLA, languages, is_umbrella=True)
    for number in range(Association.objects.filter(is_umbrella=False, slug__startswith=SLUG).count(), associations):
        # The first one, which is looked at, has all that a new association gets.
        lay_association(slug_of(number), languages, starter_pages=number == 0)


@scopes_disabled()
@transaction.atomic
def lay_association(slug: str, languages: Sequence[str], *, starter_pages: bool = False, **fields) -> Association:
    """With an editor, a manager and, in each language, a home page and two pages below it."""
    association = create_association(
        slug,
        name=f"Verbund {slug}",
        hostname=f"{slug}.localhost",
        languages=languages,
        plugins=["best_practice"],
        starter_pages=starter_pages,
        **fields,
    )
    keys: dict = {}
    for home in homes(association):
        for title, page_slug in PAGES:
            page = StandardPage(title=title, slug=page_slug, show_in_menus=True, body=BODY)
            keys[page_slug] = lay_page(home, page, translation_key=keys.get(page_slug)).translation_key
    for role in (Role.EDITOR, Role.MANAGER):
        grant_role(UserFactory(email=f"{role}@{slug}.example"), association, role)
    return association
