"""Things to be found by the engine tests, put into the index in the way of all others."""

from collections.abc import Collection, Iterator
from contextlib import contextmanager

from django.contrib.contenttypes.models import ContentType
from django.db import connections, transaction
from django.db.migrations.executor import MigrationExecutor
from django.db.utils import ConnectionHandler

from federation.plugin_api import SearchDocument, SearchSource
from federation.search.analysis import word_forms
from federation.search.engines import Form, Group, Query, Results, database_engine
from federation.search.index import indexing
from federation.search.text import words

PLACES = (("", "koeln"), ("", "luebeck"), ("board", "koeln"))  # the plugin “board” is on in Köln


class SmallDatabase:
    """A database with the tables of the search and nothing else: the search stands on two other apps."""

    def __init__(self, settings: dict):
        self.connection = ConnectionHandler({"default": settings})["default"]

    def __enter__(self) -> "SmallDatabase":
        self.is_migrated = False
        return self

    def __exit__(self, *error) -> None:
        self.connection.close()

    @contextmanager
    def in_use(self) -> Iterator[None]:
        """Makes it the default database; what is written is taken back."""
        usual = connections["default"]
        connections["default"] = self.connection
        ContentType.objects.clear_cache()  # it remembers numbers
        try:
            if not self.is_migrated:
                executor = MigrationExecutor(self.connection)
                executor.migrate([node for node in executor.loader.graph.leaf_nodes() if node[0] == "search"])
                self.is_migrated = True
            with transaction.atomic():
                yield
                transaction.set_rollback(True)
        finally:
            connections["default"] = usual
            ContentType.objects.clear_cache()


class Shelf:
    """A search source whose objects are made up here; content types stand in for them, being in every database."""

    def __init__(self, engine):
        self.engine = engine
        self.documents: dict[str, list[SearchDocument]] = {}
        self.source = SearchSource(ContentType, self.public, lambda found: self.documents[found.model])

    def public(self):
        return ContentType.objects.filter(app_label="shelf", model__in=self.documents)

    def put(self, name: str, *documents: SearchDocument) -> None:
        thing, _created = ContentType.objects.get_or_create(app_label="shelf", model=name)
        self.documents[name] = list(documents)
        self.tell(indexing.index_object(self.source, thing))

    def put_one(self, thing: str, **fields) -> SearchDocument:
        document = a_document(thing, **fields)
        self.put(f"{thing}-{document.language}", document)
        return document

    def hide(self, name: str) -> None:
        """The object is there, but not public any more."""
        del self.documents[name]
        self.tell(indexing.index_object(self.source, ContentType.objects.get(app_label="shelf", model=name)))

    def tell(self, things: Collection[str]) -> None:
        if not self.engine.is_database:
            self.engine.send(sorted(things), [self.engine.name])
            self.refresh()

    def sweep(self) -> None:
        if not self.engine.is_database:
            self.engine.create()
            self.refresh()
            self.engine.prune()
        database_engine().prune()
        self.refresh()

    def refresh(self) -> None:
        if not self.engine.is_database:
            self.engine.client.indices.refresh(index=self.engine.name)

    def search(self, text: str = "", **fields) -> Results:
        fields.setdefault("places", PLACES)
        fields.setdefault("language", "de")
        fields.setdefault("facets", ("kind", "association", "available_in", "topic"))
        fields.setdefault("groups", groups_of(text, fields["language"]))
        return self.engine.search(Query(**fields))

    def find(self, text: str = "", **fields) -> list[str]:
        return list(self.search(text, **fields).things)


def groups_of(text: str, language: str = "de", **fields) -> tuple[Group, ...]:
    """What is typed, as plainly as can be: every word in all of its forms, the last one perhaps as a beginning."""
    asked = list(dict.fromkeys(words(text)))
    groups = []
    for word in asked:
        forms = word_forms(word, language)
        if word == asked[-1]:
            forms += (Form((word,), 0.5, is_beginning=True),)
        groups.append(Group(forms, **fields))
    return tuple(groups)


def a_document(thing: str, **fields) -> SearchDocument:
    fields = {
        "language": "de",
        "kind": "page",
        "title": thing,
        "path": f"/de/{thing}/",
        "associations": ("koeln",),
        **fields,
    }
    return SearchDocument(thing=thing, **fields)
