"""All addresses of the register in the admin, below `register/`. An address names an entry by `pk`."""

from django.urls import include, path

from . import actions, entering, history, links, listing, membership, parts, rows, topics, translations

app_name = "registry"

about_one = [
    path("", parts.BasicsView.as_view(), name="basics"),
    path("angebote/", rows.ServicesView.as_view(), name="services"),
    path("angebote/neu/", rows.ServiceView.as_view(), name="new_service"),
    path("angebote/<uuid:row>/", rows.ServiceView.as_view(), name="service"),
    path("orte/", rows.PlacesView.as_view(), name="places"),
    path("orte/neu/", rows.PlaceView.as_view(), name="new_place"),
    path("orte/<uuid:row>/", rows.PlaceView.as_view(), name="place"),
    path("ansprechpersonen/", parts.ContactsView.as_view(), name="contacts"),
    path("uebersetzungen/", translations.TranslationsView.as_view(), name="translations"),
    path("uebersetzungen/<slug:language>/", translations.TranslationView.as_view(), name="translation"),
    path("mitgliedschaft/", membership.MembershipView.as_view(), name="membership"),
    path("mitgliedschaft/uebergeben/", membership.HandOverView.as_view(), name="hand_over"),
    path("mitgliedschaft/beenden/", membership.LeaveView.as_view(), name="leave"),
    path("verlauf/", history.HistoryView.as_view(), name="history"),
    path("verlauf/<int:number>/zuruecknehmen/", history.UndoView.as_view(), name="undo"),
    path("links/", links.LinksView.as_view(), name="links"),
    path("bestaetigen/", actions.ConfirmView.as_view(), name="confirm"),
    path("schliessen/", actions.CloseView.as_view(), name="close"),
    path("oeffnen/", actions.ReopenView.as_view(), name="reopen"),
]
about_topics = [
    path("themen/", topics.TopicsView.as_view(), name="topics"),
    path("themen/neu/", topics.NewTopicView.as_view(), name="new_topic"),
    path("themen/<slug:slug>/", topics.TopicView.as_view(), name="topic"),
    path("themen/<slug:slug>/zusammenlegen/", topics.MergeTopicView.as_view(), name="merge_topic"),
    path("themen/<slug:slug>/loeschen/", topics.DeleteTopicView.as_view(), name="delete_topic"),
]
urlpatterns = [
    path("", listing.ListView.as_view(), name="index"),
    path("neu/", entering.NewView.as_view(), name="new"),
    path("aufnehmen/", entering.JoinListView.as_view(), name="join_list"),
    path("aufnehmen/<int:pk>/", entering.JoinView.as_view(), name="join"),
    *about_topics,
    path("<int:pk>/", include(about_one)),
]
