"""Who asks, and may they? `Host`, `Origin` and the rate, before anything of the request is read.

Without these a web page in another tab could spend the reader's CPU through a `text/plain` POST,
which needs no preflight, or rebind a name of its own to 127.0.0.1 and read the answers.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from ipaddress import ip_address

from flask import Request

from lede_reader.settings import Settings
from lede_reader.web import problems
from lede_reader.web.forwarded import Proxies
from lede_reader.web.problems import Problem
from lede_reader.web.turnstile import Turnstile

OPEN_PATHS = ("/v1/read", "/healthz")
_EXTENSION = re.compile(r"(?:chrome|moz)-extension://[0-9a-z-]{1,64}")
_HOST = re.compile(r"(\[[0-9a-fA-F:.]+\]|[^\[\]:@/\s]+)(?::\d{1,5})?")
_LOOPBACK_NAMES = frozenset({"127.0.0.1", "::1", "localhost"})
_ANY_ADDRESS = frozenset({"0.0.0.0", "::"})  # noqa: S104 - told apart, not bound


@dataclass(frozen=True, slots=True)
class Gate:
    """Judges each request. `hosts`: the service's own names, in lower case.

    `metrics_port`: the one on which nothing but `/metrics` is served, and which alone serves it.
    """

    hosts: frozenset[str]
    origins: frozenset[str]
    turnstile: Turnstile
    proxies: Proxies
    metrics_port: int | None = None

    def refusal(self, request: Request) -> Problem | None:
        """Why the request may not pass, or None."""
        if not self._is_own_host(request):
            return problems.FOREIGN_HOST
        if not self._is_welcome(request):
            return problems.FOREIGN_ORIGIN
        if self._is_elsewhere(request):
            return problems.NOT_FOUND
        if request.path == "/v1/read" and request.method == "POST":
            sent = request.headers.get("X-Forwarded-For", "")
            return self._over_rate(self.proxies.client(request.remote_addr, sent))
        return None

    def opens_to(self, request: Request) -> str | None:
        """The origin that may read the answer from its own script, or None."""
        origin = request.headers.get("Origin")
        if origin is None or request.path not in OPEN_PATHS:
            return None
        known = origin in self.origins or _EXTENSION.fullmatch(origin)
        return origin if known else None

    def _is_own_host(self, request: Request) -> bool:
        name = _host_name(request.headers.get("Host", ""))
        return name in self.hosts or (name is not None and name == _local_address(request))

    def _is_welcome(self, request: Request) -> bool:
        origin = request.headers.get("Origin")
        if origin is not None:
            own = request.headers.get("Host", "").lower()
            # Behind a proxy that speaks TLS the page's scheme is not the one we are asked by.
            same = origin.lower() in (f"http://{own}", f"https://{own}")
            return same or self.opens_to(request) is not None
        site = request.headers.get("Sec-Fetch-Site", "none").lower()
        return site != "cross-site" or _follows_link(request)

    def _is_elsewhere(self, request: Request) -> bool:
        """Whether what is asked for is served on another port than it is asked for on."""
        asked = _local_port(request)
        wants = request.path == "/metrics"
        return self.metrics_port is not None and wants != (asked == self.metrics_port)

    def _over_rate(self, client: str | None) -> Problem | None:
        if client is None or is_loopback(client) or self.turnstile.admits(client):
            return None
        return problems.TOO_MANY


def gate_for(settings: Settings) -> Gate:
    """The gate that the settings describe."""
    own = {settings.host.lower()} - _ANY_ADDRESS
    named = {name.lower() for name in settings.allowed_hosts}
    return Gate(
        hosts=frozenset(_LOOPBACK_NAMES | own | named),
        origins=frozenset(settings.allowed_origins),
        turnstile=Turnstile(settings.rate_limit),
        proxies=Proxies(settings.trusted_proxies),
        metrics_port=int(bound.rpartition(":")[2]) if (bound := settings.metrics_bind) else None,
    )


def _host_name(sent: str) -> str | None:
    """The name in a `Host` header, in lower case, without port and brackets."""
    found = _HOST.fullmatch(sent)
    return found[1].strip("[]").rstrip(".").lower() if found else None


def _local_address(request: Request) -> str | None:
    """The address that the client connected to: an address, unlike a name, cannot be rebound."""
    socket = request.environ.get("gunicorn.socket")
    return str(socket.getsockname()[0]) if socket is not None else None


def _local_port(request: Request) -> int | None:
    socket = request.environ.get("gunicorn.socket")
    return int(socket.getsockname()[1]) if socket is not None else None


def _follows_link(request: Request) -> bool:
    """A person came by a link from another site; the answer is a page of ours in its own tab."""
    headers = request.headers
    return (
        request.method == "GET"
        and headers.get("Sec-Fetch-Mode") == "navigate"
        and headers.get("Sec-Fetch-Dest") == "document"
        and request.path in ("/", "/docs")
    )


def is_loopback(client: str) -> bool:
    """Tells whether a client is a program of this machine."""
    try:
        address = ip_address(client.partition("%")[0])
    except ValueError:
        return False
    mapped = getattr(address, "ipv4_mapped", None)
    return bool((mapped or address).is_loopback)
