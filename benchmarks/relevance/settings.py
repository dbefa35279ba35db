"""The demo's settings, on the database and the servers that the environment names (`engines.py` sets it)."""

import environ

from federation.settings.embedded import *  # noqa: F403 - settings modules build on each other by design
from federation.settings.embedded import DATABASES, INSTALLED_APPS, WAGTAILSEARCH_BACKENDS

env = environ.Env()
INSTALLED_APPS = [*INSTALLED_APPS, "benchmarks.relevance.stock"]
if "DATABASE_URL" in env:
    DATABASES["demo"] = DATABASES["default"]  # what is copied
    DATABASES["default"] = env.db_url_config(env("DATABASE_URL"))
ELASTICSEARCH_URL = env("ELASTICSEARCH_URL", default="")
ELASTICSEARCH_INDEX = env("ELASTICSEARCH_INDEX", default="verbund-relevance")
STOCK = {"BACKEND": env("STOCK_BACKEND", default="wagtail.search.backends.database"), "AUTO_UPDATE": False}
if "STOCK_URL" in env:
    STOCK |= {"URLS": [env("STOCK_URL")], "INDEX_PREFIX": "verbund-relevance-stock-", "TIMEOUT": 30}
WAGTAILSEARCH_BACKENDS = {**WAGTAILSEARCH_BACKENDS, "stock": STOCK}
