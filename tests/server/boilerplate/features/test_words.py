"""What a leaf is read for: its words, and the line before it."""

import pytest
from lede_reader.boilerplate.features.words import NAMES, features_of_words
from lede_reader.boilerplate.links import Place
from lede_reader.boilerplate.textblocks.segmentation import segment
from lede_reader.contract import Page
from lede_reader.extract.gather import gather
from lede_reader.extract.markup import parse
from lede_reader.metadata import Metadata

TITLE = "Port Alder opens its baths in May"
LINES = {
    "Read more: the baths in pictures": {"says more", "says more of this"},
    "Photo: Ada Lind": {"has a credit", "says photo"},
    "© 2021 Port Alder News": {"has a credit", "says copyright"},
    TITLE: {"the title"},
    "By Ada Lind": {"says by"},
    "The baths open on Monday.": set[str](),
}


@pytest.mark.parametrize(("line", "names"), LINES.items(), ids=LINES)
def test_the_words_of_a_line_say_what_it_is(line: str, names: set[str]) -> None:
    found = segment(parse(Page(f"<article><p>{line}</p></article>".encode())), Place())
    said = features_of_words(0, gather(found, Metadata(title=TITLE)))
    assert {name for name in said if name != "like the title"} == names
    assert said.keys() <= NAMES


def test_a_link_under_a_pointer_is_led() -> None:
    html = "<article><p>Read more</p><p><a href=/a>The baths open</a></p></article>"
    found = segment(parse(Page(html.encode())), Place())
    said = features_of_words(1, gather(found, Metadata()))
    assert "under a pointer" in said
    assert said.keys() <= NAMES
