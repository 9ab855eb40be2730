"""Candidates: the places in the prose where a name may stand."""

from __future__ import annotations

from server.text.names.mention import Mention
from server.text.names.parts import parts
from server.text.names.prose import Prose
from server.text.names.runs import runs
from server.text.names.titles import untitled


def candidates(prose: Prose) -> list[Mention]:
    """Finds every candidate, in order; none overlap."""
    found = list(runs(prose))
    alone = {prose.words[first].lower for first, last in found if first == last}
    return [
        mention
        for run in found
        for part in parts(prose, run, alone)
        for mention in untitled(prose, part)
    ]
