"""Ticking topics of the federation's taxonomy, group by group."""

from django import forms
from django.utils.translation import get_language

from federation.registry.models import Topic


class GroupedBoxes(forms.CheckboxSelectMultiple):
    """Checkboxes in named groups."""

    template_name = "keeping/widgets/grouped_boxes.html"


def topic_choices() -> list[tuple[str, list[tuple[str, str]]]]:
    """The taxonomy by groups, named for the reader: (group, [(slug, name)]), the group itself first. One query."""
    language = get_language() or "de"
    topics = list(Topic.objects.all())
    names = {topic.pk: str(topic.text_in("name", language)) for topic in topics}
    return [
        (
            names[top.pk],
            [(topic.slug, names[topic.pk]) for topic in (top, *(t for t in topics if t.parent_id == top.pk))],
        )
        for top in topics
        if top.parent_id is None
    ]


class TopicsField(forms.MultipleChoiceField):
    """Slugs of topics."""

    widget = GroupedBoxes

    def __init__(self, **kwargs):
        super().__init__(required=False, choices=topic_choices, **kwargs)
