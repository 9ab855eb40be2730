"""Content negotiation."""

import pytest
from lede_reader.web.negotiate import form_for
from werkzeug.datastructures import MIMEAccept
from werkzeug.http import parse_accept_header

CASES = {
    "nothing-said": (None, "json"),
    "empty": ("", "json"),
    "anything": ("*/*", "json"),
    "html": ("text/html", "html"),
    "markdown": ("text/markdown", "markdown"),
    "linked-data": ("application/ld+json", "linked"),
    "linked-data-or-else": ("application/ld+json, application/json;q=0.5", "linked"),
    "any-application": ("application/*", "json"),
    "a-browser": ("text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8", "html"),
    "any-text": ("text/*", "html"),
    "weights": ("text/html;q=0.2, text/markdown;q=0.7", "markdown"),
    "equal-weights-give-json": ("text/markdown, application/json", "json"),
    "the-more-specific-range-counts": ("text/html;q=0, text/*", "markdown"),
    "case-is-ignored": ("TEXT/HTML;Q=0.5", "html"),
    "a-charset-of-json": ("application/json;charset=UTF-8", "json"),
    "a-charset-refuses-nothing": ("text/html;charset=utf-8;q=0, */*;q=0.1", "json"),
    "none-of-ours": ("image/png", None),
    "all-refused": ("application/json;q=0, text/html;q=0", None),
    "what-cannot-be-read-says-nothing": ("text/html;q=nan, application/json;q=inf", "json"),
    "garbage": (";;q=;,,//", None),
}


@pytest.mark.parametrize(("accept", "form"), CASES.values(), ids=CASES)
def test_the_form_is_the_best_that_the_client_allows(accept: str | None, form: str | None) -> None:
    assert form_for(parse_accept_header(accept, MIMEAccept)) == form
