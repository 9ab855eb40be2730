"""The process that reads pages, one after the other, confined for as long as it lives."""

from __future__ import annotations

import gc
import math
import resource
import socket
import sys
from contextlib import suppress
from pathlib import Path

import msgspec

from lede_reader.pipeline import Pipeline
from lede_reader.sandbox.channel import Channel
from lede_reader.sandbox.confinement import confine
from lede_reader.sandbox.warm import warm
from lede_reader.sandbox.work import Task, perform
from lede_reader.settings import from_environment

_MEMORY = 1 << 30
# Beyond what the caller waits: it kills at the deadline; this holds where there is no caller left.
_CPU_GRACE = 2


def main() -> None:
    """Dwells at the end of the socket whose number is the argument; says first that it is warm."""
    channel = Channel(socket.socket(fileno=int(sys.argv[1])))
    pipeline = warm(from_environment().spacy_model)
    channel.send(b"")
    dwell(pipeline, channel)


def dwell(pipeline: Pipeline, channel: Channel) -> None:
    """Answers tasks until the line ends, or until an answer says that the process is spent."""
    _confine()
    gc.disable()
    with suppress(EOFError, OSError):
        while _answer(pipeline, channel):
            pass


def _answer(pipeline: Pipeline, channel: Channel) -> bool:
    """Does the next task, and keeps nothing of it; tells whether another may follow."""
    task = msgspec.msgpack.decode(channel.receive(), type=Task)
    _allow_seconds(task.seconds)
    remains: list[object] = []
    answer = perform(task, pipeline, remains)
    channel.send(msgspec.msgpack.encode(answer))
    # All of it goes now that nobody waits: what goes round in circles is looked for, too, among
    # what is new alone.
    remains.clear()
    gc.collect(1)
    return not answer.spent


def _confine() -> None:
    """No core file, no file written, no process started, and not much more memory than now; and
    nothing of what the kernel lets it give up for good.
    """
    for limit in (resource.RLIMIT_CORE, resource.RLIMIT_FSIZE, resource.RLIMIT_NPROC):
        resource.setrlimit(limit, (0, 0))
    size = _address_space()
    if size is not None:
        resource.setrlimit(resource.RLIMIT_AS, (size + _MEMORY, size + _MEMORY))
    confine()


def _address_space() -> int | None:
    """The bytes of memory that are mapped now; None where the system does not tell."""
    try:
        pages = int(Path("/proc/self/statm").read_text().split()[0])
    except OSError:
        return None
    return pages * resource.getpagesize()


def _allow_seconds(seconds: float) -> None:
    """Lets the process compute for so much longer; then the system ends it."""
    usage = resource.getrusage(resource.RUSAGE_SELF)
    end = math.ceil(usage.ru_utime + usage.ru_stime + seconds) + _CPU_GRACE
    resource.setrlimit(resource.RLIMIT_CPU, (end, resource.RLIM_INFINITY))


if __name__ == "__main__":
    main()
