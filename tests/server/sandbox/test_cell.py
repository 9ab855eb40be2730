"""A reader's leisure."""

import socket

import pytest
from lede_reader.sandbox import cell
from lede_reader.sandbox.channel import Channel


@pytest.fixture
def line():
    ours, theirs = socket.socketpair()
    with ours, theirs:
        yield Channel(ours), Channel(theirs)


def test_a_reader_that_nobody_asks_gets_ready_for_all_languages(line) -> None:
    languages = iter(["de", "en"])
    cell._use_leisure(line[0], languages)
    assert next(languages, None) is None


def test_a_reader_that_is_asked_leaves_the_other_languages_for_later(line) -> None:
    languages = iter(["de", "en"])
    line[1].send(b"a task")
    cell._use_leisure(line[0], languages)
    assert next(languages) == "de"
