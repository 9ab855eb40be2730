"""The table: mentions gathered into names, over the whole article."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, field

from server.text.names.evidence import Hint, Scores, around, decide, within
from server.text.names.lexicon import Lexicon
from server.text.names.mention import Mention
from server.text.names.name import NameKind
from server.text.names.words import Word

Key = tuple[str, ...]
_EVIDENCE_OF = 12
_HOLDERS = 16


@dataclass(slots=True)
class Entry:
    """A name as it grows: its forms' words and mentions, and what speaks for each kind."""

    key: Key
    mentions: list[Mention]
    scores: Scores = field(default_factory=dict)
    forms: list[Key] = field(default_factory=list)

    @property
    def kind(self) -> NameKind:
        return decide(self.scores)

    def weigh(self, hints: Iterable[Hint]) -> None:
        """Adds what speaks for each kind."""
        for kind, weight in hints:
            self.scores[kind] = self.scores.get(kind, 0.0) + weight

    def take(self, other: Entry) -> None:
        """Takes over another form of the same name."""
        self.mentions += other.mentions
        self.forms.append(other.key)
        self.weigh(other.scores.items())


def table(words: list[Word], mentions: list[Mention], lexicon: Lexicon) -> list[Entry]:
    """Gathers the mentions into names, in the order of their first mention."""
    entries = _entries(words, mentions, lexicon)
    entries = _shorter_to_longer(entries, lexicon)
    entries = _acronyms(words, entries, lexicon)
    for entry in entries:
        entry.mentions.sort()
    return sorted(entries, key=lambda entry: entry.mentions[0])


def _entries(words: list[Word], mentions: list[Mention], lexicon: Lexicon) -> list[Entry]:
    """One entry for each form that some mention shows to be a name."""
    by_key: dict[Key, list[Mention]] = defaultdict(list)
    for mention in mentions:
        by_key[mention.key(words)].append(mention)
    lower = {word.lower for word in words if word.shape == "lower"}
    found = []
    for key, group in by_key.items():
        entry = Entry(key, group)
        named = words[group[0].first : group[0].last + 1]
        entry.weigh(within(key, named, lexicon))
        strong = [mention for mention in group if not mention.weak]
        for mention in strong[:_EVIDENCE_OF] or group[:1]:
            entry.weigh(around(words, mention, lexicon))
        if strong or _believed(key, entry, lower):
            found.append(entry)
    return found


def _believed(key: Key, entry: Entry, lower: set[str]) -> bool:
    """Whether a form that never stands inside a sentence is a name all the same."""
    if len(key) == 1:
        return entry.kind != "other" and key[0] not in lower
    return entry.kind != "other"


def _shorter_to_longer(entries: list[Entry], lexicon: Lexicon) -> list[Entry]:
    """Gives surnames, first names and short forms to the fuller name that holds them."""
    holders: dict[str, list[Entry]] = defaultdict(list)
    kept: list[Entry] = []
    for entry in sorted(entries, key=lambda entry: -len(entry.key)):
        holder = _holder(entry, holders[entry.key[-1]][-_HOLDERS:], lexicon)
        if holder is None:
            kept.append(entry)
            for word in set(entry.key) if len(entry.key) > 1 else ():
                holders[word].append(entry)
        else:
            holder.take(entry)
    return kept


def _holder(entry: Entry, candidates: Iterable[Entry], lexicon: Lexicon) -> Entry | None:
    """The one fuller name that the form stands for, the nearest before it where several do."""
    fits = [x for x in candidates if _stands_for(entry, x, lexicon)]
    if not fits:
        return None
    start = entry.mentions[0].first
    before = [x for x in fits if x.mentions[0].first < start]
    return max(before, key=lambda x: x.mentions[0].first) if before else fits[0]


def _stands_for(short: Entry, full: Entry, lexicon: Lexicon) -> bool:
    if full.key[-1] in lexicon.other_heads:
        return False
    if full.kind in ("person", "other"):
        if short.kind not in ("person", "other") and short.scores.get("organization", 0) > 4:
            return False
        ends = full.key[-len(short.key) :] == short.key
        if full.kind == "other":
            return ends and not any(lexicon.is_body(x) for x in full.key)
        return ends or _inside(short.key, full.key)
    if full.kind == "organization":
        return short.kind != "person" and _short_of_body(short, full, lexicon)
    return False


def _inside(short: Key, full: Key) -> bool:
    """Whether the words stand in the fuller name in order: `Nelson Mandela`."""
    rest = iter(full)
    return all(word in rest for word in short)


def _short_of_body(short: Entry, full: Entry, lexicon: Lexicon) -> bool:
    if short.scores.get("place", 0) > 1 or short.kind == "place":
        return False
    if full.key[-len(short.key) :] == short.key:
        return True
    return full.key[: len(short.key)] == short.key and short.key[0] not in lexicon.demonyms


def _acronyms(words: list[Word], entries: list[Entry], lexicon: Lexicon) -> list[Entry]:
    """Gives an acronym to the name whose initials it is, or behind which it stands in brackets."""
    ends = {mention.last: entry for entry in entries for mention in entry.mentions}
    initials = {_initials(entry.key, lexicon): entry for entry in entries if len(entry.key) > 1}
    kept = []
    for entry in entries:
        owner = None
        letters = entry.key[0].replace(".", "")
        if len(entry.key) == 1 and len(letters) > 1:
            owner = _bracketed(words, entry, ends) or initials.get(letters)
        if owner is None or owner is entry or owner.kind == "person":
            kept.append(entry)
        else:
            owner.weigh([("organization", 3.0)])
            owner.take(entry)
    return kept


def _bracketed(words: list[Word], entry: Entry, ends: dict[int, Entry]) -> Entry | None:
    for mention in entry.mentions:
        if mention.first >= 2 and words[mention.first - 1].text == "(":
            owner = ends.get(mention.first - 2)
            if owner is not None and _abbreviates(entry.key[0], owner.key):
                return owner
    return None


def _abbreviates(acronym: str, key: Key) -> bool:
    """Whether the letters stand in the words in order, the first of them at a word's head."""
    heads = "".join(word[0] for word in key)
    return acronym[0] in heads and _inside(tuple(acronym.replace(".", "")), tuple("".join(key)))


def _initials(key: Key, lexicon: Lexicon) -> str:
    small = lexicon.connectors | lexicon.particles | lexicon.articles
    return "".join(word[0] for word in key if word not in small)
