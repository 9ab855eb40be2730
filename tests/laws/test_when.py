"""What holds for the times of every text, in every language."""

import re
from datetime import date

from hypothesis import given, settings
from hypothesis import strategies as st
from lede_reader.extract import Block, Extract
from lede_reader.metadata import Metadata
from lede_reader.temporal import find

from tests.reading import analyse

PIECES = [
    *" ,.-–/:()’'\n",
    *"1 3 12 31 99 1885 2024 2024-25 05.06.2021 31/12/1999 9:30 p.m. Uhr horas h".split(),
    *"Monday March May Montag Mai lunes mayo lundi mai lunedì maggio segunda-feira maandag".split(),
    *"two zwei dos deux due dois twee years ago vor Jahren hace años il y a ans fa later".split(),
    *"last next this year letztes Jahr yesterday gestern hoy demain on in of de the".split(),
]
TEXTS = st.lists(st.sampled_from(PIECES), max_size=30).map(" ".join)
LANGS = st.sampled_from(["en", "de", "es", "fr", "it", "nl", "pt", "sv"])
PUBLISHED = st.none() | st.datetimes().map(lambda day: day.isoformat())
ISO = re.compile(r"\d{4}(-\d\d(-\d\d(T\d\d:\d\d)?)?)?")


@given(TEXTS, LANGS, PUBLISHED)
@settings(max_examples=200, deadline=None)
def test_every_moment_is_a_piece_of_the_text_and_a_date_that_exists(
    prose: str, lang: str, published: str | None
) -> None:
    metadata = Metadata(lang=lang, published_time=published)
    text = analyse(Extract(metadata, (Block("paragraph", prose, ""),)))
    found = find(text)
    for moment in found:
        assert text.content[moment.span.start : moment.span.end] == moment.text
        assert ISO.fullmatch(moment.date)
        year, month, day = (*map(int, moment.date[:10].split("-")), 1, 1)[:3]
        assert date(year, month, day)
    assert [x.span for x in found] == sorted(x.span for x in found)
