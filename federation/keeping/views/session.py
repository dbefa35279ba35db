"""What a link opens: the right to work on one entry for a while, in a signed cookie that ends with the browser."""

from django.core import signing
from django.http import HttpResponse
from django.shortcuts import render
from django.utils.decorators import method_decorator
from django.views.decorators.cache import never_cache
from django.views.generic.base import ContextMixin

from federation.registry.models import Organisation

from ..keepers import keeper_of
from ..links import opened_link
from ..models import EntryLink

COOKIE = "entry"
SALT = "keeping.entry"


def private(view_class):
    """Kept by nobody, found by no search engine, and its address, which may be a secret, told to nobody else."""

    def headers(view):
        def wrapped(request, *args, **kwargs):
            response = view(request, *args, **kwargs)
            # "no-referrer" would keep browsers from saying where a form comes from, and Django from taking it.
            response.headers["Referrer-Policy"] = "strict-origin"
            response.headers["X-Robots-Tag"] = "noindex, nofollow"
            return response

        return wrapped

    return method_decorator([headers, never_cache], name="dispatch")(view_class)


def begin(response: HttpResponse, link: EntryLink, request) -> HttpResponse:
    response.set_cookie(
        COOKIE,
        signing.dumps(link.pk, salt=SALT),
        max_age=int(EntryLink.SESSION.total_seconds()),
        secure=request.is_secure(),
        httponly=True,
        samesite="Lax",  # the redirect after opening a link from a mail program brings it along
    )
    return response


def end(response: HttpResponse) -> HttpResponse:
    """Telephones and computers are shared."""
    response.delete_cookie(COOKIE)
    return response


def link_of(request) -> EntryLink | None:
    """The link that was opened in this browser, while it is still good and its entry is kept here."""
    try:
        number = signing.loads(request.COOKIES.get(COOKIE, ""), salt=SALT, max_age=EntryLink.SESSION)
    except signing.BadSignature:
        return None
    link = opened_link(number)
    if link is None or link.organisation.status == Organisation.Status.CLOSED:
        return None
    if link.organisation.merged_into is not None:
        link.organisation = link.organisation.merged_into
    return link if keeper_of(link.organisation) == request.association else None


class InEntry(ContextMixin):
    """Mix-in: a page for who has opened a link. `link` and `organisation` are there; others get one calm page."""

    def dispatch(self, request, *args, **kwargs):
        self.link = link_of(request)
        if self.link is None:
            return render(request, "keeping/link_gone.html", status=410)
        self.organisation = Organisation.objects.complete().get(pk=self.link.organisation_id)
        return super().dispatch(request, *args, **kwargs)

    def get_context_data(self, **kwargs):
        return {**super().get_context_data(**kwargs), "organisation": self.organisation}
