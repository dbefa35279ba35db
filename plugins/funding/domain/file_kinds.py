"""What a file is, by its content. Its name only has to agree."""

import re
import zipfile
from decimal import Decimal
from io import BytesIO
from pathlib import PurePath

import puremagic
from django.core.exceptions import ValidationError
from django.utils.translation import gettext as _

OPEN_XML = "application/vnd.openxmlformats-officedocument."
OPEN_DOCUMENT = "application/vnd.oasis.opendocument."
SUFFIXES = {
    "application/pdf": (".pdf",),
    "image/jpeg": (".jpg", ".jpeg"),
    "image/png": (".png",),
    "image/heic": (".heic", ".heif"),
    f"{OPEN_XML}wordprocessingml.document": (".docx",),
    f"{OPEN_XML}spreadsheetml.sheet": (".xlsx",),
    f"{OPEN_DOCUMENT}text": (".odt",),
    f"{OPEN_DOCUMENT}spreadsheet": (".ods",),
    "text/plain": (".txt",),
    "text/csv": (".csv",),
}
ACCEPTED = ",".join(suffix for suffixes in SUFFIXES.values() for suffix in suffixes)  # for `<input accept>`
IMAGE_BRANDS = (b"heic", b"heix", b"heim", b"heis", b"mif1", b"msf1")  # ISO 23008-12
MOST_MEMBERS = 5000  # of a document that is a ZIP archive
MOST_OF_MEMBER = 1_000_000
PROGRAM = re.compile(r"vbaProject|(^|/)(Basic|Scripts)/|(^|/)activeX/|\.(bin|exe|dll|js|vbs|jar)$", re.IGNORECASE)
# What a browser, a shell or an interpreter would run, at the beginning of a text or as a tag anywhere in it.
RUNNABLE = re.compile(
    r"\A\s*(#!|<\?|<!doctype|%PDF|%!PS)|<\s*(html|head|body|script|svg|iframe|object|embed|style|link)\b",
    re.IGNORECASE,
)
CONTROL = re.compile(r"[\x00-\x08\x0e-\x1f]")
CERTAIN = Decimal("0.6")


def kind_of(content: bytes, name: str) -> str:
    """The media type. Raises ValidationError, in the reader's words, for what is not taken."""
    suffix = PurePath(name).suffix.lower()
    kind = binary_kind(content) or archive_kind(content) or text_kind(content, suffix)
    if not kind:
        raise ValidationError(
            _("Diese Art Datei nehmen wir nicht. Senden Sie PDF, JPEG, PNG, HEIC, DOCX, XLSX, ODT, ODS, TXT oder CSV."),
            code="kind",
        )
    if suffix not in SUFFIXES[kind]:
        raise ValidationError(
            _("Der Inhalt ist etwas anderes, als der Name sagt. Speichern Sie die Datei als %(suffix)s."),
            code="name",
            params={"suffix": " / ".join(SUFFIXES[kind])},
        )
    return kind


def binary_kind(content: bytes) -> str:
    if content.startswith(b"%PDF-") and b"%%EOF" in content[-2048:]:
        return "application/pdf"
    if content.startswith(b"\xff\xd8\xff"):
        return "image/jpeg"
    if content.startswith(b"\x89PNG\r\n\x1a\n"):
        return "image/png"
    if content[4:8] == b"ftyp" and content[8:12] in IMAGE_BRANDS:
        return "image/heic"
    return ""


def archive_kind(content: bytes) -> str:
    """An office document without programs in it; empty for other archives."""
    if not content.startswith(b"PK\x03\x04"):
        return ""
    try:
        with zipfile.ZipFile(BytesIO(content)) as archive:
            names = archive.namelist()
            if len(names) > MOST_MEMBERS or any(is_program(name) for name in names):
                return ""
            return office_kind(archive, set(names))
    except (zipfile.BadZipFile, zipfile.LargeZipFile, NotImplementedError, RuntimeError, ValueError, OSError):
        return ""


def is_program(name: str) -> bool:
    # Excel keeps printers' settings in a .bin.
    return bool(PROGRAM.search(name)) and "printerSettings" not in name


def office_kind(archive: zipfile.ZipFile, names: set[str]) -> str:
    if "mimetype" in names:  # OpenDocument 1.3, part 2, 3.3
        kind = member(archive, "mimetype").decode("ascii", "replace").strip()
        return kind if kind in SUFFIXES and kind.startswith(OPEN_DOCUMENT) else ""
    if "[Content_Types].xml" not in names or b"macroEnabled" in member(archive, "[Content_Types].xml"):
        return ""
    if "word/document.xml" in names:
        return f"{OPEN_XML}wordprocessingml.document"
    return f"{OPEN_XML}spreadsheetml.sheet" if "xl/workbook.xml" in names else ""


def member(archive: zipfile.ZipFile, name: str) -> bytes:
    with archive.open(name) as file:
        return file.read(MOST_OF_MEMBER)


def text_kind(content: bytes, suffix: str) -> str:
    """Text that nothing would run. What has a signature of its own is no text."""
    try:
        text = content.decode("utf-8-sig")
    except UnicodeDecodeError:
        text = content.decode("cp1252", "replace")  # what Excel writes as CSV
    if not text.strip() or CONTROL.search(text) or RUNNABLE.search(text):
        return ""
    if has_signature(content):
        return ""
    return "text/csv" if suffix == ".csv" else "text/plain"


def has_signature(content: bytes) -> bool:
    """Short signatures, such as "BM" of a bitmap, are found in texts by chance."""
    try:
        found = puremagic.magic_string(content[:4096])
    except (puremagic.PureError, ValueError):
        return False
    return any(signature.confidence >= CERTAIN for signature in found)
