"""`POST /v1/read`: a page in, the article and its key facts out, in the form that was asked for."""

from __future__ import annotations

from collections.abc import Callable

from flask import Response, request
from werkzeug.exceptions import NotAcceptable

from server.errors import NoArticle, Unreadable
from server.render import READER_POLICY
from server.settings import Settings
from server.web.intake import page_of
from server.web.negotiate import MEDIA_TYPES, Form, form_for
from server.web.sandbox import Answer, Sandbox

_REFUSALS = {"NoArticle": NoArticle, "Unreadable": Unreadable}


def view(settings: Settings, sandbox: Sandbox) -> Callable[[], Response]:
    """The view function, for pages of at most `settings.max_bytes`."""

    def read_page() -> Response:
        form = form_for(request.headers.get("Accept"))
        if form is None:
            raise NotAcceptable
        answer = sandbox.read(page_of(request, settings.max_bytes), form)
        if answer.refusal is not None:
            raise _REFUSALS[answer.refusal]
        return _respond(answer, form)

    return read_page


def _respond(answer: Answer, form: Form) -> Response:
    response = Response(answer.body, content_type=MEDIA_TYPES[form])
    response.vary.add("Accept")
    if form == "html":
        response.headers["Content-Security-Policy"] = READER_POLICY
    return response
