from django.urls import path

from . import views

urlpatterns = [
    path("organisationen/", views.directory, name="organisations"),
    path("organisationen/<slug:slug>/", views.organisation, name="organisation"),
]
