"""Templates of times, spelt out: every choice taken, every optional piece in and out."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from itertools import product

_PIECE = re.compile(r"[\[\](|)]|\{\w+\}|[^\[\](|){}]+")


def expand_template(template: str, words: Mapping[str, tuple[str, ...]]) -> tuple[str, ...]:
    """Every plain phrase of a template, with no choice left but its slots."""
    pieces = iter(_PIECE.findall(template))
    return tuple(dict.fromkeys(" ".join(phrase.split()) for phrase in _choices(pieces, words)))


def _choices(pieces: Iterator[str], words: Mapping[str, tuple[str, ...]]) -> tuple[str, ...]:
    """The alternatives up to the bracket that closes this group."""
    branches: list[tuple[str, ...]] = []
    sequence: list[tuple[str, ...]] = []
    for piece in pieces:
        if piece in ")]":
            break
        if piece == "|":
            branches.append(_joined(sequence))
            sequence = []
        elif piece == "(":
            sequence.append(_choices(pieces, words))
        elif piece == "[":
            sequence.append(("", *_choices(pieces, words)))
        elif piece[1:-1] in words and piece[0] == "{":
            sequence.append(words[piece[1:-1]])
        else:
            sequence.append((piece,))
    return tuple(phrase for branch in (*branches, _joined(sequence)) for phrase in branch)


def _joined(sequence: list[tuple[str, ...]]) -> tuple[str, ...]:
    return tuple("".join(choice) for choice in product(*sequence))
