"""The federation's taxonomy, which the umbrella's curators keep."""

from django import forms
from django.conf import settings
from django.core.exceptions import ValidationError
from django.db.models import Count
from django.http import Http404, HttpResponse
from django.shortcuts import redirect
from django.urls import reverse
from django.utils.functional import cached_property
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from django.views.generic import FormView, TemplateView
from wagtail.admin import messages
from wagtail.admin.widgets.button import HeaderButton

from federation.activity.domain import record
from federation.registry.languages import is_right_to_left, language_name
from federation.registry.models import Topic
from federation.registry.topics import change_topic, delete_topic, enter_topic, merge_topics, usage_of

from .. import permissions
from ..forms.base import field_of
from .entries import InRegister


class TopicForm(forms.Form):
    """A topic in the language it was thought up in, and its name in the others."""

    name = field_of(Topic, "name")
    description = field_of(Topic, "description", widget=forms.Textarea(attrs={"rows": 2}))
    parent = forms.ModelChoiceField(
        label=gettext_lazy("Oberthema"),
        queryset=Topic.objects.none(),
        required=False,
        empty_label=gettext_lazy("keines: es ist selbst ein Oberthema"),
    )
    sort_order = field_of(Topic, "sort_order")

    def __init__(self, *args, topic: Topic | None = None, **kwargs):
        super().__init__(*args, **{**kwargs, "initial": initial_of(topic) if topic else {}})
        tops = Topic.objects.filter(parent=None)
        self.fields["parent"].queryset = tops.exclude(pk=topic.pk) if topic else tops
        self.original = topic.text_language if topic else "de"
        self.kept = topic.translations if topic else {}
        for code in self.languages:
            attributes = {"lang": code, "dir": "rtl" if is_right_to_left(code) else "ltr"}
            self.fields[f"name_{code}"] = forms.CharField(
                label=_("Name auf %(language)s") % {"language": language_name(code)},
                required=False,
                max_length=Topic._meta.get_field("name").max_length,
                widget=forms.TextInput(attributes),
                initial=self.kept.get("name", {}).get(code, ""),
            )

    @property
    def languages(self) -> list[str]:
        return [code for code, _name in settings.LANGUAGES if code != self.original]

    def asked(self) -> dict:
        """The topic's fields as typed; translations of the description stay as they are."""
        values = self.cleaned_data
        names = {code: values[f"name_{code}"] for code in self.languages if values[f"name_{code}"]}
        translations = {**self.kept, "name": names} if names else {k: v for k, v in self.kept.items() if k != "name"}
        own = {name: values[name] for name in ("name", "description", "parent")}
        return {**own, "sort_order": values["sort_order"] or 0, "translations": translations}


def initial_of(topic: Topic) -> dict:
    fields = ("name", "description", "sort_order")
    return {name: getattr(topic, name) for name in fields} | {"parent": topic.parent_id}


class MergeForm(forms.Form):
    kept = forms.ModelChoiceField(label=gettext_lazy("Dieses Thema bleibt"), queryset=Topic.objects.none())

    def __init__(self, *args, topic: Topic, **kwargs):
        super().__init__(*args, **kwargs)
        self.fields["kept"].queryset = Topic.objects.exclude(pk=topic.pk)


class InTopics(InRegister):
    header_icon = "tag"

    def may_enter(self):
        return permissions.may_keep_topics(self.request.user, self.association)

    def trail(self):
        topics = {"url": reverse("registry:topics"), "label": _("Themen")}
        return [topics] if isinstance(self, TopicsView) else [topics, {"url": "", "label": self.get_page_title()}]

    @cached_property
    def topic(self) -> Topic:
        found = Topic.objects.select_related("parent").filter(slug=self.kwargs["slug"]).first()
        if found is None:
            raise Http404
        return found

    def done(self, action: str, topic: Topic, message: str) -> HttpResponse:
        record(self.association, f"topic.{action}", topic.name, user=self.request.user)
        messages.success(self.request, message)
        return redirect("registry:topics")


class TopicsView(InTopics, TemplateView):
    template_name = "keeping/admin/topics.html"
    page_title = gettext_lazy("Themen")

    @cached_property
    def header_buttons(self):
        return [HeaderButton(_("Neues Thema"), url=reverse("registry:new_topic"), icon_name="plus")]

    def get_context_data(self, **kwargs):
        counts = {"in_entries": Count("organisations", distinct=True), "in_services": Count("services", distinct=True)}
        topics = list(Topic.objects.annotate(**counts))
        others = [code for code, _name in settings.LANGUAGES if code != "de"]
        for topic in topics:
            topic.missing = [code for code in others if not topic.translations.get("name", {}).get(code)]
        groups = [
            (top, [topic for topic in topics if topic.parent_id == top.pk]) for top in topics if not top.parent_id
        ]
        return {**super().get_context_data(**kwargs), "groups": groups}


class TopicFormView(InTopics, FormView):
    """A form whose domain function may still find mistakes, which are shown beside their fields."""

    template_name = "keeping/admin/topic.html"

    def form_valid(self, form):
        try:
            return self.carry_out(form)
        except ValidationError as error:
            form.add_error(None, known_fields(error, form))
            return self.form_invalid(form)

    def carry_out(self, form) -> HttpResponse:
        raise NotImplementedError


def known_fields(error: ValidationError, form) -> ValidationError | dict:
    """What is wrong with a field that the form lacks is said above it."""
    if not hasattr(error, "error_dict") or set(error.error_dict) <= set(form.fields):
        return error
    return ValidationError(error.messages)


class NewTopicView(TopicFormView):
    form_class = TopicForm
    page_title = gettext_lazy("Neues Thema")

    def carry_out(self, form):
        topic = enter_topic(**form.asked())
        return self.done("enter", topic, _("„%(name)s“ ist jetzt ein Thema.") % {"name": topic.name})


class TopicView(TopicFormView):
    form_class = TopicForm

    def get_page_title(self):
        return self.topic.name

    def get_form_kwargs(self):
        return {**super().get_form_kwargs(), "topic": self.topic}

    def carry_out(self, form):
        topic = change_topic(self.topic, **form.asked())
        return self.done("change", topic, _("Gespeichert."))

    def get_context_data(self, **kwargs):
        usage = usage_of(self.topic)
        can_go = not self.topic.children.exists()
        return {**super().get_context_data(**kwargs), "topic": self.topic, "usage": usage, "can_go": can_go}


class MergeTopicView(TopicFormView):
    form_class = MergeForm
    template_name = "keeping/admin/topic_merge.html"

    def get_page_title(self):
        return _("„%(name)s“ mit einem anderen Thema zusammenlegen") % {"name": self.topic.name}

    def get_form_kwargs(self):
        return {**super().get_form_kwargs(), "topic": self.topic}

    def carry_out(self, form):
        kept, gone = form.cleaned_data["kept"], self.topic
        count = merge_topics(gone, kept, actor=self.actor)
        message = _("%(count)s Einträge nennen jetzt „%(name)s“.") % {"count": count, "name": kept.name}
        return self.done("merge", gone, message)

    def get_context_data(self, **kwargs):
        return {**super().get_context_data(**kwargs), "topic": self.topic, "usage": usage_of(self.topic)}


class DeleteTopicView(InTopics, TemplateView):
    http_method_names = ["post"]

    def post(self, request, *args, **kwargs):
        try:
            delete_topic(self.topic)
        except ValidationError as error:
            messages.error(request, " ".join(error.messages))
            return redirect("registry:topic", self.topic.slug)
        return self.done("delete", self.topic, _("„%(name)s“ ist gelöscht.") % {"name": self.topic.name})
