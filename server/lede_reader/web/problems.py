"""Errors as `application/problem+json` (RFC 9457): constants only, never a word of the request."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

import msgspec
from msgspec import Struct

from lede_reader.errors import (
    Busy,
    Failed,
    Malformed,
    NoArticle,
    OutOfTime,
    Refusal,
    TooLarge,
    Unreadable,
)

MEDIA_TYPE = "application/problem+json"


class Problem(Struct, frozen=True, omit_defaults=True, rename="camel"):
    """An error; `type` is stable and leads to its paragraph in this service's documentation."""

    type: str
    title: str
    status: int
    detail: str
    retry_after: int | None = None


def _problem(name: str, status: int, title: str, detail: str) -> Problem:
    return Problem(f"/docs#problem-{name}", title, status, detail)


def _later(problem: Problem, seconds: int) -> Problem:
    return msgspec.structs.replace(problem, retry_after=seconds)


MALFORMED = _problem(
    "malformed", 400, "Malformed request", "The body is not what its content type says."
)
BAD_REQUEST = _problem("bad-request", 400, "Bad request", "The request is not valid HTTP.")
CHALLENGE = _problem(
    "challenge", 400, "Malformed challenge", "A challenge is 16 to 64 bytes as hexadecimal digits."
)
FOREIGN_ORIGIN = _problem(
    "foreign-origin",
    403,
    "Foreign origin",
    "Another site's page may not use this service; ALLOWED_ORIGINS lists those that may.",
)
NOT_FOUND = _problem("not-found", 404, "Not found", "There is nothing at this path.")
METHOD = _problem(
    "method", 405, "Method not allowed", "The Allow header lists what this path does."
)
NOT_ACCEPTABLE = _problem(
    "not-acceptable",
    406,
    "Not acceptable",
    "Answers are application/json, text/html, text/markdown or application/ld+json.",
)
TOO_LARGE = _problem(
    "too-large", 413, "Page too large", "The page is over the limit, as sent or once decompressed."
)
TARGET_TOO_LONG = _problem("target-too-long", 414, "Address too long", "The address is too long.")
MEDIA = _problem(
    "media-type",
    415,
    "Unsupported media type",
    "Send application/json, text/html or text/plain, plain or with Content-Encoding gzip.",
)
EXPECTATION = _problem(
    "expectation", 417, "Expectation failed", "Of Expect only 100-continue is known."
)
FOREIGN_HOST = _problem(
    "foreign-host",
    421,
    "Foreign host",
    "This service does not go by that name; ALLOWED_HOSTS lists its names.",
)
NO_ARTICLE = _problem("no-article", 422, "No article", "The page holds no readable article.")
UNREADABLE = _problem("unreadable", 422, "Unreadable page", "The page cannot be read whole.")
TOO_MANY = _later(
    _problem(
        "too-many-requests", 429, "Too many requests", "The requests of this minute are used up."
    ),
    60,
)
HEADERS_TOO_LARGE = _problem(
    "headers-too-large", 431, "Headers too large", "The request's headers are too large."
)
FAILED = _problem("failed", 500, "Failed", "The service made a mistake; nothing of it is kept.")
UNKNOWN_CODING = _problem(
    "transfer-coding", 501, "Unknown transfer coding", "Of transfer codings only chunked is known."
)
BUSY = _later(_problem("busy", 503, "Busy", "Too many pages are being read; try again soon."), 1)
OUT_OF_TIME = _later(
    _problem("out-of-time", 503, "Out of time", "The page took longer than its time budget."), 10
)
INTERRUPTED = _later(
    _problem("interrupted", 503, "Interrupted", "A process was stopped meanwhile; try again."), 1
)

ALL = (
    BAD_REQUEST,
    CHALLENGE,
    MALFORMED,
    FOREIGN_ORIGIN,
    NOT_FOUND,
    METHOD,
    NOT_ACCEPTABLE,
    TOO_LARGE,
    TARGET_TOO_LONG,
    MEDIA,
    EXPECTATION,
    FOREIGN_HOST,
    NO_ARTICLE,
    UNREADABLE,
    TOO_MANY,
    HEADERS_TOO_LARGE,
    FAILED,
    UNKNOWN_CODING,
    BUSY,
    INTERRUPTED,
    OUT_OF_TIME,
)

OF_STATUS: Mapping[int, Problem] = MappingProxyType(
    {
        400: BAD_REQUEST,
        404: NOT_FOUND,
        405: METHOD,
        406: NOT_ACCEPTABLE,
        413: TOO_LARGE,
        414: TARGET_TOO_LONG,
        415: MEDIA,
        417: EXPECTATION,
        431: HEADERS_TOO_LARGE,
        501: UNKNOWN_CODING,
    }
)
"""The problem for a status that the framework or the server came to by itself."""

_OF_REFUSAL: Mapping[type[Refusal], Problem] = MappingProxyType(
    {
        Busy: BUSY,
        Failed: FAILED,
        Malformed: MALFORMED,
        NoArticle: NO_ARTICLE,
        OutOfTime: OUT_OF_TIME,
        TooLarge: TOO_LARGE,
        Unreadable: UNREADABLE,
    }
)


def problem_of(refusal: Refusal) -> Problem:
    """The problem that a refused page is answered with."""
    return _OF_REFUSAL.get(type(refusal), UNREADABLE)
