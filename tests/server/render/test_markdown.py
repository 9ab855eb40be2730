"""Markdown."""

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
