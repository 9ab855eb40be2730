"""Sentences: each lies inside one block and ends where a reader would pause."""

from __future__ import annotations

import re
from collections.abc import Iterator

from msgspec import Struct

from lede_reader.contract import Span
from lede_reader.languages.lexicons.sentences import SentenceLexicon

_PLAIN, _WIDE = ".!?…؟۔।", "。！？｡"
# A stop, what closes behind it, and what opens the next sentence. It begins with a set of letters,
# not with a choice of two, since such a one is looked for several times as fast.
_STOP = re.compile(
    rf"(([{_PLAIN}{_WIDE}](?:(?<=[{_WIDE}])[{_WIDE}]*|[{_PLAIN}]*))"
    r"[\"”“’‘'«»‹›)\]」』）】]*[.!?…]*[\"”’'»)\]]*"
    # French sets a space before the closing guillemet; German opens with the same mark.
    r"(?:\s{1,2}[»›](?=[\s,.;:!?)]|\Z))?)"
    r"[\s\"“”„‟«»‹›‘’‚'(\[¿¡–—「『（•-]*"
)
_NO_WORD = re.compile(r"[\s\"“”„«»‹›‘‚()\[\]/–—]")
_LONGEST_WORD = 24
_JOINT = re.compile(r"[-'’]")
_NEXT_WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)*")
_DOTTED = re.compile(r"(?:[^\W\d_]\.)*[^\W\d_]")
_ORDINAL = re.compile(r"(?:\d{1,2}\.)?\d{1,2}|[IVX]+")
_NO_START = (",", ";", ":", "!", "?", ".")
# Two paragraphs of a page that a lost line break has run together: "… was stable.Police said …".
_UNSPACED = re.compile(r"(?<![.@/:])[a-zß-ÿ]{2}[.!?][A-ZÀ-Þ][a-zß-ÿ]+\s")
_ENUMERATOR = re.compile(r"\d{1,3}|[a-zA-Z]")


class Sentence(Struct, frozen=True):
    """A sentence; `section` is the index of its block in `Text.sections`."""

    span: Span
    section: int


def split_sentences(
    content: str, sections: tuple[Span, ...], lexicon: SentenceLexicon
) -> tuple[Sentence, ...]:
    """Splits each block into its sentences, in order, each without white space around it."""
    stops = _Stops(lexicon)
    found: list[Sentence] = []
    for index, section in enumerate(sections):
        prose = content[section.start : section.end]
        start = 0
        for end in (*_ends(prose, stops), len(prose)):
            text = prose[start:end].lstrip()
            if text:
                first = section.start + end - len(text)
                found.append(Sentence(Span(first, first + len(text.rstrip())), index))
            start = end
    return tuple(found)


def _ends(prose: str, stops: _Stops) -> Iterator[int]:
    """The places inside a block where a sentence ends, its closing marks included."""
    start = 0
    for match in _STOP.finditer(prose):
        stop, after = match.span()
        end = match.end(1)
        if after == len(prose):
            return
        if prose[stop] in _WIDE:
            ended = end == match.end(2) or not "ぁ" <= prose[end] <= "ゟ"
        else:
            parted = prose[end].isspace() or _UNSPACED.match(prose, max(stop - 2, 0))
            ended = bool(parted) and stops.end(prose, start, stop, after)
        if ended:
            yield end
            start = after


class _Stops:
    """Tells a stop that ends a sentence from one that a word carries."""

    def __init__(self, lexicon: SentenceLexicon) -> None:
        self._lexicon = lexicon

    def end(self, prose: str, start: int, stop: int, after: int) -> bool:
        """Whether a sentence from `start` ends at a stop: `after` is where the next would begin."""
        if stop == start or prose[stop - 1] in "([" or self._continues(prose, after):
            return False
        if prose[stop] != "." or prose.startswith("..", stop):
            return True
        name = prose[max(start, stop - _LONGEST_WORD) : stop].rsplit(" ", 1)[-1]
        if not name.isalnum():
            name = _NO_WORD.split(name)[-1]
        if len(name) == stop - start and _ENUMERATOR.fullmatch(name):
            return False
        return self._believed(name, prose, after)

    def _continues(self, prose: str, after: int) -> bool:
        """Whether what follows cannot begin a sentence."""
        if prose[after - 1] in "'’‘":
            word = _NEXT_WORD.match(prose, after)
            if word and word.group() in self._lexicon.elisions:
                after = word.end() + 1
        if prose.startswith("..", after):
            return False
        return prose[after : after + 1].islower() or prose.startswith(_NO_START, after)

    def _believed(self, word: str, prose: str, after: int) -> bool:
        """Whether a stop after `word` is more than that of an abbreviation."""
        tail = word if word.isalnum() else _JOINT.split(word)[-1]
        known = self._lexicon.known.intersection((word, tail, _small(word), _small(tail)))
        if known & self._lexicon.leading:
            return False
        if known & self._lexicon.before_numbers and (prose[after].isdigit() or len(tail) > 1):
            return not prose[after].isdigit()
        short = known & self._lexicon.abbreviations or _DOTTED.fullmatch(tail)
        if short or (self._lexicon.ordinals and _ORDINAL.fullmatch(tail)):
            following = _NEXT_WORD.match(prose, after)
            return following is not None and following.group() in self._lexicon.openers
        return True


def _small(word: str) -> str:
    """A word of several letters with a small one first."""
    return word[0].lower() + word[1:] if len(word) > 1 else word
