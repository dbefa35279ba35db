"""One receipt of a proof, with its files. A file that arrived stays, whatever else is wrong with the form."""

from uuid import UUID

from django.core.exceptions import ValidationError
from django.http import Http404
from django.shortcuts import redirect
from django.utils.functional import cached_property
from django.utils.translation import gettext as _

from ...domain.receipts import add_receipt, change_receipt, fingerprint, remove_receipt
from ...domain.uploads import store
from ...errors import Locked
from ...models import Receipt, Upload
from .base import FormPage
from .proof_forms import ReceiptForm
from .proofs import OwnProof

MOST_FILES = 5  # at once


class ReceiptView(OwnProof, FormPage):
    """`receipt` among the address's names: a receipt of the list; without it a new one."""

    template_name = "funding/money/receipt.html"

    @property
    def title(self):
        return _("Beleg %(number)s") % {"number": self.receipt.number} if self.receipt else _("Neuer Beleg")

    def check_access(self):
        super().check_access()
        self.receipt  # noqa: B018 - a 404 before anything else

    @cached_property
    def receipt(self) -> Receipt | None:
        if "receipt" not in self.kwargs:
            return None
        receipt = self.proof.receipts.filter(number=self.kwargs["receipt"]).first()
        if receipt is None:
            raise Http404
        receipt.proof = self.proof
        return receipt

    def make_form(self, data=None, files=None):
        form = ReceiptForm(data, self.statement, self.receipt)
        form.seen = data.get("seen", "") if data is not None else self.seen_now()
        form.uploads = self.known_uploads() if data is None else self.uploads_sent(data)
        form.file_errors = []
        return form

    def seen_now(self) -> str:
        return fingerprint(self.receipt) if self.receipt else ""

    def known_uploads(self) -> list[Upload]:
        return list(self.receipt.files.all()) if self.receipt else []

    def uploads_sent(self, data) -> list[Upload]:
        """Those that the form named and nobody ticked to be removed."""
        named = set(readable(data.getlist("upload"))) - set(readable(data.getlist("remove_upload")))
        return list(Upload.objects.filter(application=self.application, uuid__in=named))

    def post(self, request, *args, **kwargs):
        form = self.make_form(request.POST)
        if not self.is_writable:
            return self.refuse(form, Locked(), 409)
        if "remove" in request.POST and self.receipt:
            return self.attempt(form, lambda: self.remove(form))
        self.take_files(form)
        if not form.is_valid() or form.file_errors:
            return self.show(form, 422)
        return self.attempt(form, lambda: redirect(self.save(form)))

    def take_files(self, form: ReceiptForm) -> None:
        for file in self.request.FILES.getlist("files")[:MOST_FILES]:
            try:
                form.uploads.append(store(self.application, file, by=self.request.user))
            except ValidationError as error:
                form.file_errors += [f"{file.name}: {message}" for message in error.messages]

    def save(self, form):
        entry = form.entry([upload.uuid for upload in form.uploads])
        if self.receipt is None:
            add_receipt(self.proof, entry, by=self.request.user)
        else:
            change_receipt(self.receipt, entry, by=self.request.user, seen=form.seen)
        if self.request.POST.get("action") == "next":
            return self.address("receipt_new", proof=self.proof.pk)
        return self.address("proof", proof=self.proof.pk) + "#receipts"

    def remove(self, form):
        remove_receipt(self.receipt, by=self.request.user, seen=form.seen)
        return redirect(self.address("proof", proof=self.proof.pk) + "#receipts")

    def show(self, form, status=200, *, current: Receipt | None = None, **context):
        """After somebody else was faster: theirs is shown; saving again puts what was typed in its place."""
        if current is not None:
            form.seen = fingerprint(current)
            names = {line.key: line.name for line in self.statement.costs}
            context |= {"current": current, "current_line": names.get(current.key, "")}
        return super().show(form, status, receipt=self.receipt, **context)


def readable(texts: list[str]) -> list[UUID]:
    found = []
    for text in texts:
        try:
            found.append(UUID(text))
        except ValueError:  # nobody's form sends such
            continue
    return found
