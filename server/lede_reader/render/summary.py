"""What a story rests on in one line, and its sources in their groups."""

from __future__ import annotations

from dataclasses import dataclass

from lede_reader.contract import Audit, Source


@dataclass(frozen=True, slots=True)
class Group:
    """The sources of one heading, in their order of importance."""

    heading: str
    sources: tuple[Source, ...]


def groups(sources: tuple[Source, ...]) -> tuple[Group, ...]:
    """Groups sources as a reader weighs them: people, unnamed people, bodies, outlets, papers."""
    headings = (
        ("People", [x for x in sources if x.kind == "person" and not x.anonymous]),
        ("Unnamed", [x for x in sources if x.anonymous]),
        ("Organisations", [x for x in sources if x.kind == "organization" and not x.anonymous]),
        ("Other outlets", [x for x in sources if x.kind == "publication" and not x.anonymous]),
        ("Documents", [x for x in sources if x.kind == "document" and not x.anonymous]),
    )
    return tuple(Group(heading, tuple(found)) for heading, found in headings if found)


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
