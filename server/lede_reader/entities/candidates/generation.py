"""Candidates: the places in the prose where a name may stand."""

from __future__ import annotations

from lede_reader.entities.candidates.runs import find_runs
from lede_reader.entities.candidates.segmentation import split_run
from lede_reader.entities.candidates.state_bodies import find_state_bodies
from lede_reader.entities.candidates.titles import strip_titles
from lede_reader.entities.mention import Mention
from lede_reader.nlp.prose import Prose

_LONGEST = 6


def generate_candidates(prose: Prose) -> list[Mention]:
    """Finds every candidate, in order; none overlap.

    In a line where every word has a capital only the names of the other lines are found.
    """
    found = find_runs(prose)
    alone = {prose.words[first].lower for first, last in found if first == last}
    mentions: list[Mention] = []
    for run in found:
        for part in split_run(prose, run, alone) if run[0] < run[1] else (run,):
            mentions += strip_titles(prose, part)
    mentions += find_state_bodies(prose)
    if prose.cased:
        mentions += _in_headlines(prose, {x.key(prose.words) for x in mentions})
    return sorted(mentions)


def _in_headlines(prose: Prose, known: set[tuple[str, ...]]) -> list[Mention]:
    """The known names in the lines of capitals, the longest first."""
    firsts = {key[0]: 0 for key in known}
    for key in known:
        firsts[key[0]] = max(firsts[key[0]], min(len(key), _LONGEST))
    found: list[Mention] = []
    free = 0
    for at, word in enumerate(prose.words):
        if word.sentence not in prose.cased or at < free or not word.is_large:
            continue
        rest = [word.lower, *(x.lower for x in prose.behind(at, firsts.get(word.lower, 0) - 1))]
        size = next((n for n in range(len(rest), 0, -1) if tuple(rest[:n]) in known), 0)
        if size:
            found.append(Mention(at, at + size - 1, None, weak=True))
            free = at + size
    return found
