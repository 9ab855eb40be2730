"""A story's sources in one line, and in their groups."""

from __future__ import annotations

from dataclasses import dataclass

from lede_reader.contract import Source


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


def summary(sources: tuple[Source, ...]) -> str:
    """Sums up: "12 sources: 8 named, 3 unnamed, 1 document; 2 other outlets relayed"."""
    if not sources:
        return "No source was found."
    unnamed = sum(source.anonymous for source in sources)
    documents = sum(x.kind == "document" and not x.anonymous for x in sources)
    outlets = sum(x.kind == "publication" and not x.anonymous for x in sources)
    named = len(sources) - unnamed - documents
    counted = [
        f"{named} named" if named else "",
        f"{unnamed} unnamed" if unnamed else "",
        plural(documents, "document") if documents else "",
    ]
    line = f"{plural(len(sources), 'source')}: {', '.join(part for part in counted if part)}"
    return f"{line}; {plural(outlets, 'other outlet')} relayed" if outlets else line


def plural(count: int, noun: str) -> str:
    """Counts a noun: "1 source", "2 sources"."""
    return f"{count} {noun}" if count == 1 else f"{count} {noun}s"
