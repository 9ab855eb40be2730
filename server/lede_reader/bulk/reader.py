"""A confined process that reads page after page, and is begun anew when one has killed it."""

from __future__ import annotations

import socket
import subprocess
import sys
import time

import msgspec

from lede_reader.bulk.job import Limits, Outcome, ProblemName
from lede_reader.bulk.records import Record
from lede_reader.contract import Page
from lede_reader.sandbox.channel import Channel
from lede_reader.sandbox.work import Answer, RefusalName, Task

_TRIES = 2
_SECONDS_TO_BEGIN = 60.0
_NAMES: dict[RefusalName, ProblemName] = {
    "Failed": "failed",
    "NoArticle": "no-article",
    "Unreadable": "unreadable",
}


class Reader:
    """Reads one page at a time, each in `lede_reader.pipeline`, within the limits."""

    def __init__(self, limits: Limits) -> None:
        self._limits = limits
        self._cell: _Cell | None = None

    def read(self, record: Record) -> Outcome:
        """What came of the page; whatever the page does, this returns in time."""
        if record.page is None:
            return Outcome(record.id, problem="malformed")
        if len(record.page.body) > self._limits.size:
            return Outcome(record.id, problem="too-large")
        for _ in range(_TRIES):
            try:
                return _outcome(record.id, self._ask(record.page))
            except TimeoutError:
                self.close()
                return Outcome(record.id, problem="out-of-time")
            except (EOFError, OSError):
                # Somebody killed it, or the page crashed it: another one tries once more.
                self.close()
        return Outcome(record.id, problem="unreadable")

    def close(self) -> None:
        """Ends the process; the next page begins another."""
        if self._cell is not None:
            self._cell.close()
            self._cell = None

    def _ask(self, page: Page) -> Answer:
        if self._cell is None:
            self._cell = _Cell()
        task = Task(page, "json", self._limits.seconds)
        answer = self._cell.ask(task, time.monotonic() + self._limits.seconds)
        if answer.spent:
            self.close()
        return answer


class _Cell:
    """The process, and the line to it; raises RuntimeError where it does not begin."""

    def __init__(self) -> None:
        ours, theirs = socket.socketpair()
        with theirs:
            handle = theirs.fileno()
            # What a library says about a page on the error output is nobody's business.
            self._process = subprocess.Popen(  # noqa: S603 - our own module
                [sys.executable, "-m", "lede_reader.sandbox.cell", str(handle)],
                pass_fds=[handle],
                stdin=subprocess.DEVNULL,
                stderr=subprocess.DEVNULL,
                start_new_session=True,
            )
        self._channel = Channel(ours)
        try:
            # It says that it is warm, so that no page pays for that out of its own time.
            self._channel.receive(time.monotonic() + _SECONDS_TO_BEGIN)
        except (EOFError, OSError):
            self.close()
            raise RuntimeError("no reading process can be begun") from None

    def ask(self, task: Task, deadline: float) -> Answer:
        self._channel.send(msgspec.msgpack.encode(task), deadline)
        return msgspec.msgpack.decode(self._channel.receive(deadline), type=Answer)

    def close(self) -> None:
        self._channel.close()
        self._process.kill()
        self._process.wait()


def _outcome(name: str, answer: Answer) -> Outcome:
    if answer.refusal is not None:
        return Outcome(name, problem=_NAMES[answer.refusal])
    return Outcome(name, reading=msgspec.Raw(answer.body))
