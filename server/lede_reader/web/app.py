"""The Flask application: every path, and what goes with each answer."""

from __future__ import annotations

import re
from pathlib import Path

from flask import Flask, Response, request
from werkzeug.exceptions import HTTPException, MethodNotAllowed

from lede_reader.errors import Refusal
from lede_reader.sandbox import Sandbox
from lede_reader.sandbox.warm import warm
from lede_reader.settings import Settings, from_environment
from lede_reader.web import headers, metrics, problems, reading
from lede_reader.web.answers import answer_json, answer_problem
from lede_reader.web.counts import Counts, counts_of
from lede_reader.web.gate import Gate, gate_for
from lede_reader.web.health import CHALLENGE, health, secret_in
from lede_reader.web.ledger import Ledger
from lede_reader.web.metrics import to_prometheus
from lede_reader.web.openapi import document
from lede_reader.web.pages import add_pages


def create_app(settings: Settings | None = None) -> Flask:
    """Makes the application, warmed."""
    settings = settings or from_environment()
    app = Flask(__name__, static_folder=None)
    app.url_map.merge_slashes = False  # A redirect would repeat the path that was sent.
    _guard(app, gate_for(settings))
    _explain(app)
    sandbox = Sandbox(settings.time_budget)
    app.extensions["sandbox"] = sandbox
    app.extensions["pipeline"] = warm(settings.spacy_model)
    ledger = Ledger(Path(settings.data_dir))
    read_page = reading.view(sandbox, ledger, settings.max_bytes)
    app.add_url_rule("/v1/read", view_func=read_page, methods=["POST"])
    _report(app, ledger, settings.counts_every)
    _identify(app, secret_in(Path(settings.pairing_file or f"{settings.data_dir}/pairing")))
    contract = document()
    app.add_url_rule("/openapi.json", view_func=lambda: answer_json(contract))
    add_pages(app, contract, sandbox)
    return app


def _report(app: Flask, ledger: Ledger, every: float) -> None:
    """Adds what is counted."""

    def shown() -> Counts:
        if every > 0:
            return counts_of(ledger.published(every))
        return counts_of(ledger.values(), step=1)

    @app.get("/v1/counts")
    def show_counts() -> Response:
        return answer_json(shown())

    @app.get("/metrics")
    def show_metrics() -> Response:
        return Response(to_prometheus(shown()), content_type=metrics.MEDIA_TYPE)


def _identify(app: Flask, secret: str | None) -> None:
    """Adds the answer to who asks whether it can serve, and who it is."""

    @app.get("/healthz")
    def healthz() -> Response:
        # The application exists only once it is warmed, so that it can serve.
        challenge = request.args.get("challenge")
        if challenge is not None and not re.fullmatch(CHALLENGE, challenge):
            return answer_problem(problems.CHALLENGE)
        return answer_json(health(secret, challenge))


def _guard(app: Flask, gate: Gate) -> None:
    """Judges every request before it is read, and dresses every answer."""

    @app.before_request
    def judge() -> Response | None:
        refused = gate.refusal(request)
        if refused is not None:
            return answer_problem(refused)
        return Response(status=204) if request.method == "OPTIONS" else None

    @app.after_request
    def dress(response: Response) -> Response:
        headers.secure(response)
        headers.open_to(gate.opens_to(request), request, response)
        return response


def _explain(app: Flask) -> None:
    """Answers whatever is raised with a problem; Flask logs nothing of what has a handler."""

    @app.errorhandler(Refusal)
    def refuse(refusal: Refusal) -> Response:
        return answer_problem(problems.problem_of(refusal))

    @app.errorhandler(Exception)
    def fail(error: Exception) -> Response:
        status = error.code if isinstance(error, HTTPException) else None
        response = answer_problem(problems.OF_STATUS.get(status or 500, problems.FAILED))
        if isinstance(error, MethodNotAllowed):
            response.allow.update(error.valid_methods or ())
        return response
