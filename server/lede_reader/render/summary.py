"""What a story rests on, in one line."""

from __future__ import annotations

from lede_reader.contract import Audit


def counted(audit: Audit) -> tuple[str, str, str, str]:
    """The four counts in words: sources, unnamed, attributed, unattributed; "" for none."""
    on_source, on_none = audit.attributed, audit.unattributed
    if not audit.sources:
        alone = f"{_sentences(on_none)} on none"
        return ("No source was found", "", "", alone) if on_none else ("", "", "", "")
    return (
        plural(audit.sources, "source"),
        f"{audit.unnamed} unnamed" if audit.unnamed else "",
        f"{_sentences(on_source)} on a source",
        f"{on_none} on none" if on_none else "",
    )


def summary(audit: Audit) -> str:
    """Sums up: "12 sources · 3 unnamed · 29 sentences rest on a source, 32 on none"."""
    sources, unnamed, attributed, unattributed = counted(audit)
    sentences = ", ".join(part for part in (attributed, unattributed) if part)
    return " · ".join(part for part in (sources, unnamed, sentences) if part)


def _sentences(count: int) -> str:
    return f"{plural(count, 'sentence')} {'rests' if count == 1 else 'rest'}"


def plural(count: int, noun: str) -> str:
    """Counts a noun: "1 source", "2 sources"."""
    return f"{count} {noun}" if count == 1 else f"{count} {noun}s"
