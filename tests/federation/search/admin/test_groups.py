"""Words that mean the same, in the admin of the umbrella."""

import pytest
from django.urls import reverse

from federation.search.asking.synonyms import expansions
from federation.search.curating import LONGEST_TERM, MOST_TERMS
from federation.search.models import SynonymGroup


def address(name: str, *numbers: int) -> str:
    return reverse(f"search_admin:{name}", args=numbers)


def messages_of(page) -> str:
    return " ".join(map(str, page.context["messages"]))


@pytest.fixture
def group(db) -> SynonymGroup:
    return SynonymGroup.objects.create(terms="Zwickelbude\nFröbelhaus")


@pytest.mark.parametrize("asked", ["zwickelbude", "FROEBELHAUS", "fröbel", "  Zwickelbude "])
def test_group_is_found_by_any_of_its_words(curator_admin, group, asked):
    page = curator_admin.get(address("groups"), {"q": asked})
    assert list(page.context["page_obj"]) == [group]
    assert "<bdi>Zwickelbude</bdi>" in page.text


@pytest.mark.parametrize("asked", ["gibtesnicht", "%", "\x00x", "x" * 5000, '"><script>'])
def test_word_without_group_is_no_error(curator_admin, group, asked):
    page = curator_admin.get(address("groups"), {"q": asked, "p": "10000000"})
    assert page.status_code == 200
    assert "<script>alert" not in page.text
    assert "keine Gruppe" in page.text


def test_list_takes_as_many_queries_for_all_groups(queries_of, group):
    assert queries_of(address("groups")) == queries_of(f"{address('groups')}?q=zwickelbude")


def test_group_is_made_and_searched_at_once(curator_admin):
    assert expansions(("zwickelbude",), "de") == []
    page = curator_admin.post(
        address("new_group"), {"terms": "Zwickelbude\r\n Fröbel  Haus \r\n\r\nفروبل"}, follow=True
    )
    group = SynonymGroup.objects.get(terms__contains="Zwickelbude")
    assert group.phrases == ["Zwickelbude", "Fröbel Haus", "فروبل"]
    assert "Gespeichert" in messages_of(page)
    (found,) = expansions(("zwickelbude",), "de")
    assert found.others == (("frobel", "haus"), ("فروبل",))


def test_words_may_be_separated_by_commas_and_are_kept_once(curator_admin):
    curator_admin.post(address("new_group"), {"terms": "Zwickelbude, zwickelbude; Fröbelhaus، دار | Froebelhaus"})
    assert SynonymGroup.objects.get(terms__contains="Zwickelbude").phrases == ["Zwickelbude", "Fröbelhaus", "دار"]


@pytest.mark.parametrize(
    ("terms", "told"),
    [
        ("", "ausgefüllt"),
        ("Zwickelbude", "mindestens zwei"),
        ("Zwickelbude\nZWICKELBUDE", "mindestens zwei"),
        ("Zwickelbude\n?!", "keinen Buchstaben"),
        ("Zwickelbude\nfür mit", "lässt die Suche immer weg"),
        (f"Zwickelbude\n{'x' * (LONGEST_TERM + 1)}", "ist zu lang"),
        ("Zwickelbude\neins zwei drei vier fünf sechs sieben", "ist zu lang"),
        ("\n".join(f"Wort{number}" for number in range(MOST_TERMS + 1)), "passen in eine Gruppe"),
        ("Zwickelbude\nx\x00y", "Nullzeichen"),
    ],
)
def test_mistake_is_told_beside_the_words_which_stay(curator_admin, terms, told):
    before = SynonymGroup.objects.count()
    page = curator_admin.post(address("new_group"), {"terms": terms})
    assert page.status_code == 200
    assert told in " ".join(page.context["form"].errors["terms"])
    assert page.context["form"]["terms"].value() == terms
    assert SynonymGroup.objects.count() == before


def test_word_of_another_group_is_allowed_and_told(curator_admin, group):
    page = curator_admin.post(address("new_group"), {"terms": "Zwickelbude\nBaracke"}, follow=True)
    assert "auch in anderen Gruppen" in messages_of(page)
    assert "Fröbelhaus" in messages_of(page)
    (found,) = expansions(("zwickelbude",), "de")
    assert found.others == (("frobelhaus",), ("baracke",))


def test_group_is_changed(curator_admin, group):
    form = curator_admin.get(address("group", group.pk)).context["form"]
    asked = {"terms": "Zwickelbude\nBaracke", "version": form["version"].value()}
    assert curator_admin.post(address("group", group.pk), asked).status_code == 302
    group.refresh_from_db()
    assert group.phrases == ["Zwickelbude", "Baracke"]


def test_change_of_somebody_else_is_told_and_not_overwritten(curator_admin, group):
    version = curator_admin.get(address("group", group.pk)).context["form"]["version"].value()
    SynonymGroup.objects.filter(pk=group.pk).update(terms="Zwickelbude\nKontor")
    asked = {"terms": "Zwickelbude\nBaracke", "version": version}
    page = curator_admin.post(address("group", group.pk), asked)
    form = page.context["form"]
    assert "Kontor" in " ".join(form.errors["terms"])
    assert form["terms"].value() == asked["terms"]
    again = {"terms": "Zwickelbude\nBaracke\nKontor", "version": form["version"].value()}
    assert curator_admin.post(address("group", group.pk), again).status_code == 302
    group.refresh_from_db()
    assert group.phrases == ["Zwickelbude", "Baracke", "Kontor"]


def test_group_is_deleted(curator_admin, group):
    page = curator_admin.post(address("delete_group", group.pk), follow=True)
    assert "gelöscht" in messages_of(page)
    assert not SynonymGroup.objects.filter(pk=group.pk).exists()
    assert curator_admin.get(address("group", group.pk)).status_code == 404
    assert curator_admin.post(address("delete_group", group.pk)).status_code == 404


def test_group_that_somebody_deleted_meanwhile_can_be_saved_again(curator_admin, group):
    version = curator_admin.get(address("group", group.pk)).context["form"]["version"].value()
    SynonymGroup.objects.filter(pk=group.pk).delete()
    asked = {"terms": "Zwickelbude\nBaracke", "version": version}
    page = curator_admin.post(address("group", group.pk), asked)
    form = page.context["form"]
    assert "gelöscht" in " ".join(form.errors["terms"])
    assert form["terms"].value() == asked["terms"]
    assert not SynonymGroup.objects.filter(terms__contains="Zwickelbude").exists()
    again = {**asked, "version": form["version"].value()}
    assert curator_admin.post(address("group", group.pk), again).status_code == 302
    assert SynonymGroup.objects.get(terms__contains="Zwickelbude").phrases == ["Zwickelbude", "Baracke"]


def test_group_of_a_search_without_result_begins_with_its_words(curator_admin):
    form = curator_admin.get(address("new_group"), {"wort": "zwickel bude"}).context["form"]
    assert form["terms"].value() == "zwickel bude\n"
