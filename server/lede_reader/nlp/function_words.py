"""Function words: the small words of a language, by which a reader knows it at a glance."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from functools import cache

from lede_reader.languages import Pack, packs

_FEWEST = 40
# Of news in a language one word in five to ten is a function word that none of the others has; of
# news in its kin that has no pack (Catalan among Spanish) one in twenty.
_SHARE, _LEAD = 0.08, 4


def language_of_function_words(words: Sequence[str]) -> str | None:
    """The language that lower-case words are plainly of; None where it has no pack."""
    counts = Counter(filter(None, map(_own().get, words)))
    if not counts or len(words) < _FEWEST:
        return None
    (lang, count), *others = counts.most_common(2)
    plain = count >= _SHARE * len(words) and all(count >= _LEAD * other for _, other in others)
    return lang if plain else None


@cache
def _own() -> Mapping[str, str]:
    """The function words that one pack alone has, each with its language."""
    known = {lang: _function_words(pack) for lang, pack in packs().items()}
    return {
        word: lang
        for lang, words in known.items()
        for word in words.difference(*(other for name, other in known.items() if name != lang))
    }


def _function_words(pack: Pack) -> frozenset[str]:
    names, sources = pack.names, pack.sources
    lists = (
        *(names.articles, names.connectors, names.definite, names.plain),
        *(sources.auxiliaries, sources.complementizers, sources.conjunctions),
        *(sources.determiners, sources.prepositions),
    )
    return frozenset(word for words in lists for word in words.split() if word.isalpha())
