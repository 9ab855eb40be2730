"""The extension's reader page, served: all that it loads, and nothing beside that."""

from __future__ import annotations

import json
import re
from urllib.parse import urljoin

import pytest
from flask import Flask
from flask.testing import FlaskClient
from lede_reader.web.reader_page import READER_PAGE, add_reader_page

from tests.extension.browsers import EXTENSION

LOADED = re.compile(r'(?:href|src)="([^"#]+)"')


@pytest.fixture(scope="module")
def client() -> FlaskClient:
    app = Flask(__name__, static_folder=None)
    add_reader_page(app)
    return app.test_client()


def test_the_page_asks_for_nothing_that_is_not_there(client: FlaskClient) -> None:
    page = client.get(f"/reader/{READER_PAGE}")
    names = [name for name in LOADED.findall(page.text) if not name.startswith("/static/")]
    assert {"../theme.css", "first.js", "/reader/words.js"} <= set(names)
    for name in names:
        assert client.get(urljoin(f"/reader/{READER_PAGE}", name)).status_code == 200, name


def test_every_module_of_the_reader_is_there(client: FlaskClient) -> None:
    for module in (EXTENSION / "reader").rglob("*.js"):
        name = module.relative_to(EXTENSION).as_posix()
        assert client.get(f"/reader/{name}").data == module.read_bytes(), name


def test_no_script_but_the_service_s_own_runs_in_it(client: FlaskClient) -> None:
    headers = client.get(f"/reader/{READER_PAGE}").headers
    assert "script-src 'self';" in headers["Content-Security-Policy"]
    assert "frame-ancestors 'self'" in headers["Content-Security-Policy"]


@pytest.mark.parametrize(("wished", "word"), [("de-AT,en", "Wer"), ("en", "Who"), ("ja", "Who")])
def test_its_words_are_in_the_reader_s_language(
    client: FlaskClient, wished: str, word: str
) -> None:
    answer = client.get("/reader/words.js", headers={"Accept-Language": wished})
    assert json.loads(answer.text.partition(" = ")[2])["who"]["message"] == word
    assert answer.headers["Vary"] == "Accept-Language"


@pytest.mark.parametrize(
    "name", ["manifest.json", "background/main.js", "../server/app.py", "..%2f..%2fREADME.md", ""]
)
def test_nothing_else_of_the_disk_is_told(client: FlaskClient, name: str) -> None:
    assert client.get(f"/reader/{name}").status_code == 404
