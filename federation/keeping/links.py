"""Links that let an organisation into its own entry, without an account. The only writer of `EntryLink`."""

from django.db import transaction
from django.utils import timezone

from federation.accounts.models import User
from federation.accounts.tokens import hashed, new_token
from federation.registry.models import Organisation

from .delivery import forget_bounce
from .keepers import address_on_file
from .models import EntryLink


class LinkInvalid(Exception):
    """The link was used, has expired, was withdrawn or never was one. Which of them is told to nobody."""


def make_link(
    organisation: Organisation, email: str, purpose: EntryLink.Purpose, *, by: User | None = None
) -> EntryLink:
    """A link that has no token yet: it gets one with the mail, so that neither database nor queue ever holds it."""
    now = timezone.now()
    return EntryLink.objects.create(
        organisation=organisation,
        email=email.strip().lower(),
        purpose=purpose,
        made_at=now,
        made_by=by,
        expires_at=now + EntryLink.VALID_FOR[purpose],
    )


@transaction.atomic
def send_link(
    organisation: Organisation, purpose: EntryLink.Purpose, *, email: str = "", by: User | None = None
) -> EntryLink | None:
    """Queues a mail with a new link to `email`, or to the address on file. None: there is no address."""
    from .tasks import mail_link

    email = email or address_on_file(organisation)
    if not email:
        return None
    link = make_link(organisation, email, purpose, by=by)
    mail_link.enqueue(link.pk)
    return link


def give_token(link: EntryLink) -> str:
    """A new secret for the link; the one that it had before opens nothing any more."""
    token = new_token()
    link.token_hash = hashed(token)
    link.save(update_fields=["token_hash"])
    return token


def find_link(token: str) -> EntryLink:
    """The link behind an address in a mail, if it may still be opened. Raises LinkInvalid."""
    link = known_link(token)
    if link is None or not link.may_be_opened:
        raise LinkInvalid
    return link


def known_link(token: str) -> EntryLink | None:
    """The link behind an address in a mail, whatever became of it."""
    return EntryLink.objects.select_related("organisation").filter(token_hash=hashed(token)).first()


@transaction.atomic
def open_link(link: EntryLink) -> EntryLink:
    """Uses the link up. Raises LinkInvalid for the slower one of two at once."""
    unused = EntryLink.objects.filter(pk=link.pk, used_at=None, revoked_at=None, expires_at__gt=timezone.now())
    if unused.update(used_at=timezone.now()) != 1:
        raise LinkInvalid
    forget_bounce(link.email)
    link.refresh_from_db()
    return link


def opened_link(number: int) -> EntryLink | None:
    """The link that somebody opened a while ago, while it still lets them work on the entry."""
    link = EntryLink.objects.select_related("organisation__merged_into").filter(pk=number).first()
    return link if link is not None and link.is_session_open else None


def revoke_links(organisation: Organisation) -> int:
    """Makes every link to the entry worthless, those too that somebody works with now. Returns how many."""
    open_ones = [link.pk for link in organisation.entry_links.filter(revoked_at=None) if link.may_be_revoked]
    return EntryLink.objects.filter(pk__in=open_ones, revoked_at=None).update(revoked_at=timezone.now())
