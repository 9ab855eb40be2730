"""Words: the tokens as names and places are looked for in them, with owners and compounds apart."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence

from msgspec import Struct
from msgspec.structs import replace

from lede_reader.contract import Span
from lede_reader.languages.lexicons.entities import EntityLexicon
from lede_reader.nlp.tokens import OPENERS, Orthography, Token, Tokens, orthography

Word = Token

_WORD = re.compile(
    r"(?:[^\W\d_]\.)+(?:[^\W\d_](?![^\W_]))?"  # U.S., J.K.
    r"|[^\W_]+(?:[-‑'’&/@][^\W_]+)*"
    r"|[^\w\s]"
)
_APOSTROPHES = ("'", "’")
_APOSTROPHE = re.compile("['’]")


class Words(Struct, frozen=True):
    """All words and marks of a text, in order.

    `ends`: where those of each sentence end. `looks`: each distinct text of theirs, with what
    `orthography` tells.
    """

    all: list[Word] = []
    ends: list[int] = []
    looks: Mapping[str, Orthography] = {}


def cut_words(tokens: Tokens, lexicon: EntityLexicon) -> Words:
    """Cuts what is not whole into words and marks, and drops the stops of abbreviations."""
    content, looks = tokens.content, dict(tokens.looks)
    uncut = [tokens.all[at] for at in tokens.uncut]
    for token in uncut:
        looks.pop(token.text, None)
    cut = {token.sentence for token in uncut}
    found: list[Word] = []
    ends: list[int] = []
    for at, sentence in enumerate(tokens.sentences()):
        plain = at not in cut and _is_unstopped(content, tokens.split[at].span)
        found += sentence if plain else _Cutter(content, lexicon, looks).cut(sentence)
        ends.append(len(found))
    return Words(found, ends, looks)


def _is_unstopped(content: str, sentence: Span) -> bool:
    """Whether no stop stands before the sentence's end, as one behind an abbreviation would."""
    return content.find(".", sentence.start, sentence.end - 1) < 0


class _Cutter:
    """Cuts one sentence."""

    def __init__(self, content: str, lexicon: EntityLexicon, looks: dict[str, Orthography]) -> None:
        self._content = content
        self._lexicon = lexicon
        self._looks = looks
        self._found: list[Word] = []
        self._opens = True
        self._last = -9
        self._end = 0

    def cut(self, tokens: Sequence[Token]) -> list[Word]:
        """The words and marks of the sentence, in order."""
        self._end = tokens[-1].end if tokens else 0
        free = 0
        for at in [at for at, x in enumerate(tokens) if not x.whole or x.text == "."]:
            if free < at:
                self._keep(tokens[free:at])
            token, free = tokens[at], at + 1
            if not token.whole:
                self._cut(token)
            elif self._abbreviates(token.start, token.end):
                self._last = token.end
            else:
                self._keep((token,))
        self._keep(tokens[free:])
        return self._found

    def _keep(self, tokens: Sequence[Token]) -> None:
        """Adds whole tokens: as they are from the first on that what was cut leaves as it was."""
        for at, token in enumerate(tokens):
            near = token.start - self._last <= 1
            same = token.opens is self._opens and token.joined is near
            moved = token if same else replace(token, opens=self._opens, joined=near)
            self._found += tokens[at:] if same else (moved,)
            last = tokens[-1] if same else moved
            self._last = last.end
            self._opens = last.shape == "mark" and (last.opens or last.text in OPENERS)
            if same:
                return

    def _abbreviates(self, start: int, end: int) -> bool:
        """Whether a stop is that of the abbreviation right before it."""
        if start != self._last or end == self._end or not self._found:
            return False
        return self._found[-1].lower in self._lexicon.abbreviations

    def _cut(self, token: Token) -> None:
        """Adds the pieces of a token."""
        content, lexicon = self._content, self._lexicon
        plural = False
        for match in _WORD.finditer(content, token.start, token.end):
            whole, start, end = match[0], match.start(), match.end()
            skipped = plural and whole in _APOSTROPHES and start == self._last and end < self._end
            if skipped or (whole == "." and self._abbreviates(start, end)):
                self._last, plural = end, False
                continue
            plural = whole[-1] == "s" and _owns(content, end, lexicon)
            for piece in _parts(whole, start, lexicon):
                self._add(token, piece, owner=piece[2] or plural)
            self._last = end

    def _add(self, token: Token, piece: tuple[int, int, bool], *, owner: bool) -> None:
        start, end, _ = piece
        text = self._content[start:end]
        if text not in self._looks:
            self._looks[text] = orthography(text)
        lower, shape, large = self._looks[text]
        near = start - self._last
        place = text, lower, start, end, token.sentence
        told = *place, shape, self._opens, near <= 1, near == 0, large, True, owner
        self._found.append(Token(*told))
        self._opens = shape == "mark" and (self._opens or text in OPENERS)
        self._last = end


def _owns(content: str, end: int, lexicon: EntityLexicon) -> bool:
    """Whether a word that ends in s owns the next by an apostrophe alone: `Chiefs’ Council`."""
    following = content[end : end + 3]
    marked = following[:1] in _APOSTROPHES and following[1:2] == " " and following[2:].isupper()
    return marked and bool(lexicon.possessives)


def _parts(text: str, start: int, lexicon: EntityLexicon) -> Iterable[tuple[int, int, bool]]:
    """The pieces of a word: `d'Emmanuel` is two, `Biden's` is one without its ending."""
    end = start + len(text)
    if text.isalnum():
        return ((start, end, False),)
    cut = _APOSTROPHE.search(text)
    if cut is None:
        return _halves(text, start, lexicon)
    for ending in lexicon.possessives:
        if text.endswith(ending):
            return ((start, end - len(ending), True),)
    if text[: cut.start()].lower() in lexicon.elisions:
        middle = start + cut.end()
        return ((start, middle, False), (middle, end, False))
    return ((start, end, False),)


def _halves(text: str, start: int, lexicon: EntityLexicon) -> Iterable[tuple[int, int, bool]]:
    """The halves of `London-based`, `EU-Kommission`, `Acme-Chef`; other words stay whole."""
    end = start + len(text)
    head, hyphen, tail = text.replace("‑", "-").partition("-")
    titled = lexicon.typology.nouns_capitalised and lexicon.is_role(tail.lower()) and len(head) > 1
    named = titled or len(head) > 3 or (len(head) > 1 and head.isupper())
    if not hyphen or not named or not head[0].isupper() or len(tail) < 4:
        return ((start, end, False),)
    compound = (
        lexicon.typology.nouns_capitalised and tail[1:].islower() and (head.isupper() or titled)
    )
    if not tail.islower() and not compound:
        return ((start, end, False),)
    middle = start + len(head)
    if compound and not (titled or lexicon.ends_body(tail.lower())):
        return ((start, middle, False),)
    return ((start, middle, False), (middle + 1, end, False))
