"""Declarative shadow roots: a template in place of its host's children, its slots filled."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator

from lxml.html import HtmlElement


def flatten(tree: HtmlElement) -> None:
    """Puts what a browser shows in place of each host's children."""
    for template in list(tree.iter("template")):
        host = template.getparent()
        if host is not None and template.get("shadowrootmode") in ("open", "closed"):
            _show(template, host)


def _show(template: HtmlElement, host: HtmlElement) -> None:
    slotted: defaultdict[str, list[HtmlElement]] = defaultdict(list)
    for child in _children(host, template):
        slotted[child.get("slot", "")].append(child)
    for slot in template.iter("slot"):
        if filling := slotted.pop(slot.get("name", ""), None):
            slot.text = None
            slot[:] = filling
    host.text = template.text
    host[:] = template[:]


def _children(host: HtmlElement, template: HtmlElement) -> Iterator[HtmlElement]:
    """The host's own children, its bare text in spans."""
    if host.text and not host.text.isspace():
        yield _span(host, host.text)
    for child in list(host):
        tail, child.tail = child.tail, None
        if child is not template:
            yield child
        if tail and not tail.isspace():
            yield _span(host, tail)


def _span(host: HtmlElement, text: str) -> HtmlElement:
    span: HtmlElement = host.makeelement("span")
    span.text = text
    return span
