"""Candidates for a pronoun or a bare description, and the choice among them by a fitted model."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from math import exp

from msgspec import Struct

from lede_reader.coreference.referents import Key, Referent, referent_of_entity
from lede_reader.languages.lexicons.syntax import SyntaxLexicon
from lede_reader.logistic import Features, LogisticModel
from lede_reader.nlp.document import Document
from lede_reader.syntax.units import Unit

_REACH = 6
_WINDOW = 40
_NAME = re.compile("N")
_VERB = re.compile("[VX]")

Agreement = Callable[[Referent], bool]
"""Whether a phrase may stand for a party: what its number, gender and words allow."""
Candidate = tuple[Referent, Features]
"""What a phrase may stand for, and what holds of it."""


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
        main = _main_clause(unit, words)
        clause = _verb_from(unit, 0)
        seen, first = -1, True
        for named in _NAME.finditer(unit.tags):
            i = named.start()
            if i >= main > 0:
                clause, first, main = _verb_from(unit, main), True, 0
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


def _main_clause(unit: Unit, words: SyntaxLexicon) -> int:
    """Where the main clause begins behind what is fronted: "Speaking on Monday, *Baker* …"."""
    opening = unit.tokens[0]
    fronted = opening.tag in {"adp", "sconj", "verb"} or opening.low in words.lists.subordinators
    return unit.tags.find(",") + 1 if fronted else 0


def _verb_from(unit: Unit, start: int) -> int:
    verb = _VERB.search(unit.tags, start)
    return verb.start() if verb is not None else len(unit.tags)


class Choice(Struct, frozen=True):
    """Whom a phrase stands for, and how likely, of all that it may stand for."""

    referent: Referent
    confidence: float = 1.0


class Context(Struct, frozen=True):
    """Where a phrase of the document stands: in the unit `number`, after these mentions."""

    mentions: Sequence[Antecedent]
    number: int
    unit: Unit
    document: Document


def choose_antecedent(scene: Context, agrees: Agreement) -> Choice | None:
    """The best candidate before a phrase, with its confidence; None where none fits."""
    model = scene.document.language.models.antecedent
    found = candidates(scene, agrees)
    return choose(model, ((x.speaker, antecedent_features(scene, x)) for x in found))


def choose(model: LogisticModel, found: Iterable[Candidate]) -> Choice | None:
    """The likeliest party, each by the best of its candidates; None of none."""
    scores: dict[Key, tuple[float, Referent]] = {}
    for referent, features in found:
        own = model.score(features)
        if referent.key not in scores or own > scores[referent.key][0]:
            scores[referent.key] = (own, referent)
    if not scores:
        return None
    best, chosen = max(scores.values(), key=lambda scored: scored[0])
    return Choice(chosen, 1 / sum([exp(own - best) for own, _ in scores.values()]))


def candidates(scene: Context, agrees: Agreement) -> Iterator[Antecedent]:
    """The mentions before a phrase, near enough, of what it may stand for; the nearest first."""
    for mention in scene.mentions[: -_WINDOW - 1 : -1]:
        if scene.number - mention.unit <= _REACH and agrees(mention.speaker):
            yield mention


def antecedent_features(scene: Context, mention: Antecedent) -> Features:
    """What holds of a candidate.

    `distance`: how many units (about a sentence) it stands before the phrase, none being `same
    unit`. `leads`: it is the first party of its unit, before the verb. `spoke`: as a speaker, which
    weighs otherwise where a verb may stand before its subject (`inversion`). `unnamed`: a
    description; `body`: no person. `gender`: its name tells it; `kind unknown`: its name does not
    tell what it is.
    """
    speaker, distance = mention.speaker, scene.number - mention.unit
    found: Features = {"distance": float(distance)}
    holds = {
        "same unit": not distance,
        "leads": mention.leads,
        "spoke": mention.spoke,
        "spoke, inversion": mention.spoke and scene.document.language.syntax.typology.inversion,
        "unnamed": not speaker.named,
        "body": speaker.kind != "person",
    }
    if speaker.named:
        entity = scene.document.entities[speaker.key[1]]
        holds["gender"] = entity.gender is not None
        holds["kind unknown"] = entity.kind == "other"
    return found | {name: 1.0 for name, does in holds.items() if does}
