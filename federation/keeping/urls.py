from django.urls import path

from .views import asking, changing, choosing, opening, reporting

urlpatterns = [
    path("organisationen/<slug:slug>/fehler-melden/", reporting.ReportView.as_view(), name="report_error"),
    path("organisationen/<slug:slug>/das-sind-wir/", asking.AskView.as_view(), name="ask_for_link"),
    path("organisationen/<slug:slug>/das-sind-wir/anfrage/", asking.ClaimView.as_view(), name="claim_entry"),
    path("eintrag/oeffnen/<token>/", opening.OpenView.as_view(), name="entry_link"),
    path("eintrag/neuer-link/<token>/", opening.NewLinkView.as_view(), name="entry_new_link"),
    path("eintrag/", choosing.ChooseView.as_view(), name="entry"),
    path("eintrag/stimmt/", choosing.ConfirmView.as_view(), name="entry_confirm"),
    path("eintrag/gibt-es-nicht-mehr/", choosing.CloseView.as_view(), name="entry_close"),
    path("eintrag/danke/<slug:outcome>/", choosing.DoneView.as_view(), name="entry_done"),
    path("eintrag/aendern/", changing.PartsView.as_view(), name="entry_parts"),
    path("eintrag/aendern/grunddaten/", changing.BasicsView.as_view(), name="entry_basics"),
    path("eintrag/aendern/ansprechpersonen/", changing.ContactsView.as_view(), name="entry_contacts"),
    path("eintrag/aendern/orte/neu/", changing.PlaceView.as_view(), name="entry_new_place"),
    path("eintrag/aendern/orte/<uuid:row>/", changing.PlaceView.as_view(), name="entry_place"),
    path("eintrag/aendern/angebote/neu/", changing.ServiceView.as_view(), name="entry_new_service"),
    path("eintrag/aendern/angebote/<uuid:row>/", changing.ServiceView.as_view(), name="entry_service"),
]
