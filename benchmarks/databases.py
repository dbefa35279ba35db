"""Databases of several sizes on the server of DATABASE_URL, each laid once, and the means to ask them in turns."""

from collections.abc import Iterator
from contextlib import contextmanager

from django.core.cache import cache
from django.core.management import call_command
from django.db import connection
from django_scopes import scopes_disabled

from federation.associations.models import Association
from federation.directory.domain import refresh_all

from .installation import grow
from .registry_data import Registry

ASSOCIATIONS, LANGUAGES = 14, ("de", "ar")


def laid(organisations: int) -> str:
    """Makes a database with so many organisations. Returns its name."""
    name = f"verbund_{organisations}"
    with maintenance() as cursor:
        cursor.execute(f'DROP DATABASE IF EXISTS "{name}" WITH (FORCE)')
        cursor.execute(f'CREATE DATABASE "{name}"')
    with using(name):
        call_command("migrate", verbosity=0)
        grow(ASSOCIATIONS, LANGUAGES)
        Registry(organisations, list(Association.objects.filter(is_umbrella=False))).write()
        refresh_all()
        with connection.cursor() as cursor:
            cursor.execute("VACUUM ANALYZE")
    return name


@contextmanager
def using(name: str) -> Iterator[None]:
    """Everything inside asks the database of this name, the whole federation."""
    before = connection.settings_dict["NAME"]
    switch(name)
    try:
        with scopes_disabled():
            yield
    finally:
        switch(before)


def switch(name: str) -> None:
    connection.close()
    connection.settings_dict["NAME"] = name
    cache.clear()


def remove(names: list[str]) -> None:
    with maintenance() as cursor:
        for name in names:
            cursor.execute(f'DROP DATABASE IF EXISTS "{name}" WITH (FORCE)')


@contextmanager
def maintenance():
    with connection._nodb_cursor() as cursor:
        yield cursor
