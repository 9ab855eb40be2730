"""Sentences: each lies inside one block and ends where a reader would pause."""

from __future__ import annotations

import re
from dataclasses import dataclass

from server.contract import Span
from server.packs import Pack


@dataclass(frozen=True, slots=True)
class Sentence:
    """A sentence; `section` is the index of its block in `Text.sections`."""

    span: Span
    section: int


def sentences(content: str, sections: tuple[Span, ...], pack: Pack | None) -> tuple[Sentence, ...]:
    """Splits each block into its sentences, in order."""
    found: list[Sentence] = []
    for index, section in enumerate(sections):
        start = section.start
        prose = content[section.start : section.end]
        for stop in re.finditer(r"[.!?][”’\"]?\s+(?=[A-Z“\"])", prose):
            end = section.start + stop.start() + len(stop.group().rstrip())
            found.append(Sentence(Span(start, end), index))
            start = section.start + stop.end()
        found.append(Sentence(Span(start, section.end), index))
    return tuple(found)
