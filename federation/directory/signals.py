from django.db.models.signals import post_migrate

from federation.registry.signals import entry_written, freshness_updated

from . import domain


def connect(app) -> None:
    post_migrate.connect(fill, sender=app, dispatch_uid="directory")
    entry_written.connect(follow, dispatch_uid="directory")
    freshness_updated.connect(follow_freshness, dispatch_uid="directory")


def follow(sender, organisation, **kwargs) -> None:
    domain.refresh([organisation.pk])


def follow_freshness(sender, **kwargs) -> None:
    domain.refresh_freshness()


def fill(sender, **kwargs) -> None:
    """Where the registry is older than these rows."""
    if domain.is_empty():
        domain.refresh_all()
