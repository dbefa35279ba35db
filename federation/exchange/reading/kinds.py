"""What kind of file it is, told from its content."""

import zipfile
from enum import StrEnum
from typing import BinaryIO

from django.utils.translation import gettext_noop as _

from .rows import FileError


class Kind(StrEnum):
    CSV = "csv"
    EXCEL = "excel"
    JSON = "json"


# What people upload by mistake, by the bytes it begins with.
OTHERS = {
    b"%PDF": _("Das ist eine PDF-Datei. Aus ihr lässt sich keine Tabelle lesen. Bitte nehmen Sie CSV oder Excel."),
    b"\xd0\xcf\x11\xe0": _("Das ist ein altes Excel-Format (.xls). Bitte speichern Sie die Mappe als .xlsx."),
    b"\x89PNG": _("Das ist ein Bild und keine Tabelle."),
    b"\xff\xd8\xff": _("Das ist ein Bild und keine Tabelle."),
    b"{\\rtf": _("Das ist ein Textdokument und keine Tabelle."),
    b"<": _("Das ist eine Webseite oder XML und keine Tabelle. Bitte speichern Sie sie als .xlsx oder CSV."),
}
START = 512


def kind_of(source: BinaryIO) -> Kind:
    """Raises FileError for everything else, with what to do about it. Leaves the file at its beginning."""
    source.seek(0)
    start = source.read(START)
    source.seek(0)
    begins = start.removeprefix(b"\xef\xbb\xbf").lstrip()
    if not begins:
        raise FileError(_("Die Datei ist leer."))
    for sign, said in OTHERS.items():
        if begins.startswith(sign):
            raise FileError(said)
    if begins.startswith(b"PK"):
        return workbook(source)
    return Kind.JSON if begins[:1] in (b"{", b"[") else Kind.CSV


def workbook(source: BinaryIO) -> Kind:
    try:
        with zipfile.ZipFile(source) as archive:
            names = set(archive.namelist())
    except zipfile.BadZipFile as error:
        raise FileError(_("Die Datei ist beschädigt.")) from error
    source.seek(0)
    if "xl/workbook.xml" in names:
        return Kind.EXCEL
    if "mimetype" in names or "content.xml" in names:
        raise FileError(_("Das ist eine LibreOffice-Datei. Bitte speichern Sie sie als .xlsx oder CSV."))
    if "word/document.xml" in names:
        raise FileError(_("Das ist ein Textdokument und keine Tabelle."))
    raise FileError(_("Das ist ein Archiv. Bitte entpacken Sie es und nehmen Sie die Tabelle darin."))
