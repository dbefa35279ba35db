"""Pieces that several HSDS objects are made of."""

from urllib.parse import urlsplit

import idna
from django.utils.encoding import iri_to_uri

from federation.registry.models import Organisation, Service

from .edition import Edition, part_id

EMPTY = (None, "", [])


def given(values: dict) -> dict:
    return {name: value for name, value in values.items() if value not in EMPTY}


def part(owner, kind: str, link: str, /, **values) -> dict:
    return {"id": part_id(owner.uuid, kind), link: str(owner.uuid), **values}


def phones(number: str, owner, **link: str) -> list[dict]:
    return [{"id": part_id(owner.uuid, "phone"), **link, "number": number, "type": "voice"}] if number else []


def languages(row: Organisation | Service, edition: Edition, *, owner=None, **link: str) -> list[dict]:
    """`code` is ISO 639, as HSDS wants it; the note names the whole BCP 47 code where there is more to it."""
    return [
        given(
            {
                "id": part_id((owner or row).uuid, f"language={spoken.code}"),
                **link,
                "name": edition.language_name(spoken.code),
                "code": spoken.code.partition("-")[0],
                "note": spoken.code if "-" in spoken.code else None,
            }
        )
        for spoken in row.language_set.all()
    ]


def moment(value) -> str:
    return value.isoformat(timespec="milliseconds")


def ascii_email(email: str) -> str:
    name, at, host = email.rpartition("@")
    return email if email.isascii() else name + at + ascii_host(host)


def ascii_url(url: str) -> str:
    """The address in the letters that `format: uri` allows; hosts in other scripts as browsers send them."""
    if url.isascii():
        return url
    split = urlsplit(url)
    if split.hostname and not split.hostname.isascii():
        url = split._replace(netloc=split.netloc.replace(split.hostname, ascii_host(split.hostname))).geturl()
    return iri_to_uri(url)


def ascii_host(host: str) -> str:
    try:
        return idna.encode(host).decode()
    except UnicodeError:  # no host of the web; as it stands
        return host
