"""The words of bylines, of every language at once: a page's language is not known yet."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from importlib.resources import files

import msgspec

from lede_reader.languages.files import language_files


@dataclass(frozen=True, slots=True)
class Words:
    """All in lower case but for `agencies` and `titles`.

    `by`: what opens a byline, longest first, and `openings` the same to look up. `joins`: "and".
    `jobs`: what somebody does, `titles` what is written close to a name. `apart`, `after`: what
    opens a place, a paper, a date or a button behind a name. `credits`: what stands before the
    maker of a picture. `no_first_names`: what no name begins
    with. `agencies`: news agencies, as they sign. `published`, `updated`: what stands before dates.
    """

    by: tuple[str, ...]
    openings: frozenset[str]
    joins: frozenset[str]
    jobs: frozenset[str]
    titles: tuple[str, ...]
    apart: frozenset[str]
    after: frozenset[str]
    credits: frozenset[str]
    no_first_names: frozenset[str]
    agencies: frozenset[str]
    published: frozenset[str]
    updated: frozenset[str]


@dataclass(frozen=True, slots=True)
class _Others:
    agencies: tuple[str, ...]
    by: tuple[str, ...]
    joins: tuple[str, ...]
    published: tuple[str, ...]
    titles: tuple[str, ...]
    updated: tuple[str, ...]


@cache
def words() -> Words:
    """Every pack's words, and those of the languages without one."""
    every = [pack.byline for pack in language_files().values()]
    others = _others()
    by = {word for words in every for word in words.by} | set(others.by)
    published = frozenset(word for words in every for word in words.published)
    updated = frozenset(word for words in every for word in words.updated)
    before_dates = published | updated
    apart = frozenset(word for words in every for word in words.apart)
    articles = frozenset(word for words in every for word in words.articles)
    short = frozenset(word for word in apart if len(word) < 3)
    months = frozenset(name for words in every for month in words.months for name in month.split())
    buttons = frozenset(word for pack in language_files().values() for word in pack.plain.skips)
    return Words(
        by=tuple(sorted(by, key=lambda w: (-len(w), w))),
        openings=frozenset(by),
        joins=frozenset(word for words in every for word in words.joins) | set(others.joins),
        jobs=frozenset(word for words in every for word in words.jobs),
        titles=others.titles,
        apart=apart,
        after=before_dates | months | buttons,
        credits=frozenset(word.rstrip(" :") for words in every for word in words.credits),
        no_first_names=before_dates | articles | buttons | short,
        agencies=frozenset(others.agencies),
        published=published | set(others.published),
        updated=updated | set(others.updated),
    )


def _others() -> _Others:
    table = files("lede_reader.metadata").joinpath("byline.toml").read_bytes()
    return msgspec.toml.decode(table, type=_Others)
