"""Lays down and changes what makes an association: its site, container, homes, collections, plugins."""

from collections.abc import Iterable, Mapping

from django.conf import settings
from django.core.exceptions import ValidationError
from django.db import transaction
from django.utils.translation import gettext as _
from wagtail.models import Collection, Locale, Page, Site

from federation.associations.models import Association, AssociationLanguage, AssociationPlugin
from federation.content.domain import lay_page
from federation.content.models import AssociationPage, HomePage
from federation.plugin_api import hooks


@transaction.atomic
def create_association(
    slug: str,
    *,
    name: str,
    hostname: str,
    languages: Iterable[str],
    port: int = 80,
    taglines: Mapping[str, str] | None = None,
    plugins: Iterable[str] = (),
    starter_pages: bool = True,
    **fields,
) -> Association:
    """Lays a whole association in one transaction. `languages` are codes of settings.LANGUAGES, the default first.

    Raises ValidationError, with a message for each field, where the slug, host or a language cannot be had.
    """
    languages = list(dict.fromkeys(languages))
    validate(slug, hostname, languages)
    container = lay_container(slug, name, languages[0])
    site = Site.objects.create(hostname=hostname, port=port, root_page=container, site_name=name)
    collections = lay_collections(name, fields.get("is_umbrella", False))
    association = Association(slug=slug, name=name, site=site, **collections, **fields)
    association.full_clean()
    association.save()
    for language in languages:
        offer_language(association, language, tagline=(taglines or {}).get(language, ""))
    for plugin in plugins:
        switch_plugin(association, plugin, on=True)
    association = Association.objects.with_languages().get(pk=association.pk)
    if starter_pages:
        for home in homes(association):
            hooks.collect_for(association, "starter_pages", home=home)
    return association


def validate(slug: str, hostname: str, languages: list[str]) -> None:
    known, errors = dict(settings.LANGUAGES), {}
    if Association.objects.filter(slug=slug).exists():
        errors["slug"] = _("Das Kürzel „%(slug)s“ ist vergeben.") % {"slug": slug}
    if Site.objects.filter(hostname=hostname).exists():
        errors["hostname"] = _("Die Adresse „%(hostname)s“ ist vergeben.") % {"hostname": hostname}
    if not languages:
        errors["languages"] = _("Wählen Sie mindestens eine Sprache.")
    elif unknown := [code for code in languages if code not in known]:
        errors["languages"] = _("Diese Sprache gibt es hier nicht: %(codes)s.") % {"codes": ", ".join(unknown)}
    if errors:
        raise ValidationError(errors)


def lay_container(slug: str, name: str, language: str) -> AssociationPage:
    locale, _created = Locale.objects.get_or_create(language_code=language)
    container = AssociationPage(title=name, slug=slug, locale=locale, live=False)
    Page.get_first_root_node().add_child(instance=container)
    return container


@transaction.atomic
def offer_language(association: Association, language: str, *, tagline: str = "") -> HomePage:
    """Adds a language to one association, after those it has, with a home page in it. No other association changes."""
    locale, _created = Locale.objects.get_or_create(language_code=language)
    order = AssociationLanguage.objects.filter(association=association).count()
    AssociationLanguage.objects.create(association=association, locale=locale, tagline=tagline, sort_order=order)
    container = association.site.root_page.specific
    first = HomePage.objects.child_of(container).first()
    home = HomePage(title=association.name, slug=language, locale=locale)
    if first is not None:
        home.translation_key = first.translation_key
    return lay_page(container, home, locale=locale)


def homes(association: Association) -> list[HomePage]:
    """Home pages in the order of the association's languages."""
    by_locale = {home.locale_id: home for home in HomePage.objects.child_of(association.site.root_page)}
    return [by_locale[offered.locale_id] for offered in association.language_set.all()]


def lay_collections(name: str, is_umbrella: bool) -> dict[str, Collection | None]:
    """Where the association's files are; at the umbrella also what all may choose from."""
    collection = Collection.get_first_root_node().add_child(name=name)
    shared = collection.add_child(name=_("Für alle Verbünde")) if is_umbrella else None
    return {"collection": collection, "shared_collection": shared}


@transaction.atomic
def switch_plugin(association: Association, plugin: str, *, on: bool) -> None:
    """Switches a plugin on or off for one association. Off hides what it brought and deletes nothing."""
    if on:
        if plugin not in {installed.slug for installed in hooks.plugins()}:
            raise ValidationError(_("Die Erweiterung „%(plugin)s“ ist nicht installiert.") % {"plugin": plugin})
        AssociationPlugin.objects.get_or_create(association=association, plugin=plugin)
    else:
        AssociationPlugin.objects.filter(association=association, plugin=plugin).delete()
    association.__dict__.pop("enabled_plugins", None)
    getattr(association, "_prefetched_objects_cache", {}).pop("plugin_set", None)


@transaction.atomic
def set_plugins(association: Association, wanted: Iterable[str]) -> None:
    """Of the installed plugins exactly `wanted` are on afterwards. What is not installed stays as it was."""
    wanted = set(wanted)
    for plugin in hooks.plugins():
        if (plugin.slug in wanted) != (plugin.slug in association.enabled_plugins):
            switch_plugin(association, plugin.slug, on=plugin.slug in wanted)
