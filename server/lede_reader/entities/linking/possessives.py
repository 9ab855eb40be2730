"""Possessive names: `Brell's`, whose ending is the name's own, since nothing is owned by it."""

from __future__ import annotations

from lede_reader.entities.kind.scores import GOOD
from lede_reader.entities.linking.clusters import Cluster
from lede_reader.nlp.prose import Prose

_OWNING_NOTHING = frozenset(",;:()")


def keep_possessives(prose: Prose, entries: list[Cluster]) -> list[Cluster]:
    """Tells a shop's name, as in `Ford, Brell's and Acme`, from a person's."""
    return [
        entry.with_hint("organization", GOOD).with_hint("person", -GOOD)
        if is_possessive(prose, entry)
        else entry
        for entry in entries
    ]


def is_possessive(prose: Prose, entry: Cluster) -> bool:
    """Whether one word always has the ending, and somewhere a mark behind it."""
    lasts = [mention.last for mention in entry.mentions]
    if len(entry.key) > 1 or not all(prose.words[at].owner for at in lasts):
        return False
    rest = [prose.after(at) for at in lasts]
    return any(near is not None and near.text in _OWNING_NOTHING for near in rest)
