"""What holds for the places and the news of every text."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st
from lede_reader import places
from lede_reader.extract import Block, Extract, Metadata
from lede_reader.facts import what

from tests.reading import LANGUAGES, analyse

WORDS = st.sampled_from(
    "In the of Oslo Norway Lake Street St. U.S. “ ” ( ) , . / - d'Oslo Reading's 180 Berlin's für La à é ß 中".split()
)
PROSE = st.lists(WORDS, max_size=40).map(" ".join)


@settings(max_examples=60, deadline=None)
@given(st.sampled_from(sorted(LANGUAGES)), st.lists(PROSE, max_size=5), PROSE)
def test_every_mention_and_every_happening_lies_in_the_text(
    lang: str, paragraphs: list[str], title: str
) -> None:
    blocks = tuple(Block("paragraph", text, "") for text in paragraphs)
    text = analyse(Extract(Metadata(title=title, lang=lang), blocks))
    for place in places.find(text):
        spans = place.mentions
        assert spans == tuple(sorted(set(spans)))
        assert place.name in {text.content[x.start : x.end] for x in spans}
        assert place.country is None or (len(place.country) == 2 and place.country.isupper())
    for happening in what.find(text):
        assert text.content[happening.span.start : happening.span.end] == happening.text
