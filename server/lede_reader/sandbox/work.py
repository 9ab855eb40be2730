"""What is done with a page in the child process: read it, render it, or say why not."""

from __future__ import annotations

import gc
from typing import Literal

from msgspec import Struct

from lede_reader import errors
from lede_reader.addresses import forget
from lede_reader.contract import Page
from lede_reader.faults import Fault, fault_of
from lede_reader.pipeline import Pipeline
from lede_reader.render import Form, render

RefusalName = Literal["Failed", "NoArticle", "Unreadable"]


class Task(Struct, frozen=True):
    """A page to read, the form to render it in, and the seconds that it may take."""

    page: Page
    form: Form
    seconds: float


class Answer(Struct, frozen=True):
    """The rendered reading and its language, or the name of the refusal.

    `spent`: the process is not to be used again, since something in it went wrong;
    `faults`: what of the reading it cost.
    """

    body: bytes = b""
    lang: str | None = None
    refusal: RefusalName | None = None
    spent: bool = False
    faults: tuple[Fault, ...] = ()


def perform(task: Task, pipeline: Pipeline, remains: list[object] | None = None) -> Answer:
    """Does the task; whatever goes wrong is an answer, without a word of the page.

    `remains`: as in `Pipeline.read`.
    """
    try:
        read = pipeline.read(task.page, remains)
        body, lang = render(read.reading, task.form), read.reading.article.lang
        return Answer(body, lang, faults=read.faults, spent=bool(read.faults))
    except errors.NoArticle:
        return Answer(refusal="NoArticle")
    except errors.Refusal:
        return Answer(refusal="Unreadable")
    except MemoryError:
        gc.collect()
        return Answer(refusal="Unreadable", spent=True)
    except Exception as error:
        fault = fault_of("article", error)
        gc.collect()
        return Answer(refusal="Failed", spent=True, faults=(fault,))
    finally:
        forget()
