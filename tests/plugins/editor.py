"""Edits a page as a browser would: reads the admin's form, changes some of it, sends it back."""

import json
from html.parser import HTMLParser


class FormReader(HTMLParser):
    """What the page edit form would send untouched. StreamFields are as their script would unfold them."""

    def __init__(self, html: str):
        super().__init__()
        self.data: dict[str, str] = {}
        self.streams: dict[str, list[dict]] = {}
        self._inside = False
        self._select = self._textarea = None
        self.feed(html)

    def handle_starttag(self, tag, attrs):
        given = dict(attrs)
        name = given.get("name")
        if tag == "form":
            self._inside = given.get("id") == "w-editor-form" or "data-edit-form" in given
        elif not self._inside:
            return
        elif "data-w-block-arguments-value" in given:
            self.streams[given["id"]] = json.loads(given["data-w-block-arguments-value"])[0]
        elif tag == "input" and name and (given.get("type") != "checkbox" or "checked" in given):
            self.data[name] = given.get("value", "on" if given.get("type") == "checkbox" else "")
        elif tag == "textarea" and name:
            self._textarea, self.data[name] = name, ""
        elif tag == "select" and name:
            self._select = name
        elif tag == "option" and self._select and "selected" in given:
            self.data[self._select] = given.get("value", "")

    def handle_endtag(self, tag):
        if tag == "form":
            self._inside = False
        elif tag == "textarea":
            self._textarea = None
        elif tag == "select":
            self._select = None

    def handle_data(self, data):
        if self._textarea:
            self.data[self._textarea] += data.removeprefix("\n")

    def to_send(self) -> dict[str, str]:
        sent = dict(self.data)
        for name, blocks in self.streams.items():
            sent[f"{name}-count"] = str(len(blocks))
            for place, block in enumerate(blocks):
                prefix = f"{name}-{place}"
                sent |= {
                    f"{prefix}-deleted": "",
                    f"{prefix}-order": str(place),
                    f"{prefix}-type": block["type"],
                    f"{prefix}-id": block["id"] or "",
                    f"{prefix}-value": block["value"],  # enough for blocks of one field
                }
        return sent


def edit_address(page) -> str:
    return f"/admin/pages/{page.pk}/edit/"


def save_in_admin(client, page, **changes):
    """Opens the page in the editor and publishes it with `changes`. Returns the form as it was opened."""
    opened = client.get(edit_address(page))
    assert opened.status_code == 200, opened.status_code
    form = FormReader(opened.text)
    sent = client.post(edit_address(page), {**form.to_send(), **changes, "action-publish": "1"})
    assert sent.status_code == 302, sent.context and sent.context["form"].errors
    return form
