"""Documents stay with their association: which host gives them out, and where links to them lead."""

from django.db.models import OuterRef, Subquery
from django.db.models.functions import Substr
from django.http import Http404
from django.utils.html import escape
from wagtail.documents.rich_text import DocumentLinkHandler
from wagtail.models import Collection, Site

from federation.associations.models import Association
from federation.associations.scope import current_association

from .collections import is_served_at
from .models import CustomDocument

TOP_LEVEL = 2 * Collection.steplen  # associations' collections stand right below the root


def refuse_foreign(document: CustomDocument, request) -> None:
    """What is neither the association's own nor for all does not exist on its host, not for its staff either."""
    if not is_served_at(document.collection, request.association):
        raise Http404


class OwnHostLinkHandler(DocumentLinkHandler):
    """Links in texts lead to the host of the document's association, wherever the text is shown, as of a project.

    On that host itself they stay paths. One query for all links of a text.
    """

    @classmethod
    def get_many(cls, attrs_list):
        owner = Association.objects.filter(collection__path=Substr(OuterRef("collection__path"), 1, TOP_LEVEL))
        documents = CustomDocument.objects.annotate(
            owner=Subquery(owner.values("pk")),
            hostname=Subquery(owner.values("site__hostname")),
            port=Subquery(owner.values("site__port")),
        ).in_bulk([attrs.get("id") for attrs in attrs_list])
        by_text = {str(number): document for number, document in documents.items()}
        return [by_text.get(str(attrs.get("id"))) for attrs in attrs_list]

    @classmethod
    def expand_db_attributes_many(cls, attrs_list):
        here = current_association()
        return [
            f'<a href="{escape(address(document, here))}">' if document else "<a>"
            for document in cls.get_many(attrs_list)
        ]


def address(document: CustomDocument, here: Association | None) -> str:
    is_elsewhere = document.owner is not None and (here is None or document.owner != here.pk)
    return (Site(hostname=document.hostname, port=document.port).root_url if is_elsewhere else "") + document.url
