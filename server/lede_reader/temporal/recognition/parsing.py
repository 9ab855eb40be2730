"""What the templates of times read in a sentence."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from msgspec import Struct

from lede_reader.languages.times.tree import Grammar, Node, Rule, digits_key
from lede_reader.temporal.recognition.tokens import Token

_JOINING = ".,:/-"
_CURRENCY = "$£€¥₹#@"

Path = tuple[tuple[int, ...], tuple[tuple[str, int, int], ...]]
"""The tokens at which the steps begin, the next one's last; what has filled slots, and where."""


class Parse(Struct, frozen=True):
    """A template that fits: its rule, and what fills its slots, in order.

    `start`, `end`: the tokens of the expression itself, half open. `span`: how many the template
    takes, with what stands around the expression; what fills a slot before it is evidence alone.
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
        """The values of the slots of these names; a holiday has a month and a day by its key."""
        found = self.values
        if self.rule[0] == "holidays":
            month, day = map(int, self.rule[1].split("-"))
            found = (*found, ("month", month), ("day", day))
        return tuple([value for name, value in found if name in names])


def parse_times(grammar: Grammar, found: Sequence[Token]) -> Iterator[tuple[Parse, ...]]:
    """The expressions of a sentence, in order and apart, each with the ways to read it."""
    last: tuple[Parse, ...] = ()
    for at in _openings(grammar, found):
        best = _longest(grammar.root, found, at)
        if not best:
            continue
        if last and best[0].end <= last[0].start:
            yield best  # "from June to August", of which the words before are evidence
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


def _openings(grammar: Grammar, found: Sequence[Token]) -> list[int]:
    """Where an expression may begin: not further from its kernel than any template reaches."""
    openings: list[int] = []
    begin = 0
    beacons = grammar.beacons
    for kernel in [i for i, x in enumerate(found) if x.lower in beacons or x.shape == "number"]:
        for at in range(max(begin, kernel - grammar.longest + 1), kernel + 1):
            if found[at].lower in grammar.firsts or found[at].text.isdecimal():
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
        own = tuple([(name, value) for name, value, where in values if where >= places[start]])
        into.append(Parse(rule, places[start], places[end], at - places[0], own))
    if at >= len(found):
        return
    token = found[at]
    low = token.lower
    for tight, following in node.spelt.get(low, ()):
        if not tight or token.glued:
            _walk(following, found, ((*places, at + 1), values), into)
    if not node.filled:
        return
    first = digits_key(len(low)) if token.text.isdecimal() else low
    for slot, name, tight, following in node.filled.get(first, ()):
        if not tight or token.glued:
            for after, value in slot.fill(found, at):
                _walk(following, found, ((*places, after), (*values, (name, value, at))), into)


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
