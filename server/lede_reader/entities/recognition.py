"""The article's table of names, shared by who, where and sources."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from msgspec.structs import replace

from lede_reader.contract import Span
from lede_reader.entities.candidates.generation import generate_candidates
from lede_reader.entities.gender import infer_gender
from lede_reader.entities.kind.enumerations import level_enumerations
from lede_reader.entities.kind.features import Story, party_features
from lede_reader.entities.kind.overlaps import by_word
from lede_reader.entities.kind.scores import CERTAIN, decide_kind
from lede_reader.entities.linking.acronyms import link_acronyms
from lede_reader.entities.linking.clusters import Cluster, cluster_mentions
from lede_reader.entities.linking.possessives import is_possessive, keep_possessives
from lede_reader.entities.linking.variants import link_variants
from lede_reader.entities.mention import Mention
from lede_reader.entities.roles import find_role
from lede_reader.entities.spacy_pipeline import SpacyPipeline, pipeline_mentions
from lede_reader.logistic import Features
from lede_reader.nlp.document import Document
from lede_reader.nlp.entity import Entity, EntityKind
from lede_reader.nlp.prose import Prose, build_prose

__all__ = ["recognize_entities", "weigh_parties"]

_DATELINE = [[")", dash] for dash in "-–—"]

_WORD = re.compile(r"[^\W_]+")


def recognize_entities(
    document: Document, pipeline: SpacyPipeline | None = None
) -> tuple[Entity, ...]:
    """Finds every entity of the document, in the order of first mention; without a language none.

    `pipeline`: finds the names in place of our rules, where it speaks the language; how sure it is
    nobody knows.
    """
    if not document.language.code:
        return ()
    text = _prose(document)
    if pipeline and pipeline.speaks(document.language.code):
        kinds = pipeline_mentions(pipeline, document.tokens, text)
        return tuple(entity for entity, _ in _entities(document, text, kinds))
    model = document.language.models.party
    return tuple(
        replace(entity, confidence=model.confidence(features)) if entity.is_party else entity
        for entity, features in _weighed(document, text)
    )


def weigh_parties(document: Document) -> Iterator[tuple[Entity, Features]]:
    """The persons and organisations of the document, each with what tells whether it is one."""
    for entity, features in _weighed(document, _prose(document)):
        if entity.is_party:
            yield entity, features


def _prose(document: Document) -> Prose:
    return build_prose(
        document.words, document.sentences, document.language.entities, document.atlas
    )


def _weighed(document: Document, text: Prose) -> Iterator[tuple[Entity, Features]]:
    headline = frozenset(_WORD.findall((document.headline or "").lower()))
    found = tuple(_entities(document, text))
    story = Story(headline, by_word(entry for _, entry in found))
    for entity, entry in found:
        party = entity.is_party
        yield entity, party_features(text, entry, story, entity.role) if party else {}


def _entities(
    document: Document, text: Prose, told: Mapping[Mention, EntityKind] | None = None
) -> Iterator[tuple[Entity, Cluster]]:
    """The entities, each with its mentions and evidence; `told`: another engine's mentions."""
    mentions = generate_candidates(text) if told is None else told
    found = link_variants(text, cluster_mentions(text, mentions, told or {}))
    found = level_enumerations(text, keep_possessives(text, link_acronyms(text, found)))
    found = _with_site(found, document.site_name)
    authors = frozenset(author.lower() for author in document.authors)
    for entry in sorted(found, key=lambda entry: entry.mentions[0]):
        yield _name(document.content, text, entry, authors), entry


def _with_site(entries: list[Cluster], site: str | None) -> list[Cluster]:
    """The outlet that publishes the article is an organisation, if no person's name is its own."""
    named = tuple((site or "").lower().partition(".")[0].removeprefix("the ").split(" "))
    return [
        x.with_hint("organization", CERTAIN)
        if x.key == named and decide_kind(x.own) != "person"
        else x
        for x in entries
    ]


def _name(content: str, text: Prose, entry: Cluster, authors: frozenset[str]) -> Entity:
    kind = entry.kind
    stems = {text.words[mention.last].lower for mention in entry.mentions} | {entry.key[-1]}
    whole = [_with_particles(text, mention, entry.key) for mention in entry.mentions]
    spans = tuple([_span(text, mention, stems) for mention in whole])
    if is_possessive(text, entry):
        spans = tuple([_with_ending(content, text, span) for span in spans])
    forms = _forms(content, spans, entry.key)
    person = kind == "person"
    described = find_role(text, entry.mentions, kind)
    return Entity(
        name=forms[0],
        kind=kind,
        forms=forms,
        mentions=spans,
        gender=infer_gender(text, entry.mentions, entry.key) if person else None,
        role=content[described.start : described.end] if described else None,
        byline=(person and not authors.isdisjoint(map(str.lower, forms)))
        or _is_credited(text, entry),
    )


def _is_credited(text: Prose, entry: Cluster) -> bool:
    """Whether it is named only where the article tells whose it is: credits, a dateline."""
    credited = text.credited
    return all(
        text.words[x.first].sentence in credited or _is_in_dateline(text, x) for x in entry.mentions
    )


def _is_in_dateline(text: Prose, mention: Mention) -> bool:
    """Whether an agency in brackets before the news: `LONDON (AP) — …`."""
    near, behind = text.before(mention.first), text.behind(mention.last, 2)
    if near is None or near.text != "(" or [x.text for x in behind] not in _DATELINE:
        return False
    town = text.before(mention.first - 1)
    return town is not None and town.is_large


def _with_particles(text: Prose, mention: Mention, key: tuple[str, ...]) -> Mention:
    """The mention with the small words that its surname has in full: `sagte *von* Brell`."""
    words, first = text.words, mention.first
    at = key.index(words[first].lower) if words[first].lower in key else 0
    while at > 0 and first > 0 and words[first - 1].lower == key[at - 1] in text.lexicon.particles:
        first, at = first - 1, at - 1
    near = text.before(first)
    said = near is None or near.shape == "mark" or near.lower in text.lexicon.speech
    return replace(mention, first=first) if said and first < mention.first else mention


def _span(text: Prose, mention: Mention, stems: set[str]) -> Span:
    """The mention without the case ending that another mention lacks."""
    last, genitives = text.words[mention.last], text.lexicon.genitives
    if not genitives or last.is_acronym:
        return Span(text.words[mention.first].start, last.end)
    endings = (x for x in genitives if last.lower.removesuffix(x) != last.lower)
    cut = next((len(x) for x in endings if last.lower[: -len(x)] in stems), 0)
    return Span(text.words[mention.first].start, last.end - cut)


def _with_ending(content: str, text: Prose, span: Span) -> Span:
    """The mention with its possessive ending."""
    endings = (x for x in text.lexicon.possessives if content.startswith(x, span.end))
    return Span(span.start, span.end + len(next(endings, "")))


def _forms(content: str, spans: tuple[Span, ...], key: tuple[str, ...]) -> tuple[str, ...]:
    """The distinct forms, the longest first; of a body's cases the one that it is known by."""
    found = dict.fromkeys([content[span.start : span.end] for span in spans])
    if len(found) < 2:
        return tuple(found)
    longest = sorted(found, key=len, reverse=True)
    whole = " ".join(key)
    return tuple(sorted(longest, key=lambda x: (-len(x.split()), x.lower() != whole)))
