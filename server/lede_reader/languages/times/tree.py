"""The templates of times as a tree of words and slots.

A tree and not regular expressions: reading takes the length of the longest template at each word,
whatever the text.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from lede_reader.languages.times.slots import Slot

Rule = tuple[str, str]
"""The list of the file that a template stands in, and the key inside it ("-1", "year"), or ""."""


@dataclass(slots=True)
class Node:
    """What may follow so far: a word (glued to the one before or not), a slot, or the end.

    `spelt`: the words again, a glued one first. `filled`: the slots again, by the word or the
    `digits_key` that may begin what fills them.
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
            for first in (*slot.firsts, *map(digits_key, slot.digits)):
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


def digits_key(length: int) -> str:
    """What all numbers of so many digits are looked up as."""
    return "0" * length
