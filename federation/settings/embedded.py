"""One process, SQLite, no server beside it: for trying Verbund and for working on it."""

import os
from pathlib import Path

from .base import *  # noqa: F403 - settings modules build on each other by design
from .base import INSTALLED_APPS, ROOT

DEBUG = os.environ.get("DEBUG", "0") == "1"
# Not a secret: this installation listens on the own machine only.
SECRET_KEY = "embedded-installation-on-this-machine-only"  # noqa: S105
PORT = int(os.environ.get("PORT", "8000"))
WAGTAILADMIN_BASE_URL = f"http://localhost:{PORT}"
# Set here only: the sign-in page then says that these accounts are open.
DEMO_ACCOUNTS = True

INSTALLED_APPS = [*INSTALLED_APPS, "sites.demo"]
VAR = Path(os.environ.get("VERBUND_VAR", ROOT / "var"))
VAR.mkdir(exist_ok=True)
MEDIA_ROOT = VAR / "media"
EMPTY_SEARCHES_FILE = VAR / "empty_searches.txt"

DATABASES = {
    "default": {
        "ENGINE": "django.db.backends.sqlite3",
        "NAME": VAR / "verbund.sqlite3",
        "OPTIONS": {
            "timeout": 20,
            "transaction_mode": "IMMEDIATE",
            "init_command": "PRAGMA journal_mode=WAL; PRAGMA synchronous=NORMAL;",
        },
    }
}
STORAGES = {
    "default": {"BACKEND": "django.core.files.storage.FileSystemStorage"},
    "staticfiles": {"BACKEND": "django.contrib.staticfiles.storage.StaticFilesStorage"},
}
WHITENOISE_USE_FINDERS = True
SERVE_MEDIA = True
EMAIL_BACKEND = "django.core.mail.backends.filebased.EmailBackend"
EMAIL_FILE_PATH = VAR / "mail"
