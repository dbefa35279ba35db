"""A plugin that uses every hook. test_documentation.py fails for a hook that is missing here."""

from types import ModuleType, SimpleNamespace

from wagtail import blocks

from federation.plugin_api import (
    HomeSection,
    MenuItem,
    Plugin,
    SearchDocument,
    SearchFacet,
    SearchKind,
    SearchPlace,
    SearchSource,
    hookimpl,
)


class EverythingPlugin(Plugin):
    default = False  # no candidate for INSTALLED_APPS: the tests register it by hand
    name = "everything"
    label = "plugin_everything"
    verbose_name = "Alles"
    slug = "everything"
    description = "Benutzt jeden Haken."

    @hookimpl
    def blocks(self):
        return [("everything_word", blocks.CharBlock(label="Wort"))]

    @hookimpl
    def menu_items(self, association, language):
        return [MenuItem(f"Alles in {association.place}", f"/{language}/everything/")]

    @hookimpl
    def home_sections(self, association, language, request):
        return [HomeSection("everything/home.html", {"of": association.slug, "in": language, "at": request.path})]

    @hookimpl
    def search_kinds(self):
        return [SearchKind("everything", "Alles", "Alles")]

    @hookimpl
    def search_facets(self):
        return [SearchFacet("colour", "Farbe", value_label=str.upper)]

    @hookimpl
    def search_sources(self):
        from federation.associations.models import Association

        return [SearchSource(Association, public=Association.objects.all, documents=documents)]

    @hookimpl
    def search_places(self, text):
        return [SearchPlace("Alles", 0.0, 0.0)] if text == "überall" else []

    @hookimpl
    def starter_pages(self, association, home):
        laid.append((association.slug, home.locale.language_code))

    @hookimpl
    def demo_page(self, kind, parent, text, content):
        return [SimpleNamespace(parent=parent, text=text, content=content)] if kind == "everything" else []

    @hookimpl
    def demo_data(self, association):
        laid.append((association.slug, "demo"))

    @hookimpl
    def role_permissions(self, association, role):
        return [f"plugin_everything.change_{association.slug}"] if role == "manager" else []


laid: list[tuple[str, str]] = []


def documents(association):
    yield SearchDocument(
        thing=f"association:{association.pk}",
        language="de",
        kind="everything",
        title=association.name,
        path="/de/",
        associations=(association.slug,),
        plugin="everything",
    )


def module(name: str) -> ModuleType:
    """A package that an AppConfig may be made from, without any file."""
    made = ModuleType(name)
    made.__path__ = [f"/nowhere/{name}"]
    return made
