"""Pages of results as the specification describes them, and answers that may be read from any website."""

import json
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass

from django.db.models import QuerySet
from django.http import HttpResponse, StreamingHttpResponse
from django.http.response import HttpResponseBase
from django.utils.cache import get_conditional_response, patch_cache_control, set_response_etag

CHUNK = 200  # rows that are in memory at a time
PIECE = 64 * 1024  # characters that are sent at a time


@dataclass(frozen=True)
class Results:
    """What was asked for. `write` makes an HSDS object of a row."""

    rows: QuerySet | list
    write: Callable[..., dict]

    def __len__(self) -> int:
        return len(self.rows) if isinstance(self.rows, list) else self.rows.count()

    def objects(self) -> Iterator[dict]:
        """All of them, a chunk of rows at a time."""
        rows = self.rows if isinstance(self.rows, list) else self.rows.iterator(chunk_size=CHUNK)
        return map(self.write, rows)

    def page(self, number: int, size: int) -> list[dict]:
        return [self.write(row) for row in self.rows[(number - 1) * size : number * size]]


def answer(request, results: Results, asked) -> HttpResponseBase:
    """A page, or all of it in lines, as `asked` (a `parameters.Listing`) says."""
    if asked.format == "ndjson":
        return readable_anywhere(streamed(lines(results), "application/x-ndjson"))
    contents = results.page(asked.page, asked.per_page)
    return single(request, page(len(results), asked.page, asked.per_page, contents))


def page(total: int, number: int, size: int, contents: list[dict]) -> dict:
    pages = max(-(-total // size), 1)
    return {**envelope(total, pages, number, len(contents)), "contents": contents}


def envelope(total: int, pages: int, number: int, size: int) -> dict:
    return {
        "total_items": total,
        "total_pages": pages,
        "page_number": number,
        "size": size,
        "first_page": number == 1,
        "last_page": number >= pages,
        "empty": size == 0,
    }


def whole_page(total: int, objects: Iterable[dict]) -> Iterator[str]:
    """One page with everything, written while it is read."""
    yield dumped(envelope(total, 1, 1, total))[:-1] + ', "contents": ['
    for place, described in enumerate(objects):
        yield (",\n" if place else "\n") + dumped(described)
    yield "\n]}\n"


def lines(results: Results) -> Iterator[str]:
    return (dumped(described) + "\n" for described in results.objects())


def single(request, content: dict) -> HttpResponseBase:
    """One JSON answer, that need not be sent again to those who have it."""
    response = HttpResponse(dumped(content), content_type="application/json")
    set_response_etag(response)
    return readable_anywhere(get_conditional_response(request, etag=response["ETag"], response=response))


def dumped(content: dict) -> str:
    return json.dumps(content, ensure_ascii=False)


def streamed(texts: Iterable[str], content_type: str) -> StreamingHttpResponse:
    return StreamingHttpResponse(pieces(texts), content_type=content_type)


def pieces(texts: Iterable[str], size: int = PIECE) -> Iterator[str]:
    """The same text in pieces that are worth a system call and a turn of gzip each."""
    held, length = [], 0
    for text in texts:
        held.append(text)
        length += len(text)
        if length >= size:
            yield "".join(held)
            held, length = [], 0
    if held:
        yield "".join(held)


def readable_anywhere(response: HttpResponseBase) -> HttpResponseBase:
    """Public data, no cookies: any website may show it. Asked again each time, as what is hidden must go at once."""
    response["Access-Control-Allow-Origin"] = "*"
    patch_cache_control(response, public=True, no_cache=True)
    return response
