from django.utils.translation import gettext_lazy as _

from federation.plugin_api import HomeSection, HookedApp, SearchKind, hookimpl


class PagesConfig(HookedApp):
    name = "sites.pages"
    label = "site_pages"
    verbose_name = "Seiten"

    @hookimpl
    def search_kinds(self):
        return [SearchKind("news", _("Neuigkeit"), _("Neues"), order=35)]

    @hookimpl
    def home_sections(self, association, language, request):
        from .models import NewsPage

        return [HomeSection("pages/home_news.html", {"news": NewsPage.latest(association, language, 3)}, order=200)]

    @hookimpl
    def starter_pages(self, association, home):
        from .domain import lay_starter_pages

        lay_starter_pages(association, home)
        return []

    @hookimpl
    def demo_page(self, kind, parent, text, content):
        from .demo import build_page

        return build_page(kind, parent, text, content)
