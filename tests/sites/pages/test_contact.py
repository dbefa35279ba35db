import pytest
from django.core import mail
from django.test import Client


@pytest.fixture
def write(luebeck):
    def post(**fields):
        return Client().post("/de/kontakt/", fields, headers={"host": "luebeck.localhost"})

    return post


MESSAGE = {"name": "Eine Person", "email": "person@post.example", "message": "Wann ist offen?"}


def test_message_reaches_the_association_and_can_be_answered(write, luebeck):
    response = write(**MESSAGE)
    assert response.status_code == 302
    [sent] = mail.outbox
    assert (sent.to, sent.reply_to) == (["kontakt@luebeck.example"], ["person@post.example"])
    assert "Danke" in Client().get(response.headers["Location"], headers={"host": "luebeck.localhost"}).text


@pytest.mark.parametrize(
    ("field", "value", "said"),
    [
        ("name", "", "Schreiben Sie, wie Sie heißen."),
        ("email", "", "Wir brauchen eine Adresse"),
        ("email", "person@", "name@beispiel.de"),
        ("message", "", "worum es geht"),
        ("message", "x" * 5001, "5000 Zeichen"),
    ],
)
def test_wrong_message_is_not_sent_and_says_what_is_wrong_beside_the_field(write, field, value, said):
    response = write(**{**MESSAGE, field: value})
    assert response.status_code == 422
    assert mail.outbox == []
    assert response.text.count(said) == 2  # in the summary and beside the field
    kept = {name: text for name, text in MESSAGE.items() if name != field}
    assert all(text in response.text for text in kept.values())


def test_program_that_fills_in_everything_is_ignored(write):
    assert write(**MESSAGE, website="https://spam.example").status_code == 302
    assert mail.outbox == []


def test_line_breaks_in_the_name_do_not_add_headers(write):
    write(**{**MESSAGE, "name": "Eine\r\nBcc: alle@post.example"})
    assert all("\n" not in sent.subject and sent.bcc == [] for sent in mail.outbox)
