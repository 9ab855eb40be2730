"""Names and phrases of several words, as a language's file lists them: one a line."""

from __future__ import annotations


def lines(names: str) -> frozenset[str]:
    """Whole names, one a line, in small letters."""
    return frozenset(line.strip().lower() for line in names.splitlines() if line.strip())


def by_first(phrases: str) -> dict[str, list[tuple[str, ...]]]:
    """The phrases of several words by their first word, the longest first."""
    found: dict[str, list[tuple[str, ...]]] = {}
    elided = phrases.replace(" d'", " d' ").replace(" l'", " l' ")
    cut = (tuple(x.split()) for x in elided.splitlines())
    for phrase in sorted(cut, key=len, reverse=True):
        if len(phrase) > 1:
            found.setdefault(phrase[0], []).append(phrase)
    return found


def prefixed(prefixes: str, words: list[str]) -> frozenset[str]:
    """The words, also behind what may be joined before one: "exministro"."""
    return frozenset(f"{x}{word}" for x in ("", *prefixes.split()) for word in words)


def same(text: str) -> dict[tuple[str, ...], tuple[str, ...]]:
    """Each name of a line, in words, with the line's first."""
    rows = [line.lower().split(" = ") for line in text.splitlines() if line.strip()]
    return {tuple(name.split()): tuple(names[0].split()) for names in rows for name in names}
