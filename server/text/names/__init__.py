"""The article's table of names, shared by who, where and sources."""

from __future__ import annotations

from server.contract import Span
from server.extract import Metadata
from server.packs import Pack
from server.text.names.candidates import candidates
from server.text.names.genders import gender
from server.text.names.lexicon import Lexicon, lexicon
from server.text.names.mention import Mention
from server.text.names.name import Gender, Name, NameKind
from server.text.names.roles import role
from server.text.names.table import Entry, table
from server.text.names.words import Word, words
from server.text.sentences import Sentence

__all__ = ["Gender", "Name", "NameKind", "names"]


def names(
    content: str, sentences: tuple[Sentence, ...], metadata: Metadata, pack: Pack | None
) -> tuple[Name, ...]:
    """Finds every name in the text, in the order of first mention; without a pack none."""
    if pack is None:
        return ()
    known = lexicon(pack)
    prose = words(content, sentences, known)
    entries = table(prose, candidates(prose, known), known)
    authors = frozenset(author.lower() for author in metadata.authors)
    return tuple(_name(content, prose, entry, known, authors) for entry in entries)


def _name(
    content: str, prose: list[Word], entry: Entry, known: Lexicon, authors: frozenset[str]
) -> Name:
    kind = entry.kind
    spans = tuple(_span(prose, mention) for mention in entry.mentions)
    forms = _forms(content, spans)
    described = role(prose, entry.mentions, known) if kind == "person" else None
    return Name(
        name=forms[0],
        kind=kind,
        forms=forms,
        mentions=spans,
        gender=gender(prose, entry.mentions, entry.key, known) if kind == "person" else None,
        role=content[described.start : described.end] if described else None,
        byline=any(form.lower() in authors for form in forms),
    )


def _span(prose: list[Word], mention: Mention) -> Span:
    return Span(prose[mention.first].start, prose[mention.last].end)


def _forms(content: str, spans: tuple[Span, ...]) -> tuple[str, ...]:
    """The distinct forms, the longest first."""
    found = dict.fromkeys(content[span.start : span.end] for span in spans)
    return tuple(sorted(found, key=len, reverse=True))
