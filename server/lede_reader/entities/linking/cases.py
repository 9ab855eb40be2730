"""Cases: the forms of a body's name whose adjective or noun has another case ending."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable

from lede_reader.languages.lexicons.entities import EntityLexicon

Key = tuple[str, ...]

_STEM = 3


def by_case(lexicon: EntityLexicon, keys: Iterable[Key]) -> dict[Key, Key]:
    """`der Deutschen Bank` is `Deutsche Bank`: the key of each name that an ending alone parts."""
    if not lexicon.adjective_endings:
        return {}
    forms: defaultdict[Key, list[Key]] = defaultdict(list)
    for key in keys:
        if len(key) > 1:
            forms[_stems(lexicon, key)].append(key)
    return {
        key: min(several, key=lambda x: (" ".join(x) not in lexicon.bodies, sum(map(len, x)), x))
        for several in forms.values()
        if len(several) > 1 and any(_is_body(lexicon, key) for key in several)
        for key in several
    }


def _is_body(lexicon: EntityLexicon, key: Key) -> bool:
    return lexicon.is_body(key[-1]) or " ".join(key) in lexicon.bodies


def _stems(lexicon: EntityLexicon, key: Key) -> Key:
    first = _stem(key[0], lexicon.adjective_endings)
    return (first, *key[1:-1], _stem(key[-1], lexicon.noun_endings))


def _stem(word: str, endings: Key) -> str:
    ending = next((x for x in endings if word.endswith(x) and len(word) > len(x) + _STEM), "")
    return word.removesuffix(ending)
