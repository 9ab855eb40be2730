"""The reader page."""

import os
import re
import subprocess
import sys
from pathlib import Path
from shutil import copytree

import lede_reader
import pytest
from lede_reader.contract import Facts, Reading
from lede_reader.render import READER_POLICY
from lede_reader.render.anchors import anchor, anchor_id
from lede_reader.render.reader import to_html
from lede_reader.sanitize import sanitize
from lxml.html import fromstring

from tests.server.render.readings import TEXT, reading, span

PAGE = to_html(reading())
TREE = fromstring(PAGE)


def test_the_page_asks_nobody_for_anything() -> None:
    assert not TREE.xpath("//script | //img | //link | //iframe | //object | //*[@src or @srcset]")
    assert "url(" not in PAGE
    assert "@import" not in PAGE


def test_a_picture_is_a_link_with_its_description() -> None:
    (link,) = TREE.xpath("//article//a[@href='https://news.example/baths.jpg']")
    assert link.text == "The baths"


def test_the_policy_allows_the_page_s_own_style_alone() -> None:
    assert READER_POLICY.startswith("default-src 'none'; style-src 'sha256-")
    assert "unsafe" not in READER_POLICY
    assert "frame-ancestors 'none'" in READER_POLICY


def test_the_title_of_a_page_is_text_and_never_markup() -> None:
    assert TREE.xpath("//h1/text()") == ["Baths reopen <soon>"]


def test_beside_what_the_site_calls_itself_stands_where_the_page_is() -> None:
    (site,) = TREE.find_class("site")
    assert site.text_content() == "The Gazette news.example"


def test_every_link_of_the_sidebar_has_its_place_in_the_article() -> None:
    targets = [link.get("href")[1:] for link in TREE.xpath("//aside//a[starts-with(@href, '#')]")]
    assert len(targets) == 5
    assert all(TREE.xpath(f"//article//*[@id='{target}']") for target in targets)


@pytest.mark.parametrize(
    ("facts", "told"),
    [(Facts(language="ar", supported=False), "language yet"), (Facts(language="en"), "not sure")],
    ids=["not looked for", "none found"],
)
def test_an_empty_sidebar_says_why(facts: Facts, told: str) -> None:
    aside = fromstring(to_html(Reading(reading().article, facts))).find("body/aside")
    assert told in aside.find_class("none")[0].text


@pytest.mark.parametrize("words", ["Ada Quill", "on Monday", "warm & deep", TEXT.split("\n\n")[0]])
def test_the_marks_of_a_span_hold_exactly_its_words(words: str) -> None:
    content = reading().article.content
    marked = fromstring(f"<div>{anchor(content, TEXT, [span(words)])}</div>")
    shown = "".join(mark.text_content() for mark in marked.find_class("at"))
    assert re.sub(r"\s", "", shown) == re.sub(r"\s", "", words)
    assert marked.find_class("at")[0].get("id") == anchor_id(span(words))


def test_marking_changes_nothing_but_the_marks() -> None:
    content = sanitize(reading().article.content)
    marked = anchor(
        content, TEXT, [span("Ada Quill"), span("Quill reopened"), span("in Porthaven on")]
    )
    assert re.sub(r'<span class="at"[^>]*>|</span>', "", marked) == content


def test_what_is_installed_over_a_running_service_is_not_mixed_into_its_pages(
    tmp_path: Path,
) -> None:
    copied = copytree(Path(lede_reader.__file__).parent, tmp_path / "lede_reader")
    program = f"""
from pathlib import Path
from lede_reader.render.reader import to_html
from tests.server.render.readings import reading
before = to_html(reading())
for template in Path({str(copied)!r}, "render", "templates").iterdir():
    template.write_text("{{{{ what_this_code_does_not_tell }}}}")
assert to_html(reading()) == before
"""
    environ = os.environ | {"PYTHONPATH": str(tmp_path)}
    root = Path(__file__).parents[3]
    subprocess.run([sys.executable, "-c", program], check=True, cwd=root, env=environ)


def test_each_count_of_the_audit_leads_to_what_it_counts() -> None:
    (line,) = TREE.find_class("audit")
    assert line.text_content() == "1 source · 1 unnamed · 1 sentence rests on a source, 1 on none"
    targets = [TREE.xpath(f"//*[@id='{link.get('href')[1:]}']") for link in line]
    assert [len(found) for found in targets] == [1, 1, 1, 1]
    assert targets[1][0].text_content() == "Unnamed · 1"
    assert "It is warm" in targets[2][0].text_content()
