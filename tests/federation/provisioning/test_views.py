import pytest
from django.core import mail
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.urls import reverse

from federation.associations.models import Association, Role
from federation.associations.scope import scopes_disabled
from federation.staff.domain import grant_role
from federation.staff.models import Invitation
from sites.demo.factories import AssociationFactory, UserFactory

NEW = "/admin/associations/new/"
HAMM = {
    "name": "Verbund Hamm",
    "place": "Hamm",
    "federal_state": "DE-NW",
    "slug": "hamm",
    "hostname": "hamm.example",
    "languages": ["de", "ar"],
    "plugins": ["best_practice"],
    "manager": "leitung@hamm.example",
}


@pytest.fixture
def as_role(sign_in):
    def client(role, association):
        user = UserFactory()
        grant_role(user, association, role)
        return sign_in(user, association)

    return client


@pytest.fixture
def federation_manager(as_role, umbrella):
    return as_role(Role.FEDERATION_MANAGER, umbrella)


def edit(association) -> str:
    return reverse("associations:edit", args=[association.pk])


def details(association, **changes) -> dict:
    names = ("name", "place", "federal_state", "address", "email", "phone")
    kept = {name: getattr(association, name) for name in names}
    return {**kept, "plugins": sorted(association.enabled_plugins), **changes}


def test_federation_manager_creates_an_association(federation_manager, umbrella):
    assert federation_manager.get(NEW).status_code == 200
    response = federation_manager.post(NEW, HAMM, follow=True)
    association = Association.objects.with_languages().get(slug="hamm")
    assert (association.languages, association.enabled_plugins) == (["de", "ar"], {"best_practice"})
    assert association.site.port == umbrella.site.port
    assert response.redirect_chain == [(f"/admin/associations/made/{association.pk}/", 302)]
    assert "leitung@hamm.example" in response.text
    assert "hamm.example" in response.text
    assert mail.outbox[-1].to == ["leitung@hamm.example"]
    with scopes_disabled():
        assert Invitation.objects.get(association=association).invited_by is not None


def test_operator_creates_an_association(sign_in, umbrella):
    sign_in(UserFactory(is_superuser=True), umbrella).post(NEW, HAMM)
    assert Association.objects.filter(slug="hamm").exists()


@pytest.mark.parametrize(
    ("field", "value", "message"),
    [
        ("name", "", "Schreiben Sie, wie der Verbund heißt."),
        ("place", "", "Schreiben Sie, wo der Verbund zu Hause ist."),
        ("slug", "", "Schreiben Sie ein Kürzel."),
        ("slug", "luebeck", "Das Kürzel „luebeck“ ist vergeben."),
        ("slug", "admin", "Das Kürzel „admin“ braucht die Website selbst."),
        ("hostname", "luebeck.localhost", "Die Adresse „luebeck.localhost“ ist vergeben."),
        ("hostname", "https://hamm.example", "Schreiben Sie nur den Namen, ohne https://"),
        ("languages", [], "Wählen Sie mindestens eine Sprache."),
        ("manager", "", "Schreiben Sie, wer den Verbund leitet."),
        ("manager", "niemand", "Schreiben Sie die Adresse so: name@beispiel.de."),
    ],
)
def test_fault_is_told_at_its_field_and_nothing_is_lost(federation_manager, luebeck, field, value, message):
    sent = {**HAMM, "place": "Hamm an der Lippe", field: value}
    response = federation_manager.post(NEW, sent)
    form = response.context["form"]
    assert any(message in error for error in form.errors[field])
    assert list(form.errors) == [field]
    for name, given in sent.items():
        assert form[name].value() == given
    assert 'name="name"' in response.text
    assert not Association.objects.filter(slug="hamm").exists()


def test_languages_that_are_ticked_stay_ticked(federation_manager):
    response = federation_manager.post(NEW, {**HAMM, "slug": ""})
    assert response.text.count("checked") >= 3


def test_form_sent_twice_makes_one(federation_manager):
    federation_manager.post(NEW, HAMM)
    response = federation_manager.post(NEW, HAMM)
    assert set(response.context["form"].errors) == {"slug", "hostname"}
    assert Association.objects.filter(slug="hamm").count() == 1


@pytest.mark.parametrize("role", [Role.EDITOR, Role.PUBLISHER, Role.MANAGER])
def test_local_roles_create_none(as_role, luebeck, role):
    client = as_role(role, luebeck)
    for response in (client.get(NEW), client.post(NEW, HAMM)):
        assert response.status_code in (302, 403, 404)
    assert not Association.objects.filter(slug="hamm").exists()


def test_curator_creates_none(as_role, umbrella):
    as_role(Role.CURATOR, umbrella).post(NEW, HAMM)
    assert not Association.objects.filter(slug="hamm").exists()


def test_operator_creates_none_on_a_local_host(sign_in, luebeck):
    sign_in(UserFactory(is_superuser=True), luebeck).post(NEW, HAMM)
    assert not Association.objects.filter(slug="hamm").exists()


def test_made_page_is_for_who_provisions(as_role, luebeck, koeln):
    client = as_role(Role.MANAGER, luebeck)
    assert client.get(f"/admin/associations/made/{koeln.pk}/").status_code == 404
    assert client.get(f"/admin/associations/made/{luebeck.pk}/").status_code in (302, 403)


def test_manager_sees_and_edits_the_own_association_alone(as_role, luebeck, koeln):
    client = as_role(Role.MANAGER, luebeck)
    listed = client.get("/admin/associations/").text
    assert "Haus der Kulturen" in listed
    assert "Verbund Köln" not in listed
    assert client.get(edit(koeln)).status_code == 404
    assert client.post(edit(koeln), details(koeln, name="Erobert")).status_code == 404
    assert "languages" not in client.get(edit(luebeck)).context["form"].fields


def test_manager_switches_plugins_and_never_slug_or_host(as_role, luebeck, fresh):
    client = as_role(Role.MANAGER, luebeck)
    changes = {"plugins": [], "slug": "anders", "hostname": "anders.example", "languages": ["de", "en", "ar", "uk"]}
    assert client.post(edit(luebeck), details(luebeck, **changes)).status_code == 302
    changed = fresh(luebeck)
    assert changed.enabled_plugins == frozenset()
    assert (changed.slug, changed.site.hostname) == ("luebeck", "luebeck.localhost")
    assert changed.languages == ["de", "en", "ar"]


def test_federation_manager_sees_all(federation_manager, luebeck, koeln):
    listed = federation_manager.get("/admin/associations/").text
    assert "Haus der Kulturen" in listed
    assert "Verbund Köln" in listed
    assert "koeln.localhost" in listed


def test_federation_manager_adds_a_language(federation_manager, koeln, luebeck, fresh):
    sent = details(koeln, languages=["de", "tr", "uk"], name="Köln neu")
    assert federation_manager.post(edit(koeln), sent).status_code == 302
    assert (fresh(koeln).languages, fresh(koeln).name) == (["de", "tr", "uk"], "Köln neu")
    assert fresh(luebeck).languages == ["de", "en", "ar"]


def test_no_language_is_taken_away(federation_manager, koeln, fresh):
    response = federation_manager.post(edit(koeln), details(koeln, languages=["de"], name="Köln neu"))
    assert "Türkçe bleibt" in response.context["form"].errors["languages"][0]
    assert 'value="Köln neu"' in response.text
    assert fresh(koeln).languages == ["de", "tr"]
    assert fresh(koeln).name == "Verbund Köln"


def test_list_asks_the_same_however_many_there_are(federation_manager):
    federation_manager.get("/admin/associations/")
    counts = []
    for _round in range(2):
        with CaptureQueriesContext(connection) as queries:
            federation_manager.get("/admin/associations/")
        counts.append(len(queries))
        AssociationFactory.create_batch(3, languages=("de",))
    assert counts[0] == counts[1]
