from federation.plugin_api import Plugin, hookimpl


class SlipsPlugin(Plugin):
    name = "verbund_slips"
    label = "plugin_slips"
    verbose_name = "Zettel"
    slug = "slips"
    description = "Zettel, die nur der eigene Verbund sieht."

    @hookimpl
    def role_permissions(self, association, role):
        return [f"{self.label}.{action}_slip" for action in ("add", "change", "delete", "view")]
