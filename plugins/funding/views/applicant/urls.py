from django.urls import path

from .accepting import InvitationView
from .files import UploadView
from .overview import ApplicationView, MineView, SubmitView, WithdrawView
from .people import PeopleView
from .starting import AccessView, StartView
from .steps import CheckView, OrganisationView, SectionView

urlpatterns = [
    path("applications/", MineView.as_view(), name="mine"),
    path("calls/<int:call>/apply/", StartView.as_view(), name="start"),
    path("calls/<int:call>/access/", AccessView.as_view(), name="access"),
    path("invitations/<token>/", InvitationView.as_view(), name="invitation"),
    path("files/<uuid:upload>/", UploadView.as_view(), name="upload"),
    path("applications/<uuid:uuid>/", ApplicationView.as_view(), name="application"),
    path("applications/<uuid:uuid>/form/organisation/", OrganisationView.as_view(), name="application_organisation"),
    path("applications/<uuid:uuid>/form/check/", CheckView.as_view(), name="application_check"),
    path("applications/<uuid:uuid>/form/<str:step>/", SectionView.as_view(), name="application_step"),
    path("applications/<uuid:uuid>/submit/", SubmitView.as_view(), name="submit"),
    path("applications/<uuid:uuid>/withdraw/", WithdrawView.as_view(), name="withdraw"),
    path("applications/<uuid:uuid>/people/", PeopleView.as_view(), name="people"),
]
