"""Files are what their content is."""

import zipfile
from io import BytesIO

import pytest
from django.core.exceptions import ValidationError
from django.core.files.uploadedfile import SimpleUploadedFile
from django.utils import timezone
from openpyxl import Workbook
from PIL import Image

from plugins.funding.domain import uploads
from plugins.funding.domain.file_kinds import kind_of
from plugins.funding.errors import Locked, NotAllowed
from plugins.funding.models import Application, LogEntry, Role, Upload

PDF = b"%PDF-1.7\n1 0 obj\n%%EOF\n"


def picture(kind: str) -> bytes:
    out = BytesIO()
    Image.new("RGB", (4, 4)).save(out, kind)
    return out.getvalue()


def archive(**members: str) -> bytes:
    out = BytesIO()
    with zipfile.ZipFile(out, "w") as written:
        for name, text in members.items():
            written.writestr(name, text)
    return out.getvalue()


def workbook() -> bytes:
    out = BytesIO()
    Workbook().save(out)
    return out.getvalue()


WORD = {"[Content_Types].xml": "<Types/>", "word/document.xml": "<w/>"}
OPEN = {"mimetype": "application/vnd.oasis.opendocument.text", "content.xml": "<o/>"}


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("a.pdf", PDF),
        ("A.JPEG", picture("JPEG")),
        ("a.png", picture("PNG")),
        ("a.heic", b"\0\0\0\x18ftypheic\0\0\0\0mif1heic"),
        ("a.docx", archive(**WORD)),
        ("a.xlsx", workbook()),
        ("a.odt", archive(**OPEN)),
        ("a.txt", "Grüße, BM".encode()),
        ("a.csv", "Name;Betrag\nSchön;1,50\n".encode("cp1252")),
    ],
)
def test_allowed_kinds_are_taken(name, content):
    assert kind_of(content, name)


@pytest.mark.parametrize(
    "content",
    [
        b"<html><script>alert(1)</script></html>",
        b'<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg" onload="x()"/>',
        b"Hallo <script>alert(1)</script>",
        b"#!/bin/sh\nrm -rf /",
        b"MZ\x90\x00\x03\x00\x00\x00",
        b"\x7fELF\x02\x01\x01\x00",
        archive(**WORD, **{"word/vbaProject.bin": "x"}),
        archive(**WORD | {"[Content_Types].xml": "application/vnd.ms-word.document.macroEnabled.main+xml"}),
        archive(**OPEN, **{"Basic/Standard/Module1.xml": "x"}),
        archive(**{"evil.exe": "x"}),
        b"PK\x03\x04 no archive",
        b"%PDF-1.7 cut off",
        b"GIF89a" + bytes(20),
    ],
)
def test_everything_else_is_refused_whatever_its_name(content):
    for name in ("a.pdf", "a.docx", "a.txt", "a.odt", "a.png"):
        with pytest.raises(ValidationError):
            kind_of(content, name)


def test_name_has_to_agree_with_the_content():
    with pytest.raises(ValidationError, match=r"Speichern Sie die Datei als \.pdf"):
        kind_of(PDF, "Satzung.docx")


def test_stored_file_says_what_it_is_and_hides_its_name_from_the_path(application, signatory):
    file = SimpleUploadedFile("../../böse\x00 Satzung.PDF", PDF)

    upload = uploads.store(application, file, question="q", by=signatory)

    assert (upload.kind, upload.size) == ("application/pdf", len(PDF))
    assert upload.name == "böse Satzung.pdf"
    assert upload.file.name == f"funding/luebeck/{upload.uuid}"
    assert upload.file.read() == PDF


def test_too_big_and_empty_files_are_refused(application, signatory):
    file = SimpleUploadedFile("a.pdf", PDF)
    file.size = uploads.MOST_BYTES + 1
    with pytest.raises(ValidationError, match="zu groß"):
        uploads.store(application, file, by=signatory)
    with pytest.raises(ValidationError, match="leer"):
        uploads.store(application, SimpleUploadedFile("a.pdf", b""), by=signatory)
    assert not Upload.objects.exists()


def test_answers_take_so_many_files_from_the_applicant_alone(application, signatory, officer):
    def attach(by, name="a.pdf"):
        return uploads.attach(application, SimpleUploadedFile(name, PDF), question="q", most=1, by=by)

    attach(signatory)
    with pytest.raises(ValidationError, match="zu viele"):
        attach(signatory)
    with pytest.raises(NotAllowed):
        attach(officer)
    Application.objects.filter(pk=application.pk).update(state="submitted", submitted_at=timezone.now())
    with pytest.raises(Locked):
        attach(signatory)
    Application.objects.filter(pk=application.pk).update(state="more_information")
    attach(signatory)  # originals do not count
    assert Upload.objects.count() == 2


def test_removed_file_leaves_storage_and_a_record(application, signatory, django_capture_on_commit_callbacks):
    upload = uploads.store(application, SimpleUploadedFile("a.pdf", PDF), by=signatory)
    storage, path = upload.file.storage, upload.file.name

    with django_capture_on_commit_callbacks(execute=True):
        uploads.remove(upload, by=signatory, role=Role.EDITOR)

    assert not storage.exists(path)
    assert LogEntry.objects.get().action == "upload.removed"


def test_originals_stay_when_the_funder_asks_for_more(application, signatory):
    original = uploads.store(application, SimpleUploadedFile("a.pdf", PDF), by=signatory)
    Application.objects.filter(pk=application.pk).update(state="more_information", submitted_at=timezone.now())
    added = uploads.store(application, SimpleUploadedFile("b.pdf", PDF), by=signatory)

    with pytest.raises(Locked):
        uploads.remove(original, by=signatory, role=Role.EDITOR)
    uploads.remove(added, by=signatory, role=Role.EDITOR)

    Application.objects.filter(pk=application.pk).update(state="submitted")
    with pytest.raises(Locked):
        uploads.remove(original, by=signatory, role=Role.EDITOR)
