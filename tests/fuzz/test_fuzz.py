"""Whatever comes in, what goes out keeps its promises. `make fuzz` looks for longer.

FUZZ_SECONDS is the time for each of them; hypothesis shrinks what it finds to its smallest form.
"""

from __future__ import annotations

import gzip
import os
import re
import time
from collections.abc import Callable
from contextlib import suppress
from typing import get_args

import lxml.html
import pytest
from hypothesis import HealthCheck, given, seed, settings
from hypothesis import strategies as st
from lede_reader.addresses import base_address
from lede_reader.contract import Facts, Page, Reading
from lede_reader.errors import Refusal
from lede_reader.extract import Block, Extract, Metadata
from lede_reader.extract.decode import decode
from lede_reader.render import Form, render
from lede_reader.sanitize import sanitize
from lede_reader.web.intake import decompress

from tests.fuzz.inputs import markup, pages, soups
from tests.reading import LANGUAGES, analyse, find, read

SECONDS = float(os.environ.get("FUZZ_SECONDS", "3"))
LONGEST = 10.0
_FORBIDDEN = re.compile(r"^(?:on|style$|srcdoc$|id$|name$|class$|action$|formaction$|ping$)")
_SCHEME = re.compile(r"^[\x00-\x20]*(?!https?:|mailto:)[a-zA-Z][a-zA-Z0-9+.-]*:")


def look(law: Callable[..., None], *inputs: st.SearchStrategy) -> None:
    """Tries the law on new inputs for the time there is."""
    end = time.monotonic() + SECONDS
    number = 0
    while number == 0 or time.monotonic() < end:

        @seed(number)
        @given(st.tuples(*inputs))
        @settings(
            max_examples=15, deadline=None, database=None, suppress_health_check=list(HealthCheck)
        )
        def attempt(values: tuple[object, ...]) -> None:
            start = time.monotonic()
            law(*values)
            assert time.monotonic() - start < LONGEST

        attempt()
        number += 1


def are_exact(facts: Facts, text: str) -> None:
    """Every span lies in the text, and is the words that it stands for."""
    named = [
        span for entry in (*facts.who, *facts.where, *facts.sources) for span in entry.mentions
    ]
    said = [statement for source in facts.sources for statement in source.statements]
    for span in (*named, *(statement.sentence for statement in said)):
        assert 0 <= span.start < span.end <= len(text)
    for entry in (*facts.what, *facts.when, *said):
        assert text[entry.span.start : entry.span.end] == entry.text


def keeps_its_promises(reading: Reading) -> None:
    text = reading.article.text_content
    assert text.strip()
    assert reading.article.length == len(text)
    are_exact(reading.facts, text)
    assert sanitize(reading.article.content) == reading.article.content
    for form in get_args(Form):
        render(reading, form).decode("utf-8")


def test_any_bytes_decode_under_any_label() -> None:
    labels = st.one_of(st.none(), st.text(max_size=20), st.sampled_from(["hex", "utf-16", "big5"]))
    look(lambda body, label: decode(body, label).encode("utf-8", "replace"), st.binary(), labels)


@pytest.mark.parametrize("kind", ["html", "text"])
def test_any_page_is_read_or_refused(kind: str) -> None:
    def law(body: bytes) -> None:
        with suppress(Refusal):
            keeps_its_promises(read(Page(body, kind, None, "https://news.example/a")))

    look(law, pages())


def test_facts_of_any_prose_are_exact() -> None:
    def law(soup: str, lang: str) -> None:
        blocks = tuple(Block("paragraph", text, "") for text in (soup, soup[::-1]))
        text = analyse(Extract(Metadata(title="Harbour", lang=lang), blocks))
        are_exact(find(text), text.content)

    look(law, soups, st.sampled_from(sorted(LANGUAGES)))


def test_what_is_sanitised_is_safe_and_stays() -> None:
    def law(html: str) -> None:
        with suppress(Refusal):
            safe = sanitize(html)
            assert sanitize(safe) == safe
            for element in lxml.html.fromstring(f"<div>{safe}</div>").iter():
                assert element.tag not in ("script", "style", "iframe", "svg", "math", "form")
                for name, value in element.attrib.items():
                    assert not _FORBIDDEN.match(name)
                    assert name not in ("href", "src") or not _SCHEME.match(value)

    look(law, markup)


def test_any_gzip_opens_within_its_bound_or_is_refused() -> None:
    def law(body: bytes, cut: int) -> None:
        for sent in (body, gzip.compress(body)[:cut], gzip.compress(body) + body):
            with suppress(Refusal):
                assert len(decompress(sent, 100)) <= 100

    look(law, st.binary(max_size=400), st.integers(0, 60))


def test_any_address_is_one_to_rest_on_or_none() -> None:
    def law(sent: str) -> None:
        taken = base_address(sent)
        assert taken is None or taken.startswith(("http://", "https://"))

    look(law, st.one_of(st.text(), st.text().map(lambda text: f"https://{text}")))
