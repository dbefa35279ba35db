from django.urls import reverse
from django.utils.translation import gettext_lazy as _

from federation.plugin_api import HomeSection, MenuItem, Plugin, SearchFacet, SearchKind, hookimpl

LATEST_ON_HOME = 3


class BestPracticePlugin(Plugin):
    name = "plugins.best_practice"
    label = "plugin_best_practice"
    verbose_name = _("Aus der Praxis")
    slug = "best_practice"
    description = _("Beispiele guter Zusammenarbeit erzählen, sammeln und in allen Verbünden finden.")
    urls = "plugins.best_practice.urls"

    @hookimpl
    def blocks(self):
        from .blocks import TeaserBlock

        return [("best_practice_teaser", TeaserBlock(label=_("Beispiel aus der Praxis")))]

    @hookimpl
    def menu_items(self, association, language):
        # An association's own list is a page, which the menu knows already. The umbrella's is everybody's.
        if not association.is_umbrella:
            return []
        address = reverse("best_practice:list", kwargs={"language": language})
        return [MenuItem(_("Aus der Praxis"), address, order=300)]

    @hookimpl
    def home_sections(self, association, language, request):
        from .queries import addressed, practices_of_federation

        latest = addressed(practices_of_federation(language)[:LATEST_ON_HOME], request)
        return [HomeSection("best_practice/home_section.html", {"practices": latest}, order=400)]

    @hookimpl
    def search_kinds(self):
        return [SearchKind("best_practice", _("Beispiel aus der Praxis"), _("Beispiele aus der Praxis"), order=35)]

    @hookimpl
    def search_facets(self):
        from .facets import decade_label, form_label

        return [
            SearchFacet("cooperation_form", _("Form der Zusammenarbeit"), form_label),
            SearchFacet("since_decade", _("Seit"), decade_label),
        ]

    @hookimpl
    def starter_pages(self, association, home):
        from .domain import lay_practice_index

        if not association.is_umbrella:  # its list is everybody's
            lay_practice_index(home)

    @hookimpl
    def demo_page(self, kind, parent, text, content):
        from .demo import build_practice

        return [build_practice(parent, text, content)] if kind == "best_practice" else []
