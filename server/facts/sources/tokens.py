"""The tokens of a stretch of text, in which each quotation is one token."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator
from typing import NamedTuple

from server.contract import Span
from server.facts.sources.lexicon import Lexicon, Verb
from server.text import Text

_WORD = r"\w+(?:[-.&/]\w+)*(?:['’](?!(?:s|d|ll|re|ve|m)\b)\w+)?"
_TOKEN = re.compile(rf"['’](?:s|d|ll|re|ve|m)\b|{_WORD}|-{{2,}}|[^\w\s]")
_DASHES = "–—―-"
_MARKS = {"(": "(", "[": "(", ")": ")", "]": ")", ",": ",", ";": ";", ":": ":"}
_ABBREVIATION = 5
_PHRASE = 8
_UNSETTLED = ("G", "V")


class Token(NamedTuple):
    """A word, mark or quotation.

    `tag`: N name, W word, L small word where nouns have capitals, # number, Q quotation,
    D determiner, P preposition, S subject pronoun, O other pronoun, X auxiliary, A adverb,
    C conjunction, T complementizer, R relative, M time, V reporting verb, G genitive mark;
    `,` `;` `:` `(` `)` themselves, `-` a dash, `.` any other mark. `at`: the index of the name or
    of the quotation. `low`: the word in lower case with straight apostrophes; of a quotation its
    first character as it stands. `person`: of the name of one.
    """

    low: str
    span: Span
    tag: str
    at: int = -1
    person: bool = False


Tokens = tuple[Token, ...]


def tag(tokens: Tokens, index: int) -> str:
    """The tag of a token, `^` before the first and `.` after the last."""
    if index < 0:
        return "^"
    return tokens[index].tag if index < len(tokens) else "."


class Reader:
    """Cuts stretches of an article into tokens; they must be asked for in reading order."""

    def __init__(self, text: Text, words: Lexicon) -> None:
        self._text = text
        self._words = words
        self._ends = [token.end for token in text.tokens.all]
        self._quotes = [quote.span.start for quote in text.quotes]
        self._names = sorted(
            (mention.start, mention.end, index)
            for index, name in enumerate(text.names)
            for mention in name.mentions
        )
        self._names.append((len(text.content), len(text.content) + 1, -1))
        self._name = 0
        self._begin = 0
        self._surnames = _surnames(text)
        self._tags: dict[str, str] = {}

    def tokens(self, stretch: Span) -> Tokens:
        """The tokens of a stretch, in order."""
        found: list[Token] = []
        position = self._begin = stretch.start
        quote = bisect_left(self._quotes, position)
        while position < stretch.end:
            opening = self._quotes[quote] if quote < len(self._quotes) else stretch.end
            if position < opening:
                found += self._plain(Span(position, min(opening, stretch.end)))
                position = opening
                continue
            span = self._text.quotes[quote].span
            initial = self._text.content[self._text.quotes[quote].inner.start]
            found.append(Token(initial, Span(span.start, min(span.end, stretch.end)), "Q", quote))
            position = max(span.end, position + 1)
            quote = bisect_left(self._quotes, position)
        return _settled(found, self._words)

    def _plain(self, stretch: Span) -> list[Token]:
        found: list[Token] = []
        names, surnames, tags = self._names, self._surnames, self._tags
        for written, low, span in self._words_in(stretch):
            start = span.start
            while names[self._name][1] <= start:
                self._name += 1
            begin, end, name = names[self._name]
            named = begin <= start and low != "'s"
            if named and end < span.end:
                named = end - start >= len(low) - 2  # not "Acme-chairman"
            if named:
                found.append(self._named(low, span, name))
            elif low in surnames and written[0].isupper():
                found.append(self._named(low, span, surnames[low]))
            else:
                tagged = tags.get(written) or self._tagged(written, low)
                if tagged == "V" and self._is_noun(written, start):
                    tagged = "W"
                found.append(Token(low, span, tagged))
        return found

    def _named(self, low: str, span: Span, name: int) -> Token:
        return Token(low, span, "N", name, person=self._text.names[name].kind == "person")

    def _tagged(self, written: str, low: str) -> str:
        """The tag of a word, told once an article."""
        self._tags[written] = tagged = _tag(written, low, self._words)
        return tagged

    def _is_noun(self, written: str, start: int) -> bool:
        """Whether a verb's form is a noun by its capital: "Berichten zufolge"."""
        inside = start > self._begin and written[0].isupper()
        return inside and bool(self._words.compounds)

    def _words_in(self, stretch: Span) -> Iterator[tuple[str, str, Span]]:
        """The words and marks, with "l'" and "-t-il" apart from what they lean on."""
        shared = self._text.tokens.all
        for at in range(bisect_right(self._ends, stretch.start), len(shared)):
            token = shared[at]
            if token.start >= stretch.end:
                break
            if token.whole:
                low = token.text.replace("’", "'") if token.shape == "mark" else token.lower
                yield token.text, low, Span(token.start, token.end)
            else:
                within = max(token.start, stretch.start), min(token.end, stretch.end)
                yield from self._pieces(Span(*within))

    def _pieces(self, within: Span) -> Iterator[tuple[str, str, Span]]:
        """The pieces of a word that somebody may cut."""
        for match in _TOKEN.finditer(self._text.content, within.start, within.end):
            written, start = match.group(), match.start()
            for piece in _apart(written, self._words):
                if piece and (piece == written or piece[0] != "-"):
                    low = piece.lower().replace("’", "'")
                    yield piece, low, Span(start, start + len(piece))
                start += len(piece)


def _apart(written: str, words: Lexicon) -> tuple[str, ...]:
    head, mark, rest = written.replace("’", "'").partition("'")
    if mark and rest and words.has("elisions", head.lower()):
        cut = len(head) + 1
        return (written[:cut], *_apart(written[cut:], words))
    low = written.lower()
    if "-" in low and low.endswith(words.enclitics):
        tail = next(x for x in words.enclitics if low.endswith(x))
        cut = len(written) - len(tail)
        pronoun = tail.rpartition("-")[2]
        return (written[:cut], written[cut : len(written) - len(pronoun)], written[-len(pronoun) :])
    return (written,)


def _surnames(text: Text) -> dict[str, int]:
    """The last words of persons' names; a sentence may begin with one, where case tells nothing."""
    found: dict[str, int] = {}
    for index, name in enumerate(text.names):
        if name.kind == "person":
            found.setdefault(name.name.split()[-1].lower(), index)
    return found


def _tag(written: str, low: str, words: Lexicon) -> str:
    if len(low) > 1 and written.isupper():
        return "W"  # "US officials" are not "us"
    known = "G" if low == "'s" else words.tags.get(low)
    if known is not None or low in words.verbs:
        return known or "V"
    if low[0].isalpha():
        return _word(written, low, words)
    if low[0].isdigit():
        return "W" if words.compounds and written[-1:].isalpha() else "#"  # "der 39-Jährige"
    return "-" if low[0] in _DASHES else _MARKS.get(low, ".")


def _word(written: str, low: str, words: Lexicon) -> str:
    if words.compounds and written[0].islower() and not words.has("outlets", written):
        return "L"
    return "A" if low.endswith(words.adverbial) and words.party(low) is None else "W"


def _settled(tokens: list[Token], words: Lexicon) -> Tokens:
    """Drops the stops of abbreviations and tells nouns from verbs of the same form."""
    settled: list[Token] = []
    for i, token in enumerate(tokens):
        if token.tag in _UNSETTLED or token.low == "'":
            following = tokens[i + 1].tag if i + 1 < len(tokens) else "."
            settled.append(_retagged(token, settled, following, words))
        elif token.low != "." or not _abbreviates(tokens, i):
            settled.append(token)
    return tuple(settled)


def _retagged(token: Token, before: list[Token], following: str, words: Lexicon) -> Token:
    previous = before[-1] if before else None
    if previous is not None and token.tag == "G" and previous.tag in "SOR":
        return Token(token.low, token.span, "X")
    if previous is not None and _owns(previous, token) and following in "WNAD#":
        return Token("'s", token.span, "G")
    if token.tag == "A" and _is_rally(token, previous, following, words):
        return Token(token.low, token.span, "W")
    if token.tag == "V" and _is_noun(token, before, following, words):
        return Token(token.low, token.span, "W")
    return token


def _is_rally(token: Token, previous: Token | None, following: str, words: Lexicon) -> bool:
    """Whether what ends like an adverb is a noun: "at *a rally* to"."""
    after_article = previous is not None and previous.tag == "D" and following not in "WN#AL"
    return after_article and not words.has("adverbs", token.low)


def _owns(owner: Token, token: Token) -> bool:
    """Whether an apostrophe is the genitive of a plural: "the advisers' claims"."""
    touching = owner.span.end == token.span.start
    return token.low == "'" and touching and owner.tag in "NW" and owner.low.endswith("s")


def _abbreviates(tokens: list[Token], i: int) -> bool:
    """Whether the full stop `i` is that of an abbreviation: "Ms. Moore said"."""
    if i == 0 or i + 1 == len(tokens):
        return False
    word = tokens[i - 1]
    touching = word.span.end == tokens[i].span.start
    return touching and word.tag in "WN" and len(word.low) <= _ABBREVIATION


def _is_noun(token: Token, before: list[Token], following: str, words: Lexicon) -> bool:
    """Whether a verb's form is a noun here: "the report says", "a poll found"."""
    if words.compounds:
        return False  # the small letter tells
    verb = words.verbs[token.low]
    previous = before[-1].tag if before else "."
    if verb.participle or previous in "DG":
        return previous in "DG" and not _stands_alone(before, verb, following, words)
    if previous == "M" and len(before) > 1 and before[-2].tag == "G":
        return True  # "the firm's earlier claim"
    document = words.has("documents", token.low)
    if words.has("verbal_nouns", token.low) and _heads_nothing(before, following, words):
        return True
    if previous == "P":
        goes_on = len(before) > 1 and words.has("continuing", before[-2].low)
        goes_on = goes_on and words.has("infinitives", before[-1].low)  # "went on to explain"
        return document or (verb.base and not goes_on)
    return (verb.base and _singular(before, words)) or (document and following in "VX")


def _stands_alone(before: list[Token], verb: Verb, following: str, words: Lexicon) -> bool:
    """Whether a determiner is a subject: "*some* say that", "Baker and Cole *all* said"."""
    if verb.base and following == "T" and words.has("counted", before[-1].low):
        return True
    return words.has("floating", before[-1].low) and len(before) > 1 and before[-2].tag in "NW)"


def _singular(before: list[Token], words: Lexicon) -> bool:
    """Whether a singular noun stands last, after which no bare verb form can: "the state ministry".

    Not behind "advisers to the mayor" or "Baker and Cole", which are plural as a whole.
    """
    if not before or before[-1].tag not in "NW":
        return False
    following = ""
    for token in reversed(before[-_PHRASE:]):
        if token.tag in ",;:.QVX":
            break
        last = token is before[-1]
        many = (token.tag == "W" or (token.tag == "N" and last)) and words.plural(token.low)
        if token.tag == "C" or many:
            return False
        if words.has("collective", token.low) and (last or following == "P"):
            return False
        following = token.tag
    return True


def _heads_nothing(before: list[Token], following: str, words: Lexicon) -> bool:
    """Whether no subject stands before what may be a verb: "industrial states", "projects will"."""
    if not before or before[-1].tag not in "WA":
        return following in "VX" and (not before or before[-1].tag not in "NSR")
    first = len(before) - 1
    while first > 0 and before[first - 1].tag in "WA-":
        first -= 1
    party = words.party(before[-1].low)
    bare = first == 0 or before[first - 1].tag not in "DG#N"
    return following in "VX" or (bare and first > 0 and party in (None, "person"))
