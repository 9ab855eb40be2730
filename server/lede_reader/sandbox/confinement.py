"""What a reading process gives up for good: the network, other programs, files but its own.

Landlock (Linux 5.13, TCP from 6.7) and seccomp filters are the kernel's; where it has them not, or
does not let us, nothing of this holds, and the limits of `cell.py` do. Both are asked by system
call: the packages for them are a preview and one that needs a library of the system's.
"""

from __future__ import annotations

import ctypes
import os
import platform
import struct
import sysconfig
import zoneinfo
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

_ROOM = Path(__file__).parents[1]

# <linux/prctl.h>, <linux/landlock.h>; the numbers are the same on every architecture.
_NO_NEW_PRIVILEGES, _SET_SECCOMP, _FILTER = 38, 22, 2
_CREATE_RULESET, _ADD_RULE, _RESTRICT_SELF = 444, 445, 446
_VERSION, _BENEATH = 1, 1
_READ_FILE, _READ_DIR = 1 << 2, 1 << 3
_FILES = {1: 13, 2: 14, 3: 15, 4: 15}
"""How many rights over files each version knows; the later ones 16."""
_TCP, _SCOPES = 0b11, 0b11
_TCP_SINCE, _SCOPES_SINCE = 4, 6

# Each by its architecture's number: execve, execveat, socket, socketpair, connect, ptrace,
# process_vm_readv, process_vm_writev, bpf, perf_event_open, userfaultfd; io_uring, which could do
# the rest, has one number everywhere.
_IO_URING = 425
_GIVEN_UP = {
    "x86_64": (0xC000003E, (59, 322, 41, 53, 42, 101, 310, 311, 321, 298, 323, _IO_URING)),
    "aarch64": (0xC00000B7, (221, 281, 198, 199, 203, 117, 270, 271, 280, 241, 282, _IO_URING)),
}
# <linux/bpf_common.h> and <linux/seccomp.h>.
_LOAD, _EQUAL, _AT_LEAST, _RETURN = 0x20, 0x15, 0x35, 0x06
_ALLOW, _DENY = 0x7FFF0000, 0x00050000 | 1  # EPERM
_NUMBER, _ARCHITECTURE = 0, 4
_FOREIGN = 0x40000000  # calls of the x32 kind, by which x86_64 has each a second time
_INSTRUCTION = struct.Struct("=HBBI")


def confine() -> None:
    """Gives up what the kernel lets this process give up."""
    with suppress(OSError, AttributeError):
        _call("prctl", _NO_NEW_PRIVILEGES, 1, 0, 0, 0)
        with suppress(OSError):
            _give_up_files()
        _give_up_calls()


def is_confinable() -> bool:
    """Whether the kernel has both; where not, the papers say what holds."""
    with suppress(OSError, AttributeError):
        return _version() > 0 and platform.machine() in _GIVEN_UP
    return False


def _give_up_files() -> None:
    """Leaves reading what Python and we are made of; no TCP, no signal to others."""
    version = _version()
    files = (1 << _FILES.get(version, 16)) - 1
    asked = struct.pack("=QQQ", files, _TCP, _SCOPES)
    asked = asked[: 8 * (1 + (version >= _TCP_SINCE) + (version >= _SCOPES_SINCE))]
    rules = _call("syscall", _CREATE_RULESET, asked, len(asked), 0)
    try:
        for path in _own():
            with suppress(OSError):
                _allow_reading(rules, path)
        _call("syscall", _RESTRICT_SELF, rules, 0)
    finally:
        os.close(rules)


def _own() -> Iterator[Path]:
    """Where lazily loaded modules, words and time zones come from."""
    yield _ROOM
    for name in ("stdlib", "platstdlib", "purelib", "platlib"):
        yield Path(sysconfig.get_path(name))
    yield from map(Path, zoneinfo.TZPATH)


def _allow_reading(rules: int, path: Path) -> None:
    handle = os.open(path, os.O_PATH | os.O_CLOEXEC)
    try:
        rule = struct.pack("=Qi", _READ_FILE | _READ_DIR, handle)
        _call("syscall", _ADD_RULE, rules, _BENEATH, rule, 0)
    finally:
        os.close(handle)


def _version() -> int:
    return _call("syscall", _CREATE_RULESET, None, 0, _VERSION)


def _give_up_calls() -> None:
    """Has the kernel refuse the calls; of another architecture's, all."""
    if platform.machine() not in _GIVEN_UP:
        return
    architecture, numbers = _GIVEN_UP[platform.machine()]
    denied = len(numbers) + 1
    steps = [
        (_LOAD, 0, 0, _ARCHITECTURE),
        (_EQUAL, 0, denied + 2, architecture),
        (_LOAD, 0, 0, _NUMBER),
        (_AT_LEAST, denied, 0, _FOREIGN),
        *((_EQUAL, denied - 1 - at, 0, number) for at, number in enumerate(numbers)),
        (_RETURN, 0, 0, _ALLOW),
        (_RETURN, 0, 0, _DENY),
    ]
    program = b"".join(_INSTRUCTION.pack(*step) for step in steps)
    held = ctypes.create_string_buffer(program, len(program))
    filtered = struct.pack("@HP", len(steps), ctypes.addressof(held))
    _call("prctl", _SET_SECCOMP, _FILTER, filtered, 0, 0)


def _call(name: str, *arguments: int | bytes | None) -> int:
    """What a function of the C library answers; raises OSError."""
    function = getattr(ctypes.CDLL(None, use_errno=True), name)
    function.restype = ctypes.c_long
    sized = (ctypes.c_long(x) if isinstance(x, int) else x for x in arguments)
    answer: int = function(*sized)
    if answer < 0:
        number = ctypes.get_errno()
        raise OSError(number, os.strerror(number))
    return answer
