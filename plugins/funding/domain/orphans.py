"""Files in the storage that no row names: what is left where a transaction did not hold after its file was written."""

from datetime import datetime

from django.core.files.storage import default_storage

from federation.associations.models import Association

from ..models import Paper, Upload


def orphans(association: Association, before: datetime) -> list[str]:
    """Names of files written before that moment: younger ones may belong to a transaction that is not through."""
    folder = f"funding/{association.slug}"
    stored = [*files_in(folder), *files_in(f"{folder}/papers")]
    known = {
        name
        for model in (Upload, Paper)
        for name in model.objects.filter(association=association).values_list("file", flat=True)
    }
    return [name for name in stored if name not in known and default_storage.get_modified_time(name) < before]


def files_in(folder: str) -> list[str]:
    if not default_storage.exists(folder):
        return []
    _folders, files = default_storage.listdir(folder)
    return [f"{folder}/{name}" for name in sorted(files)]
