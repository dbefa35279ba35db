"""Who acts for an organisation comes by a link that works once."""

import re
from datetime import timedelta

import pytest
from django.core import mail
from django.utils import timezone

from federation.accounts.tokens import hashed
from federation.registry.models import Organisation
from plugins.funding.domain.invitations import InvitationInvalid, accept, find, invite, request_access, revoke, withdraw
from plugins.funding.errors import NotAllowed, Unmet
from plugins.funding.models import ApplicantInvitation, ApplicantMember, LogEntry, Role
from sites.demo.factories import OrganisationFactory, UserFactory
from tests.plugins.funding.factories import of_applicant


@pytest.fixture
def sent(django_capture_on_commit_callbacks):
    """`sent(act)`: the token in the mail that `act` sends; None where it sends none."""

    def token(act):
        mail.outbox.clear()
        with django_capture_on_commit_callbacks(execute=True):
            act()
        if not mail.outbox:
            return None
        [message] = mail.outbox
        return re.search(r"/invitations/([\w-]+)/", message.body).group(1)

    return token


def test_invited_person_acts_for_the_organisation(funder, organisation, signatory, sent):
    token = sent(lambda: invite(funder, organisation, "Neu@Verein.example", Role.EDITOR, by=signatory))

    assert mail.outbox[0].to == ["neu@verein.example"]
    user, is_new = accept(token, funder, first_name="Nadia")

    assert (user.email, user.first_name, is_new) == ("neu@verein.example", "Nadia", True)
    assert ApplicantMember.objects.get(user=user).role == Role.EDITOR
    with pytest.raises(InvitationInvalid):
        find(token, funder)


def test_link_is_no_good_on_another_host_or_after_its_time(funder, koeln, organisation, signatory, sent):
    token = sent(lambda: invite(funder, organisation, "neu@verein.example", Role.EDITOR, by=signatory))

    with pytest.raises(InvitationInvalid):
        find(token, koeln)
    ApplicantInvitation.objects.update(expires_at=timezone.now() - timedelta(seconds=1))
    with pytest.raises(InvitationInvalid):
        accept(token, funder)


def test_token_is_nowhere_but_in_the_mail(funder, organisation, signatory, sent):
    token = sent(lambda: invite(funder, organisation, "neu@verein.example", Role.EDITOR, by=signatory))

    assert ApplicantInvitation.objects.get().token_hash == hashed(token)
    assert "verein.example" not in str(list(LogEntry.objects.values_list("data", flat=True)))


def test_new_invitation_replaces_the_one_before(funder, organisation, signatory, sent):
    first = sent(lambda: invite(funder, organisation, "neu@verein.example", Role.EDITOR, by=signatory))
    second = sent(lambda: invite(funder, organisation, "neu@verein.example", Role.SIGNATORY, by=signatory))

    with pytest.raises(InvitationInvalid):
        accept(first, funder)
    user, _is_new = accept(second, funder)
    assert ApplicantMember.objects.get(user=user).role == Role.SIGNATORY


def test_editors_and_strangers_invite_nobody(funder, organisation, editor, approver):
    stranger = of_applicant(funder, OrganisationFactory(owner=funder))
    for user in (editor, approver, stranger):
        with pytest.raises(NotAllowed):
            invite(funder, organisation, "neu@verein.example", Role.EDITOR, by=user)


def test_officer_invites_for_an_organisation_without_an_address(funder, organisation, officer, sent):
    token = sent(lambda: invite(funder, organisation, "neu@verein.example", Role.SIGNATORY, by=officer))

    assert find(token, funder).role == Role.SIGNATORY


def test_access_goes_to_the_address_on_file_alone(funder, organisation, sent):
    Organisation.objects.filter(pk=organisation.pk).update(email="buero@verein.example")
    organisation = Organisation.objects.get(pk=organisation.pk)

    token = sent(lambda: request_access(funder, organisation))

    assert mail.outbox[0].to == ["buero@verein.example"]
    assert find(token, funder).role == Role.SIGNATORY
    someone = UserFactory()
    user, may_be_signed_in = accept(token, funder, user=someone)
    assert (user, may_be_signed_in) == (someone, False)


def test_access_is_asked_for_so_often_and_not_more(funder, organisation, sent):
    Organisation.objects.filter(pk=organisation.pk).update(email="buero@verein.example")
    organisation = Organisation.objects.get(pk=organisation.pk)
    tokens = [sent(lambda: request_access(funder, organisation)) for _time in range(6)]

    assert [token is not None for token in tokens] == [True] * 5 + [False]


def test_access_without_an_address_sends_nothing(funder, organisation, sent):
    Organisation.objects.filter(pk=organisation.pk).update(email="")

    assert sent(lambda: request_access(funder, Organisation.objects.get(pk=organisation.pk))) is None


def test_invitation_that_was_withdrawn_opens_nothing(funder, organisation, signatory, editor, sent):
    token = sent(lambda: invite(funder, organisation, "neu@verein.example", Role.EDITOR, by=signatory))
    invitation = ApplicantInvitation.objects.get()
    with pytest.raises(NotAllowed):
        revoke(invitation, by=editor)

    revoke(invitation, by=signatory)

    with pytest.raises(InvitationInvalid):
        accept(token, funder)


def test_last_one_who_signs_stays(funder, organisation, signatory, editor):
    withdraw(ApplicantMember.objects.get(user=editor), by=signatory)
    assert not ApplicantMember.objects.filter(user=editor).exists()

    last = ApplicantMember.objects.get(user=signatory)
    with pytest.raises(Unmet, match="unterschreiben"):
        withdraw(last, by=signatory)
    of_applicant(funder, organisation)
    withdraw(last, by=signatory)
