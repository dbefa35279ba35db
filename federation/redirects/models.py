from django.utils.translation import gettext_lazy as _
from wagtail.contrib.redirects.models import Redirect

from federation.associations.scope import LocalManager, Ownership


class AssociationRedirect(Redirect):
    """One of Wagtail's redirects, as an association's own people see it: those of its site and no others."""

    ownership = Ownership.LOCAL

    objects = LocalManager("site__association")

    class Meta:
        proxy = True
        verbose_name = _("Weiterleitung")
        verbose_name_plural = _("Weiterleitungen")
