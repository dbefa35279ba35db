import pytest
from bs4 import BeautifulSoup

from federation.associations.models import Role
from federation.registry.models import Organisation
from federation.staff.domain import grant_role
from plugins.events.models import EventPage
from sites.demo.factories import OrganisationFactory, UserFactory, home_of
from tests.plugins.editor import FormReader, edit_address, save_in_admin

from .factories import EventFactory, at, weekly

pytestmark = pytest.mark.usefixtures("switched_on")


@pytest.fixture
def editor(luebeck, sign_in):
    user = UserFactory()
    grant_role(user, luebeck, Role.PUBLISHER)
    return sign_in(user, luebeck)


@pytest.fixture
def event(luebeck):
    return EventFactory(home=home_of(luebeck), title="Chor", starts_at=at(7))


@pytest.fixture
def translated(luebeck, event):
    page = EventFactory(home=home_of(luebeck, "en"), title="Choir", starts_at=at(3), price="free")
    EventPage.objects.filter(pk=page.pk).update(translation_key=event.translation_key)
    page.refresh_from_db()
    return page


def refused(client, page, **changes) -> dict:
    form = FormReader(client.get(edit_address(page)).text)
    answer = client.post(edit_address(page), {**form.to_send(), **changes, "action-publish": "1"})
    assert answer.status_code == 200
    return dict(answer.context["form"].errors)


def test_editor_makes_a_series(editor, event):
    until = at(28).date()
    save_in_admin(editor, event, repeats="weekly", repeats_until=until.isoformat(), except_dates=f"{at(14):%d.%m.%Y}")
    event.refresh_from_db()
    assert event.rrule == f"FREQ=WEEKLY;UNTIL={until:%Y%m%d}"
    assert event.except_dates == [at(14).date().isoformat()]
    assert event.over_at == at(28, 20)
    form = FormReader(editor.get(edit_address(event)).text).to_send()
    assert form["repeats"] == "weekly"
    assert form["except_dates"] == f"{at(14):%d.%m.%Y}"


def test_editor_chooses_languages_topics_and_who_invites(editor, luebeck, event):
    house = OrganisationFactory(owner=luebeck, name="Teestube")
    save_in_admin(editor, event, spoken=["ar", "de"], topics=["sprachkurse"], organiser=house.pk)
    event.refresh_from_db()
    assert (event.spoken, event.topics, event.organiser) == (["ar", "de"], ["sprachkurse"], house)


def test_organisers_are_the_associations_own(editor, koeln, luebeck, event):
    own = OrganisationFactory(owner=luebeck, name="Teestube")
    foreign = OrganisationFactory(owner=koeln, name="Verein am Rhein")
    select = BeautifulSoup(editor.get(edit_address(event)).text, "html.parser").select_one("select[name=organiser]")
    assert {option["value"] for option in select.select("option")} == {"", str(own.pk)}
    assert "organiser" in refused(editor, event, organiser=foreign.pk)
    assert Organisation.objects.filter(pk=foreign.pk).exists()


@pytest.mark.parametrize(
    ("changes", "field"),
    [
        ({"ends_at": "2020-01-01 10:00"}, "ends_at"),
        ({"repeats": "weekly"}, "repeats_until"),
        ({"repeats": "weekly", "repeats_until": "2020-01-01"}, "repeats_until"),
        ({"except_dates": "bald"}, "except_dates"),
        ({"city": ""}, "city"),
        ({"needs_registration": "on"}, "registration_url"),
        ({"spoken": ["klingonisch"]}, "spoken"),
    ],
)
def test_fault_is_told_beside_its_field(editor, event, changes, field):
    assert list(refused(editor, event, **changes)) == [field]


def test_what_is_published_is_the_same_in_all_languages(editor, event, translated):
    save_in_admin(editor, event, city="Kiel", women_only="on")
    translated.refresh_from_db()
    assert (translated.city, translated.women_only, translated.starts_at) == ("Kiel", True, event.starts_at)
    assert (translated.title, translated.price) == ("Choir", "free")
    assert translated.latitude == EventPage.objects.get(pk=event.pk).latitude
    assert translated.over_at == at(7, 20)


def test_translation_asks_for_its_texts_alone(editor, event, translated):
    form = save_in_admin(editor, translated, title="Open choir")
    assert "starts_at" not in form.data
    assert "price" in form.data
    assert "in der Fassung auf Deutsch" in editor.get(edit_address(translated)).text
    translated.refresh_from_db()
    assert (translated.title, translated.starts_at) == ("Open choir", event.starts_at)


def test_new_translation_takes_over_what_is_no_text(editor, luebeck, event):
    save_in_admin(editor, event, repeats="weekly", repeats_until=at(28).date().isoformat(), spoken=["ar"])
    arabic = luebeck.locale("ar")
    sent = editor.post(f"/admin/localize/submit/page/{event.pk}/", {"locales": [arabic.pk]})
    assert sent.status_code == 302
    translation = EventPage.objects.get(translation_key=event.translation_key, locale=arabic)
    event.refresh_from_db()
    assert (translation.plan, translation.spoken, translation.city) == (event.plan, ["ar"], "Lübeck")
    assert editor.get(edit_address(translation)).status_code == 200


def test_versions_of_an_event_can_be_compared(editor, event):
    save_in_admin(editor, event, repeats="weekly", repeats_until=at(28).date().isoformat(), city="Kiel")
    first, last = event.revisions.order_by("pk").first().pk, event.revisions.order_by("pk").last().pk
    compared = editor.get(f"/admin/pages/{event.pk}/revisions/compare/{first}...{last}/")
    assert compared.status_code == 200
    assert "Kiel" in compared.text


def test_stale_draft_of_a_translation_does_not_bring_old_dates_back(event, translated):
    stale = translated.save_revision()
    event.starts_at, event.ends_at = at(20), at(20, 21)
    event.rrule = weekly(40)
    event.save_revision().publish()
    stale.publish()
    translated.refresh_from_db()
    assert (translated.starts_at, translated.rrule) == (at(20), weekly(40))
    event.refresh_from_db()
    assert event.starts_at == at(20)


def test_editor_of_another_association_cannot_edit(koeln, sign_in, event):
    user = UserFactory()
    grant_role(user, koeln, Role.PUBLISHER)
    assert sign_in(user, koeln).get(edit_address(event)).status_code in (302, 403, 404)
    assert sign_in(user, koeln).post(edit_address(event), {"title": "X"}).status_code in (302, 403, 404)
    event.refresh_from_db()
    assert event.title == "Chor"
