"""The people and bodies of a story: one card each, told once for every answer."""

from lede_reader.contract import Facts, Party, Source, SourceKind, Span, Statement
from lede_reader.facts.groups import group_parties
from lede_reader.render.parties import groups
from msgspec.structs import replace


def source(
    name: str, kind: SourceKind = "person", *, who: int | None = None, anonymous: bool = False
) -> Source:
    at = Span(len(name), len(name) + 9)
    said = Statement("It is so.", at, at, True, "said", None)
    reason = "afraid of reprisals" if anonymous else None
    return Source(name, kind, anonymous, None, reason, None, (), (said,), who=who)


QUILL = Party("Ada Quill", "person", "mayor", (Span(0, 9), Span(40, 45)))
REED = Party("Tom Reed", "person", None, (Span(20, 28),))
GAZETTE = Party("Gazette", "organization", None, (Span(60, 67),))


def grouped(who: tuple[Party, ...], sources: tuple[Source, ...]) -> Facts:
    return Facts(who=who, sources=sources, groups=group_parties(who, sources))


FACTS = grouped(
    who=(REED, QUILL, GAZETTE),
    sources=(
        source("the baths’ keeper"),
        source("Quill", who=1),
        source("an official", anonymous=True),
        source("a leaked letter", "document"),
        source("Gazette", "publication", who=2),
    ),
)


def names(facts: Facts) -> dict[str, list[str]]:
    return {group.name: [card.name for card in group.cards] for group in groups(facts)}


def test_parties_that_speak_come_first_then_those_that_are_only_spoken_of() -> None:
    told = names(FACTS)
    assert list(told) == ["speaking", "mentioned", "unnamed", "documents", "outlets"]
    assert told == {
        "speaking": ["the baths’ keeper", "Ada Quill"],
        "mentioned": ["Tom Reed"],
        "unnamed": ["an official"],
        "documents": ["a leaked letter"],
        "outlets": ["Gazette"],
    }


def test_who_is_a_source_and_named_has_one_card_of_both() -> None:
    quill = groups(FACTS)[0].cards[1]
    assert (quill.role, len(quill.statements), quill.mentions) == ("mayor", 1, QUILL.mentions)


def test_two_sources_that_are_one_party_have_one_card() -> None:
    facts = grouped(who=(QUILL,), sources=(source("Quill", who=0), source("the mayor", who=0)))
    (group,) = groups(facts)
    assert [len(card.statements) for card in group.cards] == [2]


def test_the_reason_stands_with_who_is_not_named() -> None:
    assert groups(FACTS)[2].cards[0].reason == "afraid of reprisals"


def test_a_reason_that_the_name_tells_is_not_told_again() -> None:
    facts = grouped(who=(), sources=(source("a man afraid of reprisals", anonymous=True),))
    assert groups(facts)[0].cards[0].reason is None


def test_what_is_not_sure_has_no_card() -> None:
    who = (replace(REED, confidence=0.49), replace(QUILL, confidence=0.5))
    unsure = replace(source("a rumour"), confidence=0.1)
    assert names(grouped(who, (unsure,))) == {"mentioned": ["Ada Quill"]}


def test_a_group_that_has_none_is_left_out() -> None:
    assert group_parties((), ()) == ()
