"""Candidates for a pronoun or a bare description, and the choice among them by score."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence

from msgspec import Struct

from lede_reader.coreference.referents import Key, Referent, referent_of_entity
from lede_reader.languages.lexicons.syntax import SyntaxLexicon
from lede_reader.nlp.document import Document
from lede_reader.syntax.units import Unit

# Weights of the linear score; picked by hand from small grids over a set of annotated news stories,
# so that they are tuned on all of it. A unit (about a sentence) further away costs 1.
DISTANCE, LEADS, SPOKE = 1.0, 0.8, 0.7
# The margin of what stands alone.
CERTAIN = 3.0
_REACH = 6
_WINDOW = 40
_NAME = re.compile("N")
_VERB = re.compile("[VX]")

Fit = Callable[[Referent], float | None]


class Antecedent(Struct, frozen=True):
    """Where a party stands; `leads`: as the first of its unit; `spoke`: as a speaker."""

    start: int
    unit: int
    speaker: Referent
    leads: bool
    spoke: bool


def named_antecedents(
    document: Document, units: tuple[Unit, ...], words: SyntaxLexicon
) -> list[Antecedent]:
    """Every mention of a name outside quotations, in reading order."""
    speakers = [
        referent_of_entity(name, index, words) for index, name in enumerate(document.entities)
    ]
    found: list[Antecedent] = []
    for number, unit in enumerate(units):
        if "N" not in unit.tags:
            continue
        verb = _VERB.search(unit.tags)
        clause = verb.start() if verb is not None else len(unit.tags)
        seen, first = -1, True
        for named in _NAME.finditer(unit.tags):
            i = named.start()
            token = unit.tokens[i]
            if token.at == seen:
                continue
            seen = token.at
            speaker = speakers[token.at]
            if speaker is None or document.entities[token.at].kind == "place":
                continue
            leads = first and i < clause and (i == 0 or unit.tags[i - 1] != "P")
            first = first and not leads
            found.append(Antecedent(token.start, number, speaker, leads, spoke=False))
    return found


class Choice(Struct, frozen=True):
    """Whom a phrase stands for, and how far that scores beyond the next candidate."""

    referent: Referent
    margin: float = CERTAIN


class Context(Struct, frozen=True):
    """Where a phrase stands: in the unit `number`, after these mentions."""

    mentions: Sequence[Antecedent]
    number: int
    unit: Unit


def choose_antecedent(scene: Context, fit: Fit, margin: float = 0.0) -> Referent | None:
    """The best candidate before a phrase; None where none fits or two are within `margin`."""
    found = weigh_antecedents(scene, fit)
    return found.referent if found is not None and found.margin >= margin else None


def weigh_antecedents(scene: Context, fit: Fit) -> Choice | None:
    """The best candidate before a phrase, with its margin; None where none fits."""
    scores: dict[Key, tuple[float, Referent]] = {}
    for mention in scene.mentions[-_WINDOW:]:
        distance = scene.number - mention.unit
        bonus = fit(mention.speaker) if distance <= _REACH else None
        if bonus is None:
            continue
        score = bonus + LEADS * mention.leads + SPOKE * mention.spoke - DISTANCE * distance
        key = mention.speaker.key
        if key not in scores or score >= scores[key][0]:
            scores.pop(key, None)
            scores[key] = (score, mention.speaker)
    ranked = sorted(scores.values(), key=lambda scored: scored[0])
    if not ranked:
        return None
    ahead = ranked[-1][0] - ranked[-2][0] if len(ranked) > 1 else CERTAIN
    return Choice(ranked[-1][1], min(ahead, CERTAIN))
