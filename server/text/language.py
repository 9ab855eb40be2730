"""The language of the article's own text, by langdetect, seeded."""

from __future__ import annotations

from langdetect import DetectorFactory, LangDetectException, detect

DetectorFactory.seed = 0
_ENOUGH = 60
_SAMPLE = 4000


def language(content: str, claim: str | None) -> str | None:
    """Tells the language as BCP 47; a text too short to tell follows the page's claim."""
    if len(content) < _ENOUGH:
        return claim
    try:
        return str(detect(content[:_SAMPLE]))
    except LangDetectException:
        return claim


def warm() -> None:
    """Loads the profiles, so that the first page does not pay for it."""
    language("The first call loads the profiles of every language: a second or two.", None)
