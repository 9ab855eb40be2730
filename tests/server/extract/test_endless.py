"""What no person wrote costs no more than what one did."""

import pytest
from lede_reader.contract import Page
from lede_reader.errors import Unreadable
from lede_reader.extract import extract
from lede_reader.extract.markup import clean
from lede_reader.extract.plain import read


def test_marks_of_direction_without_end_are_dropped() -> None:
    text = "a\u202eb" + "\u202e\u2066\u202d" * 1000 + "c"
    assert clean(text.encode()) == "a\u202ebc".encode()


def test_a_text_that_repeats_itself_is_read_and_shown_once() -> None:
    line = (
        "The harbour board voted on Tuesday to reopen the old pier at Port Alder, which has been"
        " shut since a storm in the winter of 1998, the year that nobody there forgets."
    )
    _, blocks = read(Page((line + "\n\n").encode() * 20, "text"))
    assert [block.text for block in blocks] == [line]


def test_a_page_of_more_paragraphs_than_can_be_weighed_in_time_is_refused() -> None:
    with pytest.raises(Unreadable):
        extract(Page(b"<article>" + b"<p>a word" * 45_000, charset="utf-8"))
