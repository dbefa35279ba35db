import pytest
from django.apps import apps
from django.contrib.contenttypes.models import ContentType
from django.core import mail
from django.core.exceptions import ValidationError
from django.db import connection
from django.test.utils import CaptureQueriesContext
from wagtail.models import Collection, Locale, Page, Site

from federation.accounts.models import User
from federation.activity.models import ActivityEntry
from federation.associations.models import Association, AssociationLanguage
from federation.associations.scope import scope, scopes_disabled
from federation.content.models import HomePage
from federation.provisioning.domain import (
    add_language,
    create_association,
    homes,
    set_plugins,
    switch_plugin,
)
from federation.staff.models import Invitation
from sites.demo.factories import AssociationFactory

HAMM = {"name": "Verbund Hamm", "place": "Hamm", "hostname": "hamm.example", "languages": ["de"]}


def counted() -> tuple[int, ...]:
    models = (Association, Site, Page, Collection, AssociationLanguage, User, Locale)
    with scopes_disabled():
        return (*(model.objects.count() for model in models), Invitation.objects.count(), ActivityEntry.objects.count())


def test_create_association_lays_everything(umbrella):
    association = create_association("hamm", **{**HAMM, "languages": ["de", "tr"], "plugins": ["best_practice"]})
    assert [home.url_path for home in homes(association)] == ["/hamm/de/", "/hamm/tr/"]
    assert len({home.translation_key for home in homes(association)}) == 1
    assert {page.slug for page in homes(association)[0].get_children()} == {
        "neues",
        "kontakt",
        "projekte",
        "aus-der-praxis",
    }
    assert Collection.objects.filter(name="Verbund Hamm").exists()
    assert association.enabled_plugins == {"best_practice"}
    assert association.branding.palette
    with scope(association=association):
        assert ActivityEntry.objects.get(action="association.create").label == "hamm"


def test_manager_has_an_account_at_once_and_an_invitation(umbrella):
    association = create_association("hamm", **HAMM, manager=" Leitung@Hamm.Example ")
    assert not User.objects.get(email="leitung@hamm.example").has_usable_password()
    with scope(association=association):
        assert [(i.email, i.role) for i in Invitation.objects.all()] == [("leitung@hamm.example", "manager")]
    assert mail.outbox[-1].to == ["leitung@hamm.example"]
    assert "hamm.example" in mail.outbox[-1].body


def test_manager_who_works_elsewhere_keeps_the_account(luebeck):
    known = User.objects.create_user("leitung@hamm.example", "geheim")
    create_association("hamm", **HAMM, manager="leitung@hamm.example")
    known.refresh_from_db()
    assert known.check_password("geheim")


def test_association_without_a_place_has_its_name_there(umbrella):
    assert create_association("hamm", **{**HAMM, "place": ""}).place == "Verbund Hamm"


@pytest.mark.parametrize(
    ("changes", "field"),
    [
        ({"slug": "luebeck"}, "slug"),
        ({"slug": "mit leerzeichen"}, "slug"),
        ({"slug": "Hamm"}, "slug"),
        ({"slug": "-hamm"}, "slug"),
        ({"slug": "h" * 51}, "slug"),
        ({"slug": ""}, "slug"),
        ({"slug": "admin"}, "slug"),
        ({"slug": "konto"}, "slug"),
        ({"slug": "ar"}, "slug"),
        ({"slug": "vergessen"}, "slug"),
        ({"hostname": "luebeck.localhost"}, "hostname"),
        ({"hostname": "LUEBECK.localhost."}, "hostname"),
        ({"hostname": "hamm.example:8000"}, "hostname"),
        ({"hostname": "https://hamm.example/"}, "hostname"),
        ({"hostname": "hamm example"}, "hostname"),
        ({"hostname": "hamm..example"}, "hostname"),
        ({"hostname": "-hamm.example"}, "hostname"),
        ({"hostname": "hamm_.example"}, "hostname"),
        ({"hostname": "h\u0000.example"}, "hostname"),
        ({"hostname": f"{'h' * 64}.example"}, "hostname"),
        ({"hostname": ".".join(["h" * 60] * 5)}, "hostname"),
        ({"hostname": ""}, "hostname"),
        ({"port": 0}, "port"),
        ({"port": 70_000}, "port"),
        ({"languages": ["xx"]}, "languages"),
        ({"languages": []}, "languages"),
        ({"plugins": ["nowhere"]}, "plugins"),
        ({"manager": "niemand"}, "manager"),
        ({"name": ""}, "name"),
        ({"name": "H" * 121}, "name"),
        ({"place": "H" * 81}, "place"),
        ({"email": "niemand"}, "email"),
        ({"is_umbrella": True}, "is_umbrella"),
    ],
)
def test_create_association_with_something_taken_or_invalid_changes_nothing(umbrella, luebeck, changes, field):
    Page.get_first_root_node().add_child(instance=Page(title="Vergessen", slug="vergessen"))
    before = counted()
    with pytest.raises(ValidationError) as error:
        create_association(**{"slug": "hamm", **HAMM, **changes})
    assert list(error.value.message_dict) == [field]
    assert before == counted()


def test_all_faults_are_told_at_once(luebeck):
    with pytest.raises(ValidationError) as error:
        create_association("luebeck", **{**HAMM, "hostname": "a b", "languages": ["xx"], "manager": "x"})
    assert set(error.value.message_dict) == {"slug", "hostname", "languages", "manager"}


def test_failure_in_the_middle_leaves_nothing(umbrella):
    before = counted()
    with pytest.raises(RuntimeError):
        create_association("hamm", **HAMM, manager="leitung@hamm.example", taglines=FailingTaglines(de="x"))
    assert before == counted()
    assert mail.outbox == []


class FailingTaglines(dict):
    def get(self, *args):
        raise RuntimeError("fails after the site was laid")


@pytest.mark.parametrize(
    ("given", "kept"),
    [
        ("Hamm.Example.", "hamm.example"),
        ("münster.example", "xn--mnster-3ya.example"),
        ("straße.example", "xn--strae-oqa.example"),
        ("بلدية.example", "xn--ngbcr7f5a.example"),
        ("xn--mnster-3ya.example", "xn--mnster-3ya.example"),
    ],
)
def test_hostname_is_kept_as_requests_carry_it(umbrella, given, kept):
    assert create_association("hamm", **{**HAMM, "hostname": given}).site.hostname == kept


def snapshot(association) -> dict:
    pages = Page.objects.descendant_of(association.site.root_page, inclusive=True).order_by("path")
    return {
        "row": Association.objects.filter(pk=association.pk).values().get(),
        "languages": list(AssociationLanguage.objects.filter(association=association).order_by("pk").values()),
        "pages": list(pages.values()),
        "collection": Collection.objects.filter(pk=association.collection_id).values().get(),
    }


def test_adding_a_language_to_one_association_changes_no_other(umbrella, luebeck, koeln):
    before = {other.slug: snapshot(other) for other in (umbrella, luebeck)}
    assert add_language(koeln, "uk")
    assert Association.objects.get(pk=koeln.pk).languages == ["de", "tr", "uk"]
    assert {other.slug: snapshot(other) for other in (umbrella, luebeck)} == before
    assert not HomePage.objects.filter(path__startswith=luebeck.site.root_page.path, slug="uk").exists()


def test_creating_an_association_changes_no_other(umbrella, luebeck, koeln):
    others = (umbrella, luebeck, koeln)
    before = {other.slug: snapshot(other) for other in others}
    create_association("aachen", **{**HAMM, "name": "Aachen"})
    assert {other.slug: snapshot(other) for other in others} == before


def test_added_language_has_starter_pages_that_belong_to_the_others(koeln):
    add_language(koeln, "uk")
    german, ukrainian = (
        {page.translation_key for page in home.get_children()}
        for home in homes(Association.objects.get(pk=koeln.pk))
        if home.slug in {"de", "uk"}
    )
    assert german == ukrainian


def test_adding_a_language_twice_changes_nothing(koeln):
    before = snapshot(koeln)
    assert not add_language(koeln, "tr")
    assert snapshot(koeln) == before


def test_adding_a_language_that_there_is_not(koeln):
    with pytest.raises(ValidationError, match="xx"):
        add_language(koeln, "xx")


def queries_of(change) -> int:
    with CaptureQueriesContext(connection) as queries:
        change()
    return len(queries)


def test_number_of_associations_costs_no_queries(umbrella):
    names = iter(["null", "eins", "zwei"])

    def create():
        name = next(names)
        create_association(name, **{**HAMM, "hostname": f"{name}.example"}, manager=f"{name}@hamm.example")

    def add_turkish(association):
        add_language(association, "tr")

    # The first time Django learns what types there are, and the search the words that every association begins with.
    ContentType.objects.get_for_models(*apps.get_models())
    first, second, third = (AssociationFactory(languages=("de",), name="Verbund", place="Hamm") for _number in range(3))
    create()
    add_turkish(first)
    few = queries_of(create), queries_of(lambda: add_turkish(second))
    for _number in range(5):
        AssociationFactory(languages=("de", "en"))
    many = queries_of(create), queries_of(lambda: add_turkish(third))
    assert few == many


def test_locales_are_shared_and_not_made_twice(luebeck, koeln):
    assert Locale.objects.filter(language_code="de").count() == 1


def test_switching_a_plugin_that_is_not_installed_is_refused(luebeck):
    with pytest.raises(ValidationError, match="nicht installiert"):
        switch_plugin(luebeck, "nowhere", on=True)


def test_set_plugins_leaves_alone_what_is_not_installed(luebeck):
    luebeck.plugin_set.create(plugin="gone")
    with scopes_disabled():
        set_plugins(luebeck, [])
    assert Association.objects.get(pk=luebeck.pk).enabled_plugins == {"gone"}
