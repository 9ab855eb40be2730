"""What is done with a page in the child process: read it, render it, or say why not."""

from __future__ import annotations

import gc
from typing import Literal

from msgspec import Struct

from lede_reader import errors
from lede_reader.addresses import forget
from lede_reader.contract import Page
from lede_reader.pipeline import read
from lede_reader.render import Form, render

RefusalName = Literal["NoArticle", "Unreadable"]


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


def perform(task: Task, remains: list[object] | None = None) -> Answer:
    """Does the task; whatever goes wrong is an answer, without a word of the page.

    `remains`: as in `read`.
    """
    try:
        reading = read(task.page, remains)
        return Answer(render(reading, task.form), reading.article.lang)
    except errors.NoArticle:
        return Answer(refusal="NoArticle")
    except errors.Refusal:
        return Answer(refusal="Unreadable")
    except (Exception, RecursionError):
        gc.collect()
        return Answer(refusal="Unreadable", spent=True)
    finally:
        forget()
