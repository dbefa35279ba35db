from django.utils import translation
from django.utils.translation import gettext as _

from federation.content.domain import lay_index

from .models import BestPracticeIndexPage


def lay_practice_index(home) -> BestPracticeIndexPage:
    """The association's list in the home page's language, made where it is missing. Not in the menu: it is empty."""
    with translation.override(home.locale.language_code):
        return lay_index(BestPracticeIndexPage, home, title=_("Aus der Praxis"), slug="aus-der-praxis", in_menu=False)
