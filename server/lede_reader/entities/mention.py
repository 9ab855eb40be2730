"""A mention: one place in the prose where a name may stand."""

from __future__ import annotations

from typing import Literal

from msgspec import Struct

from lede_reader.nlp.words import Word

Title = Literal["role", "honorific"]


class Mention(Struct, frozen=True, order=True, gc=False):
    """The words `first` to `last`, both included, counted over the whole prose.

    `title`: the word directly before is a capitalised office or an honorific. `weak`: the capitals
    tell nothing here (the first word of a sentence): other mentions make it a name.
    """

    first: int
    last: int
    title: Title | None
    weak: bool

    def key(self, words: list[Word]) -> tuple[str, ...]:
        """The mention's words as they are compared."""
        if self.first == self.last:
            return (words[self.first].lower,)
        return tuple([word.lower for word in words[self.first : self.last + 1]])
