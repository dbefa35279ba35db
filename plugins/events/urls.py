from django.urls import path

from . import views

urlpatterns = [
    path("", views.coming, name="list"),
    path("vergangene/", views.past, name="past"),
    path("kalender.ics", views.calendar, name="calendar"),
    path("<uuid:key>.ics", views.one, name="event_calendar"),
]
