"""Puts our permission policies in the place of Wagtail's, after its apps have registered theirs in `ready()`."""

from wagtail.documents import get_document_model
from wagtail.documents.models import Document
from wagtail.images import get_image_model
from wagtail.images.models import Image
from wagtail.models import Collection
from wagtail.models.pages import AbstractPage
from wagtail.permissions import register_permission_policy

from .policies import CollectionPolicy, FilePolicy, PagePolicy

register_permission_policy(AbstractPage, PagePolicy())
register_permission_policy(Collection, CollectionPolicy(Collection))
for model, stock in ((get_image_model(), Image), (get_document_model(), Document)):
    register_permission_policy(model, FilePolicy(model, auth_model=stock, owner_field_name="uploaded_by_user"))
