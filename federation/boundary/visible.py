"""Which rows of other people's models (Wagtail's and wagtail-localize's) belong to the association in scope.

Our own models know it themselves (`LocalManager`); these have no column for it, so it follows from the tree of pages,
from the collection or from the person.
"""

from collections.abc import Callable

from django.contrib.contenttypes.models import ContentType
from django.db.models import Model, Q, QuerySet
from django.db.models.functions import Cast
from wagtail.admin.models import EditingSession
from wagtail.documents import get_document_model
from wagtail.images import get_image_model
from wagtail.models import Collection, Page, Revision, Task, TaskState, UploadedFile, WorkflowState
from wagtail.permissions import policy_registry
from wagtail_localize.models import Translation, TranslationSource

from federation.associations.scope import current_association
from federation.content import references


def pages() -> QuerySet[Page]:
    return references.own_pages(current_association())


def page_keys() -> QuerySet:
    """Numbers of the pages as text, as generic relations hold them."""
    return pages().annotate(key=Cast("pk", Revision._meta.get_field("object_id"))).values("key")


def own_pages(user) -> QuerySet:
    """For all languages, also where the person may write in some only: translators read the original."""
    return pages()


def choosable_pages(user) -> QuerySet:
    return references.choosable_pages(current_association())


def files(model: type[Model]) -> Callable:
    def own_or_shared(user) -> QuerySet:
        policy = policy_registry.get_by_type(model)
        return policy.instances_user_has_any_permission_for(user, {"change", "choose"})

    return own_or_shared


def collections(user) -> QuerySet:
    return Collection.objects.descendant_of(current_association().collection, inclusive=True)


def revisions(user) -> QuerySet:
    page_type = ContentType.objects.get_for_model(Page)
    return Revision.objects.filter(base_content_type=page_type, object_id__in=page_keys())


def workflow_states(user) -> QuerySet:
    page_type = ContentType.objects.get_for_model(Page)
    return WorkflowState.objects.filter(base_content_type=page_type, object_id__in=page_keys())


def task_states(user) -> QuerySet:
    return TaskState.objects.filter(workflow_state__in=workflow_states(user))


def tasks(user) -> QuerySet:
    """Steps at which a page of the association waits or has waited: Wagtail tells the names of others."""
    return Task.objects.filter(task_states__in=task_states(user))


def translation_sources(user) -> QuerySet:
    """Sources whose original is a page of the association."""
    return TranslationSource.objects.filter(object_id__in=pages().values("translation_key"))


def translations(user) -> QuerySet:
    return Translation.objects.filter(source__in=translation_sources(user))


def own_sessions(user) -> QuerySet:
    return EditingSession.objects.filter(user=user)


def own_uploads(user) -> QuerySet:
    return UploadedFile.objects.filter(uploaded_by_user=user)


IMAGES, DOCUMENTS = files(get_image_model()), files(get_document_model())

# What stands in the admin's addresses, by the name that Wagtail gives to it.
BY_KEYWORD: dict[str, Callable] = {
    "page_id": own_pages,
    "parent_page_id": own_pages,
    "page_to_move_id": own_pages,
    "destination_id": own_pages,
    "image_id": IMAGES,
    "document_id": DOCUMENTS,
    "doc_id": DOCUMENTS,
    "collection_id": collections,
    "revision_id": revisions,
    "workflow_state_id": workflow_states,
    "task_state_id": task_states,
    "translation_source_id": translation_sources,
    "translation_id": translations,
    "session_id": own_sessions,
    "uploaded_file_id": own_uploads,
}


def all_visible(find: Callable, user, keys: list) -> bool:
    """Whether each of the keys is the number of a row that the person may know of. One query."""
    try:
        numbers = {int(key) for key in keys}
    except (TypeError, ValueError):
        return False
    return find(user).filter(Q(pk__in=numbers)).values("pk").distinct().count() == len(numbers)
