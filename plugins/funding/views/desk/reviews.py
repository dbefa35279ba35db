"""Reviews: officers ask for them, reviewers write them."""

from django.http import Http404
from django.shortcuts import get_object_or_404, redirect
from django.urls import reverse
from django.utils.functional import cached_property
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from ...domain.reviewing import assign, declare, save_review, submit_review, unassign
from ...errors import FundingError
from ...models import FunderMember, Review, Role
from ..base import ForFunder
from .forms.files import DeclarationForm, ReviewersForm, ReviewForm
from .pages import OfFile, OneForm


class ReviewersView(OfFile, OneForm):
    """Who is asked to judge an application."""

    template_name = "funding/desk/reviewers.html"
    title, button = gettext_lazy("Wer begutachtet?"), gettext_lazy("Um ein Gutachten bitten")

    def check_access(self):
        super().check_access()
        if Role.OFFICER not in self.roles:
            raise Http404

    @cached_property
    def reviews(self):
        return list(self.application.reviews.select_related("reviewer"))

    @cached_property
    def members(self):
        asked = [review.reviewer.user_id for review in self.reviews if review.reviewer.user_id]
        members = FunderMember.objects.filter(role=Role.REVIEWER, user__is_active=True).exclude(user__in=asked)
        return list(members.select_related("user").order_by("user__last_name", "user__email"))

    def make_form(self, data=None):
        return ReviewersForm(data, members=self.members)

    def post(self, request, *args, **kwargs):
        if "withdraw" in request.POST:
            return self.withdraw(request.POST["withdraw"])
        return super().post(request, *args, **kwargs)

    def withdraw(self, number: str):
        review = next((review for review in self.reviews if str(review.pk) == number), None)
        if review is None:
            raise Http404
        try:
            unassign(review, by=self.request.user)
        except FundingError as refused:
            return self.show(self.make_form(), 422, refused=refused.messages)
        return redirect(self.request.path)

    def save(self, form):
        member = next(member for member in self.members if member.pk == form.cleaned_data["member"])
        assign(self.application, member.user, by=self.request.user)
        return self.request.path

    def get_context_data(self, **kwargs):
        return {**super().get_context_data(**kwargs), "reviews": self.reviews, "members": self.members}


class ReviewView(ForFunder, OneForm):
    """The own review: first what may speak against it, then points. Others' reviews are not here."""

    allowed = frozenset({Role.REVIEWER})
    template_name = "funding/desk/review.html"
    title = gettext_lazy("Ihr Gutachten")

    @cached_property
    def review(self) -> Review:
        found = Review.objects.select_related(
            "application__call", "application__organisation", "application__association"
        )
        return get_object_or_404(found, pk=self.kwargs["review"], reviewer__user=self.request.user)

    def check_access(self):
        super().check_access()
        if self.review.has_conflict:
            raise Http404

    @property
    def is_declared(self) -> bool:
        return self.review.has_conflict is False

    @property
    def button(self):
        return _("Gutachten abgeben") if self.is_declared else _("Weiter")

    def document(self):
        if not self.is_declared:
            return {}
        points = {f"points_{score.criterion_id}": score.points for score in self.review.scores.all()}
        return points | {"comment": self.review.comment, "recommendation": self.review.recommendation}

    def make_form(self, data=None):
        if not self.is_declared:
            return DeclarationForm(data)
        return ReviewForm(data, criteria=self.review.application.call.criteria.all(), document=self.document())

    def save(self, form):
        if not self.is_declared:
            return self.save_declaration(form)
        given = {name: form.cleaned_data[name] for name in ("comment", "recommendation")}
        save_review(self.review, points=form.points(), **given, by=self.request.user)
        if "later" not in self.request.POST:
            submit_review(self.review, by=self.request.user)
        return self.request.path

    def save_declaration(self, form) -> str:
        has_conflict = form.cleaned_data["has_conflict"]
        declare(self.review, has_conflict=has_conflict, reason=form.cleaned_data["reason"], by=self.request.user)
        desk = reverse("funding:desk", kwargs={"language": self.kwargs["language"]})
        return f"{desk}?conflict" if has_conflict else self.request.path

    def get_context_data(self, **kwargs):
        application = self.review.application
        others = []
        if self.review.submitted_at:
            done = application.reviews.exclude(pk=self.review.pk).exclude(submitted_at=None)
            others = list(done.select_related("reviewer").prefetch_related("scores__criterion"))
        context = {"review": self.review, "application": application, "is_declared": self.is_declared}
        return {**super().get_context_data(**kwargs), **context, "others": others}
