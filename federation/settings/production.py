"""Everything that differs between machines comes from the environment; what is missing is named."""

from pathlib import Path

import environ
from django.core.exceptions import ImproperlyConfigured

from .base import *  # noqa: F403 - settings modules build on each other by design
from .base import ROOT

env = environ.Env()


def required(name: str) -> str:
    """The environment variable `name`, or an error that names it and says what it is for."""
    value = env.str(name, default="")
    if not value:
        raise ImproperlyConfigured(f"The environment variable {name} is missing. {REQUIRED[name]}")
    return value


REQUIRED = {
    "SECRET_KEY": "A random secret of at least 50 characters.",
    "DATABASE_URL": "For example postgres://user:password@host/name.",
    "BASE_URL": "The address of the umbrella's site, for example https://verbund.example.",
    "EMAIL_URL": "For example smtp+tls://user:password@mail.example:587.",
    "DEFAULT_FROM_EMAIL": "The sender of the mail that Verbund writes.",
    "MEDIA_ROOT": "A folder for uploaded files that outlives a release.",
}

DEBUG = False
SECRET_KEY = required("SECRET_KEY")
DATABASES = {"default": {**env.db_url_config(required("DATABASE_URL")), "CONN_MAX_AGE": 60}}
WAGTAILADMIN_BASE_URL = required("BASE_URL")
vars().update(env.email_url_config(required("EMAIL_URL")))
DEFAULT_FROM_EMAIL = SERVER_EMAIL = required("DEFAULT_FROM_EMAIL")
STATIC_ROOT = ROOT / "var" / "static"
MEDIA_ROOT = Path(required("MEDIA_ROOT"))
ELASTICSEARCH_URL = env.str("ELASTICSEARCH_URL", default="")
ELASTICSEARCH_INDEX = env.str("ELASTICSEARCH_INDEX", default="verbund")
EMPTY_SEARCHES_FILE = env.str("EMPTY_SEARCHES_FILE", default=str(ROOT / "var" / "empty_searches.txt"))
MAP_TILES_URL = env.str("MAP_TILES_URL", default="")
SCHOOL_HOLIDAYS_FILE = env.str("SCHOOL_HOLIDAYS_FILE", default="")

# Attempts to sign in are counted here, by all processes together; `migrate` makes the table. What images look like is
# asked for on each page, so that stays in each process.
CACHES = {
    "default": {
        "BACKEND": "django.core.cache.backends.db.DatabaseCache",
        "LOCATION": "cache",
        "OPTIONS": {"MAX_ENTRIES": 100_000},  # with few, attempts could be pushed out by others
    },
    "renditions": {"BACKEND": "django.core.cache.backends.locmem.LocMemCache"},
}
ALLAUTH_TRUSTED_PROXY_COUNT = env.int("TRUSTED_PROXY_COUNT", default=1)
TASKS = {"default": {"BACKEND": "django_tasks_db.DatabaseBackend"}}
STORAGES = {
    "default": {"BACKEND": "django.core.files.storage.FileSystemStorage"},
    "staticfiles": {"BACKEND": "whitenoise.storage.CompressedManifestStaticFilesStorage"},
}

SECURE_PROXY_SSL_HEADER = ("HTTP_X_FORWARDED_PROTO", "https")
SECURE_SSL_REDIRECT = env.bool("SECURE_SSL_REDIRECT", default=True)
SECURE_HSTS_SECONDS = env.int("SECURE_HSTS_SECONDS", default=31_536_000)
SECURE_HSTS_INCLUDE_SUBDOMAINS = True
SECURE_HSTS_PRELOAD = True
SESSION_COOKIE_SECURE = True
CSRF_COOKIE_SECURE = True

LOGGING = {
    "version": 1,
    "disable_existing_loggers": False,
    "handlers": {"console": {"class": "logging.StreamHandler"}},
    "root": {"handlers": ["console"], "level": env.str("LOG_LEVEL", default="INFO")},
}
