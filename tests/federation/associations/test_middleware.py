import pytest

from federation.associations.models import Association


def test_unknown_host_is_a_plain_404_that_names_no_association(visit, luebeck):
    response = visit("elsewhere.example", "/de/")
    assert response.status_code == 404
    assert response.headers["Content-Type"].startswith("text/plain")
    assert response.content == b"Not found\n"


@pytest.mark.parametrize("path", ["/", "/admin/", "/admin/login/", "/api/search", "/static/x.css", "/de/suche/"])
def test_unknown_host_has_no_address_at_all(visit, luebeck, path):
    assert visit("elsewhere.example", path).content == b"Not found\n"


@pytest.mark.parametrize("host", ["luebeck.localhost:9999", "LUEBECK.localhost", "luebeck.localhost."])
def test_known_host_with_another_port_or_spelling_is_found(visit, luebeck, host):
    assert visit(host, "/de/").status_code == 200


@pytest.mark.parametrize("host", ["luebeck.localhost@evil.example", "lue beck", "-", "[::1", "a" * 300])
def test_malformed_host_is_a_plain_404(visit, luebeck, host):
    assert visit(host, "/de/").status_code == 404


def test_root_leads_to_the_readers_language(visit, luebeck):
    response = visit(luebeck, "/", accept_language="fr, ar;q=0.8, de;q=0.5")
    assert (response.status_code, response.headers["Location"]) == (302, "/ar/")
    assert "Accept-Language" in response.headers["Vary"]


@pytest.mark.parametrize("accepted", ["", "fr", "tr", "*", ";;;", "x" * 5000])
def test_root_leads_to_the_default_language_where_none_is_offered(visit, luebeck, accepted):
    assert visit(luebeck, "/", accept_language=accepted).headers["Location"] == "/de/"


def test_language_that_the_site_lacks_is_404(visit, luebeck, koeln):
    assert visit(luebeck, "/tr/").status_code == 404
    assert visit(luebeck, "/tr/suche/").status_code == 404
    assert visit(koeln, "/tr/").status_code == 200


def test_cookie_does_not_change_the_language(luebeck, client):
    client.cookies["django_language"] = "ar"
    response = client.get("/de/", headers={"host": "luebeck.localhost"})
    assert response.headers["Content-Language"] == "de"
    assert '<html lang="de"' in response.content.decode()


def test_page_on_the_site_of_another_association_is_404(visit, luebeck, koeln):
    assert visit(koeln, "/luebeck/de/").status_code == 404
    assert visit(koeln, "/en/kontakt/").status_code == 404


def test_finding_the_association_takes_three_queries(luebeck, koeln, rf, django_assert_num_queries):
    from federation.associations.middleware import AssociationMiddleware

    with django_assert_num_queries(3):
        found = AssociationMiddleware(None).find(rf.get("/", headers={"host": "luebeck.localhost"}))
        assert found.languages == ["de", "en", "ar"]
        assert found.enabled_plugins == {"best_practice"}
        assert found.site.root_page.title == "Haus der Kulturen"


def test_only_one_umbrella_can_be(umbrella, luebeck):
    from django.db import IntegrityError, transaction

    with pytest.raises(IntegrityError), transaction.atomic():
        Association.objects.filter(pk=luebeck.pk).update(is_umbrella=True)
