"""Lays and changes what makes an association: its site, container, homes, collections, plugins, manager."""

from collections.abc import Iterable, Mapping

from django.core.exceptions import ValidationError
from django.db import transaction
from django.utils.translation import gettext as _
from wagtail.models import Collection, Locale, Page, Site

from federation.accounts.domain import create_account
from federation.activity.domain import record
from federation.associations.models import Association, AssociationLanguage, AssociationPlugin, Role
from federation.associations.scope import scopes_disabled
from federation.content.domain import lay_page
from federation.content.models import AssociationPage, HomePage
from federation.plugin_api import hooks
from federation.staff.domain import invite

from .validation import normalised_hostname, validate_languages, validate_new, validate_plugins

LAST = "\uffff"


@scopes_disabled()
@transaction.atomic
def create_association(
    slug: str,
    *,
    name: str,
    hostname: str,
    languages: Iterable[str],
    port: int = 80,
    place: str = "",
    taglines: Mapping[str, str] | None = None,
    plugins: Iterable[str] = (),
    manager: str = "",
    starter_pages: bool = True,
    by=None,
    **fields,
) -> Association:
    """Lays a whole association in one transaction. `languages` are codes of settings.LANGUAGES, the default first.

    `manager` is the e-mail address of who is to lead it: the account is there at once, without a password, and is
    asked by e-mail. `by` is who does it (None: the command line). Without `place` the name stands in its place.
    Raises ValidationError with the faults by field; then nothing was laid.
    """
    languages, plugins, manager = list(dict.fromkeys(languages)), list(dict.fromkeys(plugins)), manager.strip().lower()
    fields = {"name": name, "place": place or name[:80], **fields}
    validate_new(slug, hostname, port=port, languages=languages, plugins=plugins, manager=manager, **fields)
    container = lay_container(slug, name, languages[0])
    site = Site.objects.create(hostname=normalised_hostname(hostname), port=port, root_page=container, site_name=name)
    collections = lay_collections(name, fields.get("is_umbrella", False))
    association = Association.objects.create(slug=slug, site=site, **collections, **fields)
    for language in languages:
        offer_language(association, language, tagline=(taglines or {}).get(language, ""))
    for plugin in plugins:
        switch_plugin(association, plugin, on=True)
    association = Association.objects.with_languages().get(pk=association.pk)
    if starter_pages:
        for home in homes(association):
            hooks.collect_for(association, "starter_pages", home=home)
    record(association, "association.create", slug, user=by, data={"hostname": site.hostname, "languages": languages})
    if manager:  # last, so that nobody is written to about what then fails
        create_account(manager)
        role = Role.FEDERATION_MANAGER if association.is_umbrella else Role.MANAGER
        invite(association, manager, role, by=by)
    return association


def same_association(slug: str, hostname: str) -> Association | None:
    """The association that is there with this slug and host, if it is."""
    try:
        wanted = normalised_hostname(hostname)
    except ValidationError:
        return None
    return Association.objects.with_languages().filter(slug=slug, site__hostname=wanted).first()


def lay_container(slug: str, name: str, language: str) -> AssociationPage:
    locale, _is_new = Locale.objects.get_or_create(language_code=language)
    container = AssociationPage(title=name, slug=slug, locale=locale, live=False)
    Page.get_first_root_node().add_child(instance=container)
    return container


@transaction.atomic
def offer_language(association: Association, language: str, *, tagline: str = "") -> HomePage:
    """Adds a language to one association, after those it has, with a home page in it. No other association changes."""
    locale, _is_new = Locale.objects.get_or_create(language_code=language)
    order = AssociationLanguage.objects.filter(association=association).count()
    AssociationLanguage.objects.create(association=association, locale=locale, tagline=tagline, sort_order=order)
    container = association.site.root_page.specific
    first = HomePage.objects.child_of(container).first()
    home = HomePage(title=association.name, slug=language, locale=locale)
    if first is not None:
        home.translation_key = first.translation_key
    return lay_page(container, home, locale=locale)


@scopes_disabled()
@transaction.atomic
def add_language(association: Association, language: str, *, by=None) -> bool:
    """Offers one more language, with the starter pages in it. False if it was offered already: nothing changes then.

    Raises ValidationError for a language that the installation does not have.
    """
    validate_languages([language])
    # Locked, so that two who do it at once do it one after the other.
    Association.objects.select_for_update().get(pk=association.pk)
    association = Association.objects.with_languages().get(pk=association.pk)
    if language in association.languages:
        return False
    home = offer_language(association, language)
    association = Association.objects.with_languages().get(pk=association.pk)
    hooks.collect_for(association, "starter_pages", home=home)
    record(association, "association.language", language, user=by)
    return True


def homes(association: Association) -> list[HomePage]:
    """Home pages in the order of the association's languages."""
    by_locale = {home.locale_id: home for home in HomePage.objects.child_of(association.site.root_page)}
    return [by_locale[offered.locale_id] for offered in association.language_set.all()]


@transaction.atomic
def switch_plugin(association: Association, plugin: str, *, on: bool) -> None:
    """Switches a plugin on or off for one association. Off hides what it brought and deletes nothing."""
    if on:
        validate_plugins([plugin])
        AssociationPlugin.objects.get_or_create(association=association, plugin=plugin)
    else:
        AssociationPlugin.objects.filter(association=association, plugin=plugin).delete()
    association.__dict__.pop("enabled_plugins", None)
    getattr(association, "_prefetched_objects_cache", {}).pop("plugin_set", None)


@transaction.atomic
def set_plugins(association: Association, wanted: Iterable[str], *, by=None) -> None:
    """Of the installed plugins exactly `wanted` are on afterwards. What is not installed stays as it was."""
    wanted = set(wanted)
    for plugin in hooks.plugins():
        on = plugin.slug in wanted
        if on != (plugin.slug in association.enabled_plugins):
            switch_plugin(association, plugin.slug, on=on)
            record(association, "association.plugin", plugin.slug, user=by, data={"on": on})


def lay_collections(name: str, is_umbrella: bool) -> dict[str, Collection | None]:
    """Where the association's files are; at the umbrella also what all may choose from."""
    # Collections are sorted by name when they are added, and all that come later are moved. This one comes last.
    collection = Collection.get_first_root_node().add_child(name=LAST)
    collection.name = name
    collection.save()
    shared = collection.add_child(name=_("Für alle Verbünde")) if is_umbrella else None
    return {"collection": collection, "shared_collection": shared}
