from django.urls import path

from . import feeds, views

urlpatterns = [
    path("organisationen/", views.directory, name="organisations"),
    path("organisationen/einbetten/", views.embedded, name="organisations_embedded"),
    path("organisationen/<slug:slug>/", views.organisation, name="organisation"),
    path("organisationen/<slug:slug>/qr.svg", views.qr, name="organisation_qr"),
    path("organisationen/<slug:slug>/termine.ics", feeds.organisation_feed, name="organisation_feed"),
    path("organisationen/<slug:slug>/angebot-<uuid:uuid>.ics", feeds.service_feed, name="service_feed"),
]
