"""For servers and workers in processes of their own: tasks wait in the database, as in production."""

from federation.settings.test import *  # noqa: F403 - settings modules build on each other by design
from federation.settings.test import DATABASES as USUAL
from federation.settings.test import env

SQLITE_OPTIONS = {
    "timeout": 20,
    "transaction_mode": "IMMEDIATE",
    "init_command": "PRAGMA journal_mode=WAL; PRAGMA synchronous=OFF;",
}
is_sqlite = USUAL["default"]["ENGINE"] == "django.db.backends.sqlite3"
DATABASES = {"default": {**USUAL["default"], "OPTIONS": SQLITE_OPTIONS if is_sqlite else {}}}
TASKS = {"default": {"BACKEND": "django_tasks_db.DatabaseBackend"}}
ELASTICSEARCH_INDEX = env.str("ELASTICSEARCH_INDEX", default="verbund")
