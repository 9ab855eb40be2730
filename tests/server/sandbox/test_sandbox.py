"""Reading in children of this very process."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import lede_reader.sandbox
import msgspec
import pytest
from lede_reader.contract import Page
from lede_reader.errors import Busy, OutOfTime
from lede_reader.sandbox import Nursery, Sandbox
from lede_reader.sandbox.work import Task, perform

from tests.reading import PIPELINE
from tests.service.pages import page
from tests.service.running import children, until

PAGE = Page(page().encode())


@pytest.fixture
def readers(born: Callable[[], list[int]]) -> Callable[[], set[int]]:
    """The readers of this process's nurseries."""
    return lambda: {reader for nursery in born() for reader in children(nursery)}


@pytest.fixture
def nursery() -> Iterator[Nursery]:
    begun = Nursery(PIPELINE)
    yield begun
    begun.close()


def test_a_page_is_read_and_rendered_in_a_child(nursery: Nursery) -> None:
    sandbox = Sandbox(20)
    sandbox.start(nursery)
    answer = sandbox.read(PAGE, "json")
    assert answer == perform(Task(PAGE, "json", 1), PIPELINE)
    assert "Port Alder" in msgspec.json.decode(answer.body)["article"]["textContent"]


def test_a_refusal_comes_back_by_its_name(nursery: Nursery) -> None:
    sandbox = Sandbox(20)
    sandbox.start(nursery)
    assert sandbox.read(Page(b"<p></p>"), "json").refusal == "NoArticle"


def test_no_time_at_all_is_too_little(nursery: Nursery) -> None:
    sandbox = Sandbox(0)
    sandbox.start(nursery)
    with pytest.raises(OutOfTime):
        sandbox.read(PAGE, "json")


def test_without_a_nursery_it_is_busy() -> None:
    with pytest.raises(Busy):
        Sandbox(20).read(PAGE, "json")


def test_a_nursery_that_ended_is_known_to_be_gone(nursery: Nursery) -> None:
    assert not nursery.is_gone()


@pytest.mark.parametrize(
    ("limits", "kept"),
    [
        pytest.param({"_MOST_PAGES": 3}, 0, id="after some pages"),
        pytest.param({"_LARGE_PAGE": 100}, 0, id="after a large page"),
        pytest.param({}, 1, id="not before"),
    ],
)
def test_a_reader_does_not_grow_old(
    readers: Callable[[], set[int]],
    nursery: Nursery,
    monkeypatch: pytest.MonkeyPatch,
    limits: dict[str, int],
    kept: int,
) -> None:
    for name, value in {"_READERS": 1, **limits}.items():
        monkeypatch.setattr(lede_reader.sandbox, name, value)
    sandbox = Sandbox(20)
    sandbox.start(nursery)
    sandbox.read(Page(b"<p></p>"), "json")
    first = readers()
    for _ in range(3):
        assert sandbox.read(PAGE, "json").body
    until(lambda: len(readers()) == 1, 5)
    assert len(readers() & first) == kept
