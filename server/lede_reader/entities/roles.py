"""Roles: the descriptor that the article attaches to a name, verbatim."""

from __future__ import annotations

from lede_reader.contract import Span
from lede_reader.entities.appositions import office_behind
from lede_reader.entities.mention import Mention
from lede_reader.entities.offices import office_before
from lede_reader.entities.shared_offices import shared_office_before, shared_office_behind
from lede_reader.entities.trades import trade_before, trade_behind
from lede_reader.nlp.entity import EntityKind
from lede_reader.nlp.prose import Prose

_MENTIONS = 40
_OWN = {
    "person": (office_before, office_behind),
    "organization": (trade_before, trade_behind),
}
_SHARED = shared_office_before, shared_office_behind


def find_role(prose: Prose, mentions: tuple[Mention, ...], kind: EntityKind) -> Span | None:
    """The first descriptor that stands before or behind a mention; fuller forms go first.

    What is said of the one alone, at any mention, goes before what is said of several.
    """
    if kind not in ("person", "organization"):
        return None
    fullest = sorted(mentions[:_MENTIONS], key=lambda x: (x.first - x.last, x.first))
    told = [_OWN[kind], _SHARED] if kind == "person" and prose.several else [_OWN[kind]]
    for before, behind in told:
        for mention in fullest:
            found = before(prose, mention.first) or behind(prose, mention.last)
            if found is not None:
                return Span(prose.words[found[0]].start, prose.words[found[1]].end)
    return None
