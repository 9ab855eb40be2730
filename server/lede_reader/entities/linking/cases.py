"""Cases: the forms of a body's name that an ending, an "of" or another name for it alone parts."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable

from lede_reader.languages.lexicons.entities import EntityLexicon

Key = tuple[str, ...]

_STEM = 3
_MANY = 3
"""So many words are so telling that the small ones between them may differ."""


def by_case(lexicon: EntityLexicon, keys: Iterable[Key]) -> dict[Key, Key]:
    """`der Deutschen Bank` is `Deutsche Bank`: the key of each name that has several."""
    ids = {_stems(lexicon, x): x for x in lexicon.synonyms}
    forms: defaultdict[Key, list[Key]] = defaultdict(list)
    for key in keys:
        stems = _stems(lexicon, key)
        forms[lexicon.synonyms[ids[stems]] if stems in ids else stems].append(key)
    return {
        key: min(several, key=lambda x: (x != name, " ".join(x) not in lexicon.bodies, len(str(x))))
        for name, several in forms.items()
        if len(several) > 1 and any(_is_body(lexicon, key) for key in several)
        for key in several
    }


def _is_body(lexicon: EntityLexicon, key: Key) -> bool:
    headed = len(key) > 1 and (lexicon.is_body(key[-1]) or lexicon.is_body(key[0]))
    return headed or " ".join(key) in lexicon.bodies or key in lexicon.synonyms


def _stems(lexicon: EntityLexicon, key: Key) -> Key:
    if len(key) == 1:
        return key
    telling = [word for word in key if word not in lexicon.small]
    if len(telling) >= _MANY:
        key = tuple(word.removesuffix("s") for word in telling)
    first = _stem(key[0], lexicon.adjective_endings)
    return (first, *key[1:-1], _stem(key[-1], lexicon.noun_endings))


def _stem(word: str, endings: Key) -> str:
    ending = next((x for x in endings if word.endswith(x) and len(word) > len(x) + _STEM), "")
    return word.removesuffix(ending)
