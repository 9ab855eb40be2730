"""`POST /v1/read`: a page in, the article and its key facts out, in the form that was asked for."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager

from flask import Response, request
from werkzeug.exceptions import NotAcceptable, UnsupportedMediaType

from lede_reader import errors
from lede_reader.render import READER_POLICY, Form
from lede_reader.sandbox import Answer, Sandbox
from lede_reader.web.counts import Outcome, Seen, names_of, names_of_faults
from lede_reader.web.intake import page_of
from lede_reader.web.ledger import Ledger
from lede_reader.web.negotiate import MEDIA_TYPES, form_for

_REFUSALS = {
    "Failed": errors.Failed,
    "NoArticle": errors.NoArticle,
    "Unreadable": errors.Unreadable,
}
_OUTCOMES: dict[type[Exception], Outcome] = {
    NotAcceptable: "notAcceptable",
    UnsupportedMediaType: "unsupported",
    errors.Busy: "busy",
    errors.Failed: "failed",
    errors.Malformed: "malformed",
    errors.NoArticle: "noArticle",
    errors.OutOfTime: "outOfTime",
    errors.TooLarge: "tooLarge",
    errors.Unreadable: "unreadable",
}


def view(sandbox: Sandbox, ledger: Ledger, max_bytes: int) -> Callable[[], Response]:
    """The view function, for pages of at most `max_bytes`."""

    def read_page() -> Response:
        start = time.monotonic()
        with _refusals_counted(ledger):
            form = form_for(request.accept_mimetypes)
            if form is None:
                raise NotAcceptable
            page = page_of(request, max_bytes)
            answer = sandbox.read(page, form)
            if answer.refusal is not None:
                ledger.add(names_of_faults(answer.faults))
                raise _REFUSALS[answer.refusal]
        seen = Seen(len(page.body), time.monotonic() - start, answer.lang)
        ledger.add((*names_of("read", seen), *names_of_faults(answer.faults)))
        return _respond(answer, form)

    return read_page


@contextmanager
def _refusals_counted(ledger: Ledger) -> Iterator[None]:
    try:
        yield
    except Exception as error:
        ledger.add(names_of(_OUTCOMES.get(type(error), "failed")))
        raise


def _respond(answer: Answer, form: Form) -> Response:
    response = Response(answer.body, content_type=MEDIA_TYPES[form])
    response.vary.add("Accept")
    if form == "html":
        response.headers["Content-Security-Policy"] = READER_POLICY
    return response
