"""Which engines there are. The database's own is always filled, so that it can stand in for Elasticsearch."""

import logging
from dataclasses import replace
from functools import cache

from django.conf import settings
from django.db import connection

from .base import DEEPEST, KM_OF_A_DEGREE, PAGE_SIZE, PATIENCE, Engine, Form, Group, Near, Query, Results

__all__ = [
    "DEEPEST",
    "KM_OF_A_DEGREE",
    "PAGE_SIZE",
    "PATIENCE",
    "Engine",
    "Form",
    "Group",
    "Near",
    "Query",
    "Results",
    "database_engine",
    "engines",
    "search",
]

logger = logging.getLogger(__name__)


def database_engine() -> Engine:
    if connection.vendor == "postgresql":
        from .postgresql import PostgresqlEngine

        return PostgresqlEngine()
    from .sqlite import SqliteEngine

    return SqliteEngine()


@cache
def _elasticsearch_engine(url: str, index: str) -> Engine:
    # Kept, because the client holds the connections.
    from .elasticsearch import ElasticsearchEngine

    return ElasticsearchEngine(url, index)


def engines() -> list[Engine]:
    """All that are kept up to date, the preferred one first."""
    found = [database_engine()]
    if settings.ELASTICSEARCH_URL:
        found.insert(0, _elasticsearch_engine(settings.ELASTICSEARCH_URL, settings.ELASTICSEARCH_INDEX))
    return found


def search(query: Query) -> Results:
    """Asks the preferred engine, and the next one where that does not answer."""
    *preferred, last = engines()
    for engine in preferred:
        try:
            return engine.search(query)
        except engine.unavailable as error:
            logger.debug("%s does not answer, the database searches instead: %s", type(engine).__name__, error)
    return replace(last.search(query), is_makeshift=bool(preferred))
