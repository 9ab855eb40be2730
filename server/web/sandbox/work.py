"""What is done with a page in the child process: read it, render it, or say why not."""

from __future__ import annotations

import gc
from collections.abc import Callable
from typing import Literal

from msgspec import Struct

from server import errors
from server.contract import Page, Reading
from server.read import read
from server.render import to_html, to_json, to_markdown
from server.web.negotiate import Form

RefusalName = Literal["NoArticle", "Unreadable"]

_RENDER: dict[Form, Callable[[Reading], bytes]] = {
    "json": to_json,
    "html": lambda reading: to_html(reading).encode("utf-8", "replace"),
    "markdown": lambda reading: to_markdown(reading).encode("utf-8", "replace"),
}


class Task(Struct, frozen=True):
    """A page to read, the form to render it in, and the seconds that it may take."""

    page: Page
    form: Form
    seconds: float


class Answer(Struct, frozen=True):
    """The rendered reading and its language, or the name of the refusal.

    `spent`: the process is not to be used again, since something in it went wrong.
    """

    body: bytes = b""
    lang: str | None = None
    refusal: RefusalName | None = None
    spent: bool = False


def perform(task: Task) -> Answer:
    """Does the task; whatever goes wrong is an answer, without a word of the page."""
    try:
        reading = read(task.page)
        return Answer(_RENDER[task.form](reading), reading.article.lang)
    except errors.NoArticle:
        return Answer(refusal="NoArticle")
    except errors.Refusal:
        return Answer(refusal="Unreadable")
    except (Exception, RecursionError):
        gc.collect()
        return Answer(refusal="Unreadable", spent=True)
