"""The benchmarks' settings with tasks that wait, as in production."""

from benchmarks.settings import *  # noqa: F403 - settings modules build on each other by design

TASKS = {"default": {"BACKEND": "django_tasks_db.DatabaseBackend"}}
