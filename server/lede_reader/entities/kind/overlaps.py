"""Overlaps: which other names of the article have words of a name in them."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping

from lede_reader.entities.linking.clusters import Cluster

ByWord = Mapping[str, list[Cluster]]

# So many names that share a word tell enough; an endless list of them would take square time.
_MOST = 32


def by_word(entries: Iterable[Cluster]) -> ByWord:
    """The names by each of their words, as they come in the article."""
    found: defaultdict[str, list[Cluster]] = defaultdict(list)
    for entry in entries:
        for word in set(entry.key):
            if len(found[word]) < _MOST:
                found[word].append(entry)
    return found


def overlaps(entry: Cluster, names: ByWord) -> Iterator[str]:
    """What holds of a name beside the others: it is a part of one, has one, shares a word."""
    own = set(entry.key)
    others = [x for word in own for x in names[word] if x is not entry]
    held = [x for x in others if own < set(x.key)]
    holds = {
        "shares a word": bool(others),
        "held by a longer name": bool(held),
        "held by a body": any(x.kind == "organization" for x in held),
        "holds a shorter name": any(own > set(x.key) for x in others),
    }
    yield from (name for name, does in holds.items() if does)
