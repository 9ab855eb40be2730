"""Parts a caption from the credit behind it: "Photo: …", "(Foto: …)", "© …"."""

from __future__ import annotations

import re
from functools import cache

from server.packs import packs

_LONGEST = 150
_ENDS = " .,;:|()[]–—-"


def split(legend: str) -> tuple[str | None, str | None]:
    """The caption and the credit of a legend; either is None where the legend has none."""
    found = _label().search(legend)
    credit = legend[found.end() :].strip(_ENDS) if found else ""
    if not found or not credit or len(credit) > _LONGEST:
        return legend or None, None
    return legend[: found.start()].strip(" (|[–—-") or None, credit


@cache
def _label() -> re.Pattern[str]:
    """What stands before a credit, in any pack's language."""
    words = sorted({word for pack in packs().values() for word in pack.byline.credits})
    return re.compile(
        rf"(?<!\w)(?:(?:{'|'.join(map(re.escape, words))})\s?[:：]|©|\(c\))\s?", re.IGNORECASE
    )
