"""gunicorn, made quiet: no word of a request in a log, in an error page, or on a screen."""

from __future__ import annotations

import logging
import sys
import threading
import warnings
from types import MappingProxyType
from typing import Any

from gunicorn.glogging import Logger

_SENTENCES = MappingProxyType(
    {
        "Listening at: %s (%s)": "Lede listens.",
        "Hang up: %s": "The settings are read again.",
        "Shutting down: %s": "Lede stops.",
        "WORKER TIMEOUT (pid:%s)": "A worker hung: a new one.",
        "Worker (pid:%s) was sent %s!": "A worker was stopped: a new one.",
        "Worker (pid:%s) was sent %s! Perhaps out of memory?": "A worker was killed: a new one.",
        "Worker (pid:%s) exited with code %s.": "A worker failed: a new one.",
        "Unhandled exception in main loop": "The master failed.",
        "Connection in use: %s": "The address is in use.",
        "Invalid address: %s": "The address cannot be listened on.",
        "Can't connect to %s": "Nothing can be listened on: Lede does not start.",
    }
)
"""What gunicorn says of itself, by its template: everything else is dropped, at any level."""


class QuietLogger(Logger):  # type: ignore[misc]
    """Says a closed set of constant sentences on standard error, and nothing else anywhere."""

    def setup(self, cfg: Any) -> None:
        """Opens no file, no socket and no stream, whatever the configuration asks."""
        self.cfg = cfg
        self._access_log_enabled = False

    def critical(self, msg: object, *_: object, **__: object) -> None:
        _say(msg)

    error = warning = info = debug = exception = critical

    def log(self, _: object, msg: object, *__: object, **___: object) -> None:
        _say(msg)

    def access(self, *_: object) -> None:
        """There is no access log."""


def _say(template: object) -> None:
    sentence = _SENTENCES.get(str(template))
    if sentence is not None:
        print(sentence, file=sys.stderr, flush=True)


def silence() -> None:
    """Silences every other way in which a worker and its children might speak.

    readability-lxml logs tracebacks, lxml and warnings quote markup, and the interpreter prints
    what nobody caught.
    """
    logging.disable(logging.CRITICAL)
    logging.raiseExceptions = False
    warnings.simplefilter("ignore")
    sys.excepthook = _swallow
    sys.unraisablehook = _swallow
    threading.excepthook = _swallow


def _swallow(*_: object) -> None:
    """Drops what was not caught: its text may be a reader's."""
