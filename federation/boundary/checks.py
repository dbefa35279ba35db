from django.apps import apps
from django.core.checks import Error, register

from federation.associations.scope import Ownership

from .ownership import is_ours, is_scoped, ownership_of


@register()
def check_ownership(app_configs, **kwargs) -> list[Error]:
    """Every model says whose its rows are, and a local one of ours cannot be asked without an association."""
    errors = []
    for model in apps.get_models(include_auto_created=True):
        ownership = ownership_of(model)
        if ownership is None:
            errors.append(
                Error(
                    f"{model._meta.label} does not say whose it is.",
                    hint="Give it an `ownership` of federation.associations.scope.Ownership.",
                    obj=model,
                    id="boundary.E001",
                )
            )
        elif ownership is Ownership.LOCAL and is_ours(model) and not is_scoped(model):
            errors.append(
                Error(
                    f"{model._meta.label} belongs to one association, and its default manager does not know it.",
                    hint="Make `objects = LocalManager()`, with the lookup that leads to the association.",
                    obj=model,
                    id="boundary.E002",
                )
            )
    return errors
