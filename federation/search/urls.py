from django.urls import path

from .views import SearchView

urlpatterns = [path("suche/", SearchView.as_view(), name="search")]
