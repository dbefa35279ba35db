"""Which practices visitors may see, and whose they are. Every queryset here takes one query."""

from django.conf import settings
from django.db.models import Exists, OuterRef, Q, QuerySet, Subquery
from django.db.models.functions import JSONObject, Substr
from wagtail.models import Page, Site

from federation.associations.models import Association
from federation.content.addresses import page_path
from federation.content.public import is_public

from .models import BestPracticePage

CONTAINER_PATH = Page.steplen * 2  # the tree's root, then the association's container
SIMILAR = 2


def practices_of_federation(language: str) -> QuerySet[BestPracticePage]:
    """Those of every association that is on the air and where the plugin is on."""
    return visible(language).filter(belongs_to__isnull=False)


def practices_of(association, language: str) -> QuerySet[BestPracticePage]:
    return visible(language).filter(path__startswith=association.site.root_page.path)


def similar_to(practice: BestPracticePage, language: str) -> QuerySet[BestPracticePage]:
    """Other associations' examples of the same form of cooperation."""
    return (
        practices_of_federation(language)
        .filter(cooperation_form=practice.cooperation_form)
        .exclude(container_path=practice.path[:CONTAINER_PATH])[:SIMILAR]
    )


def visible(language: str) -> QuerySet[BestPracticePage]:
    """Public practices, newest first, in `language`, or else the source language; `belongs_to` says whose each is."""
    associations = Association.objects.on_air().filter(
        site__root_page__path=OuterRef("container_path"), plugin_set__plugin=BestPracticePage.plugin
    )
    about = JSONObject(slug="slug", name="name", place="place", hostname="site__hostname", port="site__port")
    return (
        BestPracticePage.objects.live()
        .filter(in_language(language), is_public())
        .annotate(container_path=Substr("path", 1, CONTAINER_PATH))
        .annotate(belongs_to=Subquery(associations.values(data=about)[:1]))
        .select_related("locale")
        .order_by("-first_published_at", "-pk")
    )


def in_language(language: str) -> Q:
    translated = BestPracticePage.objects.live().filter(
        translation_key=OuterRef("translation_key"), locale__language_code=language
    )
    source = Q(locale__language_code=settings.LANGUAGE_CODE)
    return Q(locale__language_code=language) | (source & ~Exists(translated))


def addressed(practices, request) -> list[BestPracticePage]:
    """The practices, each with `.address` as seen from the request's site."""
    practices = list(practices)
    for practice in practices:
        practice.address = page_path(practice)
        if practice.belongs_to and practice.belongs_to["slug"] != request.association.slug:
            home = Site(hostname=practice.belongs_to["hostname"], port=practice.belongs_to["port"])
            practice.address = home.root_url + practice.address
    return practices
