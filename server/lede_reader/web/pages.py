"""The service's own pages, and the files that they load from it, and from nobody else."""

from __future__ import annotations

from functools import cache
from importlib.resources import files

from flask import Flask, Response, abort, render_template, request

from lede_reader.contract import Page
from lede_reader.render import READER_POLICY, READER_STYLE_SOURCE, THEME, Form
from lede_reader.sandbox import Sandbox
from lede_reader.web.openapi import type_name
from lede_reader.web.problems import ALL
from lede_reader.web.reader_page import add_reader_page

# What was pasted is shown in a frame, from a blob, which inherits this policy.
PAGE_POLICY = (
    f"default-src 'none'; script-src 'self'; style-src 'self' {READER_STYLE_SOURCE};"
    " img-src 'self'; connect-src 'self'; frame-src 'self' blob:; base-uri 'none';"
    " form-action 'none'; frame-ancestors 'none'"
)
_EXAMPLE_POLICY = READER_POLICY.replace("frame-ancestors 'none'", "frame-ancestors 'self'")
_MEDIA_TYPES = {
    "css": "text/css; charset=utf-8",
    "js": "text/javascript; charset=utf-8",
    "png": "image/png",
    "svg": "image/svg+xml",
}


def add_pages(app: Flask, document: dict[str, object], sandbox: Sandbox) -> None:
    """Adds `/`, `/docs` (of the OpenAPI `document`), `/example`, `/reader/…` and `/static/…`."""
    assets = _assets()
    add_reader_page(app)
    app.add_template_filter(type_name)

    def example_in(form: Form) -> bytes:
        body = files("lede_reader.web").joinpath("example.html").read_bytes()
        return sandbox.read(Page(body, charset="utf-8"), form).body

    @cache
    def example_page() -> bytes:
        return example_in("html")

    @cache
    def example_answer() -> bytes:
        return example_in("json")

    @app.get("/")
    def home() -> Response:
        return _page(render_template("home.html", base=_base()))

    @app.get("/example")
    def example() -> Response:
        response = Response(example_page(), content_type="text/html; charset=utf-8")
        response.headers["Content-Security-Policy"] = _EXAMPLE_POLICY
        response.headers["X-Frame-Options"] = "SAMEORIGIN"
        return response

    @app.get("/example.json")
    def example_reading() -> Response:
        return Response(example_answer(), content_type="application/json")

    @app.get("/docs")
    def docs() -> Response:
        return _page(render_template("docs.html", base=_base(), document=document, problems=ALL))

    @app.get("/static/<name>")
    def static(name: str) -> Response:
        if name not in assets:
            abort(404)
        return Response(assets[name], content_type=_MEDIA_TYPES[name.rpartition(".")[2]])


def _base() -> str:
    return request.host_url.rstrip("/")


def _page(html: str) -> Response:
    response = Response(html, content_type="text/html; charset=utf-8")
    response.headers["Content-Security-Policy"] = PAGE_POLICY
    return response


def _assets() -> dict[str, bytes]:
    """Every file of `static/`, read once, so that no path of a request ever reaches the disk."""
    folder = files("lede_reader.web").joinpath("static")
    return {"theme.css": THEME.encode()} | {
        file.name: file.read_bytes()
        for file in folder.iterdir()
        if file.name.rpartition(".")[2] in _MEDIA_TYPES
    }
