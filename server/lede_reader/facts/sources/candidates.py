"""Candidates for a pronoun or a bare description, and the choice among them by score."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence

from msgspec import Struct

from lede_reader.facts.sources.lexicon import Lexicon
from lede_reader.facts.sources.speakers import Key, Speaker, of_name
from lede_reader.facts.sources.units import Unit
from lede_reader.text import Text

# Weights of the linear score; picked by hand from small grids over a set of annotated news stories,
# so that they are tuned on all of it. A unit (about a sentence) further away costs 1.
DISTANCE, LEADS, SPOKE = 1.0, 0.8, 0.7
_REACH = 6
_WINDOW = 40
_NAME = re.compile("N")
_VERB = re.compile("[VX]")

Fit = Callable[[Speaker], float | None]


class Mention(Struct, frozen=True):
    """Where a party stands; `leads`: as the first of its unit; `spoke`: as a speaker."""

    start: int
    unit: int
    speaker: Speaker
    leads: bool
    spoke: bool


def named_mentions(text: Text, units: tuple[Unit, ...], words: Lexicon) -> list[Mention]:
    """Every mention of a name outside quotations, in reading order."""
    speakers = [of_name(name, index, words) for index, name in enumerate(text.names)]
    found: list[Mention] = []
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
            if speaker is None or text.names[token.at].kind == "place":
                continue
            leads = first and i < clause and (i == 0 or unit.tags[i - 1] != "P")
            first = first and not leads
            found.append(Mention(token.start, number, speaker, leads, spoke=False))
    return found


class Scene(Struct, frozen=True):
    """Where a phrase stands: in the unit `number`, after these mentions."""

    mentions: Sequence[Mention]
    number: int
    unit: Unit


def nearest(scene: Scene, fit: Fit, margin: float = 0.0) -> Speaker | None:
    """The best candidate before a phrase; None where none fits or two are within `margin`."""
    scores: dict[Key, tuple[float, Speaker]] = {}
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
    if not ranked or (len(ranked) > 1 and ranked[-1][0] - ranked[-2][0] < margin):
        return None
    return ranked[-1][1]
