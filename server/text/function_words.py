"""Function words: the small words of a language, by which a reader knows it at a glance."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cache

from server.packs import Pack, packs

_FEWEST = 40
# Of news in a language one word in five to ten is a function word that none of the others has; of
# news in its kin that has no pack (Catalan among Spanish) one in twenty.
_SHARE, _LEAD = 0.08, 4


def speaks(words: Sequence[str], lang: str) -> bool:
    """Whether lower-case words are plainly of a language; False where it has no pack."""
    own = _own()
    if lang not in own or len(words) < _FEWEST:
        return False
    counts = {name: sum(map(known.__contains__, words)) for name, known in own.items()}
    count = counts.pop(lang)
    return count >= _SHARE * len(words) and count >= _LEAD * max(counts.values(), default=0)


@cache
def _own() -> Mapping[str, frozenset[str]]:
    """The function words that a language shares with none of the other packs."""
    known = {lang: _function_words(pack) for lang, pack in packs().items()}
    return {
        lang: words.difference(*(other for name, other in known.items() if name != lang))
        for lang, words in known.items()
    }


def _function_words(pack: Pack) -> frozenset[str]:
    names, sources = pack.names, pack.sources
    lists = (
        *(names.articles, names.connectors, names.definite, names.plain),
        *(sources.auxiliaries, sources.complementizers, sources.conjunctions),
        *(sources.determiners, sources.prepositions),
    )
    return frozenset(word for words in lists for word in words.split() if word.isalpha())
