"""Features: what tells whether a name is a party to the story, and of the kind it was given."""

from __future__ import annotations

from collections.abc import Iterator
from math import log2

from msgspec import Struct

from lede_reader.entities.kind.overlaps import ByWord, overlaps
from lede_reader.entities.linking.clusters import Cluster
from lede_reader.entities.mention import Mention
from lede_reader.logistic import Features
from lede_reader.nlp.prose import Prose
from lede_reader.nlp.words import Word

_MOST, _LONG, _SHORT = 8.0, 5, 3
_READ = 4
_QUOTES = frozenset('"“”„«»‘’‹›')


class Story(Struct, frozen=True):
    """The words of the headline, lower-case, and all names of the article by their words."""

    headline: frozenset[str]
    names: ByWord


def party_features(prose: Prose, entry: Cluster, story: Story, role: str | None) -> Features:
    """What holds of a person or a body; `role`: what the article calls it beside its name.

    `own`, `context`: what its words and the words around it say for its kind; `margin`: how far
    that is beyond what speaks for the next kind. `first`, `last`: what its first and last word are;
    `before`, `behind`: the share of its mentions beside which something stands. Each is told apart
    for persons and bodies.
    """
    kind, scores = entry.kind, entry.scores
    rest = max((score for other, score in scores.items() if other != kind), default=0.0)
    found = {
        "own": _bounded(entry.own.get(kind, 0.0)),
        "context": _bounded(entry.context.get(kind, 0.0)),
        "margin": _bounded(scores.get(kind, 0.0) - rest),
        "mentions": log2(len(entry.mentions)),
        "words": min(len(entry.key), _LONG) - 1.0,
    }
    found |= dict.fromkeys(_whole(prose, entry, story.headline), 1.0)
    found |= dict.fromkeys(overlaps(entry, story.names), 1.0)
    if role is not None or any(mention.title for mention in entry.mentions):
        found["described"] = 1.0
    read = entry.mentions[:_READ]
    for mention in read:
        for name in _beside(prose, mention):
            found[name] = found.get(name, 0.0) + 1 / len(read)
    told = {f"{kind}: {name}": value for name, value in found.items()}
    return told | ({"person": 1.0} if kind == "person" else {})


def _whole(prose: Prose, entry: Cluster, headline: frozenset[str]) -> Iterator[str]:
    named = prose.words[entry.mentions[0].first : entry.mentions[0].last + 1]
    single = len(entry.key) == 1
    nouns = prose.lexicon.typology.nouns_capitalised
    uncommon = [prose.is_unlike_a_word(word) for word in named]
    whole, scores = " ".join(entry.key), entry.scores
    holds = {
        "once": len(entry.mentions) == 1,
        "one word": single,
        "one word among nouns": single and nouns,
        "acronym": len(named) == 1 and named[0].is_acronym,
        "in the headline": headline.issuperset(entry.key),
        "only opens": all(mention.weak for mention in entry.mentions),
        "a common word": not all(uncommon),
        "common words alone": not any(uncommon),
        "a place too": scores.get("place", 0.0) > 0,
        "something else too": scores.get("other", 0.0) > 0,
        "digits": any(not word.text.isalpha() for word in named if word.is_large),
        "small words": any(not word.is_large for word in named),
        "short": sum(map(len, entry.key)) <= _SHORT,
        "borrowed": prose.lexicon.borrowed.issuperset(entry.key),
        "in a line of capitals": all(
            prose.words[x.first].sentence in prose.cased for x in entry.mentions
        ),
        "ends small": not named[-1].is_large,
        "known body": whole in prose.lexicon.bodies,
        "platform": whole in prose.lexicon.platforms,
    }
    yield from (name for name, does in holds.items() if does)
    ends = (("only", named[0]),) if single else (("first", named[0]), ("last", named[-1]))
    for place, word in ends:
        yield from (f"{place}: {name}" for name in _classes(prose, word))


def _classes(prose: Prose, word: Word) -> Iterator[str]:
    """What the lists know of a word."""
    lexicon, lower = prose.lexicon, word.lower
    holds = {
        "first name": lexicon.is_first_name(lower),
        "surname": lower in lexicon.surnames,
        "office": lexicon.is_role(lower),
        "body": lexicon.is_body(lower),
        "end of a body": lower in lexicon.body_tails or lower in lexicon.legal_forms,
        "thing": lower in lexicon.other_heads,
        "place": lower in lexicon.place_heads,
        "nationality": lower in lexicon.nationalities,
        "acronym": word.is_acronym,
        "initial": len(word.text.rstrip(".")) == 1,
    }
    return (name for name, does in holds.items() if does)


def _beside(prose: Prose, mention: Mention) -> Iterator[str]:
    """What stands directly before and behind a mention."""
    lexicon = prose.lexicon
    near, behind = prose.before(mention.first), prose.after(mention.last)
    if near is None:
        yield "before: nothing"
    else:
        holds = {
            "an article": near.lower in lexicon.articles,
            "an indefinite article": near.lower in lexicon.articles - lexicon.definite,
            "of": near.lower in lexicon.belongs,
            "a preposition of places": near.lower in lexicon.place_cues,
            "an office": lexicon.is_role(near.lower),
            "a noun for bodies": lexicon.describes_body(near.lower),
            "speech": near.lower in lexicon.speech,
            "a quotation mark": near.text in _QUOTES,
            "a bracket": near.text == "(",
            "a comma": near.text == ",",
            "a capital": near.is_large and not prose.is_no_name(near),
        }
        yield from (f"before: {name}" for name, does in holds.items() if does)
    if behind is None:
        yield "behind: nothing"
        return
    holds = {
        "speech": behind.lower in lexicon.speech,
        "a relative": behind.lower in lexicon.relatives,
        "a comma": behind.text == ",",
        "a bracket": behind.text == "(",
        "a colon": behind.text == ":",
        "a quotation mark": behind.text in _QUOTES,
        "a capital": behind.is_large,
        "an office": lexicon.is_role(behind.lower),
        "and": behind.lower in lexicon.joiners,
        "a connector": behind.lower in lexicon.small,
        "a plain word": behind.shape == "lower" and behind.lower in lexicon.plain,
    }
    yield from (f"behind: {name}" for name, does in holds.items() if does)


def _bounded(score: float) -> float:
    """A score as a part of what makes certain."""
    return max(-_MOST, min(_MOST, score)) / _MOST
