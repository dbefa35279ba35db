"""Takes over what others note or tell: Wagtail's log, and what happens to accounts."""

from allauth.account.signals import email_changed, password_changed, password_reset, password_set
from allauth.mfa.models import Authenticator
from allauth.mfa.signals import authenticator_added, authenticator_removed
from django.contrib.auth.signals import user_logged_in
from django.db.models import Model
from django.db.models.signals import post_save
from django.dispatch import receiver
from wagtail.models import CollectionMember, ModelLogEntry, Page, PageLogEntry

from federation.associations.models import Association
from federation.associations.roles import rights_of
from federation.associations.scope import LocalManager, current_association

from .domain import record


@receiver(post_save, sender=PageLogEntry)
def take_over_page(instance, created, raw=False, **kwargs):
    if created and not raw and not is_repeated(instance, page=instance.page_id):
        take_over(instance, association_of_page(instance.page))


@receiver(post_save, sender=ModelLogEntry)
def take_over_object(instance, created, raw=False, **kwargs):
    if created and not raw and not is_repeated(instance, object_id=instance.object_id):
        take_over(instance, association_of_object(instance))


def take_over(entry, association: Association | None) -> None:
    model = entry.content_type.model_class()
    data = {"model": model._meta.label_lower} if model else {}
    record(association, entry.action, entry.label, user=entry.user, data=data)


def is_repeated(entry, **same_object) -> bool:
    """Whether an autosave went on with what the same person had begun: Wagtail then gives the same uuid again."""
    same = type(entry).objects.filter(uuid=entry.uuid, action=entry.action, **same_object)
    return entry.uuid is not None and same.exclude(pk=entry.pk).exists()


def association_of_page(page: Page) -> Association | None:
    current = current_association()
    if current is not None and page.url_path.startswith(current.root_path):
        return current
    return Association.objects.filter(slug=page.url_path.split("/")[1]).first()


def association_of_object(entry: ModelLogEntry) -> Association | None:
    """The one in scope, unless somebody from outside worked there on what is not its own, such as an account."""
    model, association = entry.content_type.model_class(), current_association()
    if model is Association:
        return Association.objects.filter(pk=entry.object_id).first()
    if association is None or entry.user is None or rights_of(entry.user, association).is_staff:
        return association
    return association if model and is_of(association, model, entry.object_id) else None


def is_of(association: Association, model: type[Model], pk) -> bool:
    rows = model._default_manager.filter(pk=pk)
    if isinstance(model._default_manager, LocalManager):
        return rows.exists()  # it knows the association
    if issubclass(model, CollectionMember):
        return rows.filter(collection__path__startswith=association.collection.path).exists()
    has_association = any(field.name == "association" for field in model._meta.fields)
    return has_association and rows.filter(association=association).exists()


def note(action: str, request, user, **data) -> None:
    """At the association of the host, where the person works there; else for the umbrella alone."""
    association = getattr(request, "association", None)
    works_here = association is not None and rights_of(user, association).is_staff
    record(association if works_here else None, action, user=user, data=data)


@receiver(user_logged_in)
def note_sign_in(request, user, **kwargs):
    note("account.sign_in", request, user)


@receiver(password_changed)
@receiver(password_set)
@receiver(password_reset)
def note_password(request, user, **kwargs):
    note("account.password", request, user)


@receiver(email_changed)
def note_email(request, user, **kwargs):
    note("account.email", request, user)


@receiver(authenticator_added)
def note_second_factor(request, user, authenticator, **kwargs):
    if authenticator.type != Authenticator.Type.RECOVERY_CODES:  # they come and go with the others
        note("account.second_factor", request, user, type=authenticator.type)


@receiver(authenticator_removed)
def note_no_second_factor(request, user, authenticator, **kwargs):
    if authenticator.type != Authenticator.Type.RECOVERY_CODES:
        note("account.no_second_factor", request, user, type=authenticator.type)
