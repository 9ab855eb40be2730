"""What goes with every answer: how it may be kept, framed, embedded, and who may read it."""

from __future__ import annotations

from flask import Request, Response

ALWAYS = {
    "Cache-Control": "no-store",
    "Content-Security-Policy": "default-src 'none'; frame-ancestors 'none'; base-uri 'none'",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Referrer-Policy": "no-referrer",
    "X-Content-Type-Options": "nosniff",
    "X-Frame-Options": "DENY",
}
_METHODS = {"/v1/read": "POST", "/healthz": "GET, HEAD"}


def secure(response: Response) -> None:
    """Adds the headers that every answer has; a policy that the answer set itself stays."""
    for name, value in ALWAYS.items():
        response.headers.setdefault(name, value)


def open_to(origin: str | None, request: Request, response: Response) -> None:
    """Lets a script of `origin` read the answer, and grants its preflight; None lets nobody."""
    if request.path not in _METHODS:
        return
    response.vary.add("Origin")
    if origin is None:
        return
    sent = response.headers
    sent["Access-Control-Allow-Origin"] = origin
    sent["Access-Control-Expose-Headers"] = "Retry-After"
    if request.method == "OPTIONS":
        sent["Access-Control-Allow-Methods"] = _METHODS[request.path]
        sent["Access-Control-Allow-Headers"] = (
            "Accept, Content-Encoding, Content-Location, Content-Type"
        )
        sent["Access-Control-Max-Age"] = "600"
        if request.headers.get("Access-Control-Request-Private-Network") == "true":
            sent["Access-Control-Allow-Private-Network"] = "true"
