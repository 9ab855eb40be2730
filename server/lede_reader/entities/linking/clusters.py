"""Entries: the forms that names take in the article, each with its mentions and its evidence."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping
from functools import cached_property
from itertools import chain

from msgspec import Struct
from msgspec.structs import replace

from lede_reader.entities.kind.external_evidence import evidence_before, external_evidence
from lede_reader.entities.kind.internal_evidence import internal_evidence
from lede_reader.entities.kind.scores import ENOUGH, Scores, add_scores, decide_kind, sum_hints
from lede_reader.entities.linking.cases import by_case
from lede_reader.entities.mention import Mention
from lede_reader.nlp.entity import EntityKind
from lede_reader.nlp.prose import Prose

Key = tuple[str, ...]
_EVIDENCE_OF, _MOST = 8, 5.0
_NOISY = 3
_SURE, _CERTAIN, _TOLD = 2.0, 4.0, 20.0


# With a dictionary, so that it can keep its kind, which is asked for again and again.
class Cluster(Struct, frozen=True, dict=True):
    """A name: its fullest form's words, its mentions in order, and what speaks for each kind.

    `own`: what its own words say; `context`: what the words around it say.
    """

    key: Key
    mentions: tuple[Mention, ...]
    own: Scores
    context: Scores = {}

    @property
    def scores(self) -> Scores:
        return add_scores(self.own, self.context)

    @cached_property
    def kind(self) -> EntityKind:
        return decide_kind(self.scores)

    def with_forms(self, others: list[Cluster]) -> Cluster:
        """The name with other forms of it, and with what their places say for its kind."""
        if not others:
            return self
        kind, context = self.kind, self.context
        for other in others:
            told = {x: y for x, y in other.context.items() if kind in ("other", x)}
            context = add_scores(context, told)
        mentions = chain(self.mentions, *(other.mentions for other in others))
        return replace(self, mentions=tuple(sorted(mentions)), context=context)

    def with_hint(self, kind: EntityKind, weight: float) -> Cluster:
        """The name with something more that speaks for a kind."""
        return replace(self, context=add_scores(self.context, {kind: weight}))


def cluster_mentions(
    prose: Prose, mentions: Iterable[Mention], told: Mapping[Mention, EntityKind]
) -> list[Cluster]:
    """One entry for each form; `told`: the kinds that another engine told."""
    mentions = tuple(mentions)
    keys = [mention.key(prose.words) for mention in mentions]
    known = set(keys)
    genitives = prose.lexicon.genitives
    ends = Counter([key[-1] for key in keys])
    surnames = _surnames(prose, mentions) if genitives else set()
    by_key: dict[Key, list[Mention]] = defaultdict(list)
    for whole, written in zip(mentions, keys, strict=True):
        mention = whole if told or len(written) < _NOISY else _without_noise(prose, whole, known)
        key = written if mention is whole else mention.key(prose.words)
        if key[-1].endswith(genitives):
            key = (*key[:-1], _uninflected(prose, mention, ends, surnames))
        by_key[key].append(mention)
    for key, other in by_case(prose.lexicon, by_key).items():
        if key != other:
            by_key[other] = sorted(by_key[other] + by_key.pop(key))
    kinds = {mention.key(prose.words): kind for mention, kind in told.items()}
    held = {word for key in by_key if len(key) > 1 for word in lookup_words(key)}
    found = (
        _entry(prose, key, group)
        for key, group in by_key.items()
        if told or len(key) > 1 or key[0] in held or not _is_hopeless(prose, group)
    )
    return [
        replace(entry, own={kinds[entry.key]: _TOLD}, context={}) if entry.key in kinds else entry
        for entry in found
    ]


def _uninflected(prose: Prose, mention: Mention, ends: Counter[str], surnames: set[str]) -> str:
    """The last word: `Raabs` is `Raab` where that is a surname here, or stands as often."""
    word = prose.words[mention.last]
    for ending in () if word.is_acronym else prose.lexicon.genitives:
        stem = word.lower.removesuffix(ending)
        alone = mention.first == mention.last and stem in surnames
        if stem != word.lower and (alone or ends[stem] >= ends[word.lower]):
            return stem
    return word.lower


def _surnames(prose: Prose, mentions: tuple[Mention, ...]) -> set[str]:
    """The last words of the names that begin with a first name."""
    return {
        prose.words[mention.last].lower
        for mention in mentions
        if mention.first < mention.last and prose.is_first_name(prose.words[mention.first])
    }


def _without_noise(prose: Prose, mention: Mention, known: set[Key]) -> Mention:
    """`Crooked Ann Lee`, `Ann Lee Yesterday`: `Ann Lee` where the article has that elsewhere."""
    words = prose.words
    shorter = [replace(mention, first=mention.first + x) for x in (1, 2)]
    if prose.is_first_name(words[mention.first]):
        surname = words[mention.last].lower in prose.lexicon.surnames
        shorter = [] if surname else [replace(mention, last=mention.last - 1)]
    for less in shorter:
        named = prose.is_first_name(words[less.first]) and less.first < less.last
        if named and less.key(words) in known:
            return less
    return mention


def lookup_words(key: Key) -> set[str]:
    """The words by which a name is found, the halves of a double surname among them."""
    return {*key, *key[-1].split("-")}


def _is_hopeless(prose: Prose, group: list[Mention]) -> bool:
    """Whether nothing will make a name of the form, as `is_believed` tells: most openings."""
    word = prose.words[group[0].first]
    if prose.lexicon.typology.nouns_capitalised:
        return len(group) == 1 and not word.is_acronym and _is_bare(prose, group[0])
    return all(mention.weak for mention in group) and not prose.is_unlike_a_word(word)


def _is_bare(prose: Prose, mention: Mention) -> bool:
    """Whether nothing speaks for a noun, before it or inside: what is behind is not enough."""
    told = evidence_before(prose, mention)
    if told and any(weight > 0 for _, weight in told):
        return False
    return not internal_evidence(prose, [prose.words[mention.first]])


def _entry(prose: Prose, key: Key, group: list[Mention]) -> Cluster:
    named = prose.words[group[0].first : group[0].last + 1]
    telling = [mention for mention in group if not mention.weak] or group
    hints = [
        hint for mention in telling[:_EVIDENCE_OF] for hint in external_evidence(prose, mention)
    ]
    own = sum_hints(internal_evidence(prose, named), 2 * _MOST)
    return Cluster(key, tuple(group), own, sum_hints(hints, _MOST))


def is_entity(prose: Prose, entry: Cluster) -> bool:
    """Whether the form is a name although it never stands where a capital tells."""
    telling = (
        not prose.lexicon.typology.nouns_capitalised
        or prose.words[entry.mentions[0].first].is_acronym
    )
    if telling and any(not mention.weak for mention in entry.mentions):
        return True
    best = max(entry.scores.values(), default=0.0)
    if len(entry.key) == 1:
        if prose.lexicon.typology.nouns_capitalised and not any(x > 0 for x in entry.own.values()):
            return best >= _CERTAIN
        return best >= _SURE and prose.is_unlike_a_word(prose.words[entry.mentions[0].first])
    return best >= ENOUGH
