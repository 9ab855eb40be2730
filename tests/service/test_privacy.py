"""Nothing of a request stays anywhere, by the system calls of every process. `make privacy-check`.

Each place of a request holds a word of its own: text, attributes, scripts, metadata, address,
headers, path, and the client's address. Everything that can go wrong is made to go wrong.
"""

from __future__ import annotations

import gzip
import json
import os
import shutil
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.service.pages import page
from tests.service.running import Service, signal_all, until
from tests.service.trace import Words, findings, strace, words_in_files

pytestmark = pytest.mark.skipif(
    shutil.which("strace") is None and not os.environ.get("CI"),
    reason="there is no strace on this machine",
)
PLACES = (
    "text title attribute comment script data author picture host path query fragment user agent"
    " referrer cookie authorization header origin location charset route name method line body"
).split()
CLIENT = "127.66.31.9"


def story(word: dict[str, str]) -> str:
    return page(
        f"<p title='{word['attribute']}'>“{word['text']}”, Marta Olsen of {word['text']} told the"
        f" board.</p><!-- {word['comment']} --><script>let a = '{word['script']}'</script>"
        f"<img src=/a.png alt='{word['picture']}'><p>a\x01b&#2;c</p>",
        f'<script type="application/ld+json">{{"@type": "Article", "headline": "{word["data"]}"}}'
        f"</script><meta name=author content='{word['author']} Olsen'>",
        title=f"Old pier {word['title']} to reopen",
    )


def headers(word: dict[str, str]) -> str:
    return (
        f"User-Agent: {word['agent']}\r\nReferer: https://{word['referrer']}.example/\r\n"
        f"Cookie: a={word['cookie']}\r\nAuthorization: Bearer {word['authorization']}\r\n"
        f"X-Forwarded-For: {CLIENT}\r\nX-Own: {word['header']}\r\n"
    )


def requests(word: dict[str, str]) -> Iterator[bytes]:
    """Requests that end in every kind of answer, with words wherever one can be put."""
    html = story(word).encode()
    url = (
        f"https://{word['user']}:pw@{word['host']}.example/{word['path']}?q={word['query']}"
        f"#{word['fragment']}"
    )
    sent = json.dumps({"html": html.decode(), "url": url}).encode()
    path = f"/v1/read?q={word['query']}"

    def post(body: bytes, more: str, start: str = f"POST {path}") -> bytes:
        head = f"{start} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n{headers(word)}{more}"
        return f"{head}Content-Length: {len(body)}\r\n\r\n".encode() + body

    as_json, as_html = "Content-Type: application/json\r\n", "Content-Type: text/html\r\n"
    own = ("application/json", "text/html", "text/markdown", "application/ld+json")
    for accept in (*own, f"image/{word['header']}"):
        yield post(sent, f"{as_json}Accept: {accept}\r\n")
    yield post(gzip.compress(sent), f"{as_json}Content-Encoding: gzip\r\n")
    yield post(html, f"{as_html}Content-Location: https://{word['location']}.example/\r\n")
    yield post(html, f"Content-Type: text/html; charset={word['charset']}\r\n")
    yield post(
        (word["body"] + " said so at length. ").encode() * 99, "Content-Type: text/plain\r\n"
    )
    yield post(sent[:-40], as_json)
    yield post(b"\x1f\x8b" + word["body"].encode(), f"{as_json}Content-Encoding: gzip\r\n")
    yield post(word["body"].encode() * 600_000, as_html)
    yield post(html, f"Content-Type: image/{word['charset']}\r\n")
    yield post(
        f'--b\r\nContent-Disposition: form-data; name="{word["name"]}"; filename="{word["name"]}"\r\n'
        f"\r\n{word['body'] * 30_000}\r\n--b--\r\n".encode(),
        "Content-Type: multipart/form-data; boundary=b\r\n",
    )
    yield post(f"<p>{word['text']}".encode(), as_html)
    yield post(html, f"{as_html}Origin: https://{word['origin']}.example\r\n")
    yield post(html, as_html, f"POST /{word['route']}")
    yield post(b"", "", f"DELETE {path}")
    yield post(b"", "", f"X{word['method'].upper()} {path}")
    yield f"GET /{word['line']}\r\n\r\n".encode()
    yield f"GET /{word['line']} HTTP/7.7\r\nHost: a\r\n\r\n".encode()
    yield f"GET / HTTP/1.1\r\nHost: {word['host']}.example\r\n\r\n".encode()
    yield f"GET / HTTP/1.1\r\nHost: a\r\nb@({word['header']}): 1\r\n\r\n".encode()
    yield f"GET / HTTP/1.1\r\nHost: a\r\nExpect: {word['header']}\r\n\r\n".encode()
    yield f"GET /{word['line'] * 900} HTTP/1.1\r\nHost: a\r\n\r\n".encode()
    yield f"GET / HTTP/1.1\r\nHost: a\r\nX: {word['header'] * 4000}\r\n\r\n".encode()
    yield f"POST {path} HTTP/1.1\r\nHost: localhost\r\nContent-Length: {word['body']}\r\n\r\n".encode()
    yield (
        f"POST {path} HTTP/1.1\r\nHost: localhost\r\nContent-Type: text/html\r\n"
        f"Transfer-Encoding: chunked\r\n\r\n{word['body']}\r\n\r\n"
    ).encode()


def send(service: Service, data: bytes) -> bytes:
    """Sends it from an address that is a word itself."""
    with socket.create_connection(
        ("127.0.0.1", service.port), timeout=30, source_address=(CLIENT, 0)
    ) as client:
        received = b""
        try:
            client.sendall(data)
            while piece := client.recv(1 << 16):
                received += piece
        except OSError:
            pass
        return received


def abandon(service: Service, data: bytes) -> socket.socket:
    client = socket.create_connection(("127.0.0.1", service.port), source_address=(CLIENT, 0))
    client.sendall(data)
    time.sleep(0.3)
    return client


def test_no_word_of_a_request_stays_anywhere(tmp_path: Path) -> None:
    words = Words.for_places(PLACES)
    words.of["client's address"] = CLIENT
    log = tmp_path / "calls"
    talkative = {"GUNICORN_CMD_ARGS": "--log-level debug --access-logfile -"}
    service = Service(
        tmp_path / "service", strace(log), TIME_BUDGET="3", TMPDIR=str(tmp_path), **talkative
    )
    service.start()
    statuses = {send(service, data)[9:12] for data in requests(words.of)}
    whole = next(requests(words.of))
    abandon(service, whole[:-100]).close()
    for number in (signal.SIGSTOP, signal.SIGKILL):
        # A reader that runs out of time, then one that is killed under its page.
        signal_all(service.readers, number)
        statuses.add(send(service, whole)[9:12])
    for number in (signal.SIGKILL, signal.SIGABRT):
        client = abandon(service, whole[:-100])
        signal_all(service.workers[:1], number)
        until(service.is_ready, 20)
        client.close()
    shown = service.ask("GET", "/v1/counts").body + service.ask("GET", "/metrics").body
    service.stop()

    expected = {"200", "400", "403", "404", "405", "406", "413", "415", "421", "422", "503"}
    assert expected <= {status.decode() for status in statuses}
    assert findings(log, words, service.port) == []
    assert words_in_files(service.folder, words) == []
    assert words.found_in(shown.decode()) == set()
    log.unlink()
    assert words_in_files(tmp_path, words) == []


LEAKS = {
    "a-file": "open(folder + '/kept', 'w').write(word)",
    "a-file-s-name": "open(folder + '/' + word, 'w')",
    "a-deleted-file": "import tempfile; f = tempfile.TemporaryFile(); f.write(word.encode()); f.flush()",
    "standard-error": "import sys; print(word, file=sys.stderr)",
    "a-hash": "import hashlib; print(hashlib.sha256(word.encode()).hexdigest())",
    "base64": "import base64; print(base64.b64encode(b'key=' + word.encode()).decode())",
    "a-folder": "import os; os.mkdir(folder + '/' + word)",
    "a-connection": "import socket; socket.socket().connect_ex(('127.0.0.1', 9))",
    "a-datagram": "import socket; socket.socket(2, 2).sendto(word.encode(), ('127.0.0.1', 9))",
}


@pytest.mark.parametrize("leak", LEAKS.values(), ids=LEAKS)
def test_the_check_finds_what_leaks(tmp_path: Path, leak: str) -> None:
    words = Words.for_places(["text"])
    log = tmp_path / "calls"
    script = tmp_path / "leak.py"
    script.write_text(f"import sys; word, folder = sys.stdin.read().split()\n{leak}")
    sent = f"{words.of['text']} {tmp_path}"
    command = [*strace(log), sys.executable, str(script)]
    subprocess.run(command, input=sent, text=True, capture_output=True, check=True)
    assert findings(log, words, 1) != []


def test_the_check_lets_answers_pass(tmp_path: Path) -> None:
    log = tmp_path / "calls"
    words = Words({"text": "xkwordkx"})
    log.write_text(
        '12 sendto(9<TCP:[127.0.0.1:80->127.0.0.1:999]>, "xkwordkx", 8, 0, NULL, 0) = 8\n'
    )
    assert findings(log, words, 80) == []
    assert findings(log, words, 81) != []
