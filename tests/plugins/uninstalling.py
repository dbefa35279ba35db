"""Steps of test_uninstalling.py. Each runs in a process with settings of its own and prints what it saw as JSON.

Run as `python -m tests.plugins.uninstalling <step>`.
"""

import json
import sys

import django

HOST = "luebeck.localhost"
EMAIL = "redaktion@verbund.example"


def lay() -> dict:
    """Lays an association with the plugin on: a page of its type, a page with its block, one with another's."""
    from django.core.management import call_command
    from verbund_noticeboard.models import NoticePage

    from federation.associations.models import Role
    from federation.content.domain import lay_page
    from federation.staff.domain import grant_role
    from sites.demo.factories import AssociationFactory, StandardPageFactory, UserFactory, home_of

    call_command("migrate", verbosity=0)
    association = AssociationFactory(
        slug="luebeck", hostname=HOST, languages=("de",), plugins=["noticeboard", "best_practice"]
    )
    home = home_of(association)
    notice = lay_page(home, NoticePage(title="Lastenrad zu verleihen", slug="lastenrad"))
    notice.save_revision(changed=True)  # a draft beside the live page: the explorer offers its preview
    NoticePage.objects.update(has_unpublished_changes=True)
    StandardPageFactory(parent=home, slug="treff", body=[("heading", "Oben"), ("notice_slip", "Suche Klavier")])
    grant_role(UserFactory(email=EMAIL), association, Role.PUBLISHER)
    UserFactory(email=f"admin-{EMAIL}", is_superuser=True)
    return {}


def look() -> dict:
    """What visitors and editors see, and what the database holds."""
    from django.test import Client
    from wagtail.models import Page

    from federation.content.models import HomePage

    visitor = Client(headers={"host": HOST})
    seen = {path: visitor.get(f"/de/{path}").status_code for path in ("", "lastenrad/", "noticeboard/", "treff/")}
    home, notice = HomePage.objects.get(), Page.objects.get(slug="lastenrad")
    editor = editor_of(EMAIL)
    explorer = editor.get(f"/admin/pages/{home.pk}/")
    return {
        "status": seen,
        "menu": "/de/noticeboard/" in visitor.get("/de/").text,
        "slip": "Suche Klavier" in visitor.get("/de/treff/").text,
        "found": "Lastenrad zu verleihen" in visitor.get("/de/suche/", {"q": "Lastenrad"}).text,
        "api": "Lastenrad zu verleihen" in visitor.get("/api/search", {"q": "Lastenrad", "language": "de"}).text,
        "stored": [[block["type"], block["value"]] for block in stored_blocks()],
        "explorer": [explorer.status_code, "Lastenrad zu verleihen" in explorer.text],
        "admin": {
            address: [client.get(address).status_code for client in (editor, editor_of(f"admin-{EMAIL}"))]
            for address in (
                "/admin/",
                f"/admin/pages/{notice.pk}/edit/",
                f"/admin/pages/{notice.pk}/history/",
                f"/admin/pages/{notice.pk}/",
                f"/admin/pages/{notice.pk}/delete/",
                f"/admin/pages/{notice.pk}/move/",
                f"/admin/pages/{notice.pk}/copy/",
                f"/admin/pages/{notice.pk}/unpublish/",
                f"/admin/pages/{notice.pk}/privacy/",
                f"/admin/pages/{home.pk}/add_subpage/",
                f"/admin/choose-page/{home.pk}/",
            )
        },
        "types_offered": "noticepage" in editor.get(f"/admin/pages/{home.pk}/add_subpage/").text,
    }


def save() -> dict:
    """An editor saves the page with the block; an administrator saves the association's form."""
    from federation.associations.models import Association
    from sites.pages.models import StandardPage

    from .editor import save_in_admin

    form = save_in_admin(editor_of(EMAIL), StandardPage.objects.get(slug="treff"), **{"body-0-value": "Neu"})
    association = Association.objects.with_languages().get()
    administrator = editor_of(f"admin-{EMAIL}")
    address = f"/admin/associations/edit/{association.pk}/"
    details = {name: getattr(association, name) for name in ("name", "place", "address", "email", "phone")}
    answer = administrator.post(address, {**details, "plugins": ["best_practice"]})
    return {
        "blocks": [block["type"] for block in form.streams["body"]],
        "association": answer.status_code,
        "plugins": sorted(Association.objects.get().enabled_plugins),
    }


def reindex() -> dict:
    from django.core.management import call_command

    call_command("rebuild_search", verbosity=0)
    return {}


def stored_blocks() -> list[dict]:
    """The page's stream as the database holds it, past all that reads it."""
    from django.db import connection

    with connection.cursor() as cursor:
        cursor.execute("SELECT body FROM site_pages_standardpage")
        return json.loads(cursor.fetchone()[0])


def editor_of(email: str):
    from django.test import Client

    from federation.accounts.models import User

    client = Client(headers={"host": HOST})
    client.force_login(User.objects.get(email=email))
    return client


if __name__ == "__main__":
    django.setup()
    saw = {step.__name__: step for step in (lay, look, save, reindex)}[sys.argv[1]]()
    print(json.dumps(saw))
