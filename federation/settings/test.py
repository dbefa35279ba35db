"""For the test suite: the real parts, on the database that DATABASE_URL names (SQLite where it is unset)."""

import tempfile
from pathlib import Path

import environ

from .base import *  # noqa: F403 - settings modules build on each other by design
from .base import BUNDLED_PLUGINS, INSTALLED_APPS  # noqa: F401

env = environ.Env()
SECRET_KEY = "test"  # noqa: S105
INSTALLED_APPS = [*INSTALLED_APPS, "sites.demo"]
DATABASES = {"default": env.db_url_config(env.str("DATABASE_URL", default="sqlite://:memory:"))}
PASSWORD_HASHERS = ["django.contrib.auth.hashers.MD5PasswordHasher"]
MEDIA_ROOT = Path(tempfile.mkdtemp(prefix="verbund-media-"))
EMPTY_SEARCHES_FILE = MEDIA_ROOT.with_name(f"{MEDIA_ROOT.name}-searches.txt")
STORAGES = {
    "default": {"BACKEND": "django.core.files.storage.FileSystemStorage"},
    "staticfiles": {"BACKEND": "django.contrib.staticfiles.storage.StaticFilesStorage"},
}
WHITENOISE_USE_FINDERS = True
SERVE_MEDIA = True
ELASTICSEARCH_URL = env.str("ELASTICSEARCH_URL", default="")
