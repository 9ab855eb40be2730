"""Markdown."""

import msgspec
from lede_reader.contract import Facts, Reading
from lede_reader.render.markdown import to_markdown

from tests.server.render.readings import reading

PAGE = to_markdown(reading())


def test_the_front_matter_comes_first_and_is_one_line_a_field() -> None:
    assert PAGE.startswith('---\ntitle: "Baths reopen \\u003csoon\\u003e"\nauthors: ["Tom Reed"]\n')


def test_links_and_pictures_stay() -> None:
    assert "[Ada Quill](https://news.example/quill)" in PAGE
    assert "![The baths](https://news.example/baths.jpg)" in PAGE


def test_each_source_is_listed_with_its_statements_below_it() -> None:
    assert (
        "**Unnamed**\n\n- an official (not authorised to speak): 1 statement\n  - “It is warm & deep,”"
        in PAGE
    )


def test_a_page_s_own_words_cannot_become_markup() -> None:
    assert "# Baths reopen \\<soon\\>" in PAGE


def test_the_title_and_each_fact_are_one_line_of_words() -> None:
    given = reading()
    fake = "# Key facts"
    what = tuple(msgspec.structs.replace(x, text=fake) for x in given.facts.what)
    facts = msgspec.structs.replace(given.facts, what=what)
    article = msgspec.structs.replace(given.article, title="- " + fake)
    shown = to_markdown(Reading(article, facts))
    assert "\n- \\# Key facts\n" in shown
    assert "\n# \\- # Key facts\n" in shown
    assert shown.count("\n## Key facts\n") == 1


def test_a_language_whose_facts_are_not_looked_for_says_so() -> None:
    article = reading().article
    assert "language yet" in to_markdown(Reading(article, Facts(language="ar", supported=False)))
    assert "language yet" not in to_markdown(Reading(article, Facts()))


def test_below_the_title_stands_what_the_article_rests_on() -> None:
    line = "1 source · 1 unnamed · 1 sentence rests on a source, 1 on none"
    assert f"\n# Baths reopen \\<soon\\>\n\n{line}\n\n" in PAGE
