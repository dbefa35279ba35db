from wagtail.fields import StreamField

from .blocks import BodyBlock


class BodyField(StreamField):
    """A StreamField whose migrations do not name its blocks, so that a plugin's block needs none in the core."""

    def __init__(self, block_types=None, **kwargs):
        super().__init__(block_types or BodyBlock(), **kwargs)

    def deconstruct(self):
        name, path, _args, kwargs = super().deconstruct()
        kwargs.pop("block_lookup", None)
        return name, path, [], kwargs
