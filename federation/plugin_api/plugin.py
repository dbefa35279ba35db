"""The AppConfigs that take part in hooks."""

from typing import ClassVar

from django.apps import AppConfig

from . import hookspecs
from .hooks import manager

manager.add_hookspecs(hookspecs)


class HookedApp(AppConfig):
    """An app of the core that contributes through the same hooks as plugins; it is always on."""

    default = False  # only subclasses are candidates in the apps.py that imports this class
    is_switchable: ClassVar[bool] = False

    def __init_subclass__(cls, **kwargs):
        super().__init_subclass__(**kwargs)
        cls.default = cls.__dict__.get("default", True)

    def __init__(self, app_name, app_module):
        super().__init__(app_name, app_module)
        # Here and not in ready(): StreamBlocks are built while models are imported.
        if manager.has_plugin(app_name):  # a second set of apps, as in migrations' tests
            manager.unregister(name=app_name)
        manager.register(self, name=app_name)


class Plugin(HookedApp):
    """A Django app that adds a capability and is switched on and off for each association.

    `slug` names it in addresses, in the database and in the admin, and never changes. `verbose_name` and
    `description` are what an administrator reads. `urls`, a dotted module name, is mounted at
    `/<language>/<slug>/` under the namespace `<slug>` and answers 404 where the plugin is off.
    """

    default = False
    is_switchable: ClassVar[bool] = True
    slug: ClassVar[str] = ""
    description: ClassVar[str] = ""
    urls: ClassVar[str] = ""
