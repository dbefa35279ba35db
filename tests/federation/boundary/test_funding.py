"""Nobody finds in funding what is another association's or another organisation's file, whatever they are elsewhere."""

from federation.associations.models import Role as StaffRole
from federation.associations.scope import scope
from plugins.funding.models import FUNDER_ROLES, Role
from sites.demo.factories import OrganisationFactory, UserFactory
from tests.plugins.funding.factories import of_applicant, of_funder

from .crawl import Crawler, look_at_own, search_for, snapshot
from .test_crawl import is_published


def is_of_funding(pattern) -> bool:
    return pattern.name.startswith("funding:")


def nothing_found(user, association, foreign) -> None:
    before = snapshot(foreign)
    findings = search_for(Crawler(user, association), foreign, only=is_of_funding)
    host = association.slug
    findings.leaks = [leak for leak in findings.leaks if not is_published(leak, host)]
    assert not findings, f"\n{findings}"
    assert snapshot(foreign) == before


def test_funder_of_another_association_finds_nothing(own, foreign):
    with scope(association=own.association):
        user = of_funder(own.association, *FUNDER_ROLES)
    nothing_found(user, own.association, foreign)


def test_funder_of_another_association_finds_nothing_on_the_files_own_host(own, foreign):
    with scope(association=own.association):
        user = of_funder(own.association, *FUNDER_ROLES)
    nothing_found(user, foreign.association, foreign)


def test_another_organisation_finds_nothing(foreign):
    with scope(association=foreign.association):
        user = of_applicant(foreign.association, OrganisationFactory(owner=foreign.association))
    nothing_found(user, foreign.association, foreign)


def test_reviewer_of_another_application_finds_nothing(foreign):
    with scope(association=foreign.association):
        user = of_funder(foreign.association, Role.REVIEWER)
    nothing_found(user, foreign.association, foreign)


def test_who_runs_the_site_finds_nothing(foreign):
    nothing_found(foreign.staff[StaffRole.MANAGER], foreign.association, foreign)


def test_operator_finds_nothing(foreign):
    nothing_found(UserFactory(is_superuser=True, is_staff=True), foreign.association, foreign)


def test_auditor_reads_the_whole_file_and_changes_nothing(foreign):
    with scope(association=foreign.association):
        user = of_funder(foreign.association, Role.AUDITOR)
    crawler, before = Crawler(user, foreign.association), snapshot(foreign)
    seen = look_at_own(crawler, foreign)
    assert seen >= {
        "application",
        "planline",
        "uploadtext",
        "papertext",
        "internalcomment",
        "reviewcomment",
        "messagetext",
    }
    search_for(crawler, foreign, only=is_of_funding)
    assert snapshot(foreign) == before


def test_applicant_reads_the_own_file_without_what_is_internal(foreign):
    user = foreign.objects["signatory"]
    seen = look_at_own(Crawler(user, foreign.association), foreign)
    assert seen >= {
        "application",
        "planline",
        "uploadtext",
        "papertext",
        "messagetext",
        "paymentpurpose",
        "proofreport",
    }
    assert not seen & {"internalcomment", "reviewcomment", "criterion", "lateaccess", "rulesetterms"}
