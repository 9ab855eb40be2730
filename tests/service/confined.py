"""Puts a program under what a unit's lines ask of seccomp, as systemd does: confined UNIT COMMAND…

For want of a running systemd: the same calls are refused in the same way, by the same library.
"""

from __future__ import annotations

import ctypes
import errno
import os
import re
import socket
import subprocess
import sys
from pathlib import Path

_ALLOW = 0x7FFF0000
_MASKED, _NOT_EQUAL = 7, 1
_WRITE, _EXEC = 2, 4


class _Argument(ctypes.Structure):
    _fields_ = (
        ("arg", ctypes.c_uint),
        ("op", ctypes.c_int),
        ("a", ctypes.c_uint64),
        ("b", ctypes.c_uint64),
    )


_library = ctypes.CDLL("libseccomp.so.2")
_library.seccomp_init.restype = ctypes.c_void_p
_library.seccomp_init.argtypes = (ctypes.c_uint32,)
_library.seccomp_load.argtypes = (ctypes.c_void_p,)
_library.seccomp_rule_add_array.argtypes = (
    *(ctypes.c_void_p, ctypes.c_uint32, ctypes.c_int, ctypes.c_uint),
    ctypes.POINTER(_Argument),
)


class Filter:
    """Does `default` with every call that no rule is about."""

    def __init__(self, default: int) -> None:
        self._context = _library.seccomp_init(default)

    def rule(self, action: int, call: str, *arguments: _Argument) -> None:
        number = _library.seccomp_syscall_resolve_name(call.encode())
        given = (_Argument * len(arguments))(*arguments)
        if number >= 0:
            _library.seccomp_rule_add_array(self._context, action, number, len(arguments), given)

    def load(self) -> None:
        if _library.seccomp_load(self._context) != 0:
            raise OSError("the filter is not taken")


def refuse(code: int) -> int:
    return 0x00050000 | code


def calls(group: str) -> set[str]:
    """The calls of one of systemd's groups, and of those within it."""
    told = subprocess.run(
        ["systemd-analyze", "syscall-filter", group], check=True, capture_output=True, text=True
    ).stdout
    names = re.findall(r"^ {4}([@\w-]+)$", told, re.M)
    return {call for name in names for call in (calls(name) if name[0] == "@" else {name})}


def confine(unit: str) -> None:
    """Applies SystemCallFilter, MemoryDenyWriteExecute, RestrictNamespaces and …AddressFamilies."""
    words = " ".join(re.findall(r"^SystemCallFilter=(.*)$", unit, re.M)).split()
    allowed = {call for word in words for call in (calls(word) if word[0] == "@" else {word})}
    rest = Filter(_ALLOW)
    if "MemoryDenyWriteExecute=yes" in unit:
        both = _Argument(2, _MASKED, _WRITE | _EXEC, _WRITE | _EXEC)
        rest.rule(refuse(errno.EPERM), "mmap", both)
        for call in ("mprotect", "pkey_mprotect"):
            rest.rule(refuse(errno.EPERM), call, _Argument(2, _MASKED, _EXEC, _EXEC))
    if "RestrictNamespaces=yes" in unit:
        rest.rule(refuse(errno.ENOSYS), "clone3")
        rest.rule(refuse(errno.EPERM), "unshare")
    families = re.search(r"^RestrictAddressFamilies=(.*)$", unit, re.M)
    known = {getattr(socket, name) for name in (families[1].split() if families else ())}
    for family in range(50 if known else 0):
        if family not in known:
            rest.rule(refuse(errno.EAFNOSUPPORT), "socket", _Argument(0, 4, family, 0))
    rest.load()
    only = Filter(refuse(errno.EPERM))
    for call in allowed:
        only.rule(_ALLOW, call)
    only.load()


if __name__ == "__main__":
    confine(Path(sys.argv[1]).read_text())
    os.execvp(sys.argv[2], sys.argv[2:])
