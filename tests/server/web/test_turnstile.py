"""How often a client may ask."""

import os

from lede_reader.web.turnstile import Turnstile


def test_each_client_has_its_own_limit() -> None:
    turnstile = Turnstile(2)
    assert [turnstile.admits("198.51.100.1") for _ in range(3)] == [True, True, False]
    assert turnstile.admits("198.51.100.2")


def test_no_limit_admits_always() -> None:
    turnstile = Turnstile(0)
    assert all(turnstile.admits("198.51.100.1") for _ in range(1000))


def test_addresses_of_one_household_are_one_client() -> None:
    turnstile = Turnstile(1)
    assert turnstile.admits("2001:db8:1:2::a")
    assert not turnstile.admits("2001:db8:1:2::b")
    assert turnstile.admits("2001:db8:1:3::a")


def test_workers_that_are_forked_share_the_count() -> None:
    turnstile = Turnstile(1)
    pid = os.fork()
    if pid == 0:
        os._exit(0 if turnstile.admits("198.51.100.1") else 1)
    assert os.waitpid(pid, 0)[1] == 0
    assert not turnstile.admits("198.51.100.1")
