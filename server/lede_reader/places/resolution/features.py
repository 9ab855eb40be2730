"""Features: what tells whether a name that the text has is a place's."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from itertools import pairwise
from math import log1p, log10

from lede_reader.contract import Span
from lede_reader.languages.lexicons.toponyms import fold
from lede_reader.logistic import Features
from lede_reader.nlp.document import Document, Entity
from lede_reader.places.mention import PlaceMention
from lede_reader.places.resolution.country import home_of
from lede_reader.places.search import PlaceSearch

_BEFORE = re.compile(r"\b(\w[\w.'’-]*)(\W{1,2})$")
_AFTER = re.compile(r"(\W{1,2})(\w[\w'’-]*)")
_REACH, _APART = 30, 6
_MILLIONS = 7.0
# The kinds for which the words around a name tell most.
_OPEN = ("city", "country", "region", "unknown")


class Evidence:
    """What the features of one article's places are told from."""

    def __init__(
        self, document: Document, settled: Sequence[PlaceMention], search: PlaceSearch
    ) -> None:
        """`settled`: every mention that may be a place's, in order."""
        home = home_of(settled)
        self._content, self._search, self._home = document.content, search, home
        self._headline = f" {fold(document.headline or '')} "
        pairs = list(_pairs(document.content, settled, search))
        self._beside = {x.span for pair in pairs for x, y in (pair, pair[::-1]) if y.believed}
        self._listed = {x.span for pair in pairs for x, y in (pair, pair[::-1]) if y.senses}
        self._kinds: Mapping[Span, Entity] = {
            span: name for name in document.entities for span in name.mentions
        }

    def features(self, group: Sequence[PlaceMention]) -> Features:
        """What holds of the mentions of one name.

        `size`: of the largest place of that name, on a log scale, 1 for ten million people; shares
        are of the mentions.
        """
        sense = next((x.senses[0] for x in group if x.senses), None)
        kind = sense.kind if sense else "unknown"
        shares = {x: y / len(group) for x, y in self._shares(group).items()}
        found = {f"share: {x}": y for x, y in shares.items()}
        found |= {f"{kind}, {x}": y for x, y in shares.items() if kind in _OPEN}
        found[kind] = 1.0
        words = group[0].name.lower().split()
        found["mentions"] = log1p(len(group))
        found["words"] = float(len(words))
        if sense and sense.kind == "city":
            found["size"] = log10(max(1, sense.population)) / _MILLIONS
        holds = {
            "believed": any(x.believed for x in group),
            f"believed {kind}": any(x.believed for x in group),
            "likely": any(x.likely for x in group),
            "site": any(x.built for x in group),
            "a site's noun": any(x in self._search.lexicon.sited for x in (words[0], words[-1])),
            "ordinary": sense is not None and sense.ordinary,
            "acronym": group[0].name.isupper() and kind != "country",
            "at home": self._home is not None and any(x.country == self._home for x in group),
            "without a country": all(x.country is None for x in group),
            "in the headline": any(f" {fold(x.name)} " in self._headline for x in group),
            "a word too": group[0].name.lower() in self._search.written,
        }
        return found | {name: 1.0 for name, does in holds.items() if does}

    def _shares(self, group: Sequence[PlaceMention]) -> Mapping[str, int]:
        counts: dict[str, int] = {}
        for mention in group:
            for name in self._around(mention):
                counts[name] = counts.get(name, 0) + 1
        return counts

    def _around(self, mention: PlaceMention) -> Iterator[str]:
        """What stands around a mention, and what the table of names has it for."""
        name = self._kinds.get(mention.span)
        yield f"named {name.kind}" if name else "not named"
        if mention.span in self._beside:
            yield "beside a place"
        if mention.span in self._listed:
            yield "beside a known name"
        yield from self._before(mention.span)
        yield from self._after(mention.span)

    def _before(self, span: Span) -> Iterator[str]:
        lexicon = self._search.lexicon
        word = _BEFORE.search(self._content[max(0, span.start - _REACH) : span.start])
        low = word[1].lower() if word else ""
        if not word:
            yield "opens"
        elif word[2] == "-":
            yield "behind a hyphen"
        elif word[2] != " ":
            return
        elif low in lexicon.locative:
            yield "located"
        elif low in lexicon.linking:
            yield "linked"
        elif low in lexicon.roles or low in lexicon.demonyms:
            yield "behind a role"
        elif word[1][0].isupper():
            yield "behind a capital"

    def _after(self, span: Span) -> Iterator[str]:
        word = _AFTER.match(self._content, span.end, span.end + _REACH)
        if word and word[1] == " " and word[2][0].isupper():
            yield "before a capital"
        elif word and word[1] in ("-", "/"):
            yield "before a hyphen"
        elif word and word[1] in (", ", " ("):
            yield "before a comma"


def _pairs(
    content: str, settled: Sequence[PlaceMention], search: PlaceSearch
) -> Iterator[tuple[PlaceMention, PlaceMention]]:
    """The mentions side by side that only a comma or an "and" parts."""
    for one, other in pairwise(settled):
        between = content[one.span.end : other.span.start]
        if len(between) <= _APART and (
            between == ", " or between.strip() in search.lexicon.joiners
        ):
            yield one, other
