"""Genders: by honorific, by first name, and by the article's own he and she."""

from __future__ import annotations

from collections import Counter

from lede_reader.entities.mention import Mention
from lede_reader.nlp.entity import Gender
from lede_reader.nlp.prose import Prose

_NEAR = 40


def infer_gender(
    prose: Prose, mentions: tuple[Mention, ...], key: tuple[str, ...]
) -> Gender | None:
    """The person's gender; where the name does not tell, what the article calls the person next."""
    words, lexicon = prose.words, prose.lexicon
    for mention in mentions:
        if mention.first:
            titled = words[mention.first - 1].lower
            told = lexicon.honorifics.get(titled) or lexicon.gendered.get(titled)
            if told:
                return told
    if len(key) > 1 and (told := lexicon.first_name_gender(key[0])):
        return told
    return _by_pronouns(prose, mentions)


def _by_pronouns(prose: Prose, mentions: tuple[Mention, ...]) -> Gender | None:
    """What most of the first pronouns after each mention say, up to the next name."""
    votes: Counter[Gender] = Counter()
    for mention in mentions:
        for word in prose.words[mention.last + 1 : mention.last + _NEAR]:
            if word.shape in ("capital", "acronym") and not word.opens:
                break
            told = prose.lexicon.gendered.get(word.lower)
            if told:
                votes[told] += 1
                break
    ranked = votes.most_common(2)
    if not ranked or (len(ranked) == 2 and ranked[0][1] == ranked[1][1]):
        return None
    return ranked[0][0]
