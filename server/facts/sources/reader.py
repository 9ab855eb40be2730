"""The reader: cuts an article into the tokens that speech is looked for in."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterator

from server.contract import Span
from server.facts.sources.lexicon import Lexicon
from server.facts.sources.looks import Looks, pieces
from server.facts.sources.settling import settled
from server.facts.sources.tokens import Token, Tokens
from server.text import Text


class Reader:
    """Cuts stretches of an article into tokens; they must be asked for in reading order."""

    def __init__(self, text: Text, words: Lexicon) -> None:
        self._text = text
        self._words = words
        tokens = text.tokens.all
        self._written = [token.text for token in tokens]
        self._starts = [token.start for token in tokens]
        self._ends = [token.end for token in tokens]
        self._whole = [token.whole for token in tokens]
        self._quotes = [quote.span.start for quote in text.quotes]
        self._names = sorted(
            (mention.start, mention.end, index)
            for index, name in enumerate(text.names)
            for mention in name.mentions
        )
        self._names.append((len(text.content), len(text.content) + 1, -1))
        self._name = 0
        self._persons = [name.kind == "person" for name in text.names]
        self._looks = Looks(text, words)

    def tokens(self, stretch: Span) -> Tokens:
        """The tokens of a stretch, in order."""
        found: list[Token] = []
        position = stretch.start
        quote = bisect_left(self._quotes, position)
        while position < stretch.end:
            opening = self._quotes[quote] if quote < len(self._quotes) else stretch.end
            if position < opening:
                inside = Span(position, min(opening, stretch.end))
                self._read(inside, stretch.start, found)
                position = opening
                continue
            span = self._text.quotes[quote].span
            initial = self._text.content[self._text.quotes[quote].inner.start]
            found.append(Token(initial, span.start, min(span.end, stretch.end), "Q", quote))
            position = max(span.end, position + 1)
            quote = bisect_left(self._quotes, position)
        return settled(found, self._words)

    def _read(self, plain: Span, begin: int, into: list[Token]) -> None:
        """Adds the tokens of a stretch without quotations; its sentence begins at `begin`."""
        names, persons, looks = self._names, self._persons, self._looks
        nouns = bool(self._words.compounds)  # have capitals
        name_start, name_end, name = names[self._name]
        for written, start, end in self._words_in(plain):
            while name_end <= start:
                self._name += 1
                name_start, name_end, name = names[self._name]
            low, tag, at, person = looks[written]
            named = name_start <= start and low != "'s"
            # The second is not "Acme-chairman".
            if named and (end <= name_end or name_end - start >= len(low) - 2):
                tag, at, person = "N", name, persons[name]
            elif tag == "V" and nouns and start > begin and written[0].isupper():
                tag = "W"  # "Berichten zufolge"
            into.append(Token(low, start, end, tag, at, person))

    def _words_in(self, stretch: Span) -> Iterator[tuple[str, int, int]]:
        """The words and marks, with "l'" and "-t-il" apart from what they lean on."""
        first = bisect_right(self._ends, stretch.start)
        inside = slice(first, bisect_left(self._starts, stretch.end, first))
        starts, ends = self._starts[inside], self._ends[inside]
        words = zip(self._written[inside], starts, ends, strict=True)
        if all(self._whole[inside]):
            return words
        return self._cut(words, self._whole[inside], stretch)

    def _cut(
        self, words: Iterator[tuple[str, int, int]], whole: list[bool], stretch: Span
    ) -> Iterator[tuple[str, int, int]]:
        for word, uncut in zip(words, whole, strict=True):
            if uncut:
                yield word
                continue
            start, end = max(word[1], stretch.start), min(word[2], stretch.end)
            for piece, offset in pieces(self._text.content[start:end], self._words):
                yield piece, start + offset, start + offset + len(piece)
