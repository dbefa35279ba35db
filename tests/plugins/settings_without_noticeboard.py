"""The installation after `pip uninstall verbund-noticeboard`: the same database, one app fewer."""

from federation.settings.test import *  # noqa: F403
from federation.settings.test import INSTALLED_APPS

INSTALLED_APPS = [app for app in INSTALLED_APPS if not app.startswith("verbund_noticeboard.")]
