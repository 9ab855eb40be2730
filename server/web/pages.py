"""The service's own pages, and the files that they load from it, and from nobody else."""

from __future__ import annotations

from importlib.resources import files

from flask import Flask, Response, abort, render_template

from server.web.problems import ALL

PAGE_POLICY = (
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self';"
    " base-uri 'none'; form-action 'none'; frame-ancestors 'none'"
)
_MEDIA_TYPES = {
    "css": "text/css; charset=utf-8",
    "js": "text/javascript; charset=utf-8",
    "png": "image/png",
    "svg": "image/svg+xml",
}


def add_pages(app: Flask, document: dict[str, object]) -> None:
    """Adds `/`, `/docs` (of the OpenAPI `document`) and `/static/…`."""
    assets = _assets()

    @app.get("/")
    def home() -> Response:
        return _page(render_template("home.html"))

    @app.get("/docs")
    def docs() -> Response:
        return _page(render_template("docs.html", document=document, problems=ALL))

    @app.get("/static/<name>")
    def static(name: str) -> Response:
        if name not in assets:
            abort(404)
        return Response(assets[name], content_type=_MEDIA_TYPES[name.rpartition(".")[2]])


def _page(html: str) -> Response:
    response = Response(html, content_type="text/html; charset=utf-8")
    response.headers["Content-Security-Policy"] = PAGE_POLICY
    return response


def _assets() -> dict[str, bytes]:
    """Every file of `static/`, read once, so that no path of a request ever reaches the disk."""
    folder = files("server.web").joinpath("static")
    if not folder.is_dir():
        return {}
    return {
        file.name: file.read_bytes()
        for file in folder.iterdir()
        if file.name.rpartition(".")[2] in _MEDIA_TYPES
    }
