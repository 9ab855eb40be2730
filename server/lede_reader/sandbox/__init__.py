"""Where pages are read: child processes that are stopped when their time is up.

C code in lxml cannot be interrupted, so that reading happens in processes of its own: kept between
pages, killed at the deadline, replaced after a kill, a large page or some hundreds of pages.
"""

from __future__ import annotations

import threading
import time
from contextlib import suppress
from dataclasses import dataclass

import msgspec

from lede_reader.contract import Page
from lede_reader.errors import Busy, OutOfTime, Unreadable
from lede_reader.render import Form
from lede_reader.sandbox.channel import Channel
from lede_reader.sandbox.nursery import Nursery
from lede_reader.sandbox.work import Answer, Task

__all__ = ["Answer", "Nursery", "Sandbox"]

_READERS = 2
_MOST_WAITING = 16
_MOST_PAGES = 300
_LARGE_PAGE = 1 << 20
_TRIES = 2


@dataclass(slots=True)
class _Reader:
    """A child process that reads pages; `pages`: how many it has read."""

    number: int
    channel: Channel
    pages: int = 0

    def ask(self, task: Task, deadline: float) -> Answer:
        """Has a page read; raises TimeoutError at the deadline, EOFError and OSError if it died."""
        self.channel.send(msgspec.msgpack.encode(task), deadline)
        answer = msgspec.msgpack.decode(self.channel.receive(deadline), type=Answer)
        self.pages += 1
        return answer


class Sandbox:
    """Reads pages in children. `budget`: the seconds from a page's arrival to its answer."""

    def __init__(self, budget: float) -> None:
        self._budget = budget
        self._idle: list[_Reader] = []
        self._waiting = 0
        self._changed = threading.Condition()
        self._nursery: Nursery | None = None

    def start(self, nursery: Nursery) -> None:
        """Has the readers made."""
        self._nursery = nursery
        for _ in range(_READERS):
            self._bear(nursery)

    def read(self, page: Page, form: Form) -> Answer:
        """Reads and renders a page; raises `errors.Busy`, `OutOfTime`, or `Unreadable`."""
        if self._nursery is None:
            raise Busy
        deadline = time.monotonic() + self._budget
        task = Task(page, form, self._budget)
        for _ in range(_TRIES):
            reader = self._living(deadline, self._nursery)
            try:
                answer = reader.ask(task, deadline)
            except TimeoutError:
                self._replace(reader, self._nursery)
                raise OutOfTime from None
            except (EOFError, OSError, msgspec.MsgspecError):
                # Somebody killed it, or the page crashed it: another one tries once more.
                self._replace(reader, self._nursery)
                continue
            self._give_back(reader, self._nursery, len(page.body), answer)
            return answer
        raise Unreadable

    def _living(self, deadline: float, nursery: Nursery) -> _Reader:
        """An idle reader; one that died while idle costs the page none of its tries."""
        while (reader := self._take(deadline)).channel.is_ended():
            self._replace(reader, nursery)
        return reader

    def _take(self, deadline: float) -> _Reader:
        with self._changed:
            if not self._idle and self._waiting >= _MOST_WAITING:
                raise Busy
            self._waiting += 1
            try:
                left = deadline - time.monotonic()
                if not self._changed.wait_for(lambda: self._idle, left):
                    raise Busy
                return self._idle.pop()
            finally:
                self._waiting -= 1

    def _give_back(self, reader: _Reader, nursery: Nursery, size: int, answer: Answer) -> None:
        if answer.spent or reader.pages >= _MOST_PAGES or size >= _LARGE_PAGE:
            self._replace(reader, nursery)
            return
        with self._changed:
            self._idle.append(reader)
            self._changed.notify()

    def _replace(self, reader: _Reader, nursery: Nursery) -> None:
        reader.channel.close()
        with suppress(OSError):  # The nursery is gone: the worker will follow it.
            nursery.kill(reader.number)
            self._bear(nursery)

    def _bear(self, nursery: Nursery) -> None:
        reader = _Reader(*nursery.bear())
        with self._changed:
            self._idle.append(reader)
            self._changed.notify()
