"""Writes the contract for the extension, from the OpenAPI document: `make shared`."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from lede_reader.web.openapi import document

from tests.extension.browsers import EXTENSION

TARGET = EXTENSION / "contract.js"

_HEAD = """\
// What the service promises: its types, and their shapes for `checked.js`. Spans count Unicode code
// points. Made from the OpenAPI document by `make shared`: not to be written by hand.
"""
_FORMATS = {"uri": "address", "language-tag": "language", "country-code": "country"}
_TYPES = dict.fromkeys(["address", "language", "country"], "string") | {"integer": "number"}

Schema = Mapping[str, Any]


def contract() -> str:
    """The types that an answer is made of, as JSDoc, and the same as shapes."""
    schemas = document()["components"]["schemas"]
    names = list(dict.fromkeys(_used("Reading", schemas)))
    types = "\n".join(_typedef(name, schemas[name]) for name in names)
    shapes = "".join(_shape(name, schemas[name]) for name in names)
    return f"{_HEAD}\n{types}\n\nexport const SHAPES = {{\n{shapes}}};\n"


def _used(name: str, schemas: Mapping[str, Schema]) -> Iterator[str]:
    yield name
    for schema in schemas[name]["properties"].values():
        inner = _name(schema).strip("?[]")
        if inner in schemas:
            yield from _used(inner, schemas)


def _name(schema: Schema) -> str:
    """A schema in one word: `Span[]`, `string?`, `ltr|rtl`, `address?`."""
    if "$ref" in schema:
        return str(schema["$ref"]).rpartition("/")[2]
    if "anyOf" in schema:
        known = [choice for choice in schema["anyOf"] if choice.get("type") != "null"]
        return f"{'|'.join(map(_name, known))}?"
    if "enum" in schema:
        return "|".join(schema["enum"])
    if schema["type"] == "array":
        return f"{_name(schema['items'])}[]"
    return _FORMATS.get(schema.get("format", ""), str(schema["type"]))


def _typedef(name: str, schema: Schema) -> str:
    lines = [
        f" * @property {{{_type(_name(value))}}} {key}"
        for key, value in schema["properties"].items()
    ]
    return "\n".join(["/**", f" * @typedef {{object}} {name}", *lines, " */"])


def _type(name: str) -> str:
    if name.endswith("?"):
        return f"{_type(name[:-1])} | null"
    if name.endswith("[]"):
        return f"{_type(name[:-2])}[]"
    if "|" in name:
        return " | ".join(f'"{choice}"' for choice in name.split("|"))
    return _TYPES.get(name, name)


def _shape(name: str, schema: Schema) -> str:
    fields = "".join(
        f'    {key}: "{_name(value)}",\n' for key, value in schema["properties"].items()
    )
    return f"  {name}: {{\n{fields}  }},\n"


if __name__ == "__main__":
    TARGET.write_text(contract(), "utf-8")
