from .domain import set_branding


def lay_branding(instance, created=False, raw=False, **kwargs) -> None:
    """An association has a branding from its first day, so that there is one to change."""
    if created and not raw:
        set_branding(instance)
