"""What every installation shares. Nothing here depends on the machine."""

from pathlib import Path

from csp.constants import NONCE, NONE, SELF

from federation.plugin_api.discovery import plugin_apps

ROOT = Path(__file__).resolve().parent.parent.parent

BUNDLED_PLUGINS = [
    "plugins.best_practice.apps.BestPracticePlugin",
    "plugins.events.apps.EventsPlugin",
    "plugins.funding.apps.FundingPlugin",
]

INSTALLED_APPS = [
    "federation.plugin_api",
    "federation.accounts",
    "federation.associations",
    "federation.activity",
    "federation.registry",
    "federation.content",
    "federation.search",
    "federation.matching",
    "federation.directory",
    "federation.exchange",
    "federation.keeping",
    "federation.boundary",
    "federation.staff",
    "federation.redirects",
    "federation.provisioning",
    "sites.branding",
    "sites.pages",
    *plugin_apps(BUNDLED_PLUGINS),
    "wagtail_localize",
    "wagtail_localize.locales",
    "wagtail.contrib.redirects",
    "wagtail.embeds",
    "wagtail.sites",
    "wagtail.users",
    "wagtail.snippets",
    "wagtail.documents",
    "wagtail.images",
    "wagtail.search",
    "wagtail.admin",
    "wagtail",
    "modelcluster",
    "taggit",
    "allauth",
    "allauth.account",
    "allauth.mfa",
    "csp",
    "django_tasks",
    "django_tasks_db",
    "django.contrib.auth",
    "django.contrib.contenttypes",
    "django.contrib.sessions",
    "django.contrib.messages",
    "django.contrib.staticfiles",
]

MIDDLEWARE = [
    # First of all: an unknown host learns nothing, not even that there is a login.
    "federation.associations.middleware.AssociationMiddleware",
    "django.middleware.security.SecurityMiddleware",
    "django.middleware.gzip.GZipMiddleware",  # pages and style sheets for slow connections; masks its length (BREACH)
    "whitenoise.middleware.WhiteNoiseMiddleware",
    "csp.middleware.CSPMiddleware",
    "django.contrib.sessions.middleware.SessionMiddleware",
    "federation.associations.middleware.LanguageMiddleware",
    "django.middleware.common.CommonMiddleware",
    "django.middleware.csrf.CsrfViewMiddleware",
    "django.contrib.auth.middleware.AuthenticationMiddleware",
    "django.contrib.messages.middleware.MessageMiddleware",
    "federation.associations.account_language.AccountLanguageMiddleware",
    "allauth.account.middleware.AccountMiddleware",
    "federation.provisioning.middleware.ClosedSiteMiddleware",
    "federation.associations.second_factor.SecondFactorMiddleware",
    "django.middleware.clickjacking.XFrameOptionsMiddleware",
    "federation.boundary.middleware.AdminGuardMiddleware",
    "federation.plugin_api.middleware.PluginSwitchMiddleware",
    "wagtail.contrib.redirects.middleware.RedirectMiddleware",
]

# Hosts are data (wagtailcore.Site), so AssociationMiddleware decides which are known.
ALLOWED_HOSTS = ["*"]
ROOT_URLCONF = "federation.urls"
WSGI_APPLICATION = "federation.wsgi.application"
AUTHENTICATION_BACKENDS = ["federation.associations.backends.RoleBackend"]
AUTH_USER_MODEL = "accounts.User"
AUTH_PASSWORD_VALIDATORS = [
    {"NAME": "django.contrib.auth.password_validation.UserAttributeSimilarityValidator"},
    {"NAME": "federation.accounts.passwords.MinimumLengthValidator", "OPTIONS": {"min_length": 10}},
    {"NAME": "django.contrib.auth.password_validation.CommonPasswordValidator"},
]
PASSWORD_RESET_TIMEOUT = 60 * 60
SESSION_EXPIRE_AT_BROWSER_CLOSE = True  # people share computers; the sign-in page offers to stay signed in
DEMO_ACCOUNTS = False  # the embedded settings alone may open them: accounts.E001

# Signing in: federation/accounts, docs/decisions/0004-sign-in.md
LOGIN_URL = "account_login"
LOGIN_REDIRECT_URL = "wagtailadmin_home"
ACCOUNT_LOGOUT_REDIRECT_URL = "account_login"
ACCOUNT_ADAPTER = "federation.accounts.adapter.AccountAdapter"
ACCOUNT_USER_MODEL_USERNAME_FIELD = None
ACCOUNT_LOGIN_METHODS = {"email"}
ACCOUNT_SIGNUP_FIELDS = ["email*", "password1*"]  # of the sign-in form: nobody signs up
ACCOUNT_EMAIL_VERIFICATION = "none"  # to sign in; a new address has to be confirmed
ACCOUNT_CHANGE_EMAIL = True
ACCOUNT_EMAIL_NOTIFICATIONS = True
ACCOUNT_REAUTHENTICATION_REQUIRED = True
ACCOUNT_LOGIN_BY_CODE_ENABLED = True
ACCOUNT_LOGIN_BY_CODE_TIMEOUT = 10 * 60
ACCOUNT_LOGIN_BY_CODE_FORMAT = {"numeric": True, "length": 8}
ACCOUNT_RATE_LIMITS = {
    "login": "60/m/ip",  # a house of associations shares one address
    "request_login_code": "20/m/ip,5/15m/key",
    "reset_password": "20/m/ip,5/15m/key",
}
ACCOUNT_FORMS = {
    "login": "federation.accounts.forms.LoginForm",
    "request_login_code": "federation.accounts.forms.RequestLoginCodeForm",
    "confirm_login_code": "federation.accounts.forms.ConfirmLoginCodeForm",
    "reset_password": "federation.accounts.forms.ResetPasswordForm",
    "reset_password_from_key": "federation.accounts.forms.ResetPasswordKeyForm",
    "change_password": "federation.accounts.forms.ChangePasswordForm",
    "set_password": "federation.accounts.forms.SetPasswordForm",
    "reauthenticate": "federation.accounts.forms.ReauthenticateForm",
    "add_email": "federation.accounts.forms.AddEmailForm",
}
MFA_ADAPTER = "federation.accounts.adapter.SecondFactorAdapter"
MFA_SUPPORTED_TYPES = ["totp", "webauthn", "recovery_codes"]
MFA_PASSKEY_LOGIN_ENABLED = True
MFA_FORMS = {
    "authenticate": "federation.accounts.forms.AuthenticateForm",
    "reauthenticate": "federation.accounts.forms.ReauthenticateByFactorForm",
    "activate_totp": "federation.accounts.forms.ActivateTOTPForm",
    "add_webauthn": "federation.accounts.forms.AddPasskeyForm",
    "edit_webauthn": "federation.accounts.forms.EditPasskeyForm",
}
# Wagtail's own ways to the same things are closed.
WAGTAIL_PASSWORD_MANAGEMENT_ENABLED = False
WAGTAIL_PASSWORD_RESET_ENABLED = False
WAGTAIL_EMAIL_MANAGEMENT_ENABLED = False
WAGTAILUSERS_PASSWORD_ENABLED = False
DEFAULT_AUTO_FIELD = "django.db.models.BigAutoField"

TEMPLATES = [
    {
        "BACKEND": "django.template.backends.django.DjangoTemplates",
        "DIRS": [ROOT / "templates"],
        "APP_DIRS": True,
        "OPTIONS": {
            "context_processors": [
                "django.template.context_processors.debug",
                "django.template.context_processors.request",
                "django.template.context_processors.i18n",
                "django.contrib.auth.context_processors.auth",
                "django.contrib.messages.context_processors.messages",
                "federation.content.context.site",
            ],
        },
    },
]

LANGUAGE_CODE = "de"  # the source: message ids are German
LANGUAGES = [
    ("de", "Deutsch"),
    ("en", "English"),
    ("tr", "Türkçe"),
    ("ar", "العربية"),
    ("uk", "Українська"),
]
LOCALE_PATHS = [ROOT / "locale"]
TIME_ZONE = "Europe/Berlin"
USE_TZ = True
USE_I18N = True

STATIC_URL = "/static/"
MEDIA_URL = "/media/"
SERVE_MEDIA = False
MEDIA_ROOT = ROOT / "var" / "media"

WAGTAIL_SITE_NAME = "Verbund"
WAGTAIL_I18N_ENABLED = True
WAGTAIL_CONTENT_LANGUAGES = LANGUAGES
WAGTAILADMIN_PERMITTED_LANGUAGES = LANGUAGES
WAGTAILADMIN_BASE_URL = "http://localhost:8000"
WAGTAILIMAGES_IMAGE_MODEL = "content.CustomImage"
WAGTAILDOCS_DOCUMENT_MODEL = "content.CustomDocument"
WAGTAIL_ENABLE_UPDATE_CHECK = False
WAGTAIL_GRAVATAR_PROVIDER_URL = None
WAGTAIL_ENABLE_WHATS_NEW_BANNER = False
WAGTAIL_WORKFLOW_ENABLED = True
# The admin's own search, in choosers and listings: plain LIKE, nothing to keep. Visitors have federation.search.
WAGTAILSEARCH_BACKENDS = {"default": {"BACKEND": "wagtail.search.backends.database.fallback", "AUTO_UPDATE": False}}
# A pasted address stays one: looking for its page would go through the sites of all associations.
WAGTAILADMIN_EXTERNAL_LINK_CONVERSION = "off"
WAGTAILEMBEDS_FINDERS = []  # nothing is fetched from elsewhere
# A translation is published by a person, not by the synchronisation.
WAGTAILLOCALIZE_SYNC_LIVE_STATUS_ON_TRANSLATE = False

ELASTICSEARCH_URL = ""  # empty: the database searches
ELASTICSEARCH_INDEX = "verbund"
# Questions without an answer wait here for `manage.py collect_searches`; empty: they are not noted.
EMPTY_SEARCHES_FILE = ROOT / "var" / "empty_searches.txt"

SCHOOL_HOLIDAYS_FILE = ""  # CSV or .ics, for years that the library does not know: registry/schedules/holidays.py

# Of a map server, such as https://tiles.example/{z}/{x}/{y}.png; empty: the map has the Länder and towns alone.
# Visitors are asked before anything is loaded from there.
MAP_TILES_URL = ""

ACTIVITY_KEPT_FOR = 2 * 365  # days; `manage.py forget_old_activity` deletes what is older
IMPORT_MAX_BYTES = 20 * 1024 * 1024  # of a file that is uploaded; `manage.py import_organisations` takes larger ones

TASKS = {"default": {"BACKEND": "django_tasks.backends.immediate.ImmediateBackend"}}

CONTENT_SECURITY_POLICY = {
    "EXCLUDE_URL_PREFIXES": ("/admin/",),
    "DIRECTIVES": {
        "default-src": [SELF],
        "style-src": [SELF, NONCE],
        "img-src": [SELF, "data:"],
        "object-src": [NONE],
        "base-uri": [NONE],
        "form-action": [SELF],
        "frame-ancestors": [SELF],  # Wagtail's preview shows the page in a frame
    },
}
X_FRAME_OPTIONS = "SAMEORIGIN"
SILENCED_SYSTEM_CHECKS = ["security.W019"]  # wants DENY, which would keep the editor from showing its preview
SECURE_REFERRER_POLICY = "same-origin"
SESSION_COOKIE_NAME = "session"
CSRF_COOKIE_NAME = "csrf"
SESSION_COOKIE_HTTPONLY = True

DEFAULT_FROM_EMAIL = "verbund@localhost"
