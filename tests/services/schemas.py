"""The published schemas of HSDS 3.0: those in VERBUND_SCHEMAS, or beside the checkout (`../shared/schemas`)."""

import json
import os
from functools import cache
from pathlib import Path

import pytest
from jsonschema import Draft202012Validator, FormatChecker
from referencing import Registry, Resource
from referencing.jsonschema import DRAFT202012

CHECKOUT = Path(__file__).resolve().parents[2]
BESIDE = CHECKOUT.parent / "shared" / "schemas"
ORIGIN = "https://raw.githubusercontent.com/openreferral/specification/3.0/schema/"


class HsdsSchemas:
    """`check("compiled/service", answer)` fails the test with the first faults and where they are."""

    def __init__(self, folder: Path):
        self.folder = folder
        self.openapi = self.read("openapi")

    @cache  # noqa: B019 - one for the session
    def read(self, name: str) -> dict:
        return json.loads((self.folder / f"{name}.json").read_text())

    @cache  # noqa: B019
    def validator(self, name: str) -> Draft202012Validator:
        registry = Registry(retrieve=self.retrieve)
        schema = {"$schema": "https://json-schema.org/draft/2020-12/schema", "$ref": f"{ORIGIN}{name}.json"}
        return Draft202012Validator(schema, registry=registry, format_checker=FormatChecker())

    def retrieve(self, uri: str) -> Resource:
        name = uri.removeprefix(ORIGIN).removesuffix(".json")
        return Resource.from_contents(self.read(name), default_specification=DRAFT202012)

    def check(self, name: str, content: dict) -> None:
        faults = [f"{error.json_path}: {error.message[:200]}" for error in self.validator(name).iter_errors(content)]
        assert not faults, faults[:5]

    def schema_of(self, path: str) -> tuple[str, bool]:
        """Which schema the answer of a path has, and whether it is a page of them."""
        answer = self.openapi["paths"][path]["get"]["responses"]["200"]["content"]["application/json"]["schema"]
        one = answer["properties"]["contents"]["items"] if "properties" in answer else answer
        return one["$ref"].removeprefix(ORIGIN).removesuffix(".json"), "properties" in answer


@pytest.fixture(scope="session")
def hsds_schemas() -> HsdsSchemas:
    folder = Path(os.environ.get("VERBUND_SCHEMAS", BESIDE)) / "hsds-3.0"
    if not folder.is_dir():
        pytest.skip("HSDS schemas: VERBUND_SCHEMAS is not set, and there is no ../shared/schemas.")
    return HsdsSchemas(folder)
