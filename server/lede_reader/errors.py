"""Why a page is refused: names only, raised by the core, turned into problems by `web.problems`."""

from __future__ import annotations


class Refusal(Exception):
    """A page that is not read, for a reason with a name; it never carries the page's text."""


class NoModel(Exception):
    """`SPACY_MODEL` names no pipeline that can be loaded: a reason not to start."""


class NoArticle(Refusal):
    """The page holds no readable article: a section front, a log-in, a search page."""


class Unreadable(Refusal):
    """The page cannot be parsed whole: too deep, too many elements, cut off by the parser."""


class Failed(Refusal):
    """A fault of ours leaves no article; the page is not to blame."""


class Malformed(Refusal):
    """The body is not what its content type says."""


class TooLarge(Refusal):
    """The body is over the limit, before or after decompression."""


class OutOfTime(Refusal):
    """Reading took longer than its time budget."""


class Busy(Refusal):
    """Too many pages are being read already."""
