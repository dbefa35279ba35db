"""Tables to take along, for those who have to account for the money."""

from django.http import FileResponse, Http404, StreamingHttpResponse
from django.utils import timezone
from django.views.generic import TemplateView, View

from ...exporting.sheets import csv_lines, workbook
from ...exporting.tables import TABLES
from ...models import Role
from ..base import ForFunder

EXCEL = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
READS = frozenset({Role.OFFICER, Role.FINANCE, Role.AUDITOR})


class ExportsView(ForFunder, TemplateView):
    """What there is to fetch."""

    template_name = "funding/papers/exports.html"
    allowed = READS

    def get_context_data(self, **kwargs):
        return {**super().get_context_data(**kwargs), "tables": list(TABLES.values())}


class ExportView(ForFunder, View):
    allowed = READS
    http_method_names = ["get"]

    def get(self, request, *, language, table, suffix):
        found = TABLES.get(table)
        if found is None:
            raise Http404
        name = f"{self.association.slug}-{table}-{timezone.localdate():%Y-%m-%d}.{suffix}"
        rows = found.rows(self.association)
        if suffix == "xlsx":
            file = workbook(found.title, found.header, rows)
            return FileResponse(file, as_attachment=True, filename=name, content_type=EXCEL)
        lines = csv_lines(found.header, rows)
        headers = {"Content-Disposition": f'attachment; filename="{name}"'}
        return StreamingHttpResponse(lines, content_type="text/csv; charset=utf-8", headers=headers)
