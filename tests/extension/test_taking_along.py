"""Taking something along: a quotation with its source, and the article as a file."""

import json
from pathlib import Path
from urllib.parse import unquote

import pytest

from tests.extension.browsers import until
from tests.extension.people import Reader
from tests.extension.taken import KEEP, PAGE, copied


@pytest.fixture(autouse=True)
def _on_the_article(reader: Reader) -> None:
    reader.be_on("harbour.html")
    reader.browser.run(KEEP)


def select(reader: Reader, words: str) -> None:
    """Selects words that stand in one piece of the article."""
    reader.browser.run(
        f"""
        const walker = document.createTreeWalker(document.querySelector('.content'), NodeFilter.SHOW_TEXT);
        while (walker.nextNode() && !walker.currentNode.data.includes({json.dumps(words)}));
        const start = walker.currentNode.data.indexOf({json.dumps(words)});
        walker.currentNode.parentElement.scrollIntoView({{ block: 'center', behavior: 'instant' }});
        getSelection().setBaseAndExtent(walker.currentNode, start, walker.currentNode, start + {len(words)});
        """
    )


def test_selected_words_are_copied_with_whose_they_are_and_where_they_stand(
    reader: Reader,
) -> None:
    select(reader, "the gate will not close under load")
    reader.browser.wait_for(".quote button")
    reader.picture("quote")
    reader.browser.click(".quote button")
    lines = until(lambda: copied(reader)).split("\n")
    assert lines[0] == "“the gate will not close under load”"
    assert lines[1].startswith("— Margaret Oyelaran, chief engineer")
    assert lines[2] == (
        "Helen Varga, Tomás Quill: “Harbour flood gates failed twice before storm, engineers warned”, "
        "The Norbury Courier, news.example, October 16, 2025"
    )
    link = "http://news.example/harbour.html#:~:text=the%20gate%20will%20not%20close%20under%20load"
    assert lines[3] == link
    assert until(lambda: reader.browser.text("#notice")) == "Copied"


def test_words_of_the_article_itself_are_nobody_elses(reader: Reader) -> None:
    select(reader, "Three people died")
    reader.browser.press("q")
    lines = until(lambda: copied(reader)).split("\n")
    assert lines[0] == "“Three people died”"
    assert len(lines) == 3


def test_what_a_walk_has_reached_is_copied(reader: Reader) -> None:
    reader.browser.click(reader.entry("who", "Margaret Oyelaran"))
    reader.browser.click("#walk-copy")
    lines = until(lambda: copied(reader)).split("\n")
    assert lines[1].startswith("— Margaret Oyelaran")
    sentence = reader.marked("sentence")[0].split()
    words = unquote(lines[-1].partition("#:~:text=")[2])
    assert words.startswith(" ".join(sentence[:5]))
    assert words.endswith(" ".join(sentence[-5:]))


@pytest.mark.parametrize(
    ("form", "ending", "words"),
    [
        ("markdown", "md", "## Key facts"),
        ("page", "html", "<!doctype html>"),
        ("csv", "csv", "name,kind,anonymous,reason,statement,quoted,link"),
    ],
)
def test_the_article_is_saved(reader: Reader, form: str, ending: str, words: str) -> None:
    reader.browser.click("#save-button")
    reader.picture("save")
    reader.browser.click(f"[data-save={form}]")
    files = until(lambda: reader.browser.run(f"{PAGE} return [...page.files]"))
    assert files == [f"Harbour-flood-gates-failed-twice-before-storm-engineers-warned.{ending}"]
    text = reader.browser.run(f"{PAGE} return page.blob.text()")
    assert words in text
    assert "the gate will not close under load" in text
    assert "<script" not in text
    assert 'class="named"' not in text  # names take the focus in the reader only
    assert files[0] in until(lambda: reader.browser.text("#notice"))


def test_the_original_is_a_link_away(reader: Reader) -> None:
    reader.browser.click("#save-button")
    link = "return document.querySelector('#save a').href"
    assert reader.browser.run(link) == "http://news.example/harbour.html"


@pytest.mark.parametrize("form", ["bibtex", "ris", "csl"])
def test_it_is_cited_in_a_file(reader: Reader, form: str) -> None:
    reader.browser.click("#save-button")
    reader.browser.click(f"[data-save={form}]")
    until(lambda: reader.browser.run(f"{PAGE} return page.files.length"))
    text = reader.browser.run(f"{PAGE} return page.blob.text()")
    assert "Helen Varga" in text
    assert "http://news.example/harbour.html" in text


def open_saved(reader: Reader, folder: Path) -> None:
    """Saves the page in view as a file, and opens that."""
    reader.browser.run(KEEP)
    reader.browser.run("document.querySelector('[data-save=page]').click()")
    until(lambda: reader.browser.run(f"{PAGE} return page.files.length"))
    saved = folder / "saved.html"
    saved.write_text(reader.browser.run(f"{PAGE} return page.blob.text()"), "utf-8")
    reader.browser.open(saved.as_uri())


def looks(reader: Reader, name: str) -> list[str]:
    """How the words with a mark look in the file, each way once."""
    return list(
        reader.browser.run(
            f"""
            const marked = [...document.querySelectorAll('[data-mark={name}]')];
            const looks = marked.map(getComputedStyle).map((style) =>
              `${{style.backgroundColor}} ${{style.textDecorationStyle}} ${{style.textDecorationLine}}`);
            return [...new Set(looks)];
            """
        )
    )


PLAIN = ["rgba(0, 0, 0, 0) solid none"]


def test_marks_are_in_the_file_as_on_the_screen_each_with_its_switch(
    reader: Reader, tmp_path: Path
) -> None:
    """On screen one of the two kinds is marked, and a highlight; the file can mark both."""
    reader.set(sourced=True, unsourced=False)
    shown = until(lambda: reader.marked("sourced"))
    select(reader, "Three people died")
    reader.browser.press("h")
    until(lambda: reader.browser.count(".notes li"))
    open_saved(reader, tmp_path)
    try:
        marked = (
            "return [...document.querySelectorAll('[data-mark=sourced]')].map((x) => x.textContent)"
        )
        together = "".join("".join(reader.browser.run(marked)).split())
        assert together == "".join("".join(shown).split())
        [sourced] = looks(reader, "sourced")
        assert not sourced.startswith("rgba(0, 0, 0, 0)")
        assert looks(reader, "unsourced") == PLAIN
        assert looks(reader, "noted") not in ([], PLAIN, [sourced])
        reader.picture("saved-marks")
        reader.browser.click(".marking [name=unsourced]")
        assert looks(reader, "unsourced") == ["rgba(0, 0, 0, 0) dotted underline"]
        reader.browser.click(".marking [name=sourced]")
        assert looks(reader, "sourced") == PLAIN
    finally:
        reader.read("harbour.html")
        reader.browser.wait_for(".notes .more")
        reader.browser.click(".notes .more")
        none = "return !(await chrome.storage.local.get('notes')).notes"
        until(lambda: reader.browser.run(none))


def test_the_file_is_the_page_with_pictures_and_facts_that_lead_to_their_words(
    reader: Reader, tmp_path: Path
) -> None:
    reader.read("long.html")
    open_saved(reader, tmp_path)
    assert reader.browser.text(".head h1").startswith("How the tide mill")
    kinds = "return [...document.images].map(({ src }) => src.split(':')[0])"
    assert sorted(set(reader.browser.run(kinds))) == ["data", "http"]
    assert reader.browser.count("script, button, [hidden]") == 0
    reader.picture("saved")
    before = reader.browser.run("return scrollY")
    reader.browser.click("#who a.statement")
    assert until(lambda: reader.browser.run("return scrollY") != before)
    reader.picture("saved-at-a-fact")
