"""Acronyms: given to the name whose initials they are, or behind which they stand in brackets."""

from __future__ import annotations

from collections import defaultdict

from lede_reader.entities.kind.scores import CERTAIN, GOOD
from lede_reader.entities.linking.clusters import Cluster, Key
from lede_reader.languages.lexicons.entities import EntityLexicon
from lede_reader.nlp.entity import EntityKind
from lede_reader.nlp.prose import Prose
from lede_reader.nlp.words import Word

_SHORTEST, _LONGEST = 2, 8
_LEAST_OF_ONE = 3


def link_acronyms(prose: Prose, entries: list[Cluster]) -> list[Cluster]:
    """Gives each acronym to its long form."""
    ends = {mention.last: entry.key for entry in entries for mention in entry.mentions}
    initials = {_initials(x.key, prose.lexicon): x.key for x in entries if len(x.key) > 1}
    kept = {entry.key: entry for entry in entries}
    forms: dict[Key, list[Cluster]] = defaultdict(list)
    bodies = {entry.key for entry in entries if entry.kind == "organization"}
    for entry in entries:
        if (described := _described(prose, entry)) is not None:
            kept[entry.key] = entry.with_hint(described, CERTAIN)
        letters = entry.key[0].replace(".", "")
        if len(entry.key) > 1 or not _SHORTEST <= len(letters) <= _LONGEST:
            continue
        long = _bracketed(prose, entry, ends, bodies) or initials.get(letters)
        # What a name begins with is not short for it: "the US", of the US Senate.
        if not long or letters == long[0].replace(".", ""):
            continue
        if long in kept and kept[long].kind != "person":
            forms[long].append(kept.pop(entry.key))
    return [
        entry.with_forms(forms[key]).with_hint("organization", GOOD) if key in forms else entry
        for key, entry in kept.items()
    ]


def _described(prose: Prose, entry: Cluster) -> EntityKind | None:
    """What an acronym stands for that is spelt out in plain words before it: `…, or ABC`."""
    letters = entry.key[0]
    at = entry.mentions[0].first - 1
    if len(entry.key) > 1 or at < 1:
        return None
    if prose.words[at].text != "(":
        at -= 1
        if prose.words[at].text != "," or prose.words[at + 1].shape != "lower":
            return None
    elif _is_compound(prose, prose.words[at - 1], letters):
        return "organization" if prose.lexicon.is_body(prose.words[at - 1].lower) else "other"
    before = [x for x in prose.words[max(0, at - 2 * len(letters)) : at] if x.shape == "lower"]
    spelt = [x for word in before for x in word.lower.split("-")]
    heads = [x for x in spelt if x not in prose.lexicon.small][-len(letters) :]
    if "".join(x[0] for x in heads) != letters:
        return None
    return "organization" if any(prose.lexicon.is_body(x) for x in heads) else "other"


def _is_compound(prose: Prose, word: Word, letters: str) -> bool:
    """Whether one word of several joined ones holds the letters in order: `Baugesetzbuch (BGB)`."""
    if not prose.lexicon.typology.closed_compounds or len(letters) < _LEAST_OF_ONE:
        return False
    rest = iter(word.lower)
    return word.lower[0] == letters[0] and all(letter in rest for letter in letters)


def _bracketed(prose: Prose, entry: Cluster, ends: dict[int, Key], bodies: set[Key]) -> Key | None:
    for mention in entry.mentions:
        if prose.words[mention.first - 1].text == "(":
            long = ends.get(mention.first - 2)
            if long is None or not _is_long(prose, mention.first - 2, long, entry.key[0]):
                continue
            known = entry.key[0] in prose.lexicon.bodies
            if _abbreviates(entry.key[0], long) or (long in bodies and not known):
                return long
    return None


def _is_long(prose: Prose, at: int, long: Key, letters: str) -> bool:
    return len(long) > 1 or _is_compound(prose, prose.words[at], letters)


def _abbreviates(acronym: str, key: Key) -> bool:
    """Whether the letters stand in the words in order, the first at the head of one."""
    rest = iter("".join(key))
    heads = {word[0] for word in key}
    return acronym[0] in heads and all(letter in rest for letter in acronym.replace(".", ""))


def _initials(key: Key, lexicon: EntityLexicon) -> str:
    return "".join(word[0] for word in key if word not in lexicon.small)
