"""Joins the modules of a page into a file that is loaded at once, and one for what comes later.

Written for the form that the extension's modules have: names are imported from the top of a file,
exported where they are declared, and no two modules need each other.
"""

from __future__ import annotations

import posixpath
import re
from collections.abc import Iterable, Mapping

_IMPORT = re.compile(r'^import \{([^}]*)\} from "([^"]+)";\n', re.MULTILINE)
_EXPORT = re.compile(r"^export (?=(?:const|class|(?:async )?function) (\w+))", re.MULTILINE)
# A capital follows in types, which are comments.
_LATER = re.compile(r'\bimport\("([^"]+)"\)(?!\.[A-Z])')
_FIRST = """export const modules = {};
const load = async (name) => { await import("./later.js"); return modules[name]; };
"""
_THEN = 'import { modules } from "./first.js";\n'
_RENAMED = re.compile(r"\b(\w+) as (\w+)\b")


def bundle(files: Mapping[str, bytes], entry: str) -> tuple[str, str]:
    """What `entry` needs at once, as the module `first.js` beside it, and later, as `later.js`.

    `files`: the modules by their names, among whatever else there is.

    Raises ValueError where modules need each other, or a module is not written as it should be.
    """
    modules = {name: body.decode() for name, body in files.items() if name.endswith(".js")}
    first = _in_order(modules, [entry])
    starts = sorted({start for name in first for start in _starts(modules[name], name)})
    rest = [name for name in _in_order(modules, starts) if name not in first]
    return _FIRST + _joined(modules, first), _THEN + _joined(modules, rest)


def _in_order(modules: Mapping[str, str], starts: Iterable[str]) -> list[str]:
    """The modules that these need and they themselves, each behind all that it needs."""
    done: dict[str, bool] = {}  # whether a module has all that it needs, or still waits for it

    def visit(name: str) -> None:
        if name in done:
            if not done[name]:
                raise ValueError(f"{name} needs what needs it")
            return
        done[name] = False
        for _, path in _IMPORT.findall(modules[name]):
            visit(_resolved(name, path))
        del done[name]  # so that it stands last
        done[name] = True

    for start in starts:
        visit(start)
    return list(done)


def _starts(body: str, name: str) -> list[str]:
    """The modules that one loads later."""
    return [_resolved(name, path) for path in _LATER.findall(body)]


def _resolved(name: str, path: str) -> str:
    return posixpath.normpath(posixpath.join(posixpath.dirname(name), path))


def _joined(modules: Mapping[str, str], names: Iterable[str]) -> str:
    """Modules as functions that run one after the other, each with a scope of its own."""
    return "".join(_wrapped(name, modules[name]) for name in names)


def _wrapped(name: str, body: str) -> str:
    def taken(found: re.Match[str]) -> str:
        names = _RENAMED.sub(r"\1: \2", found[1])
        return f'const {{{names}}} = modules["{_resolved(name, found[2])}"];\n'

    exported = ", ".join(_EXPORT.findall(body))
    body = _EXPORT.sub("", _IMPORT.sub(taken, body))
    body = _LATER.sub(lambda found: f'load("{_resolved(name, found[1])}")', body)
    if re.search(r"^(import|export)\b", body, re.MULTILINE):
        raise ValueError(f"{name} imports or exports in another form")
    return f'modules["{name}"] = (() => {{\n{body}\nreturn {{ {exported} }};\n}})();\n'
