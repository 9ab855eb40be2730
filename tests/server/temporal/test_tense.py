"""The tense around an expression, which stands where the bars are."""

import pytest
from lede_reader.contract import Span
from lede_reader.nlp.sentences import Sentence
from lede_reader.nlp.tokens import tokenize
from lede_reader.temporal.normalisation.tense import find_tenses
from lede_reader.temporal.recognition.tokens import Token, split_tokens

from tests.reading import language


def pieces_of(text: str) -> list[Token]:
    sentence = Sentence(Span(0, len(text)), 0)
    return split_tokens(tokenize(text, (sentence,)).all)


CASES = {
    "the verb before": ("en", "He said |Monday| that he will go", "past"),
    "the verb before, to come": ("en", "He will go on |Monday|", "future"),
    "the verb after": ("en", "On |Monday| he will go", "future"),
    "another clause does not count": ("en", "The court will rule on |Monday|, he said", "future"),
    "a participle after its auxiliary": ("en", "It will be opened on |Monday|", "future"),
    "what did not come about": ("en", "He said it would have been shut by |Monday|", None),
    "an ending": ("en", "She visited Rome on |Monday|", "past"),
    "none": ("en", "A quiet |Monday|", None),
    "a closing word": ("de", "Er soll am |Montag| gesehen worden sein", "past"),
    "future by ending": ("fr", "La cour tranchera |lundi|", "future"),
}


@pytest.mark.parametrize(("lang", "marked", "tense"), CASES.values(), ids=CASES.keys())
def test_the_clause_tells_its_tense(lang: str, marked: str, tense: str | None) -> None:
    before, expression, after = marked.split("|")
    found = pieces_of(before + expression + after)
    start = len(pieces_of(before))
    told = find_tenses(found, language(lang).tenses)
    assert told.clause(start, start + len(pieces_of(expression))) == tense
