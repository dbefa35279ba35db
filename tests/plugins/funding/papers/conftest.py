import io

import pytest
from pypdf import PdfReader


@pytest.fixture
def read():
    """`read(pdf)`: the text, its lines joined, without what only tells how it may break or run."""

    def text_of(pdf: bytes) -> str:
        pages = [page.extract_text() for page in PdfReader(io.BytesIO(pdf)).pages]
        plain = "\n".join(pages).translate({ord(mark): None for mark in "\u200b\u200f\u2066\u2067\u2068\u2069"})
        return " ".join(plain.replace("\xa0", " ").replace("\u202f", " ").split())

    return text_of


@pytest.fixture
def structure():
    """`structure(pdf)`: the names of the tags, in reading order."""

    def tags(pdf: bytes) -> list[str]:
        found = []

        def walk(node):
            node = node.get_object() if hasattr(node, "get_object") else node
            if isinstance(node, dict):
                if "/S" in node:
                    found.append(str(node["/S"]))
                walk(node.get("/K", []))
            elif isinstance(node, list):
                for one in node:
                    walk(one)

        walk(PdfReader(io.BytesIO(pdf)).trailer["/Root"]["/StructTreeRoot"])
        return found

    return tags
