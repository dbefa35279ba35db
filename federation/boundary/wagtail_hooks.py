"""Puts our permission policies in the place of Wagtail's."""

from wagtail.admin import filters
from wagtail.documents import get_document_model
from wagtail.documents.models import Document
from wagtail.images import get_image_model
from wagtail.images.models import Image
from wagtail.images.views import chooser as image_chooser
from wagtail.models import Collection
from wagtail.models.pages import AbstractPage
from wagtail.permissions import register_permission_policy

from .policies import CollectionPolicy, FilePolicy, PagePolicy

register_permission_policy(AbstractPage, PagePolicy())
register_permission_policy(Collection, CollectionPolicy(Collection))
for model, stock in ((get_image_model(), Image), (get_document_model(), Document)):
    policy = FilePolicy(model, auth_model=stock, owner_field_name="uploaded_by_user")
    # Exact, because Wagtail's apps register theirs for the same class in `ready()`, before or after this module.
    register_permission_policy(model, policy, exact_class=True)

# Listings and choosers would offer the most frequent tags of the whole installation.
for module in (filters, image_chooser):
    module.popular_tags_for_model = lambda model, count=10: []
