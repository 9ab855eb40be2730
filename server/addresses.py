"""Addresses that are safe to follow: http, https or mailto, and nothing hidden in them."""

from __future__ import annotations

import re
from urllib.parse import SplitResult, urlsplit

# Browsers drop controls and blanks from a scheme, so that it is judged without them.
_INVISIBLE = re.compile(
    "[\x00-\x20\x7f-\xa0\u00ad\u1680\u2000-\u200f\u2028-\u202f\u205f-\u206f\u3000\ufeff\ufff9-\ufffb]+"
)
_UNSAFE = re.compile(r'[\x00-\x20\x7f-\xa0"<>\\^`{|}\u200b-\u200f\u2028-\u202f\u2066-\u2069\ufeff]')
_SCHEME = re.compile(r"([a-zA-Z][a-zA-Z0-9+.\-]*):")
_WEB = frozenset({"http", "https"})
_LONGEST = 4096
_LONGEST_BASE = 8192
# Nobody sees these, and what is read as an address must look like one.
_CONTROLS = re.compile(r"[\x00-\x1f\x7f-\x9f\u2028-\u202e\u2066-\u2069]+")

# What newsletters, adverts and share buttons add so that a reader can be told apart: those that
# Firefox, AdGuard and courlan strip and that no site is known to need.
_TRACKERS = frozenset(
    "__hsfp __hssc __hstc __s _branch_match_id _ga _gl _hsenc _hsmi _openstat cmpid dclid fbclid"
    " gbraid gclid gclsrc hsctatracking icid igsh igshid mc_cid mc_eid mkt_tok ml_subscriber"
    " ml_subscriber_hash msclkid ncid oft_c oft_ck oft_d oft_id oft_ids oft_k oft_lk oft_sk"
    " rb_clickid s_cid srsltid ttclid twclid vero_conv vero_id wbraid wickedid xtor yclid".split()
)
_TRACKER_FAMILIES = ("at_", "hsa_", "itm_", "matomo_", "mtm_", "oly_", "pk_", "piwik_", "utm_")


def followable(address: str) -> str | None:
    """The address as a link may have it, or None; a relative one stays relative."""
    return _safe(address, _WEB | {"mailto"})


def loadable(address: str) -> str | None:
    """The address as a picture may have it, or None."""
    return _safe(address, _WEB)


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
    if parts.scheme not in ("http", "https") or not parts.hostname:
        return None
    return _without_user(parts)


def _tracks(parameter: str) -> bool:
    name = parameter.partition("=")[0].lower()
    return name in _TRACKERS or name.startswith(_TRACKER_FAMILIES)


def _safe(address: str, schemes: frozenset[str]) -> str | None:
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


def _without_user(parts: SplitResult) -> str:
    host = parts.netloc.rpartition("@")[2]
    return parts._replace(netloc=host, fragment="").geturl()
