"""Connections before they ask."""

import socket

import pytest
from lede_reader.web.connections import Crowd, has_asked
from lede_reader.web.forwarded import Proxies


def pair() -> tuple[socket.socket, socket.socket]:
    """A client's end, and the service's, which does not block; by TCP, as it is."""
    with socket.create_server(("127.0.0.1", 0)) as listener:
        client = socket.create_connection(listener.getsockname())
        served, _ = listener.accept()
    served.setblocking(False)
    return client, served


def test_it_has_asked_once_the_head_has_its_end() -> None:
    client, served = pair()
    assert not has_asked(served)
    for piece in (b"GET / HTTP/1.1", b"\r\nHost: localhost\r\n"):
        client.sendall(piece)
        assert not has_asked(served)
    client.sendall(b"\r\n")
    assert has_asked(served)
    assert served.recv(5) == b"GET /"


def test_one_that_ends_has_no_more_to_say() -> None:
    client, served = pair()
    client.sendall(b"GET /")
    assert not has_asked(served)
    client.shutdown(socket.SHUT_WR)
    served.setblocking(True)
    assert has_asked(served)


def test_one_address_has_so_many_connections() -> None:
    crowd = Crowd(Proxies(()))
    asked = [crowd.admits("198.51.100.4") for _ in range(66)]
    assert asked == [True] * 64 + [False] * 2
    assert crowd.admits("198.51.100.5")
    for _ in range(3):
        crowd.leaves("198.51.100.4")
    assert crowd.admits("198.51.100.4")


def test_a_household_is_one_address() -> None:
    crowd = Crowd(Proxies(()))
    assert sum(crowd.admits(f"2001:db8:1:2::{n:x}") for n in range(100)) == 64


@pytest.mark.parametrize("client", ["127.0.0.1", "::1", "10.1.2.3", ""])
def test_this_machine_and_our_proxies_are_not_counted(client: str) -> None:
    crowd = Crowd(Proxies(("10.0.0.0/8",)))
    assert all(crowd.admits(client) for _ in range(200))
