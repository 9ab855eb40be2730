"""The extension's own reader page, served: whoever has installed nothing sees the same reader."""

from __future__ import annotations

import json
import re
from importlib.resources import files
from importlib.resources.abc import Traversable
from pathlib import Path

from flask import Flask, Response, abort, request

from lede_reader.web.bundle import bundle

READER_PAGE = "reader/reader.html"
_POLICY = (
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:;"
    " font-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none';"
    " frame-ancestors 'self'"
)
_MEDIA_TYPES = {
    "css": "text/css; charset=utf-8",
    "js": "text/javascript; charset=utf-8",
    "png": "image/png",
    "svg": "image/svg+xml",
    "woff2": "font/woff2",
}
_PRELOADS = re.compile(r'\n *<link rel="modulepreload" href="(?!main\.js)[^"]*">')
_FOLDERS = ("", "reader", "reader/aloud", "reader/file", "icons", "fonts")
# What a browser gives to extensions and not to pages comes before the page's own scripts.
_BEFORE = '<script src="../dressed.js"></script>'
_HERE = (
    '<link rel="stylesheet" href="/static/frame.css"><script src="/reader/words.js"></script>'
    '<script src="/static/frame.js"></script>'
)


def add_reader_page(app: Flask) -> None:
    """Adds `/reader/…`: the page with what it loads, and its words in the reader's language."""
    extension = _extension()
    assets = _assets(extension)
    words = _words(extension)
    html = extension.joinpath(READER_PAGE).read_text("utf-8").replace(_BEFORE, _BEFORE + _HERE)
    html = _PRELOADS.sub("", html).replace('"main.js"', '"first.js"')
    first, later = bundle(assets, "reader/main.js")
    assets |= {"reader/first.js": first.encode(), "reader/later.js": later.encode()}

    @app.get("/reader/<path:name>")
    def reader_page(name: str) -> Response:
        if name == READER_PAGE:
            response = Response(html, content_type="text/html; charset=utf-8")
            response.headers["Content-Security-Policy"] = _POLICY
            response.headers["X-Frame-Options"] = "SAMEORIGIN"
            return response
        if name == "words.js":
            wished = (tag.partition("-")[0].lower() for tag in request.accept_languages.values())
            language = next((tag for tag in wished if tag in words), "en")
            response = Response(words[language], content_type=_MEDIA_TYPES["js"])
            response.headers["Vary"] = "Accept-Language"
            return response
        if name not in assets:
            abort(404)
        return _kept(Response(assets[name], content_type=_MEDIA_TYPES[name.rpartition(".")[2]]))


def _kept(response: Response) -> Response:
    """A file that the browser need not ask for again within an hour: it is nobody's reading."""
    response.headers["Cache-Control"] = "private, max-age=3600"
    return response


def _extension() -> Traversable:
    """The extension's folder: in the package where that is installed, else beside its sources."""
    packed = files("lede_reader").joinpath("extension")
    return packed if packed.is_dir() else Path(__file__).parents[3] / "extension"


def _assets(extension: Traversable) -> dict[str, bytes]:
    """Each file that the page may load, read once: no path of a request ever reaches the disk."""
    return {
        f"{folder}/{file.name}".lstrip("/"): file.read_bytes()
        for folder in _FOLDERS
        for file in extension.joinpath(folder).iterdir()
        if file.name.rpartition(".")[2] in _MEDIA_TYPES
    }


def _words(extension: Traversable) -> dict[str, bytes]:
    """The words of each language, as a script that tells them."""
    return {
        folder.name: b"globalThis.words = "
        + json.dumps(json.loads(folder.joinpath("messages.json").read_text("utf-8"))).encode()
        for folder in extension.joinpath("_locales").iterdir()
    }
