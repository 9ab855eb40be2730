"""The people and bodies of a story: one card each, with what it says and where it is named."""

from __future__ import annotations

from dataclasses import dataclass

from lede_reader.contract import Card, Facts, GroupName, Party, Source, Span, Statement

_HEADINGS: dict[GroupName, str] = {
    "speaking": "Cited",
    "mentioned": "Only mentioned",
    "unnamed": "Unnamed",
    "documents": "Documents",
    "outlets": "Other outlets",
}


@dataclass(frozen=True, slots=True)
class PartyCard:
    """A party: its role, why it is not named, the link that the article gives for it."""

    name: str
    role: str | None
    reason: str | None
    url: str | None
    statements: tuple[Statement, ...]
    mentions: tuple[Span, ...]


@dataclass(frozen=True, slots=True)
class Group:
    """The cards of one heading."""

    name: GroupName
    heading: str
    cards: tuple[PartyCard, ...]


def groups(facts: Facts) -> tuple[Group, ...]:
    """The groups that the facts tell, with what stands on their cards."""
    return tuple(
        Group(group.name, _HEADINGS[group.name], tuple(_card(card, facts) for card in group.cards))
        for group in facts.groups
    )


def _card(card: Card, facts: Facts) -> PartyCard:
    party = None if card.who is None else facts.who[card.who]
    sources = [facts.sources[at] for at in card.sources]
    entries: list[Party | Source] = [*([party] if party else []), *sources]
    name = entries[0].name
    reasons = (source.reason for source in sources if source.reason)
    return PartyCard(
        name=name,
        role=next((entry.role for entry in entries if entry.role), None),
        reason=next((reason for reason in reasons if reason not in name), None),
        url=next((source.url for source in sources if source.url), None),
        statements=tuple(x for source in sources for x in source.statements),
        mentions=tuple(sorted({span for entry in entries for span in entry.mentions})),
    )
