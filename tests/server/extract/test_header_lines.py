"""The lines between headline and body are the page's own, and no text of the article."""

import pytest
from lede_reader.boilerplate.blocks import Block
from lede_reader.extract import _without_header
from lede_reader.extract.plain.lines import is_header

PROSE = "The ferry to the island will sail again on Monday after a winter in dock, the port said."


@pytest.mark.parametrize(
    "line", ["16 October 2024", "16. Oktober 2024, 09:30 Uhr", "By Ada Lind", "4 min read", "09:30"]
)
def test_a_date_a_byline_and_a_count_are_lines_of_the_page(line: str) -> None:
    assert is_header(line)


@pytest.mark.parametrize("line", ["The port is shut.", "What is known", "PORT ALDER", PROSE])
def test_words_of_the_article_are_not(line: str) -> None:
    assert not is_header(line)


def _blocks(*texts: str) -> tuple[Block, ...]:
    return tuple(Block("paragraph", text, f"<p>{text}</p>") for text in texts)


def test_they_go_above_the_first_prose_alone() -> None:
    found = _without_header(_blocks("16 October 2024", "Port shut", "4 min read", PROSE, "09:30"))
    assert [block.text for block in found] == ["Port shut", PROSE, "09:30"]


def test_a_text_of_short_lines_alone_keeps_them() -> None:
    short = _blocks("16 October 2024", "Port shut")
    assert _without_header(short) == short
