"""What the extension's first page shows is what the service says; `make golden` writes it anew."""

import json

from tests.pages.sample import SAMPLE, answer


def test_the_sample_is_the_service_s_own_answer() -> None:
    assert SAMPLE.read_text("utf-8") == answer()


def test_it_shows_every_kind_of_fact_and_of_source() -> None:
    facts = json.loads(SAMPLE.read_text("utf-8"))["facts"]
    assert all(facts[kind] for kind in ("who", "what", "when", "where"))
    kinds = {(source["kind"], source["anonymous"]) for source in facts["sources"]}
    assert kinds >= {
        ("person", False),
        ("person", True),
        ("organization", False),
        ("document", False),
        ("publication", False),
    }
