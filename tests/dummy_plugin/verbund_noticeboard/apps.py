from wagtail import blocks

from federation.plugin_api import MenuItem, Plugin, SearchKind, hookimpl


class NoticeboardPlugin(Plugin):
    name = "verbund_noticeboard"
    label = "plugin_noticeboard"
    verbose_name = "Schwarzes Brett"
    slug = "noticeboard"
    description = "Zettel aushängen: suchen, anbieten, verschenken."
    urls = "verbund_noticeboard.urls"

    @hookimpl
    def blocks(self):
        return [("notice_slip", blocks.CharBlock(label="Zettel", template="noticeboard/slip.html"))]

    @hookimpl
    def menu_items(self, association, language):
        return [MenuItem("Schwarzes Brett", f"/{language}/noticeboard/")]

    @hookimpl
    def search_kinds(self):
        return [SearchKind("notice", "Aushang", "Aushänge")]
