"""The addresses of the curators' pages about the search, below `suche/` in the admin."""

from django.urls import path

from . import groups, misses, pins

app_name = "search_admin"

urlpatterns = [
    path("", misses.MissesView.as_view(), name="misses"),
    path("<int:pk>/erledigt/", misses.FinishView.as_view(), name="finish"),
    path("gleichbedeutend/", groups.GroupsView.as_view(), name="groups"),
    path("gleichbedeutend/neu/", groups.NewGroupView.as_view(), name="new_group"),
    path("gleichbedeutend/<int:pk>/", groups.GroupView.as_view(), name="group"),
    path("gleichbedeutend/<int:pk>/loeschen/", groups.DeleteGroupView.as_view(), name="delete_group"),
    path("angeheftet/", pins.PinsView.as_view(), name="pins"),
    path("angeheftet/neu/", pins.NewPinView.as_view(), name="new_pin"),
    path("angeheftet/<int:pk>/nach-oben/", pins.MoveUpView.as_view(), name="move_up"),
    path("angeheftet/<int:pk>/loesen/", pins.UnpinView.as_view(), name="unpin"),
]
