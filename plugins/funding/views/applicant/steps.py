"""The form, a page for each step. What is sent is stored, complete or not; what is wrong is said beside it."""

from django.http import Http404, HttpResponse, JsonResponse
from django.shortcuts import redirect
from django.utils.functional import cached_property
from django.utils.translation import gettext as _
from django.views import View
from django.views.generic.base import TemplateResponseMixin

from ...addresses import application_path
from ...domain.applications import Conflict, save_section, section_of, values_of, version_of
from ...domain.plans import current_plan
from ...domain.uploads import handed_in_at, remove
from ...errors import Locked, Stale
from ...models import Application, LogEntry, Role
from ...questions import answered, answers_of, errors_of, every_question, named, uploads_of
from .asking import Shown, read_answers, store_files
from .base import ForApplicant
from .people import signing
from .progress import CHECK, ORGANISATION, surroundings

ASKED = "application.more_information"


class InForm(ForApplicant, TemplateResponseMixin, View):
    """Mix-in: a step of the form. One that was handed in is looked at on its own page."""

    step: str

    def get_context_data(self, **kwargs):
        around = surroundings(self.application, self.request.user, self.language, self.step)
        return {**super().get_context_data(**kwargs), **around, "question": self.question_of_funder}

    @property
    def language(self) -> str:
        return self.kwargs["language"]

    @property
    def question_of_funder(self):
        """What the funder wants to know, while the application is open again for it."""
        if self.application.state != Application.State.MORE_INFORMATION:
            return None
        asked = LogEntry.objects.filter(application=self.application.uuid, action=ASKED).order_by("-number").first()
        letters = self.application.messages.filter(to_applicant=True).order_by("pk")
        # What came later reminds of it.
        return letters.filter(written_at__gte=asked.at).first() if asked else letters.last()

    def to_overview(self) -> HttpResponse:
        return redirect(application_path(self.application, self.language, for_applicant=True))


class OrganisationView(InForm):
    """Who applies, as the registry knows it."""

    template_name = "funding/applicant/organisation.html"
    step = ORGANISATION

    def get(self, request, language, uuid):
        return self.render_to_response(self.get_context_data()) if self.is_open else self.to_overview()


class CheckView(InForm):
    """All of it to look through, what is missing, and the button that hands it in."""

    template_name = "funding/applicant/check.html"
    step = CHECK

    def get(self, request, language, uuid, status=200, **context):
        if not self.is_open:
            return self.to_overview()
        return self.render_to_response(self.get_context_data(**context), status=status)

    def get_context_data(self, **kwargs):
        context = super().get_context_data(**kwargs)
        missing = [(step, problem) for step in context["progress"] for problem in step.problems]
        plan = current_plan(self.application)
        more = {"missing": missing, "answered": answered(self.application, self.language), "plan": plan}
        return {**context, **more, "signing": signing(self.application)}


class SectionView(InForm):
    """Questions of one section, the project's among them."""

    template_name = "funding/applicant/section.html"

    def setup(self, request, *args, **kwargs):
        super().setup(request, *args, **kwargs)
        self.step = kwargs.get("step", "")

    @cached_property
    def section(self) -> dict:
        try:
            return section_of(self.application, self.step, self.language)
        except KeyError:
            raise Http404 from None

    @cached_property
    def handed_in(self):
        return handed_in_at(self.application)

    def get(self, request, language, uuid, step):
        _section = self.section
        if not self.is_open:
            return self.to_overview()
        answers, uploads = answers_of(self.application), uploads_of(self.application)
        is_checked = "pruefen" in request.GET  # somebody comes from the list of what is missing
        errors = errors_of(self.section, answers, uploads) if is_checked else unreadable(self.section, answers)
        return self.page(Shown(answers, uploads, errors, handed_in=self.handed_in))

    def post(self, request, language, uuid, step):
        answers = read_answers(self.section, request, language)
        if self.wants_json:
            return self.autosave(answers)
        refused: dict[str, str] = {}
        try:
            refused = store_files(self.section, self.application, request)
            self.application_changed(answers)
        except Locked as error:
            return self.page(self.as_typed(answers), status=409, locked=error.messages[0])
        except Stale as error:
            return self.conflict(error.current, refused)
        if removed := request.POST.get("remove"):
            self.remove_file(removed)
            return redirect(f"{request.path}#{request.POST.get('of', '')}")
        return self.after_saving(refused)

    @property
    def wants_json(self) -> bool:
        return self.request.headers.get("Accept") == "application/json"

    def application_changed(self, answers: dict) -> None:
        """Stores the answers; `application` is as it is then."""
        version = self.request.POST.get("version", "")
        stored = save_section(self.application, self.step, answers, version=version, by=self.request.user)
        for name in ("title", "starts_on", "ends_on", "de_minimis_received", "answers", "changed_at", "version"):
            setattr(self.application, name, getattr(stored, name))

    def autosave(self, answers: dict) -> JsonResponse:
        try:
            self.application_changed(answers)
        except (Locked, Stale) as error:
            text = error.messages[0] + " " + _("Ihr Text steht noch da. Drücken Sie „Speichern“, um zu vergleichen.")
            return JsonResponse({"text": text}, status=409)
        around = surroundings(self.application, self.request.user, self.language, self.step)
        return JsonResponse({"text": around["saved_text"], "version": self.version})

    def after_saving(self, refused: dict) -> HttpResponse:
        answers, uploads = answers_of(self.application), uploads_of(self.application)
        errors = {**errors_of(self.section, answers, uploads), **refused}
        if self.request.POST.get("action") == "later" and not refused:
            return self.to_overview()
        if errors:
            return self.page(Shown(answers, uploads, errors, handed_in=self.handed_in), status=422, is_saved=True)
        return redirect(surroundings(self.application, self.request.user, self.language, self.step)["next_url"])

    def conflict(self, conflict: Conflict, refused: dict) -> HttpResponse:
        shown = Shown(conflict.merged, uploads_of(self.application), refused, conflict.stored, self.handed_in)
        return self.page(shown, status=409, conflict=conflict, version=conflict.version)

    def as_typed(self, answers: dict) -> Shown:
        return Shown(answers, uploads_of(self.application), handed_in=self.handed_in)

    def remove_file(self, number: str) -> None:
        try:
            upload = self.application.uploads.filter(uuid=number).first()
        except ValueError:
            raise Http404 from None
        if upload is None:
            raise Http404
        remove(upload, by=self.request.user, role=Role.EDITOR)

    @property
    def version(self) -> str:
        return version_of(values_of(self.section, answers_of(self.application)))

    def page(self, shown: Shown, status: int = 200, **context) -> HttpResponse:
        labels = {question["key"]: question["label"] for question in every_question(self.section)}
        summary = [(f"q-{key}", named(labels[key], message)) for key, message in shown.errors.items()]
        context = {"section": self.section, "fields": shown.fields(self.section), "summary": summary, **context}
        context.setdefault("version", self.version)
        return self.render_to_response(self.get_context_data(**context), status=status)


def unreadable(section: dict, answers: dict) -> dict[str, str]:
    """What is said from the beginning: that something was written and does not do."""
    return {key: message for key, message in errors_of(section, answers, {}).items() if answers.get(key)}
