"""A heading with what belongs beneath it: the pair that most pages are made of."""

from sites.demo.content.short_blocks import heading, paragraph
from sites.demo.content.types import Block


def section(title: str, *paragraphs: str) -> tuple[Block, Block]:
    return heading(title), paragraph(*paragraphs)


def bullets(title: str, introduction: str, *points: str) -> tuple[Block, Block]:
    listed = "".join(f"<li>{point}</li>" for point in points)
    return heading(title), ("paragraph", f"<p>{introduction}</p><ul>{listed}</ul>")
