"""The taxonomy's only writers. The umbrella's curators decide; entries name topics by their slugs."""

from django.core.exceptions import ValidationError
from django.db import transaction
from django.utils.text import slugify
from django.utils.translation import gettext as _

from federation.plugin_api.signals import search_changed

from .domain import UMLAUTS, Actor, change
from .models import Organisation, Topic


def enter_topic(name: str, *, parent: Topic | None = None, slug: str = "", **fields) -> Topic:
    """Adds a topic. Raises ValidationError, by field."""
    topic = Topic(name=name, parent=parent, slug=slug or free_slug(name), **fields)
    topic.full_clean()
    topic.save()
    return topic


def change_topic(topic: Topic, **fields) -> Topic:
    """Sets fields. The slug stays what it is: entries, links and other people's data name it."""
    for name, value in fields.items():
        setattr(topic, name, value)
    if topic.pk and topic.parent_id and topic.children.exists():
        raise ValidationError({"parent": _("Unter diesem Thema stehen andere. Es muss ein Oberthema bleiben.")})
    topic.full_clean()
    topic.save()
    search_changed.send(Organisation, keys=list(entries_with(topic).values_list("pk", flat=True)))
    return topic


def usage_of(topic: Topic) -> int:
    """How many entries name it, themselves or at a service."""
    return entries_with(topic).count()


def entries_with(topic: Topic):
    own = Organisation.objects.filter(topics=topic).order_by().values("pk")
    through_services = Organisation.objects.filter(services__topics=topic).order_by().values("pk")
    return Organisation.objects.filter(pk__in=own.union(through_services))


def delete_topic(topic: Topic) -> None:
    """Raises ValidationError where the topic is in use."""
    if topic.children.exists():
        raise ValidationError(_("Unter diesem Thema stehen noch andere."))
    if count := usage_of(topic):
        raise ValidationError(
            _("Noch %(count)s Einträge nennen dieses Thema. Legen Sie es mit einem anderen zusammen.")
            % {"count": count}
        )
    topic.delete()


def merge_topics(gone: Topic, kept: Topic, *, actor: Actor) -> int:
    """Entries that name `gone` name `kept` from now on, each with a line in its history. Returns how many."""
    if gone == kept:
        raise ValidationError(_("Wählen Sie ein anderes Thema."))
    if gone.children.exists():
        raise ValidationError(_("Unter diesem Thema stehen noch andere."))
    numbers = list(entries_with(gone).values_list("pk", flat=True))
    with transaction.atomic():
        for start in range(0, len(numbers), 200):
            for entry in Organisation.objects.filter(pk__in=numbers[start : start + 200]).complete():
                change(entry, renamed(entry, gone.slug, kept.slug), actor=actor, reason=reason_of(gone, kept))
        gone.delete()
    return len(numbers)


def reason_of(gone: Topic, kept: Topic) -> str:
    return _("Thema „%(gone)s“ ist jetzt „%(kept)s“") % {"gone": gone.name, "kept": kept.name}


def renamed(entry: Organisation, gone: str, kept: str) -> dict:
    services = [{"id": str(each.uuid), "topics": replaced(each, gone, kept)} for each in entry.services.all()]
    return {"topics": replaced(entry, gone, kept), "services": services}


def replaced(row, gone: str, kept: str) -> list[str]:
    return sorted({kept if topic.slug == gone else topic.slug for topic in row.topics.all()})


def free_slug(name: str) -> str:
    stem = slugify(name.translate(UMLAUTS))[:50] or "thema"
    taken = set(Topic.objects.filter(slug__startswith=stem).values_list("slug", flat=True))
    number, slug = 1, stem
    while slug in taken:
        number += 1
        slug = f"{stem}-{number}"
    return slug
