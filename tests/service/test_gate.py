"""Who may ask: pages of other sites may not, the extension may."""

import pytest

from tests.service.pages import page
from tests.service.running import Service

EXTENSION = "chrome-extension://abcdefghijklmnopabcdefghijklmnop"
PROSE = b"The harbour board voted on Tuesday to reopen the old pier at Port Alder. " * 9


@pytest.mark.parametrize("path", ["/v1/read", "/healthz"])
@pytest.mark.parametrize(
    "origin", [EXTENSION, "moz-extension://6ba7b810-9dad-11d1-80b4-00c04fd430c8"]
)
def test_the_extension_s_preflight_is_granted(service: Service, path: str, origin: str) -> None:
    asked = {"Origin": origin, "Access-Control-Request-Method": "POST"}
    reply = service.ask("OPTIONS", path, headers=asked)
    assert reply.status == 204
    assert reply.headers["access-control-allow-origin"] == origin
    assert "Content-Encoding" in reply.headers["access-control-allow-headers"]
    assert "Origin" in reply.headers["vary"]


def test_the_extension_may_read_answers_and_refusals(service: Service) -> None:
    for body in (page(), ""):
        reply = service.read(body, Origin=EXTENSION, Sec_Fetch_Site="cross-site")
        assert reply.status in (200, 422)
        assert reply.headers["access-control-allow-origin"] == EXTENSION


@pytest.mark.parametrize("path", ["/v1/counts", "/metrics", "/", "/docs", "/openapi.json"])
def test_nothing_else_is_open_even_to_the_extension(service: Service, path: str) -> None:
    reply = service.ask("GET", path, headers={"Origin": EXTENSION})
    assert reply.status == 403
    assert "access-control-allow-origin" not in reply.headers


FOREIGN = {
    "other-site": {"Origin": "https://other.example"},
    "no-origin-but-cross-site": {"Sec-Fetch-Site": "cross-site", "Sec-Fetch-Mode": "no-cors"},
    "another-port-of-this-machine": {"Origin": "http://127.0.0.1:1"},
    "sandboxed-frame": {"Origin": "null"},
    "looks-like-an-extension": {"Origin": "https://chrome-extension.example"},
}


@pytest.mark.parametrize("headers", FOREIGN.values(), ids=FOREIGN)
def test_another_site_s_page_is_refused_without_a_preflight(
    service: Service, headers: dict[str, str]
) -> None:
    reply = service.ask("POST", "/v1/read", PROSE, {"Content-Type": "text/plain", **headers})
    assert reply.status == 403
    assert "access-control-allow-origin" not in reply.headers


def test_no_other_site_can_tell_from_its_health_that_it_is_there(service: Service) -> None:
    """A request without CORS is refused and its answer kept from the page, as if nobody answered."""
    asked = {"Sec-Fetch-Site": "cross-site", "Sec-Fetch-Mode": "no-cors"}
    reply = service.ask("GET", "/healthz", headers=asked)
    assert reply.status == 403
    assert reply.headers["cross-origin-resource-policy"] == "same-origin"


def test_the_service_s_own_page_may_ask(service: Service) -> None:
    own = f"http://127.0.0.1:{service.port}"
    reply = service.read(page(), Origin=own, Sec_Fetch_Site="same-origin")
    assert reply.status == 200
    assert "access-control-allow-origin" not in reply.headers


def test_a_link_from_another_site_opens_the_pages_and_nothing_else(service: Service) -> None:
    came = {
        "Sec-Fetch-Site": "cross-site",
        "Sec-Fetch-Mode": "navigate",
        "Sec-Fetch-Dest": "document",
    }
    assert service.ask("GET", "/", headers=came).status == 200
    assert service.ask("GET", "/v1/counts", headers=came).status == 403


@pytest.mark.parametrize("host", ["rebound.example", "127.0.0.1.other.example", "", "a b", "[::1"])
def test_another_host_is_refused(service: Service, host: str) -> None:
    sent = f"GET /v1/counts HTTP/1.1\r\nHost: {host}\r\nConnection: close\r\n\r\n"
    assert service.send(sent.encode()).startswith((b"HTTP/1.1 421", b"HTTP/1.1 400"))


def test_settings_name_further_hosts_and_origins(start) -> None:
    service = start(ALLOWED_HOSTS="lede.example", ALLOWED_ORIGINS="https://desk.example")
    asked = {"Host": "lede.example", "Origin": "https://desk.example"}
    reply = service.ask("GET", "/healthz", headers=asked)
    assert reply.status == 200
    assert reply.headers["access-control-allow-origin"] == "https://desk.example"
