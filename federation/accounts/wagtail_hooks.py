from django.urls import reverse
from django.utils.translation import gettext as _
from wagtail import hooks
from wagtail.admin.views.account import AvatarSettingsPanel

# Nobody needs a picture here, and an uploaded one would lie open to everyone.
AvatarSettingsPanel.is_active = lambda panel: False


@hooks.register("register_account_menu_item")
def own_account(request):
    return {
        "url": reverse("mfa_index"),
        "label": _("Mein Konto"),
        "help_text": _("E-Mail, Passwort, zweiter Faktor und Wiederherstellungscodes"),
    }
