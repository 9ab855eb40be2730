"""What: the sentences that alone tell the news."""

from __future__ import annotations

from lede_reader.contract import Happening
from lede_reader.facts.what.candidates import Told, sentences_that_tell
from lede_reader.facts.what.features import news_features
from lede_reader.logistic import Features
from lede_reader.nlp.document import Document

__all__ = ["find", "weigh_sentences"]

_MOST = 3


def find(document: Document) -> tuple[Happening, ...]:
    """Finds at most three sentences, the likeliest to tell the news first."""
    score = document.language.models.news.score
    scored = [(score(features), told.span) for told, features in weigh_sentences(document)]
    best = sorted(scored, key=lambda pair: (-pair[0], pair[1]))[:_MOST]
    return tuple(Happening(document.content[span.start : span.end], span) for _, span in best)


def weigh_sentences(document: Document) -> list[tuple[Told, Features]]:
    """The sentences that may tell the news, each with what tells whether it does."""
    told = sentences_that_tell(document)
    return list(zip(told, news_features(document, told), strict=True))
