"""Turns pictures into links, so that a page of ours asks nobody for anything."""

from __future__ import annotations

import re
from html import escape, unescape

from lede_reader.contract import SafeHtml
from lede_reader.sanitize import without_pictures

_PICTURE = re.compile(r'<img(?:[^<>"]|"[^"]*")*>')
_ATTRIBUTE = re.compile(r'\s(src|alt)="([^"]*)"')


def unload(content: SafeHtml) -> SafeHtml:
    """Replaces each picture by a link that shows its description."""
    return without_pictures(_PICTURE.sub(_link, content))


def _link(picture: re.Match[str]) -> str:
    attributes = dict(_ATTRIBUTE.findall(picture.group()))
    source = attributes.get("src")
    if not source:
        return ""
    label = unescape(attributes.get("alt", "")).strip() or "Picture"
    return f'<a href="{source}">{escape(label)}</a>'
