"""A step of ours that fails costs what it finds, never the article."""

from __future__ import annotations

from pathlib import Path

import msgspec
import pytest
from flask import Flask
from lede_reader import analysis, attribution, extract, facts, places, temporal
from lede_reader.contract import Page
from lede_reader.errors import Failed
from lede_reader.nlp.language import LanguageIdentifier
from lede_reader.render import Form
from lede_reader.sandbox import Answer, Sandbox
from lede_reader.sandbox.work import Task, perform
from lede_reader.web import problems
from lede_reader.web.ledger import Ledger
from lede_reader.web.reading import view

from tests.reading import PIPELINE
from tests.service.pages import page

PAGE = Page(page().encode(), charset="utf-8")
SECRET = "Wendeltreppe"
# What fails, and the facts that it costs.
STEPS = {
    "who": (facts.who, "find", ["who"]),
    "what": (facts.what, "find", ["what"]),
    "when": (temporal, "find", ["when"]),
    "where": (places, "find", ["where"]),
    "sources": (attribution, "find", ["sources"]),
    "entities": (analysis, "recognize_entities", ["who"]),
    "quotations": (analysis, "find_quotations", []),
    "language": (
        LanguageIdentifier,
        "identify",
        ["who", "what", "when", "where", "sources", "language", "supported"],
    ),
}


def fail(*_: object) -> None:
    raise RuntimeError(SECRET)


@pytest.mark.parametrize(("room", "name", "lost"), STEPS.values(), ids=STEPS)
def test_a_step_that_fails_costs_its_own_facts_only(
    room: object,
    name: str,
    lost: list[str],
    request: pytest.FixtureRequest,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    whole = PIPELINE.read(PAGE).reading
    monkeypatch.setattr(room, name, fail)
    read = PIPELINE.read(PAGE)
    found = msgspec.structs.asdict(read.reading.facts)
    assert read.reading.article.text_content == whole.article.text_content
    assert [fact for fact in lost if found[fact]] == []
    kept = [fact for fact in found if fact not in (*lost, "sources", "what", "where", "groups")]
    assert [found[fact] for fact in kept] == [getattr(whole.facts, fact) for fact in kept]
    assert [fault.step for fault in read.faults] == [request.node.callspec.id]


def test_a_fault_tells_our_own_line_and_nothing_of_the_page(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(facts.what, "news_features", fail)
    answer = perform(Task(PAGE, "json", 9), PIPELINE)
    (fault,) = answer.faults
    assert (fault.step, fault.exception) == ("what", "RuntimeError")
    assert fault.place.startswith("facts/what/__init__.py:")
    assert SECRET not in repr(answer.faults)
    assert answer.spent
    assert msgspec.json.decode(answer.body)["facts"]["who"]


def test_without_a_fault_the_process_may_go_on() -> None:
    answer = perform(Task(PAGE, "json", 9), PIPELINE)
    assert (answer.faults, answer.spent) == ((), False)


def test_a_fault_that_leaves_no_article_is_no_fault_of_the_page(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(extract.body, "gather", fail)
    answer = perform(Task(PAGE, "json", 9), PIPELINE)
    (fault,) = answer.faults
    assert (answer.refusal, answer.spent) == ("Failed", True)
    assert (fault.step, fault.exception) == ("article", "RuntimeError")
    assert fault.place.startswith("extract/body.py:")
    assert SECRET not in repr(answer)


def test_a_page_that_takes_all_memory_cannot_be_read_whole(monkeypatch: pytest.MonkeyPatch) -> None:
    def exhaust(*_: object) -> None:
        raise MemoryError

    monkeypatch.setattr(extract.body, "gather", exhaust)
    answer = perform(Task(PAGE, "json", 9), PIPELINE)
    assert (answer.refusal, answer.spent, answer.faults) == ("Unreadable", True, ())


def test_it_is_counted_and_answered_as_ours(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr(extract.body, "gather", fail)

    class Here(Sandbox):
        """Reads a page in this very process, where it can be made to fail."""

        def read(self, page: Page, form: Form) -> Answer:
            return perform(Task(page, form, 9), PIPELINE)

    ledger, app = Ledger(tmp_path), Flask(__name__)
    with (
        app.test_request_context(
            "/v1/read", method="POST", data=PAGE.body, content_type="text/html"
        ),
        pytest.raises(Failed) as caught,
    ):
        view(Here(9), ledger, 1 << 20)()
    assert problems.problem_of(caught.value).status == 500
    names = sorted(ledger.values())
    assert [name.rpartition(":")[0] for name in names[:1]] == [
        "faults/article RuntimeError extract/body.py"
    ]
    assert names[1:] == ["outcomes/failed"]
