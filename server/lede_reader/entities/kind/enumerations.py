"""Lists: names that are told off together are of one kind."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from lede_reader.entities.kind.scores import FAIR
from lede_reader.entities.linking.clusters import Cluster, Key
from lede_reader.entities.mention import Mention
from lede_reader.nlp.entity import EntityKind
from lede_reader.nlp.prose import Prose

_LEAST = 3


def level_enumerations(prose: Prose, entries: list[Cluster]) -> list[Cluster]:
    """Gives a name of no clear kind the kind that the rest of its list has."""
    kept = {entry.key: entry for entry in entries}
    places = sorted((mention, entry.key) for entry in entries for mention in entry.mentions)
    for chain in _chains(prose, places):
        kind = _kind_of_most([kept[key] for key in chain])
        for key in set(chain) if kind else ():
            if kind and kept[key].kind == "other" and kept[key].scores.get("other", 0.0) < FAIR:
                kept[key] = kept[key].with_hint(kind, FAIR)
    return list(kept.values())


def _chains(prose: Prose, places: list[tuple[Mention, Key]]) -> Iterator[list[Key]]:
    chain: list[Key] = []
    end = -1
    for mention, key in places:
        if chain and not _goes_on(prose, end, mention.first):
            if len(chain) >= _LEAST:
                yield chain
            chain = []
        chain.append(key)
        end = mention.last
    if len(chain) >= _LEAST:
        yield chain


def _goes_on(prose: Prose, end: int, first: int) -> bool:
    """Whether only a comma, an "and" and an article part two names."""
    if not 1 < first - end <= 4:
        return False
    lexicon = prose.lexicon
    between = prose.words[end + 1 : first]
    marks = [x for x in between if x.text == "," or x.lower in lexicon.joiners]
    rest = [x for x in between if x not in marks and x.lower not in lexicon.articles]
    return bool(marks) and not rest


def _kind_of_most(chain: list[Cluster]) -> EntityKind | None:
    kinds = Counter(entry.kind for entry in chain)
    del kinds["other"]
    if len(kinds) != 1:
        return None
    kind, count = kinds.most_common(1)[0]
    return kind if count >= 2 or 2 * count >= len(chain) else None
