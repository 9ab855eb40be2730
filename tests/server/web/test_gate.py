"""Who may pass the gate, without a service."""

import pytest
from flask import Request
from lede_reader.settings import Settings
from lede_reader.web import problems
from lede_reader.web.gate import gate_for
from lede_reader.web.problems import Problem
from werkzeug.test import EnvironBuilder

SETTINGS = Settings(
    host="192.0.2.7", allowed_hosts=("Lede.example",), allowed_origins=("https://desk.example",)
)
OWN = {"Host": "127.0.0.1:5333"}


def asked(path: str, method: str = "POST", address: str = "127.0.0.1", **headers: str) -> Request:
    named = {name.replace("_", "-"): value for name, value in {**OWN, **headers}.items()}
    builder = EnvironBuilder(path=path, method=method, headers=named)
    builder.environ_base = {"REMOTE_ADDR": address}
    return Request(builder.get_environ())


HOSTS = {
    "loopback": ("127.0.0.1:5333", None),
    "its-name": ("localhost", None),
    "ipv6-loopback": ("[::1]:5333", None),
    "the-address-it-listens-on": ("192.0.2.7:5333", None),
    "a-name-of-the-settings": ("lede.example", None),
    "in-capitals": ("LEDE.EXAMPLE:5333", None),
    "with-a-last-dot": ("localhost.:5333", None),
    "another": ("rebound.example", problems.FOREIGN_HOST),
    "one-that-begins-alike": ("localhost.rebound.example", problems.FOREIGN_HOST),
    "with-a-user": ("127.0.0.1@rebound.example", problems.FOREIGN_HOST),
    "two": ("127.0.0.1, rebound.example", problems.FOREIGN_HOST),
    "none": ("", problems.FOREIGN_HOST),
}


@pytest.mark.parametrize(("host", "refusal"), HOSTS.values(), ids=HOSTS)
def test_only_its_own_names_are_answered(host: str, refusal: Problem | None) -> None:
    assert gate_for(SETTINGS).refusal(asked("/v1/read", Host=host)) == refusal


@pytest.mark.parametrize("any_address", ["0.0.0.0", "::"])
def test_listening_everywhere_is_no_name(any_address: str) -> None:
    gate = gate_for(Settings(host=any_address))
    assert gate.refusal(asked("/", Host=any_address.join("[]"))) == problems.FOREIGN_HOST


ORIGINS = {
    "none": ({}, None),
    "its-own": ({"Origin": "http://127.0.0.1:5333"}, None),
    "its-own-behind-tls": ({"Origin": "https://127.0.0.1:5333"}, None),
    "of-the-settings": ({"Origin": "https://desk.example"}, None),
    "chromium-s-extension": ({"Origin": "chrome-extension://abcdefghijklmnop"}, None),
    "firefox-s-extension": (
        {"Origin": "moz-extension://0a1b2c3d-0000-4000-8000-0a1b2c3d4e5f"},
        None,
    ),
    "another": ({"Origin": "https://other.example"}, problems.FOREIGN_ORIGIN),
    "another-port": ({"Origin": "http://127.0.0.1:9000"}, problems.FOREIGN_ORIGIN),
    "null": ({"Origin": "null"}, problems.FOREIGN_ORIGIN),
    "of-the-settings-in-plain-text": ({"Origin": "http://desk.example"}, problems.FOREIGN_ORIGIN),
    "cross-site": ({"Sec-Fetch-Site": "cross-site"}, problems.FOREIGN_ORIGIN),
    "same-origin": ({"Sec-Fetch-Site": "same-origin"}, None),
    "typed-in": ({"Sec-Fetch-Site": "none"}, None),
}


@pytest.mark.parametrize(("headers", "refusal"), ORIGINS.values(), ids=ORIGINS)
def test_a_page_of_another_site_is_refused(
    headers: dict[str, str], refusal: Problem | None
) -> None:
    assert gate_for(SETTINGS).refusal(asked("/v1/read", **headers)) == refusal


def test_the_counts_are_open_to_no_origin() -> None:
    request = asked("/v1/counts", "GET", Origin="https://desk.example")
    assert gate_for(SETTINGS).opens_to(request) is None
    assert gate_for(SETTINGS).refusal(request) == problems.FOREIGN_ORIGIN


def test_a_client_over_its_rate_is_refused_and_loopback_never_is() -> None:
    gate = gate_for(Settings(rate_limit=2))
    far = [gate.refusal(asked("/v1/read", address="198.51.100.4")) for _ in range(3)]
    near = [gate.refusal(asked("/v1/read", address="127.0.0.9")) for _ in range(3)]
    assert far == [None, None, problems.TOO_MANY]
    assert near == [None, None, None]


def test_only_pages_that_are_sent_count_towards_the_rate() -> None:
    gate = gate_for(Settings(rate_limit=1))
    asking = [gate.refusal(asked("/", "GET", address="198.51.100.4")) for _ in range(3)]
    assert asking == [None, None, None]


def test_clients_behind_our_proxy_have_a_rate_each_and_ipv6_by_household() -> None:
    gate = gate_for(Settings(rate_limit=1, trusted_proxies=("10.0.0.0/8",)))

    def through_proxy(client: str, proxy: str = "10.1.2.3") -> Problem | None:
        return gate.refusal(asked("/v1/read", address=proxy, **{"X-Forwarded-For": client}))

    assert [through_proxy("203.0.113.9"), through_proxy("203.0.113.9")] == [None, problems.TOO_MANY]
    assert through_proxy("203.0.113.10") is None
    assert through_proxy("2001:db8:1:2::a") is None
    assert through_proxy("2001:db8:1:2::b") == problems.TOO_MANY
    # Who is no proxy of ours cannot buy a new rate by claiming another address.
    assert through_proxy("203.0.113.77", proxy="198.51.100.4") is None
    assert through_proxy("203.0.113.78", proxy="198.51.100.4") == problems.TOO_MANY
