"""Tells what a browser hides, by the markup alone: attributes, styles, roles and class words."""

from __future__ import annotations

import re
from collections import Counter, defaultdict

from turbohtml import Document, Element, Text

# Words of a class that hides from the eye what a screen reader is to say.
_SPOKEN = frozenset(
    "a11y-hidden assistive-text element-invisible elementor-screen-only screen-reader-only"
    " screen-reader-text screenreader show-for-sr sr-only u-visually-hidden u-visuallyhidden"
    " visually-hidden visuallyhidden".split()
)
# Those of what is shown over a word while a pointer is on it.
_HOVERING = frozenset(
    "tooltip-content tooltip-inner tooltip-text tooltip__content tooltiptext".split()
)
# What draws a picture for a name in its text: "play_circle".
_DRAWN = "i[class*=icon], span[class*=icon], [class*=material-symbols], mat-icon"
_LIGATURE = re.compile(r"[a-z0-9]+(?:_[a-z0-9]+)*")
_DRAWING = re.compile(r"\bmat(?:erial)?-(?:icons?|symbols)")
_DIALOGS = frozenset(["alertdialog", "dialog", "tooltip"])
_TELLING = ", ".join(
    ["[aria-hidden]", "[hidden]", "[role]", "[style]", "dialog", _DRAWN]
    + [f".{name}" for name in sorted(_SPOKEN | _HOVERING)]
)
_HIDING = re.compile(
    r"(?:display\s{0,4}:\s{0,4}none|visibility\s{0,4}:\s{0,4}(?:hidden|collapse)"
    # set beside the page, or cut down to nothing
    r"|(?<![\w-])(?:left|top|text-indent)\s{0,4}:\s{0,4}-\d{3,}|(?<![\w-])clip\s{0,4}:\s{0,4}rect\s?\()",
    re.I,
)
_LONGEST_STYLE = 400
# Headings that open and close what they stand over: it is the page's, open or not.
_OPENERS = ", ".join(
    f":is(h2, h3, h4, h5, h6, dt, summary){within}[aria-controls]" for within in ("", " ")
)
_OVER_PAGE = re.compile(r"consent|cookie|dialog|drawer|gdpr|menu|modal|overlay|popup|privacy", re.I)
_LONGEST_MARK = 3
# So many characters in one piece are prose, and so many of those could be a story.
_PROSE = 60
_STORY = 300
_FEWEST_SLIDES = 2


def mark(document: Document) -> None:
    """Gives each element that a browser hides the attribute `hidden`, and takes it from others."""
    body = document.select_one("body")
    for root in document.select("html, body"):
        # a page that its script is to show
        for attribute in ("hidden", "style"):
            root.attrs.pop(attribute, None)
    told = [element for element in document.select(_TELLING) if element is not body]
    hidden = {element for element in told if _is_hidden(element)}
    hidden -= _opened(document, hidden)
    for element in told:
        if element in hidden:
            element.attrs["hidden"] = ""
        elif "hidden" in element.attrs:
            del element.attrs["hidden"]
    for element in _slides(hidden):
        del element.attrs["hidden"]
    if body is not None:
        _show_story(body, {element for element in hidden if "hidden" in element.attrs})


def _is_hidden(element: Element) -> bool:
    attributes = element.attrs
    if "hidden" in attributes:
        return attributes["hidden"] != "until-found"
    return (
        _is_silent(element)
        or _is_dialog(element)
        or _HIDING.search(str(attributes.get("style", ""))[:_LONGEST_STYLE]) is not None
        or _is_spoken(element)
        or _is_drawn(element)
        or not _HOVERING.isdisjoint(element.attrs.get("class") or ())
    )


def _is_drawn(element: Element) -> bool:
    """Whether a font of pictures shows one in place of its text."""
    names = " ".join(element.attrs.get("class") or ())
    if element.tag != "mat-icon" and _DRAWING.search(names) is None:
        return False
    return _LIGATURE.fullmatch(element.text.strip()) is not None


def _is_dialog(element: Element) -> bool:
    """Whether it is shown over the page; one that holds a story's headline is the page."""
    is_over = element.tag == "dialog" or element.attrs.get("role") in _DIALOGS
    return is_over and element.select_one("article, h1") is None


def _is_spoken(element: Element) -> bool:
    """Whether only a screen reader says it; of two that say the same it is the one to read.

    A mark without words stands for what the eye sees by the layout, a colon between two lines.
    """
    if _SPOKEN.isdisjoint(element.attrs.get("class") or ()) or _is_mark(element):
        return False
    return not any(_is_silent_twin(near, element) for near in _neighbours(element))


def _is_silent_twin(near: object, element: Element) -> bool:
    if not isinstance(near, Element) or near.attrs.get("aria-hidden") != "true":
        return False
    seen, spoken = _squeezed(near.text), _squeezed(element.text)
    # a figure is spoken with its unit in full
    figures = "".join(filter(str.isdigit, seen))
    return seen == spoken or figures == "".join(filter(str.isdigit, spoken)) != ""


def _neighbours(element: Element) -> tuple[object, object]:
    return element.previous_sibling, element.next_sibling


def _squeezed(text: str) -> str:
    return "".join(text.split())


def _opened(document: Document, hidden: set[Element]) -> set[Element]:
    """The hidden elements that a heading opens."""
    named = {name: element for element in hidden if (name := element.attrs.get("id"))}
    if not named:
        return set()
    openers = document.select(_OPENERS)
    return {
        named[name] for opener in openers if (name := opener.attrs.get("aria-controls")) in named
    }


def _slides(hidden: set[Element]) -> list[Element]:
    """The hidden parts of a story that a page shows one at a time: with prose each, beside one of
    their class that is seen."""
    rows: defaultdict[Element, list[Element]] = defaultdict(list)
    for element in hidden:
        around = element.parent
        if (
            isinstance(around, Element)
            and _could_be_story(element)
            and not _lies_in_hidden(element)
        ):
            rows[around].append(element)
    found: list[Element] = []
    for around, slides in rows.items():
        if len(slides) >= _FEWEST_SLIDES:
            seen = Counter(_make(x) for x in around.children if x not in hidden and _reads_on(x))
            alone = {make for make, times in seen.items() if make and times == 1}
            found += [slide for slide in slides if _make(slide) in alone and _reads_on(slide)]
    return found


def _make(element: object) -> tuple[str, str] | None:
    """An element's tag and first class, where it has one."""
    names = element.attrs.get("class") if isinstance(element, Element) else None
    return (element.tag, names[0]) if isinstance(element, Element) and names else None


def _reads_on(element: object) -> bool:
    return isinstance(element, Element) and _prose(element) > 0


def _is_silent(element: Element) -> bool:
    """Whether it is an icon, a copy or the like; a mark or a letter by itself is seen."""
    is_silent = element.attrs.get("aria-hidden") == "true"
    return is_silent and not _is_mark(element) and not _is_initial(element)


def _is_mark(element: Element) -> bool:
    """Whether an element is a sign or two, without a word."""
    text = element.text.strip()
    return 0 < len(text) <= _LONGEST_MARK and not any(map(str.isalnum, text))


def _is_initial(element: Element) -> bool:
    """Whether it is the first letter of a word, set apart by its look."""
    after = element.next_sibling
    if not isinstance(after, Text) or not after.data[:1].isalpha():
        return False
    return len(element.text.strip("“”\"'«»„‘’ ")) == 1


def _show_story(body: Element, hidden: set[Element]) -> None:
    """Takes the mark from what holds more to read than all that is visible, if it is the story."""
    large = [x for x in hidden if not _lies_in_hidden(x) and len(x.text) > _STORY]
    visible = _prose(body) - sum(map(_prose, large)) if large else 0
    for element in large:
        if _could_be_story(element) and _prose(element) > max(visible, _STORY):
            del element.attrs["hidden"]


def _could_be_story(element: Element) -> bool:
    """Whether a large element is neither shown over the page nor named for what is."""
    words = (element.attrs.get("id") or "", *(element.attrs.get("class") or ()))
    return not _is_dialog(element) and _OVER_PAGE.search(" ".join(words)) is None


def _lies_in_hidden(element: Element) -> bool:
    around = element.parent
    return isinstance(around, Element) and around.closest("[hidden]") is not None


def _prose(element: Element) -> int:
    """The characters of an element that stand together as prose does."""
    return sum(len(text) for text in element.strings if len(text) >= _PROSE)
