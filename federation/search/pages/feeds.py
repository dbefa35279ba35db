"""Each search as an ATOM feed (RFC 4287): what it finds, the newest first."""

from datetime import UTC, datetime
from uuid import NAMESPACE_OID, uuid5

from django.http import HttpResponse
from django.urls import reverse
from django.utils.feedgenerator import Atom1Feed
from django.utils.html import escape
from django.utils.translation import gettext as _
from django.views.decorators.http import conditional_page, require_safe

from federation.plugin_api import HitDetails

from ..asking import labels, question
from ..asking.answers import Answer, Hit, answer
from .details import details_of

UNKNOWN = datetime(1970, 1, 1, tzinfo=UTC)  # a feed has to give a time for what has none


class SearchFeed(Atom1Feed):
    """Entries may be in another language than the feed. An empty feed has a time of its own that stays."""

    def item_attributes(self, item) -> dict:
        return {"xml:lang": item["language"]}

    def latest_post_date(self) -> datetime:
        return max((item["updateddate"] for item in self.items), default=UNKNOWN)


@require_safe
@conditional_page
def search_feed(request, language):
    found = answer(question.read(request.GET, language), request.association, newest_first=True)
    feed = feed_of(found, request.association, language)
    said = details_of(found.hits)
    for hit in found.hits:
        feed.add_item(**entry(hit, said.get(hit.document.thing.key, HitDetails())))
    return HttpResponse(feed.writeString("utf-8"), content_type=feed.content_type)


def feed_of(found: Answer, association, language: str) -> SearchFeed:
    root, asked = association.root_url, found.question
    own_address = root + reverse("search_feed", kwargs={"language": language}) + asked.address
    return SearchFeed(
        title=title_of(asked.text, association),
        link=root + reverse("search", kwargs={"language": language}) + asked.address,
        description=None,
        language=language,
        feed_url=own_address,
        feed_guid=own_address,
        author_name=association.name,
    )


def title_of(text: str, association) -> str:
    place = labels.place(association)
    if text:
        return _("Suche: %(text)s · %(place)s") % {"text": text, "place": place}
    return _("Suche · %(place)s") % {"place": place}


def entry(hit: Hit, said: HitDetails) -> dict:
    """Its author is who offers it, else whose it is: many offers are called the same."""
    thing = hit.document.thing
    return {
        "title": readable(": ".join(filter(None, (said.status, hit.document.title)))),
        "author_name": readable(said.by or hit.associations[0].name),
        "link": hit.url,
        "description": escape(readable(hit.excerpt)),
        # The same whatever the thing is called, in whatever language and on whichever site it is read.
        "unique_id": uuid5(NAMESPACE_OID, thing.key).urn,
        "updateddate": thing.updated_at or UNKNOWN,
        "categories": (labels.kind(thing.kind),),
        "language": hit.document.language,
    }


def readable(text: str) -> str:
    """Without control characters, which XML cannot hold."""
    return "".join(letter if letter.isprintable() else " " for letter in text)
