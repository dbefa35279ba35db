"""What the staff's forms have beyond those in `keeping.forms`: choosers of the admin, lists of associations."""

from django import forms
from django.utils.translation import gettext_lazy as _
from wagtail.images import get_image_model
from wagtail.images.widgets import AdminImageChooser

from federation.associations.models import Association
from federation.boundary.visible import IMAGES
from federation.registry.models import Membership, Organisation

from ..forms import BasicsForm
from ..forms.base import day_of, field_of


class StaffBasicsForm(BasicsForm):
    """`user` chooses the logo among the association's images and what is shared.

    `logo` is the one it has. One that the association may not see, of a former owner, stays and is not asked about.
    """

    logo = forms.ModelChoiceField(label=_("Logo"), queryset=None, required=False)
    is_example = field_of(Organisation, "is_example", help_text=_("Erfunden. Besucher*innen sehen das."))

    def __init__(self, *args, user, logo: int | None = None, **kwargs):
        super().__init__(*args, **kwargs)
        own = get_image_model().objects.filter(pk__in=IMAGES(user).values("pk"))
        if logo and not own.filter(pk=logo).exists():
            del self.fields["logo"]
        else:
            self.fields["logo"].queryset = own
            self.fields["logo"].widget = AdminImageChooser()

    def to_document(self):
        document = super().to_document()
        return {key: value.pk if key == "logo" and value else value for key, value in document.items()}


class MembershipForm(forms.Form):
    """The own membership: nobody else's business."""

    role = field_of(Membership, "role")
    since = day_of(Membership, "since")
    is_hidden = field_of(
        Membership, "is_hidden", help_text=_("Der Eintrag bleibt im Register. Andere Verbünde können ihn zeigen.")
    )


class JoinForm(forms.Form):
    role = field_of(Membership, "role")
    since = day_of(Membership, "since")
    is_owner = forms.BooleanField(
        label=_("Wir pflegen den Eintrag ab jetzt."),
        required=False,
        help_text=_("Bisher pflegt ihn der Bundesverband."),
    )

    def __init__(self, *args, may_own: bool, **kwargs):
        super().__init__(*args, **kwargs)
        if not may_own:
            del self.fields["is_owner"]


class HandOverForm(forms.Form):
    """Who keeps the entry from now on: one of `associations`, or nobody, then the umbrella does."""

    to = forms.ModelChoiceField(
        label=_("Wer soll den Eintrag pflegen?"),
        queryset=Association.objects.none(),
        required=False,
        empty_label=_("der Bundesverband, bis sich ein Verbund findet"),
    )

    def __init__(self, *args, associations, **kwargs):
        super().__init__(*args, **kwargs)
        self.fields["to"].queryset = associations


class ReasonForm(forms.Form):
    reason = forms.CharField(
        label=_("Grund"), max_length=300, help_text=_("Steht im Verlauf, zum Beispiel: Verein aufgelöst.")
    )
