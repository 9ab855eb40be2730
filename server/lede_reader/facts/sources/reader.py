"""The reader: cuts an article into the tokens that speech is looked for in."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from operator import attrgetter

from lede_reader.contract import Span
from lede_reader.facts.sources.lexicon import Lexicon
from lede_reader.facts.sources.looks import Looks, Word, lowered, pieces
from lede_reader.facts.sources.settling import settled
from lede_reader.facts.sources.tokens import Token, Tokens
from lede_reader.text import Text
from lede_reader.text import Token as Written

_start = attrgetter("start")


class Reader:
    """Cuts stretches of an article into tokens; they must be asked for in reading order."""

    def __init__(self, text: Text, words: Lexicon) -> None:
        self._text = text
        self._words = words
        self._starts = [token.start for token in text.tokens.all]
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

    def tokens(self, stretch: Span) -> tuple[Tokens, str]:
        """The tokens of a stretch, in order, and their tags."""
        found: list[Token] = []
        position = stretch.start
        quote = bisect_left(self._quotes, position)
        while position < stretch.end:
            opening = self._quotes[quote] if quote < len(self._quotes) else stretch.end
            if position < opening:
                inside = Span(position, min(opening, stretch.end))
                found += self._read(inside, stretch.start)
                position = opening
                continue
            span = self._text.quotes[quote].span
            initial = self._text.content[self._text.quotes[quote].inner.start]
            found.append(Token(initial, span.start, min(span.end, stretch.end), "Q", quote))
            position = max(span.end, position + 1)
            quote = bisect_left(self._quotes, position)
        return settled(found, self._words)

    def _read(self, plain: Span, begin: int) -> list[Token]:
        """The tokens of a stretch without quotations; its sentence begins at `begin`."""
        words, looks = self._words_in(plain), self._looks
        found = [
            Token(x.lower, x.start, x.end, tag, at, person)
            for x in words
            for tag, at, person in (looks[x.text],)
        ]
        if words and words[0].start <= begin:
            first = words[0]
            found[0] = Token(first.lower, first.start, first.end, *looks.opening(first.text))
        self._tell_names(found, plain.end)
        return found

    def _tell_names(self, found: list[Token], end: int) -> None:
        """Tells which tokens of a stretch that ends at `end` are of names."""
        free = 0
        while self._names[self._name][0] < end:
            name_start, name_end, name = self._names[self._name]
            first = bisect_left(found, max(name_start, free), key=_start)
            for at in range(first, bisect_left(found, name_end, first, key=_start)):
                token = found[at]
                # The second is not "Acme-chairman".
                whole = token.end <= name_end or name_end - token.start >= len(token.low) - 2
                if whole and token.low != "'s":
                    person = self._persons[name]
                    found[at] = Token(token.low, token.start, token.end, "N", name, person)
            free = max(free, name_end)
            if name_end > end:
                break  # it goes on
            self._name += 1

    def _words_in(self, stretch: Span) -> Sequence[Word | Written]:
        """The words and marks, with "l'" and "-t-il" apart from what they lean on."""
        tokens, uncut = self._text.tokens.all, self._text.tokens.uncut
        first = bisect_left(self._starts, stretch.start)
        if first and tokens[first - 1].end > stretch.start:
            first -= 1
        last = bisect_left(self._starts, stretch.end, first)
        cut = bisect_left(uncut, first)
        if cut == len(uncut) or uncut[cut] >= last:
            return tokens[first:last]
        found: list[Word | Written] = []
        for at in uncut[cut : bisect_left(uncut, last, cut)]:
            found += tokens[first:at]
            found += self._cut(tokens[at], stretch)
            first = at + 1
        return [*found, *tokens[first:last]]

    def _cut(self, token: Written, stretch: Span) -> Iterator[Word]:
        """The pieces of a token, as far as they are inside the stretch."""
        start, end = max(token.start, stretch.start), min(token.end, stretch.end)
        for piece, offset in pieces(self._text.content[start:end], self._words):
            begin = start + offset
            yield Word(piece, lowered(piece), begin, begin + len(piece))
