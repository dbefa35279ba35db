from django.urls import path

from .invitation import InvitationView

urlpatterns = [path("einladung/<token>/", InvitationView.as_view(), name="invitation")]
