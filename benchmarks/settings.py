"""For the benchmarks: the product's settings, in more languages, on a database that is made for them and removed.

DATABASE_URL names the server (SQLite where it is unset); what is in the database that it names stays untouched.
"""

import tempfile
from pathlib import Path

import environ

from federation.settings.base import *  # noqa: F403 - settings modules build on each other by design
from federation.settings.base import LANGUAGES

env = environ.Env()
FOLDER = Path(tempfile.mkdtemp(prefix="verbund-benchmark-"))
SECRET_KEY = "benchmark"
# The product's come first; twelve in all.
LANGUAGES = [
    *LANGUAGES,
    ("fr", "Français"),
    ("es", "Español"),
    ("it", "Italiano"),
    ("pl", "Polski"),
    ("ro", "Română"),
    ("ru", "Русский"),
    ("fa", "فارسی"),
]
WAGTAIL_CONTENT_LANGUAGES = LANGUAGES
DATABASES = {"default": env.db_url_config(env.str("DATABASE_URL", default=f"sqlite:///{FOLDER}/verbund.sqlite3"))}
if DATABASES["default"]["ENGINE"].endswith("sqlite3"):
    DATABASES["default"]["OPTIONS"] = {
        "timeout": 20,
        "transaction_mode": "IMMEDIATE",
        "init_command": "PRAGMA journal_mode=WAL; PRAGMA synchronous=NORMAL;",
    }
    DATABASES["default"]["TEST"] = {"NAME": FOLDER / "test.sqlite3"}
PASSWORD_HASHERS = ["django.contrib.auth.hashers.MD5PasswordHasher"]
MEDIA_ROOT = FOLDER / "media"
EMAIL_BACKEND = "django.core.mail.backends.locmem.EmailBackend"
STORAGES = {
    "default": {"BACKEND": "django.core.files.storage.FileSystemStorage"},
    "staticfiles": {"BACKEND": "django.contrib.staticfiles.storage.StaticFilesStorage"},
}
