from django import template
from django.utils.translation import gettext as _

register = template.Library()


@register.inclusion_tag("keeping/admin/values.html")
def values(form):
    """`{% values form %}`: what stands in the fields of a PartForm, to read."""
    groups = [("", [(field.label, shown(field)) for field in form if shown(field)])]
    for rows in form.rows.values():
        for row in rows.forms:
            lines = [(field.label, shown(field)) for field in row.visible_fields() if field.name != "DELETE"]
            groups.append((rows.prefix, [line for line in lines if line[1]]))
    return {"groups": [(kind, lines) for kind, lines in groups if lines]}


def shown(field) -> str:
    """A field's value in words: the labels of what is chosen, yes or no for a box."""
    value = field.value()
    if field.is_hidden or value in (None, "", []):
        return ""
    if isinstance(value, bool):
        return _("ja") if value else _("nein")
    choices = getattr(field.field, "choices", None)
    if choices is None or field.name == "logo":
        return str(value) if field.name != "logo" else ""
    names = dict(flat(choices))
    chosen = value if isinstance(value, list) else [value]
    return ", ".join(str(names.get(one, names.get(str(one), one))) for one in chosen)


def flat(choices):
    """Choices without their groups."""
    for value, label in choices:
        yield from label if isinstance(label, (list, tuple)) else [(value, label)]
