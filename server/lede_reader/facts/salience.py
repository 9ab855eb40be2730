"""Salience: how much the story is about an entity."""

from __future__ import annotations

import re
from collections.abc import Iterable
from math import log, log2

from msgspec import Struct

from lede_reader.nlp.document import Document, Entity

DOUBTFUL = 0.5
"""Below this confidence it is likelier that an entity is no party than that it is one."""

_WORD = re.compile(r"[^\W_]+")
_HEADLINE = 6.0
_LEAD = (4.0, 3.0, 2.0, 1.0)
"""What the first sentences are worth to those whom they name first."""
_CENTRAL = 3
"""So many at most are those without whom the headline could not be told."""
_CERTAIN = 0.99
_INITIALS = 3


def most_salient_first(entities: Iterable[Entity], document: Document) -> list[Entity]:
    """Orders entities of the document: the central ones, then by salience and confidence together.

    Behind the central ones salience tells little, and a wrong one is worse than one further down.
    Those that are doubtful, and not named by the headline, come last.
    """
    lead = tuple(sentence.span.end for sentence in document.sentences[: len(_LEAD)])
    genitives = ("", *document.language.entities.genitives)
    story = _Story(f" {_plain(document.headline or '')} ", lead, genitives)
    found = sorted(entities, key=lambda x: (story.holds(x), story.salience(x)), reverse=True)
    central, others = found[:_CENTRAL], found[_CENTRAL:]
    return central + sorted(
        others, key=lambda x: (story.holds(x), story.salience(x) + _log_odds(x)), reverse=True
    )


class _Story(Struct, frozen=True):
    """The headline's words with a blank around each, and where the first sentences end.

    `genitives`: the endings that a name may have there.
    """

    headline: str
    lead: tuple[int, ...]
    genitives: tuple[str, ...]

    def holds(self, entity: Entity) -> bool:
        """Whether it is likely a party, or the headline names it."""
        return entity.confidence is None or entity.confidence >= DOUBTFUL or self._heads(entity)

    def salience(self, entity: Entity) -> float:
        """In the headline, in the lead, and how often."""
        salience = 2 * log2(1 + len(entity.mentions)) + _HEADLINE * self._heads(entity)
        behind = sum(end <= entity.mentions[0].start for end in self.lead)
        return salience + (_LEAD[behind] if behind < len(_LEAD) else 0.0)

    def _heads(self, entity: Entity) -> bool:
        """Whether the headline has a form of the name, or the initials of a body's."""
        forms = [*map(_plain, entity.forms), _initials(entity)]
        return any(f" {x}{y} " in self.headline for x in forms if x for y in self.genitives)


def _initials(entity: Entity) -> str:
    """The initials of a body's name, for which alone a headline may have room."""
    initials = [word[0] for word in entity.name.split() if word[0].isupper()]
    known = entity.kind == "organization" and len(initials) >= _INITIALS
    return "".join(initials).lower() if known else ""


def _log_odds(entity: Entity) -> float:
    """How sure it is that the entity is a party, as evidence: 0 where it is as likely as not."""
    if entity.confidence is None:
        return 0.0
    chance = min(max(entity.confidence, 1 - _CERTAIN), _CERTAIN)
    return log(chance / (1 - chance))


def _plain(words: str) -> str:
    """The words alone, in lower case, with one blank between."""
    return " ".join(_WORD.findall(words.lower()))
