"""Everything that belongs to one association in one archive, and whether such an archive is complete."""

from .package import ExportIncomplete, export_association, verify_export

__all__ = ["ExportIncomplete", "export_association", "verify_export"]
