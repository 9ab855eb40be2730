"""Function words: the small words of a language, by which a reader knows it at a glance."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence

from lede_reader.languages.schema import LanguageFile

_FEWEST = 40
# Of news in a language one word in five to ten is a function word that none of the others has; of
# news in its kin that has no file (Catalan among Spanish) one in twenty.
_SHARE, _LEAD = 0.08, 4


class FunctionWords:
    """The function words that one language alone has, of those that have a file."""

    def __init__(self, files: Mapping[str, LanguageFile]) -> None:
        """`files`: by language."""
        known = {lang: _function_words(file) for lang, file in files.items()}
        self._languages = {
            word: lang
            for lang, words in known.items()
            for word in words.difference(*(other for name, other in known.items() if name != lang))
        }

    def language_of(self, words: Sequence[str]) -> str | None:
        """The language that lower-case words are plainly of; None where it has no file."""
        counts = Counter(filter(None, map(self._languages.get, words)))
        if not counts or len(words) < _FEWEST:
            return None
        (lang, count), *others = counts.most_common(2)
        plain = count >= _SHARE * len(words) and all(count >= _LEAD * x for _, x in others)
        return lang if plain else None


def _function_words(file: LanguageFile) -> frozenset[str]:
    names, sources = file.names, file.sources
    lists = (
        *(names.articles, names.connectors, names.definite, names.plain),
        *(sources.auxiliaries, sources.complementizers, sources.conjunctions),
        *(sources.determiners, sources.prepositions),
    )
    return frozenset(word for words in lists for word in words.split() if word.isalpha())
