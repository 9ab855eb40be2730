"""How does a reading look? JSON, a reader page, Markdown, linked data."""

from __future__ import annotations

from typing import Literal

import msgspec

from lede_reader.contract import Reading
from lede_reader.render.linked import to_linked
from lede_reader.render.markdown import to_markdown
from lede_reader.render.reader import READER_POLICY, READER_STYLE_SOURCE, THEME, to_html

__all__ = ["READER_POLICY", "READER_STYLE_SOURCE", "THEME", "Form", "render"]

Form = Literal["json", "html", "markdown", "linked"]


def render(reading: Reading, form: Form) -> bytes:
    """The reading in that form, as UTF-8; what UTF-8 cannot say is a question mark."""
    if form == "json":
        return msgspec.json.encode(reading)
    if form == "linked":
        return to_linked(reading)
    text = to_html(reading) if form == "html" else to_markdown(reading)
    return text.encode("utf-8", "replace")
