from django.urls import path

from .feeds import search_feed
from .opensearch import opensearch
from .suggestions import suggestions
from .views import SearchView

urlpatterns = [
    path("suche/", SearchView.as_view(), name="search"),
    path("suche/feed/", search_feed, name="search_feed"),
    path("suche/opensearch.xml", opensearch, name="opensearch"),
    path("suche/vorschlaege/", suggestions, name="search_suggestions"),
]
