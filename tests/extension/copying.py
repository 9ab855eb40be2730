"""The lean copy of a page, made by the very scripts that a click runs."""

from __future__ import annotations

from tests.extension.browsers import EXTENSION
from tests.extension.people import Reader

SCRIPTS = ("nodes", "addresses", "words", "story", "kept", "copy", "page")


def copy_of(reader: Reader) -> tuple[str, str]:
    """The document as it stands, and its lean copy."""
    scripts = [(EXTENSION / "capture" / f"{name}.js").read_text("utf-8") for name in SCRIPTS]
    before, _, last = "\n".join(scripts).rstrip().rpartition("\n")
    whole, copy = reader.browser.run(
        f"{before}\nreturn ['<!doctype html>' + document.documentElement.outerHTML, {last.rstrip(';')}.html]"
    )
    return whole, copy
