"""The benchmarks' settings, with the texts that are searched and stock Wagtail's backend for them."""

from benchmarks.settings import *  # noqa: F403 - settings modules build on each other by design
from benchmarks.settings import DATABASES, INSTALLED_APPS, env

INSTALLED_APPS = [*INSTALLED_APPS, "benchmarks.searching"]
ELASTICSEARCH_URL = env("ELASTICSEARCH_URL", default="")
ELASTICSEARCH_INDEX = "verbund-searching"
STOCK = {"BACKEND": "wagtail.search.backends.database"}
if ELASTICSEARCH_URL:
    STOCK = {
        "BACKEND": "wagtail.search.backends.elasticsearch9",
        "URLS": [ELASTICSEARCH_URL],
        "INDEX_PREFIX": "verbund-searching-stock-",
        "TIMEOUT": 120,
        "AUTO_UPDATE": False,
    }
WAGTAILSEARCH_BACKENDS = {"default": {**STOCK, "AUTO_UPDATE": False}}
DATABASES["default"]["CONN_MAX_AGE"] = None
