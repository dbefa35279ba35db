from django.urls import path

from .downloads import PaperView, PreviewView
from .exports import ExportsView, ExportView
from .record import RecordExportView, RecordView
from .retention import RetentionView

urlpatterns = [
    path("papers/<uuid:paper>/", PaperView.as_view(), name="paper"),
    path("desk/applications/<uuid:uuid>/letters/<slug:kind>/", PreviewView.as_view(), name="paper_preview"),
    path("desk/exports/", ExportsView.as_view(), name="exports"),
    path("desk/exports/<slug:table>.csv", ExportView.as_view(), {"suffix": "csv"}, name="export_csv"),
    path("desk/exports/<slug:table>.xlsx", ExportView.as_view(), {"suffix": "xlsx"}, name="export_excel"),
    path("desk/log/", RecordView.as_view(), name="desk_log"),
    path("desk/log.csv", RecordExportView.as_view(), name="desk_log_csv"),
    path("desk/retention/", RetentionView.as_view(), name="retention"),
]
