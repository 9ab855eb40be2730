"""Splits a byline into names: no "By", no jobs, no places, no handles, no addresses."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache

from server.extract.fields.settle import settle
from server.packs import packs

_LONGEST_LINE = 400
_LONGEST_NAME = 70
_MOST_WORDS = 7
_MOST_NAMES = 30
_ADDRESS = re.compile(r"https?://\S*|www\.\S+|\S+@\S+\.\S+|(?<!\w)@\w+")
_ASIDE = re.compile(r"[(\[（【][^()\[\]（）【】]{0,80}[)\]）】]")
# A word for the author in a language without a pack: "Tekst: …".
_LABEL = re.compile(r"^\s*[^\W\d_]{2,14}\s?[:：]\s+")
_MARKS = re.compile(r"\s*[,;|•·●、，；/]\s*|\s+[&+–—-]+\s+|\s[&]\s")
# What content systems write where there is no author.
_NOBODY = frozenset(
    "admin administrator author anonymous default editor n/a none null root".split()
)
_PARTICLES = frozenset(
    "al bin da dal de del della den der di do dos du el i ibn la le los of ter the und van von y"
    " zu".split()
)


@dataclass(frozen=True, slots=True)
class _Words:
    by: tuple[str, ...]
    joins: frozenset[str]
    jobs: frozenset[str]
    apart: frozenset[str]


def names(line: str | None) -> tuple[str, ...]:
    """The names in a field that holds authors and nothing else."""
    text = settle(line, _LONGEST_LINE)
    if not text:
        return ()
    text = without_by(_ADDRESS.sub(" ", text))
    segments = [_clean(part) for part in _split(_ASIDE.sub(" ", text))]
    kept = [part for part in segments if _is_name(part)]
    people = [part for part in kept if not has_job(part)]
    return tuple(dict.fromkeys((people or kept)[:_MOST_NAMES]))


def people(line: str | None) -> tuple[str, ...]:
    """The names in a byline as readers see it: only what looks like a person or an agency."""
    text = settle(line, _LONGEST_LINE)
    if not text:
        return ()
    text = _ADDRESS.sub(" ", text)
    opened = opens(text)
    text = without_by(text)
    found: list[str] = []
    for part in _split(_ASIDE.sub(" ", text)):
        name = _clean(_before_apart(part))
        if not (is_person(name) or (opened and is_agency(name))):
            break
        found.append(name)
    return tuple(dict.fromkeys(found[:_MOST_NAMES]))


def without_by(line: str) -> str:
    """The line without the word before the authors ("By", "Von")."""
    lower = line.casefold()
    for opening in _words().by:
        if lower.startswith(opening):
            rest = line[len(opening) :]
            if rest[:1] in (" ", ":", " ") and rest.lstrip(" :"):
                return rest.lstrip(" :")
    return line


def opens(line: str) -> bool:
    """Whether the line starts with a word before authors."""
    return without_by(line) != line


def is_opening(line: str) -> bool:
    """Whether the line is nothing but a word before authors."""
    return line.casefold().rstrip(" :") in _words().by


def is_between(line: str) -> bool:
    """Whether the line is nothing but what stands between two authors ("and", ",")."""
    return all(w.casefold() in _words().joins or not any(map(str.isalnum, w)) for w in line.split())


def is_person(name: str) -> bool:
    """Whether it looks like a person's name: two to five words, capitals, no job, no digit."""
    words = name.split()
    if not 2 <= len(words) <= 5 or len(name) > _LONGEST_NAME or any(c.isdigit() for c in name):
        return False
    if has_job(name) or not all(c.isalpha() or c in " .'’-‐" for c in name):
        return False
    return all(word[0].isupper() or word in _PARTICLES for word in words) and words[0][0].isupper()


def is_agency(name: str) -> bool:
    """Whether it looks like an agency's acronym."""
    return 2 <= len(name) <= 6 and name.isalpha() and name.isupper() and name.isascii()


def has_job(name: str) -> bool:
    """Whether one of the words says what somebody does."""
    return any(word.strip(".,").casefold() in _words().jobs for word in name.split())


def _split(text: str) -> list[str]:
    pieces: list[str] = []
    for part in _MARKS.split(text):
        current: list[str] = []
        for word in part.split():
            if word.casefold() in _words().joins and current:
                pieces.append(" ".join(current))
                current = []
            else:
                current.append(word)
        pieces.append(" ".join(current))
    return pieces


def _before_apart(part: str) -> str:
    """The part up to a place or a paper ("in Berlin", "for The Times")."""
    words = part.split()
    cut = next((n for n, w in enumerate(words) if n > 1 and w in _words().apart), len(words))
    return " ".join(words[:cut])


def _clean(part: str) -> str:
    part = _LABEL.sub("", part)
    name = without_by(part.strip(' .,:;-–—|*·•"“”„«»()[]'))
    return name if name.casefold() not in _NOBODY else ""


def _is_name(name: str) -> bool:
    letters = sum(c.isalpha() for c in name)
    return (
        1 < len(name) <= _LONGEST_NAME
        and len(name.split()) <= _MOST_WORDS
        and letters * 2 > len(name)
        and "://" not in name
    )


@cache
def _words() -> _Words:
    """Every pack's words at once: the page's language is not known yet."""
    every = [pack.byline for pack in packs().values()]
    by = {word for words in every for word in words.by}
    return _Words(
        by=tuple(sorted(by, key=lambda w: (-len(w), w))),
        joins=frozenset(word for words in every for word in words.joins),
        jobs=frozenset(word for words in every for word in words.jobs),
        apart=frozenset(word for words in every for word in words.apart),
    )
