"""The slots of the templates: what of a sentence fills `{day}`, `{month}`, `{year}`."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

from lede_reader.languages.schema.times import TimeWords
from lede_reader.languages.times.pieces import Written, spell

Filled = tuple[int, int]
"""The index of the token after the slot, and the slot's value."""


@dataclass(frozen=True, slots=True)
class Slot:
    """One slot: `fill` gives the ways to fill it from a token on.

    `firsts`, `digits`: what that token must be, one of these words or a number of so many digits.
    `most`: how many tokens may fill it.
    """

    fill: Callable[[Sequence[Written], int], Sequence[Filled]]
    firsts: frozenset[str] = frozenset()
    digits: tuple[int, ...] = ()
    most: int = 1


def build_slots(words: TimeWords) -> dict[str, Slot]:
    """Every slot by its name."""
    months = _named(words.months, words.more_months)
    weekdays = _named(words.weekdays, words.more_weekdays)
    suffixes = frozenset(words.day_suffixes)
    return {
        "month": _names(months),
        "monthname": _names(entry for entry in months if not entry[0].endswith(".")),
        "weekday": _names(weekdays),
        "dayname": _names(entry for entry in weekdays if not entry[0].endswith(".")),
        "day": _day(suffixes, words.first_days),
        "mm": _number(1, 12, (1, 2)),
        "year": _number(1000, 2199, (4,)),
        "yy": _number(0, 99, (2,)),
        "hour": _number(0, 23, (1, 2)),
        "minute": _number(0, 59, (2,)),
        "number": _counted(words.numbers),
    }


def _named(
    table: tuple[tuple[str, ...], ...], more: dict[int, tuple[str, ...]]
) -> list[tuple[str, int]]:
    listed = [(name, index) for index, names in enumerate(table, 1) for name in names]
    return listed + [(name, index) for index, names in more.items() for name in names]


def _names(entries: Iterable[tuple[str, int]]) -> Slot:
    """A slot for names; one of several words ("segunda-feira") is matched word by word."""
    by_first: dict[str, list[tuple[Sequence[Written], int]]] = {}
    for name, value in entries:
        spelt = spell(name)
        by_first.setdefault(spelt[0].lower, []).append((spelt, value))

    def fill(found: Sequence[Written], at: int) -> list[Filled]:
        ways = [(_after_name(found, at, x), value) for x, value in by_first[found[at].lower]]
        return [(after, value) for after, value in ways if after is not None]

    most = max((len(spelt) for names in by_first.values() for spelt, _ in names), default=1)
    return Slot(fill, frozenset(by_first), most=most)


def _after_name(found: Sequence[Written], at: int, spelt: Sequence[Written]) -> int | None:
    """The index after a name; a short name may drop its stop."""
    if not _cased_alike(found, at, spelt[0]):
        return None
    for offset, part in enumerate(spelt[1:], 1):
        here = found[at + offset] if at + offset < len(found) else None
        if here is None or here.lower != part.lower or not here.glued:
            return at + offset if part.text == "." else None
    ends_the_sentence = spelt[-1].text == "." and at + len(spelt) == len(found)
    return at + len(spelt) - ends_the_sentence


def _cased_alike(found: Sequence[Written], at: int, name: Written) -> bool:
    """A name in lower case is none with a capital inside a sentence ("Mars" is no month)."""
    here = found[at]
    before = found[max(0, at - 2) : at]
    opens = name.text.islower() and not any(token.text.isalnum() for token in before)
    return here.text == name.text or here.text.isupper() or opens


def _number(least: int, most: int, lengths: tuple[int, ...]) -> Slot:
    def fill(found: Sequence[Written], at: int) -> tuple[Filled, ...]:
        value = int(found[at].text)
        return ((at + 1, value),) if least <= value <= most else ()

    return Slot(fill, digits=lengths)


def _day(suffixes: frozenset[str], first_days: dict[str, int]) -> Slot:
    plain = _number(1, 31, (1, 2))

    def fill(found: Sequence[Written], at: int) -> Sequence[Filled]:
        first = first_days.get(found[at].lower)
        if first is not None:
            return ((at + 1, first),)
        filled = plain.fill(found, at)
        after = found[at + 1] if filled and at + 1 < len(found) else None
        if after is None or not after.glued or after.lower not in suffixes:
            return filled
        return ((at + 2, filled[0][1]), *filled)

    return Slot(fill, frozenset(first_days), digits=plain.digits, most=2)


def _counted(numbers: dict[str, int]) -> Slot:
    plain = _number(1, 999, (1, 2, 3))

    def fill(found: Sequence[Written], at: int) -> Sequence[Filled]:
        number = numbers.get(found[at].lower)
        return plain.fill(found, at) if number is None else ((at + 1, number),)

    return Slot(fill, frozenset(numbers), digits=plain.digits)
