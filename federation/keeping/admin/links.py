"""The links that let an organisation into its entry: sent, opened, withdrawn."""

from django.utils.functional import cached_property
from django.utils.translation import gettext as _

from ..delivery import forget_bounce
from ..keepers import address_on_file, addresses_of
from ..links import revoke_links, send_link
from ..models import BouncedAddress, EntryLink
from .entries import EntryAction, EntryPage

MOST_SHOWN = 20


class LinksView(EntryPage):
    tab = "links"
    template_name = "keeping/admin/links.html"

    def may_enter(self) -> bool:
        return super().may_enter() and self.may_edit

    @cached_property
    def bounced(self):
        return BouncedAddress.objects.filter(email__in=addresses_of(self.organisation))

    def get_context_data(self, **kwargs):
        links = list(self.organisation.entry_links.select_related("made_by")[:MOST_SHOWN])
        return {
            **super().get_context_data(**kwargs),
            "links": links,
            "may_revoke": any(link.may_be_revoked for link in links),
            "address": address_on_file(self.organisation),
            "bounced": self.bounced,
        }


class SendView(EntryAction):
    tab = "links"

    def carry_out(self):
        link = send_link(self.organisation, EntryLink.Purpose.STAFF, by=self.request.user)
        if link is None:
            return _("Zu diesem Eintrag gibt es keine E-Mail-Adresse, die funktioniert. Tragen Sie eine ein.")
        return _("Der Link an %(email)s ist unterwegs. Er gilt zwei Wochen.") % {"email": link.email}


class RevokeView(EntryAction):
    tab = "links"

    def carry_out(self):
        revoke_links(self.organisation)
        return _("Kein Link zu diesem Eintrag gilt mehr.")


class AddressWorksView(EntryAction):
    """The staff knows that mail arrives again."""

    tab = "links"

    def carry_out(self):
        for address in addresses_of(self.organisation):
            forget_bounce(address)
        return _("Wir schreiben wieder an diese Adresse.")
