"""Splits a byline into names: no "By", no jobs, no places, no handles, no addresses."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from itertools import takewhile

import msgspec

from lede_reader.extract.fields.settle import settle
from lede_reader.languages import packs

_LONGEST_LINE = 400
_LONGEST_NAME = 70
_MOST_WORDS = 7
_MOST_NAMES = 30
_ADDRESS = re.compile(r"https?://\S*|www\.\S+|\S+@\S+\.\S+|(?<!\w)@\w+")
_ASIDE = re.compile(r"[(\[（【][^()\[\]（）【】]{0,80}[)\]）】]")
# "Ada LindNews Reporter": a name and a job that the page set apart by style alone
_SET_APART = re.compile(r"(?<=[a-zà-ÿ]{4})(?=[A-ZÀ-Þ][a-zà-ÿ])")
_SPACED_CJK = re.compile(
    r"[\u3005\u3040-\u30ff\u3400-\u9fff]{1,4}[ \u3000][\u3005\u3040-\u30ff\u3400-\u9fff]{1,4}"
)
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
    openings: frozenset[str]
    joins: frozenset[str]
    jobs: frozenset[str]
    apart: frozenset[str]
    after: frozenset[str]
    no_first_names: frozenset[str]


def names(line: str | None) -> tuple[str, ...]:
    """The names in a field that holds authors and nothing else."""
    text = settle(line, _LONGEST_LINE)
    if not text:
        return ()
    text = without_by(_SET_APART.sub(", ", _ADDRESS.sub(" ", text)))
    segments = [_clean(part) for part in _split(_ASIDE.sub(" ", text))]
    kept = [part for part in segments if _is_name(part)]
    people = [part for part in kept if not has_job(part)]
    return tuple(dict.fromkeys((people or kept)[:_MOST_NAMES]))


def people(line: str | None) -> tuple[str, ...]:
    """The names in a byline as readers see it: only what looks like a person or an agency."""
    text = settle(line, _LONGEST_LINE)
    if not text:
        return ()
    text = _SET_APART.sub(", ", _ADDRESS.sub(" ", text))
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
    lower = line[:_LONGEST_LINE].casefold()
    if not lower.startswith(_words().by):
        return line
    for opening in _words().by:
        if lower.startswith(opening):
            rest = line[len(opening) :]
            if (opening[-1] == ":" or rest[:1] in (" ", ":")) and rest.lstrip(" :"):
                return rest.lstrip(" :")
    return line


def opens(line: str) -> bool:
    """Whether the line starts with a word before authors."""
    return without_by(line) != line


def is_opening(line: str) -> bool:
    """Whether the line is nothing but a word before authors."""
    lower = line.casefold()
    return lower in _words().openings or lower.rstrip(" :") in _words().openings


def only_people(line: str) -> tuple[str, ...]:
    """The names in a line that holds people's names, what they do, and nothing else."""
    parts = [_clean(part) for part in _split(line)]
    found = tuple(takewhile(is_person, parts))
    return found if all(map(has_job, parts[len(found) :])) else ()


def is_between(line: str) -> bool:
    """Whether the line is nothing but what stands between two authors ("and", ",")."""
    return all(w.casefold() in _words().joins or not any(map(str.isalnum, w)) for w in line.split())


def is_person(name: str) -> bool:
    """Whether it looks like a person's name: two to five words, capitals, no job, no digit."""
    words = name.split()
    if _SPACED_CJK.fullmatch(name):
        return True
    if not 2 <= len(words) <= 5 or len(name) > _LONGEST_NAME or any(c.isdigit() for c in name):
        return False
    if words[0].casefold() in _words().no_first_names:
        return False
    if has_job(name) or not all(c.isalpha() or c in " .'’-‐" for c in name):
        return False
    if not (words[0][0].isupper() and words[-1][0].isupper()):
        return False
    return all(word[0].isupper() or word in _PARTICLES for word in words)


def is_agency(name: str) -> bool:
    """Whether it is an agency's name, or looks like an agency's acronym."""
    acronym = 2 <= len(name) <= 6 and name.isalpha() and name.isupper() and name.isascii()
    return acronym or name in _agencies()


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
    """The part up to a place, a paper, a date or a button ("in Berlin", "for …", "Follow")."""
    words = part.split()
    known = _words()
    ends = (n for n, w in enumerate(words) if w in known.apart or w.casefold() in known.after)
    return " ".join(words[: next((n for n in ends if n > 1), len(words))])


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
def _agencies() -> frozenset[str]:
    table = files("lede_reader.extract.fields").joinpath("agencies.toml").read_bytes()
    return frozenset(msgspec.toml.decode(table, type=dict[str, tuple[str, ...]])["names"])


@cache
def _words() -> _Words:
    """Every pack's words at once: the page's language is not known yet."""
    every = [pack.byline for pack in packs().values()]
    by = {word for words in every for word in words.by}
    before_dates = frozenset(word for words in every for word in (*words.published, *words.updated))
    apart = frozenset(word for words in every for word in words.apart)
    articles = frozenset(word for words in every for word in words.articles)
    short = frozenset(word for word in apart if len(word) < 3)
    months = frozenset(name for words in every for month in words.months for name in month.split())
    buttons = frozenset(word for pack in packs().values() for word in pack.plain.skips)
    return _Words(
        by=tuple(sorted(by, key=lambda w: (-len(w), w))),
        openings=frozenset(by),
        joins=frozenset(word for words in every for word in words.joins),
        jobs=frozenset(word for words in every for word in words.jobs),
        apart=apart,
        after=before_dates | months | buttons,
        no_first_names=before_dates | articles | buttons | short,
    )
