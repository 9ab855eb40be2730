"""Roles: the descriptor that the article attaches to a name, verbatim."""

from __future__ import annotations

from lede_reader.contract import Span
from lede_reader.entities.mention import Mention
from lede_reader.entities.offices import office_before, office_behind
from lede_reader.entities.prose import Prose
from lede_reader.entities.trades import trade_before, trade_behind
from lede_reader.nlp.entity import EntityKind

_MENTIONS = 40
_DESCRIBED = {
    "person": (office_before, office_behind),
    "organization": (trade_before, trade_behind),
}


def find_role(prose: Prose, mentions: tuple[Mention, ...], kind: EntityKind) -> Span | None:
    """The first descriptor that stands before or behind a mention; fuller forms go first."""
    if kind not in _DESCRIBED:
        return None
    before, behind = _DESCRIBED[kind]
    for mention in sorted(mentions[:_MENTIONS], key=lambda x: (x.first - x.last, x.first)):
        found = before(prose, mention.first) or behind(prose, mention.last)
        if found is not None:
            return Span(prose.words[found[0]].start, prose.words[found[1]].end)
    return None
