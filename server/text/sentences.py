"""Sentences: each lies inside one block and ends where a reader would pause."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from server.contract import Span
from server.packs import Pack
from server.packs.schema.sentences import SentenceWords

_WIDE = "。！？｡"
_STOPS = re.compile(rf"[.!?…؟۔।]+|[{_WIDE}]+")
_CLOSERS = re.compile(r"[\"”“’‘'«»‹›)\]」』）】]*[.!?…]*[\"”’'»)\]]*")
# French sets a space before the closing guillemet; German opens with the same mark.
_SPACED_CLOSER = re.compile(r"\s{1,2}[»›](?=[\s,.;:!?)]|\Z)")
_LEADING = re.compile(r"[\s\"“”„‟«»‹›‘’‚'(\[¿¡–—「『（•-]*")
_WORD = re.compile(r"[^\s\"“”„«»‹›‘‚()\[\]/–—]*\Z")
_LONGEST_WORD = 24
_JOINT = re.compile(r"[-'’]")
_NEXT_WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)*")
_DOTTED = re.compile(r"(?:[^\W\d_]\.)*[^\W\d_]")
_ORDINAL = re.compile(r"(?:\d{1,2}\.)?\d{1,2}|[IVX]+")
_NO_START = (",", ";", ":", "!", "?", ".")
# Two paragraphs of a page that a lost line break has run together: "… was stable.Police said …".
_UNSPACED = re.compile(r"(?<![.@/:])[a-zß-ÿ]{2}[.!?][A-ZÀ-Þ][a-zß-ÿ]+\s")
_ENUMERATOR = re.compile(r"\d{1,3}|[a-zA-Z]")


@dataclass(frozen=True, slots=True)
class Sentence:
    """A sentence; `section` is the index of its block in `Text.sections`."""

    span: Span
    section: int


def sentences(content: str, sections: tuple[Span, ...], pack: Pack | None) -> tuple[Sentence, ...]:
    """Splits each block into its sentences, in order, each without white space around it."""
    stops = _Stops(pack.sentence if pack else SentenceWords())
    found: list[Sentence] = []
    for index, section in enumerate(sections):
        prose = content[section.start : section.end]
        start = 0
        for end in (*_ends(prose, stops), len(prose)):
            text = prose[start:end]
            first = section.start + start + len(text) - len(text.lstrip())
            if text.strip():
                found.append(Sentence(Span(first, first + len(text.strip())), index))
            start = end
    return tuple(found)


def _ends(prose: str, stops: _Stops) -> Iterator[int]:
    """The places inside a block where a sentence ends, its closing marks included."""
    start = end = 0
    for stop in _STOPS.finditer(prose):
        if stop.start() < end:
            continue
        closers = _CLOSERS.match(prose, stop.end())
        end = closers.end() if closers else stop.end()
        closer = _SPACED_CLOSER.match(prose, end)
        end = closer.end() if closer else end
        following = _LEADING.match(prose, end)
        after = following.end() if following else end
        if after == len(prose):
            return
        if stop.group()[0] in _WIDE:
            ended = end == stop.end() or not "ぁ" <= prose[end] <= "ゟ"
        else:
            parted = prose[end].isspace() or _UNSPACED.match(prose, max(stop.start() - 2, 0))
            ended = bool(parted) and stops.end(prose, Span(start, stop.start()), after)
        if ended:
            yield end
            start = after


class _Stops:
    """Tells a stop that ends a sentence from one that a word carries."""

    def __init__(self, words: SentenceWords) -> None:
        self._words = words
        self._leading = frozenset(words.leading)
        self._before_numbers = frozenset(words.before_numbers)
        self._abbreviations = frozenset(words.abbreviations)
        self._openers = frozenset(words.openers)

    def end(self, prose: str, before: Span, after: int) -> bool:
        """Whether the sentence ends: `before` is it so far, `after` where the next would begin."""
        stop = before.end
        if stop == before.start or prose[stop - 1] in "([" or self._continues(prose, after):
            return False
        if prose[stop] != "." or prose.startswith("..", stop):
            return True
        word = _WORD.search(prose, max(before.start, stop - _LONGEST_WORD), stop)
        name = word.group() if word else ""
        if len(name) == stop - before.start and _ENUMERATOR.fullmatch(name):
            return False
        return self._believed(name, prose, after)

    def _continues(self, prose: str, after: int) -> bool:
        """Whether what follows cannot begin a sentence."""
        word = _NEXT_WORD.match(prose, after)
        if word and word.group() in self._words.elisions and prose[after - 1] in "'’‘":
            after = word.end() + 1
        if prose.startswith("..", after):
            return False
        return prose[after : after + 1].islower() or prose.startswith(_NO_START, after)

    def _believed(self, word: str, prose: str, after: int) -> bool:
        """Whether a stop after `word` is more than that of an abbreviation."""
        tail = _JOINT.split(word)[-1]
        forms = {word, tail}
        forms |= {form[0].lower() + form[1:] for form in forms if len(form) > 1}
        if forms & self._leading:
            return False
        if forms & self._before_numbers and (prose[after].isdigit() or len(tail) > 1):
            return not prose[after].isdigit()
        short = forms & self._abbreviations or _DOTTED.fullmatch(tail)
        if short or (self._words.ordinals and _ORDINAL.fullmatch(tail)):
            following = _NEXT_WORD.match(prose, after)
            return following is not None and following.group() in self._openers
        return True
