"""Connections that ask for nothing: they cost no thread, and hold up nobody."""

from __future__ import annotations

import socket
import time
from collections.abc import Callable, Iterator
from http.client import HTTPConnection

import pytest

from tests.service.pages import page
from tests.service.running import Service

PAGE = page()
MANY = 600
HEAD = b"POST /v1/read HTTP/1.1\r\nHost: localhost\r\nContent-Type: text/html\r\n"


@pytest.fixture
def opened() -> Iterator[Callable[[Service, bytes], socket.socket]]:
    """Opens connections that stay until the end of the test."""
    kept: list[socket.socket] = []

    def connect(service: Service, sent: bytes = b"") -> socket.socket:
        kept.append(socket.create_connection(("127.0.0.1", service.port), timeout=10))
        kept[-1].sendall(sent)
        return kept[-1]

    yield connect
    for client in kept:
        client.close()


@pytest.mark.parametrize(
    "sent", [b"", b"G", HEAD[:30], HEAD], ids=["nothing", "a-byte", "a-line", "a-head-without-end"]
)
def test_six_hundred_that_do_not_ask_hold_up_nobody(start, opened, sent: bytes) -> None:
    service: Service = start(WEB_CONCURRENCY="1")
    usual = service.read(PAGE).seconds
    for _ in range(MANY):
        opened(service, sent)
    reply = service.read(PAGE)
    assert reply.status == 200
    assert reply.seconds < 1 + 2 * usual


@pytest.mark.parametrize("sent", [b"", HEAD], ids=["nothing", "a-head-without-end"])
def test_one_that_does_not_ask_is_let_go_after_three_seconds(
    service: Service, opened, sent: bytes
) -> None:
    client = opened(service, sent)
    start = time.monotonic()
    assert client.recv(1 << 16) == b""
    assert 2.5 < time.monotonic() - start < 5


def test_a_head_that_comes_in_pieces_is_heard(service: Service, opened) -> None:
    client = opened(service)
    for piece in (
        b"GET /heal",
        b"thz HTTP/1.1\r\nHost: local",
        b"host\r\nConnection: close\r",
        b"\n\r\n",
    ):
        time.sleep(0.3)
        client.sendall(piece)
    assert client.recv(1 << 16).startswith(b"HTTP/1.1 200 OK\r\n")


def test_a_head_that_ends_early_is_answered_or_let_go_at_once(service: Service, opened) -> None:
    client = opened(service, HEAD)
    client.shutdown(socket.SHUT_WR)
    start = time.monotonic()
    assert client.recv(1 << 16)[:12] in (b"", b"HTTP/1.1 400")
    assert time.monotonic() - start < 1


def test_one_that_asked_before_may_ask_again(service: Service) -> None:
    connection = HTTPConnection("127.0.0.1", service.port, timeout=10)
    for _ in range(3):
        connection.request("GET", "/healthz")
        assert connection.getresponse().read().startswith(b'{"status":"ok"')
        first = connection.sock
        time.sleep(0.2)
    assert connection.sock is first
    connection.close()


def test_a_head_beyond_all_bounds_is_refused(service: Service) -> None:
    head = b"GET / HTTP/1.1\r\nHost: localhost\r\n" + b"X-Long: " + b"a" * 100_000 + b"\r\n\r\n"
    assert service.send(head)[:12] == b"HTTP/1.1 431"
