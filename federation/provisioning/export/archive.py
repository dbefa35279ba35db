"""Files one after the other into a ZIP, or into nothing but their checksums. None is ever held in memory."""

import hashlib
import io
import zipfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import asdict, dataclass
from typing import IO, Any

from django.core.serializers import jsonl
from django.utils import timezone

CHUNK = 1 << 20


@dataclass
class Entry:
    """One file of an archive, as the manifest names it. `records` is 0 for what holds none."""

    path: str
    bytes: int = 0
    sha256: str = ""
    records: int = 0


class Counted:
    """A file that is written once: passes everything on and knows the checksum in the end."""

    def __init__(self, target: IO[bytes]):
        self.target, self.hash, self.length = target, hashlib.sha256(), 0

    def write(self, data: bytes | str) -> int:
        data = data.encode() if isinstance(data, str) else data
        self.hash.update(data)
        self.length += len(data)
        self.target.write(data)
        return len(data)


class Nowhere(io.RawIOBase):
    def write(self, data) -> int:
        return len(data)


class Archive:
    """What is written, and `entries` about it. Without `target` only the checksums are made."""

    def __init__(self, target: zipfile.ZipFile | None = None):
        self.target = target
        self.entries: list[Entry] = []

    @contextmanager
    def file(self, path: str, *, packed: bool = True) -> Iterator[tuple[Counted, Entry]]:
        """A new file to write to. What is packed already, such as pictures, need not be packed again."""
        entry = Entry(path)
        with self.open(path, packed) as target:
            counted = Counted(target)
            yield counted, entry
        entry.bytes, entry.sha256 = counted.length, counted.hash.hexdigest()
        self.entries.append(entry)

    def open(self, path: str, packed: bool) -> IO[bytes]:
        if self.target is None:
            return Nowhere()
        info = zipfile.ZipInfo(path, timezone.localtime().timetuple()[:6])
        info.compress_type = zipfile.ZIP_DEFLATED if packed else zipfile.ZIP_STORED
        return self.target.open(info, "w", force_zip64=True)

    @property
    def listing(self) -> list[dict[str, Any]]:
        return [asdict(entry) for entry in sorted(self.entries, key=lambda entry: entry.path)]


class RecordSerializer(jsonl.Serializer):
    """Django's JSON Lines, which `loaddata` reads, with the names of an object's tags beside its fields."""

    def get_dump_object(self, obj):
        described = super().get_dump_object(obj)
        tags = getattr(obj, "tags", None)
        return {**described, "tags": sorted(tags.names())} if hasattr(tags, "names") else described
