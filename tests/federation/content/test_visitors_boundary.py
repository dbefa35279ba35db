"""Visitors of one association's host, with the addresses of another's drafts, private pages, files and previews."""

import re
from pathlib import Path

import pytest
from django.conf import settings
from django.core import mail
from django.test import Client
from django.urls import reverse
from django.utils import timezone
from wagtail.images.tests.utils import get_test_image_file

from federation.associations.models import Association, Role
from federation.content.models import CustomImage, CustomRendition
from federation.staff.domain import invite
from sites.demo.factories import OrganisationFactory
from tests.federation.boundary.marked import mark

# What everybody may find on Cologne's own host; the rest is told to no visitor anywhere.
PUBLIC = {
    "live",
    "liveslug",
    "text",
    "news",
    "newsslug",
    "redirect",
    "redirectto",
    "document",
    "documenttext",
    "documentfile",
}


@pytest.fixture
def foreign(koeln):
    return mark(koeln)


def told(response) -> str:
    body = b"".join(response.streaming_content) if response.streaming else response.content
    return f"{dict(response.headers)}\n{body.decode('latin-1')}"


def secrets_in(text: str, foreign, asked: str = "") -> list[str]:
    """Kinds of what is Cologne's own business in the text, but for what the visitor wrote into the address."""
    return [kind for kind, word in foreign.words.items() if kind not in PUBLIC and word in text and word not in asked]


def paths_of(foreign) -> list[str]:
    found = {name: thing.pk for name, thing in foreign.objects.items()}
    pages = [found[kind] for kind in ("live", "draft", "private", "practice", "translated_page")]
    words = foreign.words
    return [
        *(f"/de/{words[slug]}/" for slug in ("liveslug", "draftslug", "privateslug")),
        f"/de/neues/{words['newsslug']}/",
        f"/koeln/de/{words['liveslug']}/",
        f"/de/praxis/{words['practiceslug']}/",
        *(f"/admin/pages/{page}/{view}" for page in pages for view in ("edit/", "edit/preview/", "view_draft/")),
        *(f"/admin/pages/{page}/revisions/{found['revision']}/view/" for page in pages),
        f"/admin/localize/translate/{found['translation']}/preview/",
        f"/admin/api/main/pages/{found['draft']}/",
        f"/_util/authenticate_with_password/{found['page_restriction']}/{found['private']}/",
        f"/documents/authenticate_with_password/{found['collection_restriction']}/",
        foreign.objects["document"].url,
        foreign.objects["private_document"].url,
        foreign.objects["document"].file.url,
        foreign.objects["private_document"].file.url,
        foreign.objects["image"].file.url,
    ]


def test_addresses_of_another_association_do_not_exist(visit, luebeck, foreign):
    for path in paths_of(foreign):
        response = visit(luebeck, path)
        assert response.status_code in (302, 404), path  # the admin leads everybody to the sign-in
        if response.status_code == 302:
            assert response.headers["Location"].startswith("/admin/login/?next="), path
        assert not secrets_in(told(response), foreign, asked=path), path


def test_own_host_tells_visitors_no_more(visit, koeln, foreign):
    for path in paths_of(foreign):
        response = visit(koeln, path)
        assert response.status_code < 500, path
        # The frame of each page has the titles of pages in the menu, so of a private one too; not what it says.
        assert set(secrets_in(told(response), foreign, asked=path)) <= {"private", "privateslug"}, path


@pytest.mark.parametrize("association", ["luebeck", "umbrella", "koeln"])
@pytest.mark.parametrize("path", ["/de/suche/", "/api/search", "/de/organisationen/", "/de/praxis/", "/de/"])
def test_search_and_lists_show_no_secrets(visit, request, foreign, association, path):
    host = request.getfixturevalue(association)
    for kind, word in foreign.words.items():
        text = told(visit(host, path, {"q": word}))
        allowed = {"private", "privateslug"} if association == "koeln" else set()  # as above
        assert set(secrets_in(text, foreign, asked=word)) <= allowed, kind


@pytest.mark.parametrize("path", ["/sitemap.xml", "/feed/", "/rss/", "/api/", "/api/v2/pages/", "/robots.txt"])
def test_lists_of_the_whole_installation(visit, luebeck, foreign, path):
    response = visit(luebeck, path)
    assert response.status_code == 404
    assert not [word for word in foreign.words.values() if word in told(response)]


def test_description_of_the_api_names_nobody(visit, luebeck, foreign):
    text = told(visit(luebeck, "/api/openapi.json"))
    assert not [word for word in foreign.words.values() if word in text]


@pytest.fixture
def image(koeln):
    return CustomImage.objects.create(
        title="Entwurf", file=get_test_image_file("plakat.png"), collection=koeln.collection
    )


def test_sizes_of_an_image_cannot_be_guessed(visit, koeln, image):
    for rendition in CustomRendition.objects.filter(image=image):
        name = Path(rendition.file.name).name
        assert re.match(r"[A-Za-z0-9]{22}-plakat\.", name)
        assert visit(koeln, rendition.url).status_code == 200
        assert visit(koeln, f"/media/images/{name[23:]}").status_code == 404
    assert len({rendition.file.name[:29] for rendition in image.renditions.all()}) == image.renditions.count()


def test_folder_of_images_lists_nothing(visit, koeln, image):
    for path in ("/media/", "/media/images/", "/media/images", "/media/original_images/"):
        response = visit(koeln, path)
        assert response.status_code in (301, 302, 404)
        assert "plakat" not in told(response)


def test_original_is_no_public_file(visit, luebeck, koeln, image):
    assert image.file.url.startswith(settings.MEDIA_URL)
    for association in (luebeck, koeln):
        assert visit(association, image.file.url).status_code == 404


UNKNOWN = [
    "anderswo.localhost",
    "koeln.localhost.anderswo.example",
    "anderswo.koeln.localhost",
    "127.0.0.1",
    "[::1]",
    "koeln.localhost, luebeck.localhost",
    "koeln.localhost/de/",
    "koeln.localhost\x00",
    "köln.localhost",
    "%6boeln.localhost",
    "",
]


@pytest.mark.parametrize("host", UNKNOWN)
@pytest.mark.parametrize("path", ["/", "/de/", "/admin/", "/konto/anmelden/", "/api/search", "/static/branding/x.css"])
def test_forged_host_reaches_nothing(visit, foreign, host, path):
    response = visit(host, path)
    assert (response.status_code, response.content) == (404, b"Not found\n")


@pytest.mark.parametrize("host", ["luebeck.localhost:9999", "LUEBECK.localhost", "luebeck.localhost."])
def test_other_spelling_of_a_host_is_that_host(visit, luebeck, foreign, host):
    word = foreign.words["liveslug"]
    assert visit(host, "/de/").status_code == 200
    assert visit(host, f"/de/{word}/").status_code == 404
    assert visit(host, foreign.objects["document"].url).status_code == 404


@pytest.mark.parametrize(
    "header", ["x-forwarded-host", "x-original-host", "x-host", "forwarded", "x-forwarded-server", "x-original-url"]
)
def test_headers_of_proxies_do_not_choose_the_association(visit, luebeck, koeln, foreign, header):
    path = f"/de/{foreign.words['liveslug']}/"
    assert visit(koeln, path).status_code == 200
    value = {"forwarded": "host=koeln.localhost", "x-original-url": path}.get(header, "koeln.localhost")
    for asked in (path, "/de/"):
        forged = visit(luebeck, asked, **{header: value})
        assert forged.status_code == visit(luebeck, asked).status_code
        assert foreign.words["text"] not in told(forged)


def test_session_of_one_host_opens_nothing_on_another(sign_in, person, luebeck, koeln, foreign):
    cookies = sign_in(person(luebeck, Role.MANAGER), luebeck).cookies
    client = Client(headers={"host": koeln.site.hostname})
    client.cookies = cookies
    for path in paths_of(foreign):
        response = client.get(path)
        assert response.status_code < 500
        assert set(secrets_in(told(response), foreign, asked=path)) <= {"private", "privateslug"}, path
    private = client.get(f"/de/{foreign.words['privateslug']}/")
    assert foreign.words["text"] not in told(private)


def test_password_of_a_page_opened_on_one_host_is_of_no_use_on_another(luebeck, foreign):
    client = Client(headers={"host": "koeln.localhost"})
    restriction, page = foreign.objects["page_restriction"], foreign.objects["private"]
    path = f"/_util/authenticate_with_password/{restriction.pk}/{page.pk}/"
    client.post(path, {"password": foreign.words["pagepassword"], "return_url": "/de/"})
    address = f"/de/{foreign.words['privateslug']}/"
    assert foreign.words["text"] in client.get(address).text
    assert client.get(address, headers={"host": "luebeck.localhost"}).status_code == 404


@pytest.mark.parametrize("host", ["luebeck.localhost:9999", "LUEBECK.LOCALHOST:1"])
def test_mails_do_not_believe_the_host_header(person, luebeck, host):
    user = person(luebeck, Role.EDITOR, email="wer@luebeck.example")
    client = Client(headers={"host": host, "x-forwarded-host": "koeln.localhost"})
    assert client.post(reverse("account_reset_password"), {"email": user.email}).status_code in (200, 302)
    invite(luebeck, "neu@luebeck.example", Role.EDITOR)
    assert len(mail.outbox) == 2
    for message in mail.outbox:
        links = re.findall(r"https?://[^/\s]+", message.body)
        assert links
        assert set(links) == {luebeck.root_url}


def test_archived_association_comes_out_through_nobody(visit, luebeck, umbrella, koeln, foreign):
    OrganisationFactory(owner=koeln, name="Verein der Domstadt")
    Association.objects.filter(pk=koeln.pk).update(archived_at=timezone.now())
    for path in paths_of(foreign):
        assert visit(koeln, path).status_code in (302, 404, 410), path
        assert visit(luebeck, path).status_code in (302, 404), path
    words = [*foreign.words.values(), "Domstadt"]
    for association in (luebeck, umbrella):
        for path in ("/de/", "/de/suche/", "/api/search", "/de/organisationen/", "/de/projekte/", "/de/praxis/"):
            for asked in ({}, {"q": foreign.words["live"]}, {"q": "Domstadt"}, {"association": "koeln"}):
                text = told(visit(association, path, asked))
                assert not [word for word in words if word in text and word not in asked.values()], (path, asked)


def test_documents_of_an_archived_association_are_closed(visit, luebeck, koeln, foreign):
    Association.objects.filter(pk=koeln.pk).update(archived_at=timezone.now())
    document = foreign.objects["document"]
    assert visit(koeln, document.url).status_code == 410
    assert visit(luebeck, document.url).status_code == 404
