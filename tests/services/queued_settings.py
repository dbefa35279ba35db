"""For servers and workers in processes of their own: tasks wait in the database, as in production."""

from federation.settings.test import *  # noqa: F403 - settings modules build on each other by design
from federation.settings.test import DATABASES, env

if DATABASES["default"]["ENGINE"] == "django.db.backends.sqlite3":
    DATABASES["default"]["OPTIONS"] = {
        "timeout": 20,
        "transaction_mode": "IMMEDIATE",
        "init_command": "PRAGMA journal_mode=WAL; PRAGMA synchronous=OFF;",
    }
TASKS = {"default": {"BACKEND": "django_tasks_db.DatabaseBackend"}}
ELASTICSEARCH_INDEX = env.str("ELASTICSEARCH_INDEX", default="verbund")
