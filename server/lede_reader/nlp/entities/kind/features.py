"""Features: what tells whether a name is a party to the story, and of the kind it was given."""

from __future__ import annotations

from math import log2

from lede_reader.logistic import Features
from lede_reader.nlp.entities.linking.clusters import Cluster
from lede_reader.nlp.entities.prose import Prose

_MOST, _LONG = 8.0, 5


def party_features(prose: Prose, entry: Cluster, headline: frozenset[str]) -> Features:
    """What holds of a person or a body; `headline`: the words of the headline, lower-case.

    `own`, `context`: what its words and the words around it say for its kind; `margin`: how far
    that is beyond what speaks for the next kind; each is told apart for persons and bodies.
    """
    kind, scores = entry.kind, entry.scores
    rest = max((score for other, score in scores.items() if other != kind), default=0.0)
    found = {
        f"{kind}: own": _bounded(entry.own.get(kind, 0.0)),
        f"{kind}: context": _bounded(entry.context.get(kind, 0.0)),
        f"{kind}: margin": _bounded(scores.get(kind, 0.0) - rest),
        f"{kind}: mentions": log2(len(entry.mentions)),
        f"{kind}: words": min(len(entry.key), _LONG) - 1.0,
    }
    named = prose.words[entry.mentions[0].first : entry.mentions[0].last + 1]
    holds = {
        f"{kind}: once": len(entry.mentions) == 1,
        f"{kind}: one word": len(entry.key) == 1,
        f"{kind}: acronym": len(named) == 1 and named[0].is_acronym,
        f"{kind}: in the headline": headline.issuperset(entry.key),
        f"{kind}: titled": any(mention.title for mention in entry.mentions),
        f"{kind}: only opens": all(mention.weak for mention in entry.mentions),
        f"{kind}: a common word": any(not prose.is_unlike_a_word(word) for word in named),
        f"{kind}: a place too": entry.scores.get("place", 0.0) > 0,
        "person": kind == "person",
    }
    return found | {name: 1.0 for name, does in holds.items() if does}


def _bounded(score: float) -> float:
    """Scores as halves of what makes certain."""
    return max(-_MOST, min(_MOST, score)) / _MOST
