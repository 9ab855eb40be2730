"""The contract as OpenAPI 3.1: paths by hand, schemas from the types that are promised."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import msgspec

from lede_reader import __version__
from lede_reader.contract import Reading
from lede_reader.web import problems
from lede_reader.web.counts import Counts
from lede_reader.web.health import CHALLENGE, Health
from lede_reader.web.intake import ReadRequest
from lede_reader.web.problems import Problem

_REF = "#/components/schemas/{name}"
_TYPES = (ReadRequest, Reading, Problem, Counts, Health)
_ANYWHERE = (400, 403, 405, 414, 417, 421, 431)
_READ_ONLY = (406, 413, 415, 422, 429, 503)


def document() -> dict[str, Any]:
    """The whole document, ready to be encoded."""
    _, schemas = msgspec.json.schema_components(_TYPES, ref_template=_REF)
    return {
        "openapi": "3.1.0",
        "info": {
            "title": "Lede",
            "version": __version__,
            "summary": "A news page in; its article, key facts and sources out.",
            "license": {"name": "Apache-2.0", "identifier": "Apache-2.0"},
        },
        "paths": {
            "/v1/read": {"post": _read()},
            "/healthz": {"get": _health()},
            "/v1/counts": {"get": _get("All that the service keeps.", _json("Counts"))},
            "/metrics": {"get": _get("The same counts, for Prometheus.", _text("text/plain"))},
            "/openapi.json": {"get": _get("This document.", {"application/json": {"schema": {}}})},
            "/docs": {"get": _get("A page to read this document.", _text("text/html"))},
            "/": {"get": _get("A page to paste a page into.", _text("text/html"))},
        },
        "components": {"schemas": schemas, "responses": _responses()},
    }


def type_name(schema: Mapping[str, Any]) -> str:
    """A schema in a few words: "string or null", "list of Span"."""
    if "$ref" in schema:
        return str(schema["$ref"]).rpartition("/")[2]
    if "anyOf" in schema:
        return " or ".join(type_name(choice) for choice in schema["anyOf"])
    if "enum" in schema:
        return " or ".join(f"“{value}”" for value in schema["enum"])
    if schema.get("type") == "array":
        return f"list of {type_name(schema.get('items', {}))}"
    return str(schema.get("type", "anything"))


def _read() -> dict[str, Any]:
    page = {"schema": {"type": "string"}}
    linked = {"application/ld+json": {"schema": {"type": "object"}}}
    answers = {**_json("Reading"), **_text("text/html"), **_text("text/markdown"), **linked}
    return {
        "operationId": "read",
        "summary": "Reads a page: the article and its key facts.",
        "description": "The limit on size counts the bytes after decompression.",
        "parameters": [_CONTENT_ENCODING, _CONTENT_LOCATION],
        "requestBody": {
            "required": True,
            "content": {**_json("ReadRequest"), "text/html": page, "text/plain": page},
        },
        "responses": {
            "200": {"description": "The reading, in the form of `Accept`.", "content": answers},
            **_refused((*_ANYWHERE, *_READ_ONLY)),
        },
    }


_CONTENT_ENCODING = {
    "name": "Content-Encoding",
    "in": "header",
    "description": "How the body is compressed.",
    "schema": {"enum": ["gzip", "x-gzip", "identity"]},
}
_CONTENT_LOCATION = {
    "name": "Content-Location",
    "in": "header",
    "description": "The page's own address, where it is not sent as JSON; it only resolves links.",
    "schema": {"type": "string"},
}


def _health() -> dict[str, Any]:
    return {
        **_get("Whether it can serve, and that it is Lede.", _json("Health")),
        "description": "Who was told the pairing secret has it prove that it knows it.",
        "parameters": [_CHALLENGE],
    }


_CHALLENGE = {
    "name": "challenge",
    "in": "query",
    "description": "Random bytes as hexadecimal digits, for `proof`.",
    "schema": {"type": "string", "pattern": CHALLENGE},
}


def _get(summary: str, content: dict[str, Any]) -> dict[str, Any]:
    return {
        "summary": summary,
        "responses": {"200": {"description": summary, "content": content}, **_refused(_ANYWHERE)},
    }


def _json(name: str) -> dict[str, Any]:
    return {"application/json": {"schema": {"$ref": _REF.format(name=name)}}}


def _text(media: str) -> dict[str, Any]:
    return {media: {"schema": {"type": "string"}}}


def _refused(statuses: tuple[int, ...]) -> dict[str, Any]:
    return {
        str(status): {"$ref": f"#/components/responses/{status}"} for status in sorted(statuses)
    }


def _responses() -> dict[str, Any]:
    """For each status, the problems that it stands for."""
    return {
        str(status): {
            "description": " ".join(p.detail for p in problems.ALL if p.status == status),
            "headers": _headers(status),
            "content": {
                problems.MEDIA_TYPE: {
                    "schema": {"$ref": _REF.format(name="Problem")},
                    "examples": {
                        p.type.partition("-")[2]: {"value": msgspec.to_builtins(p)}
                        for p in problems.ALL
                        if p.status == status
                    },
                }
            },
        }
        for status in sorted({problem.status for problem in problems.ALL})
    }


def _headers(status: int) -> dict[str, Any]:
    seconds = {"description": "Seconds.", "schema": {"type": "integer", "minimum": 0}}
    allow = {"description": "What the path does.", "schema": {"type": "string"}}
    waits = any(p.status == status and p.retry_after is not None for p in problems.ALL)
    return ({"Retry-After": seconds} if waits else {}) | ({"Allow": allow} if status == 405 else {})
