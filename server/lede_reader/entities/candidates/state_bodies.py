"""State bodies: written small throughout, and named by their nationality alone: `armée russe`."""

from __future__ import annotations

from collections.abc import Iterator

from lede_reader.entities.candidates.runs import adjectives_end
from lede_reader.entities.mention import Mention
from lede_reader.nlp.prose import Prose


def find_state_bodies(prose: Prose) -> Iterator[Mention]:
    """Finds the armies, police forces and parliaments that no capital tells."""
    heads = prose.lexicon.state_bodies
    if heads.isdisjoint(prose.small):
        return
    for at, word in enumerate(prose.words):
        if word.shape != "lower" or word.lower not in heads:
            continue
        last = adjectives_end(prose, at)
        if last > at and prose.words[last].lower in prose.lexicon.nationalities:
            behind = prose.after(last)
            goes_on = behind is not None and behind.is_large and behind.joined
            if not goes_on:
                yield Mention(at, last, None, weak=False)
