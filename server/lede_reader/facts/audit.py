"""The audit: how much of the article rests on a source, and on which kind of source."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from lede_reader.confident import confident, is_sure
from lede_reader.contract import Audit, Facts, Span
from lede_reader.nlp.document import Document, Sentence
from lede_reader.reading_time import count_words

_PROSE = frozenset({"paragraph", "item", "quote"})
_FEWEST_WORDS = 4
"""Of a claim: less is an exclamation, a name, a line of service."""
_CLOSERS = "\"'”’»)]"
_QUESTIONS = ("?", "？", "؟")


def audit(document: Document, facts: Facts) -> Audit:
    """Counts the sources by kind, and the sentences that rest on one and on none."""
    if not facts.supported:
        return Audit()
    sources = [source for source in confident(facts).sources if is_sure(source)]
    kinds = Counter("unnamed" if x.anonymous else x.kind for x in sources)
    said = sorted(s.sentence for source in sources for s in source.statements)
    attributed: list[Span] = []
    unattributed: list[Span] = []
    for sentence, shares in _sharing(document.sentences, said):
        if shares:
            attributed.append(sentence.span)
        elif _claims(document, sentence):
            unattributed.append(sentence.span)
    return Audit(
        sources=len(sources),
        persons=kinds["person"],
        organizations=kinds["organization"],
        publications=kinds["publication"],
        documents=kinds["document"],
        unnamed=kinds["unnamed"],
        attributed=len(attributed),
        unattributed=len(unattributed),
        attributed_sentences=tuple(attributed),
        unattributed_sentences=tuple(unattributed),
    )


def _sharing(sentences: tuple[Sentence, ...], said: list[Span]) -> Iterator[tuple[Sentence, bool]]:
    """Each sentence, and whether it shares a character with one of the spans, both in order."""
    covered = at = 0
    for sentence in sentences:
        while at < len(said) and said[at].start < sentence.span.end:
            covered = max(covered, said[at].end)
            at += 1
        yield sentence, covered > sentence.span.start


def _claims(document: Document, sentence: Sentence) -> bool:
    """Whether a sentence asserts something."""
    if document.blocks[sentence.section].kind not in _PROSE:
        return False
    prose = document.content[sentence.span.start : sentence.span.end]
    return not prose.rstrip(_CLOSERS).endswith(_QUESTIONS) and count_words(prose) >= _FEWEST_WORDS
