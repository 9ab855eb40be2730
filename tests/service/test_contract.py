"""The contract, over HTTP, from the service as it is run."""

import gzip
import hmac
import json
from collections.abc import Mapping
from pathlib import Path

import pytest

from tests.service.pages import STORY, page
from tests.service.running import Reply, Service

PAGE = page()
JSON = json.dumps({"html": PAGE, "url": "https://news.example/pier"}).encode()
ANSWERED = "The harbour board voted on Tuesday"
TEXT = "\n\n".join(f"{STORY} It was decision number {number}." for number in range(9)).encode()


def is_problem(reply: Reply, name: str) -> bool:
    return (
        reply.headers["content-type"] == "application/problem+json"
        and reply.json["type"] == f"/docs#problem-{name}"
        and reply.json["status"] == reply.status
        and isinstance(reply.json["title"], str)
    )


REQUESTS = {
    "json": ("application/json", JSON, {}),
    "html": ("text/html; charset=utf-8", PAGE.encode(), {}),
    "html-in-latin-1": ("text/html; charset=iso-8859-1", PAGE.encode("latin-1", "ignore"), {}),
    "text": ("text/plain", TEXT, {}),
    "json-gzip": ("application/json", gzip.compress(JSON), {"Content-Encoding": "gzip"}),
    "html-gzip": ("text/html", gzip.compress(PAGE.encode()), {"Content-Encoding": "gzip"}),
}


@pytest.mark.parametrize(("content_type", "body", "headers"), REQUESTS.values(), ids=REQUESTS)
def test_a_page_is_read_however_it_is_sent(
    service: Service, content_type: str, body: bytes, headers: dict[str, str]
) -> None:
    reply = service.ask("POST", "/v1/read", body, {"Content-Type": content_type, **headers})
    assert reply.status == 200
    assert ANSWERED in reply.json["article"]["textContent"]
    assert reply.headers["cache-control"] == "no-store"


def test_a_body_in_chunks_is_read(service: Service) -> None:
    pieces = [PAGE.encode()[start : start + 700] for start in range(0, len(PAGE.encode()), 700)]
    body = b"".join(b"%x\r\n%s\r\n" % (len(piece), piece) for piece in pieces) + b"0\r\n\r\n"
    head = (
        b"POST /v1/read HTTP/1.1\r\nHost: localhost\r\nContent-Type: text/html\r\n"
        b"Transfer-Encoding: chunked\r\nConnection: close\r\n\r\n"
    )
    assert service.send(head + body).startswith(b"HTTP/1.1 200")


def test_relative_links_rest_on_the_address_that_was_sent(service: Service) -> None:
    linked = page("<p>The vote is in <a href='../minutes'>the board's minutes</a> of Tuesday.</p>")
    reply = service.read(linked, Content_Location="https://news.example/a/b")
    assert 'href="https://news.example/minutes"' in reply.json["article"]["content"]


FORMS = {
    "application/json": "application/json",
    "text/html": "text/html; charset=utf-8",
    "text/markdown": "text/markdown; charset=utf-8",
    "application/ld+json": "application/ld+json",
}


@pytest.mark.parametrize(("accept", "content_type"), FORMS.items(), ids=FORMS)
def test_the_answer_comes_in_the_form_that_is_asked_for(
    service: Service, accept: str, content_type: str
) -> None:
    reply = service.read(PAGE, accept)
    assert (reply.status, reply.headers["content-type"]) == (200, content_type)
    assert ANSWERED.encode() in reply.body
    assert "Accept" in reply.headers["vary"]


HTML = {"Content-Type": "text/html"}
REFUSED: dict[str, tuple[str, int, dict[str, str], bytes]] = {
    "malformed": ("/v1/read", 400, {"Content-Type": "application/json"}, b"{"),
    "foreign-origin": ("/v1/read", 403, {**HTML, "Origin": "https://other.example"}, b"x"),
    "not-found": ("/v2/read", 404, HTML, b"x"),
    "method": ("/healthz", 405, HTML, b"x"),
    "not-acceptable": ("/v1/read", 406, {**HTML, "Accept": "image/png"}, PAGE.encode()),
    "too-large": ("/v1/read", 413, HTML, b"x" * 10_485_761),
    "too-large (once opened)": (
        "/v1/read",
        413,
        {**HTML, "Content-Encoding": "gzip"},
        gzip.compress(b" " * 60_000_000),
    ),
    "media-type": ("/v1/read", 415, {"Content-Type": "multipart/form-data"}, b"html=a"),
    "media-type (encoding)": ("/v1/read", 415, {**HTML, "Content-Encoding": "br"}, b"x"),
    "foreign-host": ("/v1/read", 421, {**HTML, "Host": "rebound.example"}, PAGE.encode()),
    "no-article": ("/v1/read", 422, HTML, b"<p></p>"),
}


@pytest.mark.parametrize("case", REFUSED)
def test_each_refusal_is_a_problem_with_its_own_type(service: Service, case: str) -> None:
    path, status, headers, body = REFUSED[case]
    reply = service.ask("POST", path, body, headers)
    assert reply.status == status
    assert is_problem(reply, case.partition(" ")[0])


def test_a_method_that_is_not_allowed_is_told_which_are(service: Service) -> None:
    assert "POST" in service.ask("GET", "/v1/read").headers["allow"]


def test_a_client_knows_by_its_health_whom_it_would_send_a_page(service: Service) -> None:
    reply = service.ask("GET", "/healthz")
    assert (reply.status, reply.json) == (200, {"status": "ok", "service": "lede", "api": 1})


def test_it_proves_its_pairing_secret_without_sending_it(start, tmp_path: Path) -> None:
    file = tmp_path / "secret"
    file.write_text("between you and me\n", "utf-8")
    service = start(PAIRING_FILE=str(file))
    challenge = "00" * 32
    reply = service.ask("GET", f"/healthz?challenge={challenge}")
    proof = hmac.digest(b"between you and me", bytes(32), "sha256").hex()
    assert reply.json == {"status": "ok", "service": "lede", "api": 1, "proof": proof}
    assert "proof" not in service.ask("GET", "/healthz").json


@pytest.mark.parametrize("challenge", ["", "0", "00" * 15, "00" * 65, "zz" * 32, "AA" * 32])
def test_what_is_no_challenge_is_refused(service: Service, challenge: str) -> None:
    reply = service.ask("GET", f"/healthz?challenge={challenge}")
    assert reply.status == 400
    assert is_problem(reply, "challenge")


def test_head_and_options_are_answered(service: Service) -> None:
    head = service.ask("HEAD", "/healthz")
    assert (head.status, head.body) == (200, b"")
    assert service.ask("OPTIONS", "/v1/read").status == 204


def test_each_problem_leads_to_its_paragraph(service: Service) -> None:
    docs = service.ask("GET", "/docs")
    assert docs.status == 200
    for name in ("malformed", "no-article", "out-of-time", "foreign-host"):
        assert f'id="problem-{name}"'.encode() in docs.body


def is_dressed(headers: Mapping[str, str]) -> None:
    assert "default-src 'none'" in headers["content-security-policy"]
    assert "frame-ancestors 'none'" in headers["content-security-policy"]
    assert "unsafe" not in headers["content-security-policy"]
    assert headers["x-content-type-options"] == "nosniff"
    assert headers["referrer-policy"] == "no-referrer"
    assert headers["cache-control"] == "no-store"
    assert headers["server"] == "lede"
    assert "set-cookie" not in headers


@pytest.mark.parametrize(
    "path", ["/", "/docs", "/v1/counts", "/metrics", "/nothing", "/openapi.json"]
)
def test_every_answer_is_dressed(service: Service, path: str) -> None:
    is_dressed(service.ask("GET", path).headers)


@pytest.mark.parametrize("accept", FORMS)
def test_every_form_of_a_reading_is_dressed(service: Service, accept: str) -> None:
    is_dressed(service.read(PAGE, accept).headers)


BEYOND: dict[str, tuple[str, int]] = {
    "no HTTP at all": ("\x16\x03\x01 hello\r\n\r\n", 400),
    "a line cut short": ("GET /\r\n\r\n", 400),
    "a header that is none": ("GET / HTTP/1.1\r\nHost: a\r\nb@(): 1\r\n\r\n", 400),
    "two lengths": ("POST / HTTP/1.1\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\n", 400),
    "an endless address": (f"GET /{'a' * 9000} HTTP/1.1\r\nHost: a\r\n\r\n", 414),
    "an expectation": ("GET / HTTP/1.1\r\nHost: a\r\nExpect: rain\r\n\r\n", 417),
    "an endless header": (f"GET / HTTP/1.1\r\nHost: a\r\nX: {'a' * 9000}\r\n\r\n", 431),
    "an unknown coding": ("POST / HTTP/1.1\r\nTransfer-Encoding: rain\r\n\r\n", 501),
}


@pytest.mark.parametrize(("sent", "status"), BEYOND.values(), ids=BEYOND)
def test_what_never_reaches_the_application_is_answered_likewise(
    service: Service, sent: str, status: int
) -> None:
    head, _, body = service.send(sent.encode("latin-1")).decode().partition("\r\n\r\n")
    line, *fields = head.split("\r\n")
    headers = dict(field.lower().split(": ", 1) for field in fields)
    reply = Reply(int(line.split()[1]), headers, body.encode())
    assert reply.status == status
    assert is_problem(reply, reply.json["type"].removeprefix("/docs#problem-"))
    assert "rain" not in body
    is_dressed(headers)


def test_the_pages_load_from_the_service_alone(service: Service) -> None:
    for path in ("/", "/docs"):
        body = service.ask("GET", path).body.decode()
        assert "<script>" not in body
        assert 'src="http' not in body
        assert 'rel="stylesheet" href="http' not in body
