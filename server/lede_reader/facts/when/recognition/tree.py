"""A grammar of times as a tree of words and slots, and what it reads in a sentence.

A tree and not regular expressions: reading takes the length of the longest template at each word,
whatever the text.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from msgspec import Struct

from lede_reader.facts.when.recognition.slots import Slot
from lede_reader.facts.when.recognition.tokens import Token

_JOINING = ".,:/-"
_CURRENCY = "$£€¥₹#@"

Path = tuple[tuple[int, ...], tuple[tuple[str, int], ...]]
"""The tokens at which the steps begin, the next one's last; and what has filled slots."""
Rule = tuple[str, str]
"""The pack's list that a template stands in, and the key inside it ("-1", "year"), or ""."""


class Parse(Struct, frozen=True):
    """A template that fits: its rule, and what fills its slots, in order.

    `start`, `end`: the tokens of the expression itself, half open. `span`: how many the template
    takes, with what stands around the expression.
    """

    rule: Rule
    start: int
    end: int
    span: int
    values: tuple[tuple[str, int], ...]

    @property
    def offset(self) -> int:
        """How far from publication: -1 is yesterday, last month, last year."""
        return int(self.rule[1])

    @property
    def unit(self) -> str:
        return self.rule[1]

    def all(self, *names: str) -> tuple[int, ...]:
        """The values of the slots of these names."""
        return tuple(value for name, value in self.values if name in names)


@dataclass(slots=True)
class Node:
    """What may follow so far: a word (glued to the one before or not), a slot, or the end.

    `spelt`: the words again, a glued one first. `filled`: the slots again, by the word or the
    `_digits` that may begin what fills them.
    """

    words: dict[tuple[str, bool], Node] = field(default_factory=dict)
    slots: dict[tuple[str, bool], Node] = field(default_factory=dict)
    ends: list[tuple[Rule, int, int]] = field(default_factory=list)
    spelt: dict[str, list[tuple[bool, Node]]] = field(default_factory=dict)
    filled: dict[str, list[tuple[Slot, str, bool, Node]]] = field(default_factory=dict)

    def fill(self, slots: Mapping[str, Slot]) -> None:
        """Lays out which words may follow and which may fill the slots, here and behind."""
        for word, tight in sorted(self.words, key=lambda step: not step[1]):
            self.spelt.setdefault(word, []).append((tight, self.words[word, tight]))
        for (name, tight), following in self.slots.items():
            slot = slots[name]
            for first in (*slot.firsts, *map(_digits, slot.digits)):
                self.filled.setdefault(first, []).append((slot, name, tight, following))
        for following in (*self.words.values(), *self.slots.values()):
            following.fill(slots)

    def depth(self, slots: Mapping[str, Slot]) -> int:
        """How many tokens the longest way from here to an end takes."""
        words = (1 + following.depth(slots) for following in self.words.values())
        filled = (slots[name].most + node.depth(slots) for (name, _), node in self.slots.items())
        return max((*words, *filled), default=0)


@dataclass(frozen=True, slots=True)
class Grammar:
    """The templates of a language.

    `firsts`: the words that an expression may begin with, beside numbers. `kernels`: words of which
    every expression without a digit has one, but where it is of a day in words; `beacons`: those
    too. `longest`: how many tokens the longest template takes.
    """

    root: Node
    firsts: frozenset[str]
    kernels: frozenset[str]
    beacons: frozenset[str]
    longest: int

    def readings(self, found: Sequence[Token]) -> Iterator[tuple[Parse, ...]]:
        """The expressions of a sentence, in order and apart, each with the ways to read it."""
        last: tuple[Parse, ...] = ()
        for at in self._openings(found):
            best = _longest(self.root, found, at)
            if not best:
                continue
            if last and best[0].start < last[0].end:
                if _length(best) > _length(last):
                    last = best
                elif _length(best) == _length(last) and best[0].start == last[0].start:
                    last = (*last, *best)
                continue
            if last:
                yield last
            last = best
        if last:
            yield last

    def _openings(self, found: Sequence[Token]) -> list[int]:
        """Where an expression may begin: not further from its kernel than any template reaches."""
        openings: list[int] = []
        begin = 0
        beacons = self.beacons
        for kernel in [i for i, x in enumerate(found) if x.lower in beacons or x.shape == "number"]:
            for at in range(max(begin, kernel - self.longest + 1), kernel + 1):
                if found[at].lower in self.firsts or found[at].text.isdecimal():
                    openings.append(at)
            begin = kernel + 1
        return openings


def _longest(root: Node, found: Sequence[Token], at: int) -> tuple[Parse, ...]:
    """The readings from a word on that span most."""
    best: list[Parse] = []
    readings: list[Parse] = []
    _walk(root, found, ((at,), ()), readings)
    for reading in readings:
        if not _stands_alone(found, reading):
            continue
        if best and _length((reading,)) < _length(best):
            continue
        if best and _length((reading,)) > _length(best):
            best.clear()
        best.append(reading)
    return tuple(best)


def _walk(node: Node, found: Sequence[Token], path: Path, into: list[Parse]) -> None:
    """Adds the readings that begin with a path through the tree."""
    places, values = path
    at = places[-1]
    for rule, start, end in node.ends:
        into.append(Parse(rule, places[start], places[end], at - places[0], values))
    if at >= len(found):
        return
    token = found[at]
    low = token.lower
    for tight, following in node.spelt.get(low, ()):
        if not tight or token.glued:
            _walk(following, found, ((*places, at + 1), values), into)
    if not node.filled:
        return
    first = _digits(len(low)) if token.text.isdecimal() else low
    for slot, name, tight, following in node.filled.get(first, ()):
        if not tight or token.glued:
            for after, value in slot.fill(found, at):
                _walk(following, found, ((*places, after), (*values, (name, value))), into)


def _digits(length: int) -> str:
    """What all numbers of so many digits are looked up as."""
    return "0" * length


def _length(readings: tuple[Parse, ...] | list[Parse]) -> tuple[int, int]:
    """How long an expression is and, for two as long, how much around it bears it out."""
    return readings[0].end - readings[0].start, readings[0].span


def _stands_alone(found: Sequence[Token], reading: Parse) -> bool:
    """Whether no larger number or word goes on beyond the expression ("1990s", "$2000", "3.14")."""
    first, last = found[reading.start], found[reading.end - 1]
    if first.glued and reading.start:
        before = found[reading.start - 1]
        if before.text.isalnum() or (first.text.isdecimal() and before.text in _CURRENCY):
            return False
        beyond = found[max(0, reading.start - 2)]
        if first.text.isdecimal() and before.lower in _JOINING and beyond.text.isdecimal():
            return False
    after = found[reading.end : reading.end + 2]
    if not after or not after[0].glued:
        return True
    if after[0].text.isalnum() or (last.text.isdecimal() and after[0].text in "%°€$£"):
        return False
    joined = len(after) == 2 and after[1].glued and after[1].text.isdecimal()
    return not (last.text.isdecimal() and joined and after[0].lower in _JOINING)
