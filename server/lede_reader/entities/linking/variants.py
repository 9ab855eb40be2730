"""Forms: surnames, first names and short forms given to the fuller name that holds them."""

from __future__ import annotations

from collections import defaultdict

from lede_reader.entities.kind.scores import decide_kind
from lede_reader.entities.linking.clusters import Cluster, Key, is_entity, lookup_words
from lede_reader.languages.lexicons.entities import EntityLexicon
from lede_reader.nlp.prose import Prose

_HOLDERS = 16
_PLACE = 4.0
_OFTEN = 4


def link_variants(prose: Prose, entries: list[Cluster]) -> list[Cluster]:
    """Gathers the forms, longest first, each to the one name that it can stand for.

    A form that stands for none is dropped where nothing shows that it is a name itself.
    """
    holders: dict[str, list[Key]] = defaultdict(list)
    kept: dict[Key, Cluster] = {}
    forms: dict[Key, list[Cluster]] = defaultdict(list)
    for entry in sorted(entries, key=lambda entry: -len(entry.key)):
        near = holders.get(entry.key[-1])
        fuller = [kept[key] for key in near[-_HOLDERS:]] if near else []
        fuller = _of_its_family(prose, entry, fuller) if len(entry.key) == 1 and fuller else fuller
        holder = _holder(prose, entry, fuller) if fuller else None
        if holder is not None:
            forms[holder.key].append(entry)
        elif is_entity(prose, entry):
            kept[entry.key] = entry
            for word in lookup_words(entry.key) if len(entry.key) > 1 else ():
                holders[word].append(entry.key)
    return [entry.with_forms(forms[key]) for key, entry in kept.items()]


def _holder(prose: Prose, entry: Cluster, candidates: list[Cluster]) -> Cluster | None:
    """The fuller name that the form stands for: the most frequent, then the first, of several."""
    fits = [x for x in candidates if _stands_for(prose, entry, x) and not _is_another(entry, x)]
    return max(fits, key=lambda x: (len(x.mentions), -x.mentions[0].first), default=None)


def _of_its_family(prose: Prose, entry: Cluster, candidates: list[Cluster]) -> list[Cluster]:
    """Whom `John` may be where all that is said is `John and Donald Parkinson`: a Parkinson.

    Or whoever has it for a surname, since `Obama and Joe Biden` are no family.
    """
    surnames = {_shared_surname(prose, mention.last) for mention in entry.mentions}
    if None in surnames:
        return candidates
    return [x for x in candidates if x.key[-1] in surnames or x.key[-1] == entry.key[-1]]


def _shared_surname(prose: Prose, first_name: int) -> str | None:
    """The surname of the whole name that an "and" joins to a first name."""
    words, start = prose.words, first_name + 2
    if start >= len(words) or words[start - 1].lower not in prose.lexicon.joiners:
        return None
    if not (prose.is_first_name(words[first_name]) and prose.is_first_name(words[start])):
        return None
    end = start + 1
    while end < len(words) and words[end].is_large and words[end].joined:
        end += 1
    return words[end - 1].lower if end > start + 1 else None


def _is_another(short: Cluster, full: Cluster) -> bool:
    """`President Obama`, and only then, once, `Michelle Obama`."""
    titled = short.mentions[0].title and short.mentions[0].first < full.mentions[0].first
    return bool(titled) and len(short.mentions) > _OFTEN * len(full.mentions)


def _stands_for(prose: Prose, short: Cluster, full: Cluster) -> bool:
    lexicon = prose.lexicon
    if full.key[-1] in lexicon.other_heads or full.key[-1] in lexicon.place_heads:
        return False
    if full.kind == "organization":
        known = short.kind != "person" and not _is_owner(prose, short, full)
        return known and _shortens_body(short, full, lexicon)
    if full.kind == "place" or decide_kind(short.own) == "organization":
        return False
    ends = full.key[-len(short.key) :] == short.key
    ends = ends or (len(short.key) == 1 and short.key[0] in full.key[-1].split("-"))
    if full.kind == "other":
        return ends and len(full.key) < 4 and not any(lexicon.is_body(x) for x in full.key)
    if short.kind == "place" and not (ends and short.scores["place"] < _PLACE):
        return False
    return ends or _in_order(short.key, full.key)


def _is_owner(prose: Prose, short: Cluster, full: Cluster) -> bool:
    """Whether the fuller name ends in another's: `Gobierno Sánchez`, `Junta de El Salvador`."""
    size = len(short.key)
    if size >= len(full.key) or full.key[-size:] != short.key:
        return False
    near = prose.words[max(0, full.mentions[0].last - size)]
    lexicon = prose.lexicon
    titled = near.is_large and near.lower in lexicon.definite
    # "die Kinder", of the "Verein für Kinder": where nouns have capitals, a noun of any kind.
    noun = lexicon.typology.nouns_capitalised and near.lower in lexicon.small
    return titled or noun or near.lower in lexicon.governments


def _in_order(short: Key, full: Key) -> bool:
    """Whether the words stand in the fuller name in order: `Nelson Mandela`."""
    rest = iter(full)
    return all(word in rest for word in short)


def _shortens_body(short: Cluster, full: Cluster, lexicon: EntityLexicon) -> bool:
    """`the Commission` of the European Commission, `Sky` of Sky News."""
    size = len(short.key)
    whole = full.key[:size] == short.key and lexicon.legal_forms.issuperset(full.key[size:])
    if not whole and (short.kind == "place" or " ".join(short.key) in lexicon.bodies):
        return False
    if full.key[-size:] == short.key:
        return True
    if full.key[:size] != short.key:
        return False
    tails = lexicon.body_tails | lexicon.legal_forms | lexicon.nationalities
    head = size == 1 and (lexicon.is_body(short.key[0]) or short.key[0] in lexicon.legal_forms)
    return head or all(word in tails for word in full.key[size:])
