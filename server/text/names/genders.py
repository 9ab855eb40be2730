"""Genders: by honorific, by first name, and by the article's own he and she."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable

from server.text.names.lexicon import Lexicon
from server.text.names.mention import Mention
from server.text.names.name import Gender
from server.text.names.words import Word

_NEAR = 40


def gender(
    words: list[Word], mentions: list[Mention], key: tuple[str, ...], lexicon: Lexicon
) -> Gender | None:
    """The person's gender; where the name does not tell, what the article calls the person next."""
    for mention in mentions:
        if mention.first:
            titled = words[mention.first - 1].lower
            told = lexicon.honorifics.get(titled) or lexicon.gendered.get(titled)
            if told:
                return told
    if len(key) > 1 and (told := lexicon.first_names.get(key[0])):
        return told
    return _by_pronouns(words, mentions, lexicon)


def _by_pronouns(words: list[Word], mentions: Iterable[Mention], lexicon: Lexicon) -> Gender | None:
    """What most of the first pronouns after each mention say, up to the next name."""
    votes: Counter[Gender] = Counter()
    for mention in mentions:
        for word in words[mention.last + 1 : mention.last + _NEAR]:
            if word.shape in ("capital", "acronym") and not word.opens:
                break
            told = lexicon.gendered.get(word.lower)
            if told:
                votes[told] += 1
                break
    ranked = votes.most_common(2)
    if not ranked or (len(ranked) == 2 and ranked[0][1] == ranked[1][1]):
        return None
    return ranked[0][0]
