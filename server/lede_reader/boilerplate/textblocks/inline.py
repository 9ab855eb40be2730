"""What stands in a sentence although its element could as well stand by itself."""

from __future__ import annotations

from lxml.html import HtmlElement

from lede_reader.boilerplate.textblocks.elements import BOXES, HEADINGS

_DROP_CAPS = ("dropcap", "drop-cap", "drop_cap", "initial", "first-letter", "firstletter")
_QUOTES = "“”\"'«»„‘’‹› "
# Signs that stand for a link to the place itself.
_ANCHORS = frozenset(["#", "¶", "§", "🔗", "⚓"])
_NOTE_SIGNS = frozenset("*†‡§")
_LONGEST_CALL = 3
_LABELS = HEADINGS | {"dt", "summary"}
_CALLED_BEHIND = tuple(".,;:!?…’”»)")
_CLOSING = ".,;:!?…’”)"
_SENTENCE_ENDS = '.!?…:”"'
_LONGEST_WORDS = 80


def is_within_line(element: HtmlElement, before: str) -> bool:
    """Whether an element that is no part of HTML goes on a line; `before`: what ends there."""
    if not _goes_on(element, before) and not _ends(element, before):
        return False
    return next(element.iterdescendants(*BOXES), None) is None


def is_word(button: HtmlElement, box: str, before: str) -> bool:
    """Whether a button is a word of its sentence or the question over an answer, and no control."""
    is_apart = bool(before) or (button.tail or "")[:1].isspace()
    return box in _LABELS or (is_apart and _goes_on(button, before))


def _goes_on(element: HtmlElement, before: str) -> bool:
    """Whether the text behind an element goes on with the sentence that it stands in."""
    tail = element.tail or ""
    after = tail.strip()
    if not after or not (after[0].isalnum() or after[0] in _CLOSING):
        return False
    return bool(before) or tail[0].isalpha() or after[0].islower()


def _ends(element: HtmlElement, before: str) -> bool:
    """Whether an element ends the sentence that begins before it."""
    is_open = bool(before) and before[-1] not in _SENTENCE_ENDS
    return is_open and len(element.text_content()) < _LONGEST_WORDS


def drop_cap(element: HtmlElement) -> str | None:
    """The first letter of a word, as a picture's words or a box of its own; None for all else."""
    letter = (element.get("alt") if element.tag == "img" else element.text) or ""
    letter = letter.strip()
    if not letter:
        letter = _letter_inside(element) if len(element) == 1 and element[0].text else ""
    elif len(letter) > 2 or len(element):
        return None
    if not letter or len(letter.strip(_QUOTES)) != 1:
        return None
    if element.tail and element.tail[0].isalpha():
        return letter if element.tag == "img" or _is_drop_cap(element) else None
    is_alone = element.tag != "img" and not (element.tail or "").strip()
    return letter if is_alone and _is_drop_cap(element) and _is_followed(element) else None


def _letter_inside(element: HtmlElement) -> str:
    """A letter or two in the one child of an element that holds no other text, or ""."""
    child = element[0]
    letter = child.text or ""
    if len(letter) > _LONGEST_CALL or len(child) or (child.tail or "").strip():
        return ""
    return letter.strip()


def _is_drop_cap(element: HtmlElement) -> bool:
    names = (element.get("class") or "").lower()
    return any(map(names.__contains__, _DROP_CAPS))


def _is_followed(element: HtmlElement) -> bool:
    after = element.getnext()
    texts = after.itertext() if after is not None else iter(())
    return next((text for text in texts if text.strip()), "")[:1].isalpha()


def is_anchor(link: HtmlElement) -> bool:
    """Whether a link shows a sign for the place that it stands at, and no word."""
    is_here = (link.get("href") or "").startswith("#")
    return is_here and link.text_content().strip() in _ANCHORS


def footnote_call(link: HtmlElement) -> str | None:
    """The mark of a footnote that a raised link calls, in brackets; None for other links."""
    if not (link.get("href") or "").startswith("#"):
        return None
    label = link.text_content().strip().strip("[]()")
    is_mark = label.isalnum() or label in _NOTE_SIGNS
    if not is_mark or len(label) > _LONGEST_CALL or not _is_raised(link):
        return None
    return f"[{label}]"


def bare_call(raised: HtmlElement, before: str) -> str | None:
    """The mark of a footnote that is no link, in brackets; a power or an ordinal is none.

    `before`: what ends where it stands; a footnote is called behind a mark.
    """
    label = "" if len(raised) else (raised.text or "").strip().strip("[]()")
    is_call = label.isdecimal() and len(label) <= _LONGEST_CALL
    return f"[{label}]" if is_call and before[-1:] in _CALLED_BEHIND else None


def _is_raised(link: HtmlElement) -> bool:
    around = link.getparent()
    inside = [child.tag for child in link]
    return inside == ["sup"] or (around is not None and around.tag == "sup")
