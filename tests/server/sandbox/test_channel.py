"""The line between a worker and its readers."""

import socket
import threading
import time

import pytest
from lede_reader.sandbox.channel import Channel


def line() -> tuple[Channel, Channel]:
    ours, theirs = socket.socketpair()
    return Channel(ours), Channel(theirs)


@pytest.mark.parametrize("size", [0, 1, 5_000_000])
def test_messages_arrive_whole_and_in_order(size: int) -> None:
    ours, theirs = line()
    sending = threading.Thread(target=lambda: (ours.send(b"x" * size), ours.send(b"end")))
    sending.start()
    assert len(theirs.receive()) == size
    assert theirs.receive() == b"end"
    sending.join()


def test_a_deadline_ends_the_wait() -> None:
    ours, _theirs = line()
    start = time.monotonic()
    with pytest.raises(TimeoutError):
        ours.receive(start + 0.1)
    assert time.monotonic() - start < 1


def test_a_deadline_ends_a_message_that_nobody_takes() -> None:
    ours, _theirs = line()
    with pytest.raises(TimeoutError):
        ours.send(b"x" * 50_000_000, time.monotonic() + 0.1)


def test_the_end_of_the_other_side_is_told() -> None:
    ours, theirs = line()
    assert not ours.is_ended()
    theirs.close()
    assert ours.is_ended()
    with pytest.raises(EOFError):
        ours.receive()
