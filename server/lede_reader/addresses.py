"""Addresses that are safe to follow or to load: of a known scheme, and nothing hidden in them."""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import cache
from importlib.resources import files
from urllib.parse import SplitResult, urlsplit

import msgspec

from lede_reader.hosts import host_of, is_internal

# Browsers drop controls and blanks from a scheme, so that it is judged without them.
_INVISIBLE = re.compile(
    "[\x00-\x20\x7f-\xa0\u00ad\u1680\u2000-\u200f\u2028-\u202f\u205f-\u206f\u3000\ufeff\ufff9-\ufffb]+"
)
_UNSAFE = re.compile(r'[\x00-\x20\x7f-\xa0"<>\\^`{|}\u200b-\u200f\u2028-\u202f\u2066-\u2069\ufeff]')
# Most addresses by far: whole, with nothing in them to settle but what stands after the mark.
# Letters are spelt out, as a set that holds a class (`\w`) takes longer to ask.
_PLAIN = re.compile(
    r"https?://[a-z0-9][a-z0-9.-]*(?:/[a-zA-Z0-9_/.~%,=-]*)?"
    r"(\?[a-zA-Z0-9_/.~%&=+,:-]+)?(?:#[a-zA-Z0-9_/.~%&=+,:-]+)?"
)
_SCHEME = re.compile(r"([a-zA-Z][a-zA-Z0-9+.\-]*):")
_WEB = frozenset({"http", "https"})
_FOLLOWED = _WEB | {"mailto"}
_LONGEST = 4096
_LONGEST_BASE = 8192
# Nobody sees these, and what is read as an address must look like one.
_CONTROLS = re.compile(r"[\x00-\x1f\x7f-\x9f\u2028-\u202e\u2066-\u2069]+")


class Trackers(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """`trackers.toml`: parameters to drop, by their whole names and by how they begin."""

    names: frozenset[str]
    beginnings: tuple[str, ...]


def plain(address: str) -> str | None:
    """The address without trackers, where it is whole and plainly safe; None asks for a look."""
    found = _PLAIN.fullmatch(address) if len(address) <= _LONGEST else None
    if found is None:
        return None
    return without_trackers(address) if found[1] else address


def followable(address: str) -> str | None:
    """The address as a link may have it, or None; a relative one stays relative."""
    return _safe(address, _FOLLOWED)


class Pictures(msgspec.Struct, frozen=True):
    """Which pictures a page may show. `internal`: it is in the reader's own network, as they may
    then be; else none, for a page of the world could do with them there what it likes. `secure`: it
    came by https, as they must then.
    """

    internal: bool = False
    secure: bool = False

    def loadable(self, address: str) -> str | None:
        """The address as a picture may have it, or None; a relative one stays relative."""
        safe = _safe(address, _WEB)
        if safe is None:
            return None
        parts = urlsplit(safe)
        if not parts.netloc:  # a browser would take what follows for a host
            return None if parts.scheme or safe.startswith("//") else safe
        host = host_of(safe)
        if host is None or (is_internal(host) and not self.internal):
            return None
        return _upgraded(parts) if self.secure and parts.scheme == "http" else safe


def pictures_of(page: str | None) -> Pictures:
    """Which pictures the page at an address may show."""
    host = host_of(page)
    secure = (page or "").lower().startswith("https:")
    return Pictures(internal=host is not None and is_internal(host), secure=secure)


def without_trackers(address: str) -> str:
    """The address without the parameters that tell one reader from another."""
    head, asked, rest = address.partition("?")
    if not asked or (_SCHEME.match(head) is not None and not head.lower().startswith("http")):
        return address
    query, hashed, fragment = rest.partition("#")
    kept = "&".join(part for part in query.split("&") if not _tracks(part))
    return head + (asked if kept else "") + kept + hashed + fragment


def base_address(sent: str | None) -> str | None:
    """The page's address if links can be resolved against it: http or https, a host, no user."""
    if sent is None or len(sent) > _LONGEST_BASE:
        return None
    try:
        parts = urlsplit(_CONTROLS.sub("", sent).strip())
        _ = parts.port
    except ValueError:
        return None
    finally:
        forget()
    if parts.scheme not in _WEB or not parts.hostname:
        return None
    return _without_user(parts)


def forget() -> None:
    """Empties the standard library's cache of addresses, which holds the last that were split."""
    empty: Callable[[], None] = getattr(urlsplit, "cache_clear", lambda: None)
    empty()


def _tracks(parameter: str) -> bool:
    name = parameter.partition("=")[0].lower()
    return name in _trackers().names or name.startswith(_trackers().beginnings)


@cache
def _trackers() -> Trackers:
    text = files("lede_reader").joinpath("trackers.toml").read_bytes()
    return msgspec.toml.decode(text, type=Trackers)


def _safe(address: str, schemes: frozenset[str]) -> str | None:
    return plain(address) or _checked(address, schemes)


def _checked(address: str, schemes: frozenset[str]) -> str | None:
    if len(address) > _LONGEST:
        return None
    stripped = address.strip()
    scheme = _SCHEME.match(_INVISIBLE.sub("", stripped))
    if scheme is not None and scheme[1].lower() not in schemes:
        return None
    encoded = _UNSAFE.sub(lambda found: "".join(f"%{b:02X}" for b in found[0].encode()), stripped)
    try:
        parts = urlsplit(encoded)
    except ValueError:
        return None
    # An encoded blank in what looked like a scheme: no browser reads it as one, nor do we.
    if (parts.scheme and parts.scheme not in schemes) or "@" in parts.netloc:
        return None
    return without_trackers(encoded)


def _upgraded(parts: SplitResult) -> str | None:
    """The same by https, where the port says nothing else."""
    host, _, port = parts.netloc.rpartition(":")
    if not host or port.endswith("]"):
        return parts._replace(scheme="https").geturl()
    return parts._replace(scheme="https", netloc=host).geturl() if port in ("", "80") else None


def _without_user(parts: SplitResult) -> str:
    host = parts.netloc.rpartition("@")[2]
    return parts._replace(netloc=host, fragment="").geturl()
