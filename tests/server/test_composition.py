"""Letters that a page spells in parts are whole before anything is read of them."""

import time
from unicodedata import normalize

import pytest
from lede_reader.composition import compose, compose_utf_8
from lede_reader.contract import Page
from lede_reader.extract import extract, markup

WHOLE = (
    "Homöopathin",
    "Ngô Đình Diệm",
    "Ёлкин и Чайковский",
    "Μαρία Παπαδοπούλου",
    "آب و هوا",
    "パリで",
    "서울 한강",
)
PARAGRAPH = "Die Fähre fährt über den Strom, weil die Brücke gesperrt ist, sagte Jürgen Süß. " * 6


@pytest.mark.parametrize("whole", WHOLE)
def test_letters_in_parts_are_composed(whole: str) -> None:
    parts = normalize("NFD", whole)
    assert parts != whole
    assert compose(parts) == whole
    assert compose_utf_8(parts.encode()) == whole.encode()


def test_what_is_whole_stays_as_it_is() -> None:
    text = "".join(WHOLE)
    assert compose(text) == text
    assert compose_utf_8(text.encode()) == text.encode()


def test_a_mark_behind_a_tag_leaves_the_tag_whole() -> None:
    tree = markup.parse(Page("<p>\u0338Fähre</p><p>b\u0338</p>".encode(), charset="utf-8"))
    assert [p.text for p in tree.iter("p")] == ["\u0338Fähre", "b\u0338"]


def test_a_mark_that_is_spelt_as_a_reference_is_composed_too() -> None:
    tree = markup.parse(Page(b"<p>Bru&#776;cke Bru&#x308;cke</p>"))
    assert tree.text_content() == "Brücke Brücke"


@pytest.mark.parametrize("kind", ["html", "text"])
def test_title_and_text_of_a_page_are_composed(kind: str) -> None:
    line = "Brücke über den Strom gesperrt, Fähre fährt"
    said = f"{line}\n\n{PARAGRAPH}\n\n{PARAGRAPH[:-20]}.\n"
    if kind == "html":
        said = f"<h1>{line}</h1><article><p>{PARAGRAPH}</p><p>{PARAGRAPH[:-20]}.</p></article>"
    found = extract(Page(normalize("NFD", said).encode(), kind, "utf-8"))  # type: ignore[arg-type]
    assert found.metadata.title == line
    assert found.blocks[0].text == PARAGRAPH.strip()


def test_a_heap_of_marks_takes_no_longer_than_as_much_text() -> None:
    heap = "a" + "\u0300\u0316" * 200_000
    started = time.process_time()
    compose_utf_8(heap.encode())
    assert time.process_time() - started < 2
