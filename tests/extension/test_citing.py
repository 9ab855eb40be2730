"""The article cited, and who said what as a table: the writers, whatever a page may hold."""

from __future__ import annotations

import csv
import io
import json
from typing import Any

import pytest

from tests.extension.browsers.chromium import Chromium
from tests.extension.people import Reader

# What is written is a string, and how does not depend on the engine.
pytestmark = pytest.mark.parametrize("browser", [Chromium], ids=["chromium"], indirect=True)

ARTICLE = {
    "authors": ["Ilse Brandt", "Tomás Quill"],
    "byline": None,
    "title": "Mill & water: 40 % more {flour}\nTY  - BOOK",
    "siteName": "The Aldgrove Post",
    "publishedTime": "2025-03-09T08:00:00+01:00",
    "lang": "en",
    "url": "https://post.example/mill_1",
}


def cited(reader: Reader, form: str, **other: Any) -> str:
    """The article as it is cited in a form."""
    reader.be_inside()
    return str(
        reader.browser.run(
            f"""
            const {{ CITATIONS, workOf }} = await import('/reader/file/citation.js');
            const article = {json.dumps(ARTICLE | other)};
            return CITATIONS['{form}'](workOf(article, 'https://www.post.example/read'));
            """
        )
    )


def test_in_words(reader: Reader) -> None:
    text = cited(reader, "text", title="Mill and water")
    assert text.startswith(
        "Ilse Brandt, Tomás Quill: “Mill and water”, The Aldgrove Post, March 9, 2025, "
        "https://post.example/mill_1 ("
    )


def test_bibtex_holds_what_tex_would_run(reader: Reader) -> None:
    text = cited(reader, "bibtex")
    assert text.startswith("@online{brandt2025mill,\n")
    assert "author = {{Ilse Brandt} and {Tomás Quill}}" in text
    assert "title = {{Mill \\& water: 40 \\% more \\{flour\\} TY - BOOK}}" in text
    assert "date = {2025-03-09}" in text
    assert "url = {https://post.example/mill_1}" in text
    assert text.count("{") == text.count("}")


def test_ris_has_a_field_a_line_and_none_of_the_pages_own(reader: Reader) -> None:
    lines = cited(reader, "ris").split("\r\n")
    assert [x[:6] for x in lines].count("TY  - ") == 1
    assert "AU  - Ilse Brandt" in lines
    assert "TI  - Mill & water: 40 % more {flour} TY - BOOK" in lines
    assert "DA  - 2025/03/09" in lines
    assert lines[-2:] == ["ER  - ", ""]


def test_csl_json_is_json(reader: Reader) -> None:
    (item,) = json.loads(cited(reader, "csl"))
    assert item["author"] == [{"literal": "Ilse Brandt"}, {"literal": "Tomás Quill"}]
    assert item["issued"] == {"date-parts": [[2025, 3, 9]]}
    assert item["container-title"] == "The Aldgrove Post"


def test_what_the_page_does_not_say_is_left_out(reader: Reader) -> None:
    nothing = {"authors": [], "siteName": None, "publishedTime": None, "url": None}
    assert "author" not in cited(reader, "bibtex", **nothing)
    assert "https://www.post.example/read" in cited(reader, "text", **nothing)
    assert "post.example" in cited(reader, "csl", **nothing)


def test_no_cell_of_the_table_is_a_formula(reader: Reader) -> None:
    names = ["=HYPERLINK(1)", "+1", "-1", "@SUM(1)", 'Ann "Nan" Lee, mayor']
    reader.be_inside()
    text = reader.browser.run(
        f"""
        const {{ toCsv }} = await import('/reader/file/csv.js');
        const sources = {json.dumps(names)}.map((name) => ({{ name, kind: 'person', anonymous: false, reason: null }}));
        const statement = {{ text: '=1+1\\nsaid', quoted: true }};
        const said = [{{ source: sources[4], statement }}];
        return toCsv(sources, said, () => 'It is so, she said.', 'https://post.example/mill#top');
        """
    )
    head, *rows = csv.reader(io.StringIO(text.removeprefix("\ufeff"), newline=""))
    assert head == ["name", "kind", "anonymous", "reason", "statement", "quoted", "link"]
    assert [row[0] for row in rows] == [f"'{name}" for name in names[:4]] + names[4:]
    assert rows[4][4:] == [
        "'=1+1\nsaid",
        "true",
        "https://post.example/mill#:~:text=It%20is%20so%2C%20she%20said.",
    ]


@pytest.mark.parametrize(
    ("words", "found"),
    [
        ("the gate, half-open", ":~:text=the%20gate%2C%20half%2Dopen"),
        ("a b c d e f g h i j k", ":~:text=a%20b%20c%20d%20e,g%20h%20i%20j%20k"),
        ("one\n\ntwo", ":~:text=one,two"),
    ],
)
def test_a_link_to_words(reader: Reader, words: str, found: str) -> None:
    reader.be_inside()
    script = f"return (await import('/reader/file/fragment.js')).fragment({json.dumps(words)})"
    assert reader.browser.run(script) == found
