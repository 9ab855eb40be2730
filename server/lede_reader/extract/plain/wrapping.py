"""Undoes the breaks of a text that was cut into lines of one width, as mail and wires are."""

from __future__ import annotations

_NARROWEST, _WIDEST = 40, 100
_LEAST = 3
_LONGEST_WORD = 25


def unwrapped(lines: list[str]) -> list[str]:
    """The paragraphs of such a text, a line each; other texts as they are."""
    inner = [n for n, below in enumerate(lines[1:]) if lines[n].strip() and below.strip()]
    width = max((len(lines[n].rstrip()) for n in inner), default=0)
    if not _NARROWEST <= width <= _WIDEST:
        return lines
    full = frozenset(n for n in inner if _is_full(lines[n], lines[n + 1], width))
    if len(full) < _LEAST or 2 * len(full) < len(inner):
        return lines
    found: list[str] = []
    for number, line in enumerate(lines):
        if number - 1 in full:
            found[-1] += f" {line.strip()}"
        else:
            found.append(line)
    return found


def _is_full(line: str, below: str, width: int) -> bool:
    """Whether the first word below had no more room, and begins no paragraph by its indent."""
    first = below.split(maxsplit=1)[0][:_LONGEST_WORD]
    has_room = len(line.rstrip()) + 1 + len(first) <= width
    return not has_room and " " in line.strip() and _indent(below) <= _indent(line)


def _indent(line: str) -> int:
    return len(line) - len(line.lstrip())
