"""Once a page is answered, nothing in the process holds a word of it: no cache, no log, no global."""

from __future__ import annotations

import functools
import gc
from collections.abc import Iterator
from types import FrameType
from typing import get_args

from lede_reader.addresses import base_address
from lede_reader.contract import Page, PageKind
from lede_reader.render import Form
from lede_reader.sandbox.work import Task, perform

from tests.reading import PIPELINE
from tests.service.pages import page

# Spelt backwards, so that the words that are looked for are in what was sent only.
SPELT = "rebmucegrebyb", "enotstaoboxol"


def told() -> tuple[str, str]:
    first, second = SPELT
    return first[::-1], second[::-1]


def sent() -> bytes:
    name, host = told()
    return page(
        f"<p class='{name}' title={name}>“{name},” said the mayor of {name}, where {name} reopens."
        f"<a href='//{host}.example/?{name}=1&utm_{name}'>{name}</a>\x01</p><{name} {name}={name}>",
        f"<link rel=canonical href='https://{host}.example/{name}'><meta name=author content={name}>"
        f"<script type='application/ld+json'>{{'{name}'}}</script>",
        title=f"Harbour of {name} reopens",
    ).encode()


def large() -> dict[int, int]:
    """How many things each large table holds, by its identity: a few word lists hold most of all."""
    sizes = ((id(table), len(_held(table))) for table in gc.get_objects())
    return {table: size for table, size in sizes if size > 500}


def holders(before: dict[int, int]) -> list[str]:
    """What holds a string with one of the words, in everything that the collector knows.

    `before`: the large tables, which are looked into where they have grown since.
    """
    seen = {table for table, _ in before.items() & large().items()}
    return [
        f"{type(container)} {getattr(container, '__qualname__', '')}"
        for container in gc.get_objects()
        if not isinstance(container, FrameType) and _holds(container, seen)
    ]


def _holds(container: object, seen: set[int]) -> bool:
    first, second = told()
    return any(first in text or second in text for text in _texts(container, seen))


def _texts(container: object, seen: set[int]) -> Iterator[str]:
    """The strings that a container holds, in lower case, but for those too short to matter."""
    if id(container) in seen or _are_numbers(container):
        return
    seen.add(id(container))
    for held in _held(container):
        if isinstance(held, str):
            if len(held) >= len(SPELT[0]):
                yield held.lower()
        elif isinstance(held, bytes | bytearray):
            yield held.decode("latin-1").lower()
        elif isinstance(held, tuple | dict) and not gc.is_tracked(held):
            yield from _texts(held, seen)


def _are_numbers(container: object) -> bool:
    """Whether it is one of the many lists that language is told by."""
    return type(container) is list and len(container) > 9 and isinstance(container[9], float)


def _held(container: object) -> list[object]:
    """What a container refers to; the collector itself passes over a dictionary's keys."""
    keys = list(container) if type(container) is dict else []
    return keys + gc.get_referents(container)


def read(kind: PageKind, form: Form) -> None:
    remains: list[object] = []
    answer = perform(
        Task(Page(sent(), kind, None, "https://news.example/"), form, 9), PIPELINE, remains
    )
    assert told()[0] in answer.body.decode()
    assert remains


def refuse() -> None:
    front = f"<title>{told()[0]}</title><a href='https://{told()[1]}.example/'>{told()[0]}</a>"
    assert perform(Task(Page(front.encode()), "json", 9), PIPELINE).refusal == "NoArticle"


def crash() -> None:
    made = Page(f"{told()[0]} said so. ".encode() * 50, "nothing", url=8)  # type: ignore[arg-type]
    assert perform(Task(made, "json", 9), PIPELINE).spent


def test_what_was_sent_is_forgotten_when_it_is_answered() -> None:
    before = large()
    for form in get_args(Form):
        read("html", form)
    read("text", "json")
    refuse()
    crash()
    base_address(f"https://{told()[1]}.example/{told()[0]}")
    gc.collect()
    assert holders(before) == []


def test_what_is_kept_would_be_found() -> None:
    @functools.cache
    def keep(word: str) -> int:
        return len(word)

    before = large()
    keep(told()[0])
    assert any("keep" in holder for holder in holders(before))
