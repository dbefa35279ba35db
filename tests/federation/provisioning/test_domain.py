import pytest
from django.core.exceptions import ValidationError
from wagtail.models import Collection, Locale, Page, Site

from federation.associations.models import Association
from federation.content.models import HomePage
from federation.provisioning.domain import create_association, homes, offer_language, set_plugins, switch_plugin


def test_create_association_lays_everything(umbrella):
    association = create_association(
        "hamm", name="Verbund Hamm", place="Hamm", hostname="hamm.example", languages=["de", "tr"]
    )
    assert [home.url_path for home in homes(association)] == ["/hamm/de/", "/hamm/tr/"]
    assert len({home.translation_key for home in homes(association)}) == 1
    assert {page.slug for page in homes(association)[0].get_children()} == {"neues", "kontakt", "projekte"}
    assert Collection.objects.filter(name="Verbund Hamm").exists()


@pytest.mark.parametrize(
    ("changes", "field"),
    [
        ({"slug": "luebeck"}, "slug"),
        ({"slug": "mit leerzeichen"}, "slug"),
        ({"hostname": "luebeck.localhost"}, "hostname"),
        ({"languages": ["xx"]}, "languages"),
        ({"languages": []}, "languages"),
    ],
)
def test_create_association_with_something_taken_or_invalid_changes_nothing(luebeck, changes, field):
    before = (Association.objects.count(), Site.objects.count(), Page.objects.count(), Collection.objects.count())
    wanted = {
        "slug": "hamm",
        "name": "Hamm",
        "place": "Hamm",
        "hostname": "hamm.example",
        "languages": ["de"],
        **changes,
    }
    with pytest.raises(ValidationError) as error:
        create_association(wanted.pop("slug"), **wanted)
    assert field in error.value.message_dict
    assert before == (
        Association.objects.count(),
        Site.objects.count(),
        Page.objects.count(),
        Collection.objects.count(),
    )


def test_adding_a_language_to_one_association_changes_no_other(luebeck, koeln):
    offer_language(koeln, "uk")
    assert Association.objects.get(pk=koeln.pk).languages == ["de", "tr", "uk"]
    assert Association.objects.get(pk=luebeck.pk).languages == ["de", "en", "ar"]
    assert not HomePage.objects.filter(path__startswith=luebeck.site.root_page.path, slug="uk").exists()


def test_locales_are_shared_and_not_made_twice(luebeck, koeln):
    assert Locale.objects.filter(language_code="de").count() == 1


def test_switching_a_plugin_that_is_not_installed_is_refused(luebeck):
    with pytest.raises(ValidationError, match="nicht installiert"):
        switch_plugin(luebeck, "nowhere", on=True)


def test_set_plugins_leaves_alone_what_is_not_installed(luebeck):
    luebeck.plugin_set.create(plugin="gone")
    set_plugins(luebeck, [])
    assert Association.objects.get(pk=luebeck.pk).enabled_plugins == {"gone"}
