"""The golden answers: `python -m tests.pages.golden` writes them anew, for a human to review."""

from __future__ import annotations

from pathlib import Path

import msgspec
from lede_reader.errors import Refusal

from tests.quality.cases import OWN, Case, cases
from tests.reading import read, without_starts


def answer(case: Case) -> str:
    """What the service says of a page, as indented JSON."""
    try:
        found = msgspec.to_builtins(read(case.page))
        for spans in ("blocks", "sentences"):  # told by the laws of the text, not pair by pair
            del found["article"][spans]
        for spans in ("attributedSentences", "unattributedSentences"):  # their counts tell enough
            del found["audit"][spans]
        for moment in found["facts"]["when"]:
            if moment["end"] is None:  # as of nearly all
                del moment["end"]
        del found["facts"]["groups"]  # they follow from the sources
        found["article"]["content"] = without_starts(found["article"]["content"])
    except Refusal as refusal:
        found = {"refused": type(refusal).__name__}
    return msgspec.json.format(msgspec.json.encode(found), indent=1).decode() + "\n"


def golden(case: Case) -> Path:
    """Where the golden answer of a case lies."""
    return OWN / case.slug / "expected.json"


if __name__ == "__main__":
    for case in cases():
        golden(case).write_text(answer(case), "utf-8")
