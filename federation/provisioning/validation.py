"""What a new association may be called and given. Every fault is found before anything is laid, each at its field."""

import re
from collections.abc import Iterable

import idna
from django.conf import settings
from django.core.exceptions import ValidationError
from django.core.validators import validate_email
from django.utils.translation import gettext as _
from wagtail.models import Page, Site

from federation.associations.models import Association
from federation.plugin_api import hooks

SLUG = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*")
LONGEST_SLUG = 50
# First parts of our addresses: in a list of pages, or in a path without a host, they would be taken for those.
RESERVED = frozenset({"admin", "api", "documents", "konto", "media", "static", "www"})
LABEL = re.compile(r"(?!-)[a-z0-9-]{1,63}(?<!-)")
LONGEST_HOST = 253
WIDEST_PORT = 65_535


def normalised_hostname(hostname: str) -> str:
    """The name as requests carry it: lower case, no dot at the end, letters beyond a to z as punycode.

    Raises ValidationError where it is not the name of a host alone.
    """
    host = hostname.strip().lower().removesuffix(".")
    if re.search(r"[:/\\@?#\s]", host):
        raise ValidationError(
            _("Schreiben Sie nur den Namen, ohne https://, Port und Pfad: zum Beispiel hamm.example.")
        )
    try:
        host = host if host.isascii() else idna.encode(host, uts46=True).decode()
    except idna.IDNAError:
        host = ""
    if len(host) > LONGEST_HOST or not all(LABEL.fullmatch(label) for label in host.split(".")):
        raise ValidationError(_("„%(hostname)s“ ist kein Name eines Rechners.") % {"hostname": hostname})
    return host


def validate_new(
    slug: str, hostname: str, *, port: int, languages: Iterable[str], plugins: Iterable[str], manager: str, **fields
) -> None:
    """Raises ValidationError with the faults by field, all that there are."""
    errors: dict[str, list] = {}

    def check(field: str, validate, *arguments) -> None:
        try:
            validate(*arguments)
        except ValidationError as error:
            errors.setdefault(field, []).extend(error.messages)

    check("slug", validate_slug, slug)
    check("hostname", validate_hostname, hostname)
    check("port", validate_port, port)
    check("languages", validate_languages, languages)
    check("plugins", validate_plugins, plugins)
    if manager:
        check("manager", validate_email, manager)
    if fields.get("is_umbrella") and Association.objects.umbrella():
        errors["is_umbrella"] = [_("Einen Bundesverband gibt es schon.")]
    laid_later = {"slug", "site", "collection", "shared_collection"}
    try:
        Association(**fields).full_clean(exclude=laid_later, validate_unique=False, validate_constraints=False)
    except ValidationError as error:
        errors.update(error.update_error_dict({}))
    if errors:
        raise ValidationError(errors)


def validate_slug(slug: str) -> None:
    if len(slug) > LONGEST_SLUG or not SLUG.fullmatch(slug):
        raise ValidationError(
            _("Das Kürzel besteht aus kleinen Buchstaben von a bis z, Ziffern und Bindestrichen, höchstens %(number)s.")
            % {"number": LONGEST_SLUG}
        )
    if slug in RESERVED or slug in dict(settings.LANGUAGES):
        raise ValidationError(_("Das Kürzel „%(slug)s“ braucht die Website selbst.") % {"slug": slug})
    is_a_page = Page.objects.child_of(Page.get_first_root_node()).filter(slug=slug).exists()
    if is_a_page or Association.objects.filter(slug=slug).exists():
        raise ValidationError(_("Das Kürzel „%(slug)s“ ist vergeben.") % {"slug": slug})


def validate_hostname(hostname: str) -> None:
    """Case plays no part; nor does the port: one host is one association."""
    if Site.objects.filter(hostname__iexact=normalised_hostname(hostname)).exists():
        raise ValidationError(_("Die Adresse „%(hostname)s“ ist vergeben.") % {"hostname": hostname})


def validate_port(port: int) -> None:
    if not 0 < port <= WIDEST_PORT:
        raise ValidationError(_("Ein Port ist eine Zahl von 1 bis %(number)s.") % {"number": WIDEST_PORT})


def validate_languages(languages: Iterable[str]) -> None:
    known, languages = dict(settings.LANGUAGES), list(languages)
    if not languages:
        raise ValidationError(_("Wählen Sie mindestens eine Sprache."))
    if unknown := [code for code in languages if code not in known]:
        raise ValidationError(_("Diese Sprache gibt es hier nicht: %(codes)s.") % {"codes": ", ".join(unknown)})


def validate_plugins(plugins: Iterable[str]) -> None:
    installed = {plugin.slug for plugin in hooks.plugins()}
    for plugin in plugins:
        if plugin not in installed:
            raise ValidationError(_("Die Erweiterung „%(plugin)s“ ist nicht installiert.") % {"plugin": plugin})
