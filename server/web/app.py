"""The Flask application."""

from __future__ import annotations

import msgspec
from flask import Flask, Response, request

from server.contract import Page
from server.read import read
from server.render import to_json
from server.text.language import warm


def create_app() -> Flask:
    """Makes the application, warmed."""
    warm()
    app = Flask(__name__, static_folder=None)

    @app.get("/healthz")
    def healthz() -> Response:
        return Response(b'{"status":"ok"}', mimetype="application/json")

    @app.post("/v1/read")
    def read_page() -> Response:
        body = request.get_data()
        if request.mimetype == "application/json":
            sent = msgspec.json.decode(body)
            page = Page(sent["html"].encode("utf-8", "replace"), "html", "utf-8", sent.get("url"))
        else:
            page = Page(body, "text" if request.mimetype == "text/plain" else "html")
        return Response(to_json(read(page)), mimetype="application/json")

    return app


app = create_app()
