"""The index follows changes through these. Each may run late, twice or in another order: it looks at what is now.

None is a transaction of its own: what the domain has written stays, even if Elasticsearch then does not answer.
"""

from django.apps import apps
from django_tasks import task
from wagtail.models import Page

from . import domain, sources


@task()
def index(label: str, key: str) -> None:
    """Indexes one object of the model `label`, and what is found in its own right but belongs to it."""
    source = sources.source_for(label)
    if source is None:
        return
    domain.index_objects(source, [key])
    for below, field in sources.found_below(source.model):
        keys = below.model._base_manager.filter(**{field.attname: key}).values_list("pk", flat=True)
        domain.index_objects(below, keys)


@task()
def remove(label: str, key: str) -> None:
    domain.remove_object(apps.get_model(label), key)


@task()
def index_tree(key: int) -> None:
    """Indexes a page and all below it: they were moved, renamed, closed or opened together."""
    page = Page.objects.filter(pk=key).first()
    if page is None:
        return
    for model, source in sources.by_model().items():
        if issubclass(model, Page):
            keys = model._base_manager.filter(path__startswith=page.path).values_list("pk", flat=True)
            domain.index_objects(source, keys)
