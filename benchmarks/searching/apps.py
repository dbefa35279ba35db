from federation.plugin_api import HookedApp, hookimpl


class SearchingConfig(HookedApp):
    """Has the texts searched as everything else is, so that what is measured is what runs."""

    name = "benchmarks.searching"

    @hookimpl
    def search_sources(self):
        from .ours import SOURCE

        return [SOURCE]
