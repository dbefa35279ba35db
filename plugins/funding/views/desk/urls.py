from django.urls import path

from .calls import CallFormView, CallsView, CallView, DeadlineView
from .files import FileView, SendAgainView
from .listing import ApplicationsView
from .organisations import AccessView, ChosenView, LateAccessView
from .programmes import ProgrammesView, ProgrammeView, RulesetStepView, RulesetView
from .ranking import RankingView
from .reviews import ReviewersView, ReviewView
from .roles import RolesView
from .start import DeskView
from .steps import StepView

FILE = "desk/applications/<uuid:uuid>/"
CALL = "desk/calls/<int:call>/"

urlpatterns = [
    path("desk/", DeskView.as_view(), name="desk"),
    path("desk/applications/", ApplicationsView.as_view(), name="desk_applications"),
    path(FILE, FileView.as_view(), name="desk_application"),
    path(f"{FILE}step/<slug:target>/", StepView.as_view(), name="desk_step"),
    path(f"{FILE}reviewers/", ReviewersView.as_view(), name="desk_reviewers"),
    path(f"{FILE}messages/<int:message>/", SendAgainView.as_view(), name="desk_send_again"),
    path("desk/reviews/<int:review>/", ReviewView.as_view(), name="review"),
    path("desk/calls/", CallsView.as_view(), name="calls"),
    path("desk/calls/new/", CallFormView.as_view(), name="call_new"),
    path(CALL, CallView.as_view(), name="desk_call"),
    path(f"{CALL}edit/", CallFormView.as_view(), name="call_edit"),
    path(f"{CALL}ranking/", RankingView.as_view(), name="ranking"),
    path(f"{CALL}deadline/", DeadlineView.as_view(), name="call_deadline"),
    path(f"{CALL}late-access/", LateAccessView.as_view(), name="late_access"),
    path(f"{CALL}access/", AccessView.as_view(), name="call_access"),
    path(f"{CALL}organisations/", ChosenView.as_view(), name="call_organisations"),
    path("desk/programmes/", ProgrammesView.as_view(), name="programmes"),
    path("desk/programmes/new/", ProgrammeView.as_view(), name="programme_new"),
    path("desk/programmes/<int:programme>/", ProgrammeView.as_view(), name="programme"),
    path("desk/programmes/<int:programme>/rules/", RulesetView.as_view(), name="ruleset_new"),
    path("desk/rules/<int:ruleset>/", RulesetView.as_view(), name="ruleset"),
    path("desk/rules/<int:ruleset>/step/", RulesetStepView.as_view(), name="ruleset_step"),
    path("desk/roles/", RolesView.as_view(), name="roles"),
]
