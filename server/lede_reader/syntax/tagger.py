"""The reader: cuts an article into the tokens that speech is looked for in."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from operator import attrgetter

from lede_reader.contract import Span
from lede_reader.languages.lexicons.syntax import SyntaxLexicon
from lede_reader.nlp.document import Document
from lede_reader.nlp.document import Token as Written
from lede_reader.syntax.disambiguation import disambiguate
from lede_reader.syntax.tokens import TaggedToken, TaggedTokens
from lede_reader.syntax.word_classes import WordClasses, WordPiece, lowered, split_word

_start = attrgetter("start")


class Tagger:
    """Cuts stretches of an article into tokens; they must be asked for in reading order."""

    def __init__(self, document: Document, words: SyntaxLexicon) -> None:
        self._document = document
        self._words = words
        self._starts = [token.start for token in document.tokens.all]
        self._quotes = [quote.span.start for quote in document.quotations]
        self._names = sorted(
            (mention.start, mention.end, index)
            for index, name in enumerate(document.entities)
            for mention in name.mentions
        )
        self._names.append((len(document.content), len(document.content) + 1, -1))
        self._name = 0
        self._called = {(start, end): index for start, end, index in self._names}
        self._persons = [name.kind == "person" for name in document.entities]
        self._looks = WordClasses(document, words)

    def tokens(self, stretch: Span) -> tuple[TaggedTokens, str]:
        """The tokens of a stretch, in order, and their tags."""
        found: list[TaggedToken] = []
        position = stretch.start
        quote = bisect_left(self._quotes, position)
        while position < stretch.end:
            opening = self._quotes[quote] if quote < len(self._quotes) else stretch.end
            if position < opening:
                inside = Span(position, min(opening, stretch.end))
                found += self._read(inside, stretch.start)
                position = opening
                continue
            span = self._document.quotations[quote].span
            found.append(self._quoted(quote, min(span.end, stretch.end)))
            position = max(span.end, position + 1)
            quote = bisect_left(self._quotes, position)
        return disambiguate(found, self._words)

    def _quoted(self, number: int, end: int) -> TaggedToken:
        """The token of a quotation; of one that is a body's name or an outlet's, its name."""
        quotation = self._document.quotations[number]
        start, inner = quotation.span.start, quotation.inner
        text = self._document.content[inner.start : inner.end]
        name = self._called.get((inner.start, inner.end))
        if name is not None and not self._persons[name]:
            return TaggedToken(text.lower(), start, end, "name", name)
        if text in self._words.lists.outlets:
            return TaggedToken(text.lower(), start, end, "word", number)
        return TaggedToken(self._document.content[inner.start], start, end, "quote", number)

    def _read(self, plain: Span, begin: int) -> list[TaggedToken]:
        """The tokens of a stretch without quotations; its sentence begins at `begin`."""
        words, looks = self._words_in(plain), self._looks
        found = [
            TaggedToken(x.lower, x.start, x.end, tag, at, person)
            for x in words
            for tag, at, person in (looks[x.text],)
        ]
        if words and words[0].start <= begin:
            first = words[0]
            found[0] = TaggedToken(first.lower, first.start, first.end, *looks.opening(first.text))
        self._tell_names(found, plain.end)
        return found

    def _tell_names(self, found: list[TaggedToken], end: int) -> None:
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
                    found[at] = TaggedToken(token.low, token.start, token.end, "name", name, person)
            free = max(free, name_end)
            if name_end > end:
                break  # it goes on
            self._name += 1

    def _words_in(self, stretch: Span) -> Sequence[WordPiece | Written]:
        """The words and marks, with "l'" and "-t-il" apart from what they lean on."""
        tokens, uncut = self._document.tokens.all, self._document.tokens.uncut
        first = bisect_left(self._starts, stretch.start)
        if first and tokens[first - 1].end > stretch.start:
            first -= 1
        last = bisect_left(self._starts, stretch.end, first)
        cut = bisect_left(uncut, first)
        if cut == len(uncut) or uncut[cut] >= last:
            return tokens[first:last]
        found: list[WordPiece | Written] = []
        for at in uncut[cut : bisect_left(uncut, last, cut)]:
            found += tokens[first:at]
            found += self._cut(tokens[at], stretch)
            first = at + 1
        return [*found, *tokens[first:last]]

    def _cut(self, token: Written, stretch: Span) -> Iterator[WordPiece]:
        """The pieces of a token, as far as they are inside the stretch."""
        start, end = max(token.start, stretch.start), min(token.end, stretch.end)
        for piece, offset in split_word(self._document.content[start:end], self._words):
            begin = start + offset
            yield WordPiece(piece, lowered(piece), begin, begin + len(piece))
