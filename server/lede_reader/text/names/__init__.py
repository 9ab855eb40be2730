"""The article's table of names, shared by who, where and sources."""

from __future__ import annotations

from lede_reader.contract import Span
from lede_reader.extract import Metadata
from lede_reader.packs import Pack
from lede_reader.packs.places import Atlas
from lede_reader.text.names.acronyms import unfolded
from lede_reader.text.names.candidates import candidates
from lede_reader.text.names.engine import pipeline_for, told
from lede_reader.text.names.entries import Entry, entries
from lede_reader.text.names.forms import gathered
from lede_reader.text.names.genders import gender
from lede_reader.text.names.kinds import CERTAIN
from lede_reader.text.names.lexicon import lexicon
from lede_reader.text.names.lists import listed
from lede_reader.text.names.mention import Mention
from lede_reader.text.names.name import Gender, Name, NameKind
from lede_reader.text.names.prose import Prose, prose
from lede_reader.text.names.roles import role
from lede_reader.text.tokens import Tokens

__all__ = ["Gender", "Name", "NameKind", "names"]


def names(tokens: Tokens, metadata: Metadata, pack: Pack | None, atlas: Atlas) -> tuple[Name, ...]:
    """Finds every name in the text, in the order of first mention; without a pack none.

    Raises `errors.NoModel` where the settings ask for an engine that is not there.
    """
    if pack is None:
        return ()
    known = lexicon(pack)
    text = prose(tokens, known, atlas)
    pipeline = pipeline_for(pack.lang)
    kinds = told(pipeline, tokens, text) if pipeline else {}
    mentions = kinds if pipeline else candidates(text)
    found = gathered(text, entries(text, mentions, kinds))
    found = listed(text, unfolded(text, found))
    found = _with_site(found, metadata.site_name)
    authors = frozenset(author.lower() for author in metadata.authors)
    ordered = sorted(found, key=lambda entry: entry.mentions[0])
    return tuple(_name(tokens.content, text, entry, authors) for entry in ordered)


def _with_site(entries: list[Entry], site: str | None) -> list[Entry]:
    """The outlet that publishes the article is an organisation."""
    named = tuple((site or "").lower().partition(".")[0].removeprefix("the ").split(" "))
    return [x.with_hint("organization", CERTAIN) if x.key == named else x for x in entries]


def _name(content: str, text: Prose, entry: Entry, authors: frozenset[str]) -> Name:
    kind = entry.kind
    stems = {text.words[mention.last].lower for mention in entry.mentions} | {entry.key[-1]}
    spans = tuple([_span(text, mention, stems) for mention in entry.mentions])
    forms = _forms(content, spans)
    person = kind == "person"
    described = role(text, entry.mentions) if person else None
    return Name(
        name=forms[0],
        kind=kind,
        forms=forms,
        mentions=spans,
        gender=gender(text, entry.mentions, entry.key) if person else None,
        role=content[described.start : described.end] if described else None,
        byline=not authors.isdisjoint(map(str.lower, forms)) or _is_credited(text, entry),
    )


def _is_credited(text: Prose, entry: Entry) -> bool:
    credited = text.credited
    return bool(credited) and all(text.words[x.first].sentence in credited for x in entry.mentions)


def _span(text: Prose, mention: Mention, stems: set[str]) -> Span:
    """The mention without the case ending that another mention lacks."""
    last, genitives = text.words[mention.last], text.lexicon.genitives
    if not genitives or last.is_acronym:
        return Span(text.words[mention.first].start, last.end)
    endings = (x for x in genitives if last.lower.removesuffix(x) != last.lower)
    cut = next((len(x) for x in endings if last.lower[: -len(x)] in stems), 0)
    return Span(text.words[mention.first].start, last.end - cut)


def _forms(content: str, spans: tuple[Span, ...]) -> tuple[str, ...]:
    """The distinct forms, the longest first."""
    found = dict.fromkeys([content[span.start : span.end] for span in spans])
    return tuple(sorted(found, key=len, reverse=True)) if len(found) > 1 else tuple(found)
