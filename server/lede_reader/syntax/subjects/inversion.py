"""Subjects in languages where they may follow any verb: "Am Montag sagte Baker"."""

from __future__ import annotations

from msgspec.structs import replace

from lede_reader.languages.lexicons.syntax import SyntaxLexicon
from lede_reader.syntax.noun_phrases.leftward import phrase_ending_at
from lede_reader.syntax.noun_phrases.phrase import NounPhrase
from lede_reader.syntax.noun_phrases.rightward import phrase_after
from lede_reader.syntax.subjects.apposition import (
    apposed_subject,
    joined_subject,
    prefer_person,
)
from lede_reader.syntax.subjects.position import is_oblique, standing_after, standing_before
from lede_reader.syntax.subjects.site import Site, Subject
from lede_reader.syntax.tokens import TaggedTokens, low_at, tag_at

_CLAUSE = 30
_CLOSED = frozenset({"^", "quote", ",", "-"})
_FRONTED = frozenset({"adp", "det", "word", "lower", "adv", "time", "num", "name"})


def inverting_subject(site: Site) -> Subject | None:
    """The subject where it may follow any verb: "Am Montag sagte Baker", "hat Baker gesagt"."""
    ways = (_sharing, _opening, _beside_helper, _parted, _left_out)
    found = (way(site) for way in ways)
    subject = next((subject for subject in found if subject is not None), None)
    if subject is None or subject.phrase is None:
        return subject
    return replace(subject, phrase=prefer_person(site.tokens, subject.phrase, site.words))


def _sharing(site: Site) -> Subject | None:
    """ "Baker kam und *sagte*": the subject of the clause before."""
    shared = joined_subject(site) if tag_at(site.tokens, site.left) == "cconj" else None
    return shared if shared is not None and shared.phrase is not None else None


def _beside_helper(site: Site) -> Subject | None:
    """The subject before or behind the finite verb: the site's own, or its helper."""
    helper = _perfect(site)
    at = site.at if helper is None else helper
    left = site.left if helper is None else helper - 1
    phrase = None if _dislocated(site) else standing_before(site.tokens, left, site.words)
    if phrase is not None:
        return Subject("main", phrase.first, site.at, phrase)
    phrase = standing_after(site.tokens, at, site.words)
    if phrase is None and helper is not None:  # "a déclaré la ministre"
        phrase = standing_after(site.tokens, site.at, site.words)
    if phrase is None:
        phrase = _behind_quotation(site, left)
    if phrase is None:
        return None
    apart = helper is not None and helper <= site.left
    first = helper if helper is not None and apart else site.left + 1  # "…", *so* sagte Baker
    return Subject("inverted", first, max(site.at, phrase.last), phrase)


def _behind_quotation(site: Site, left: int) -> NounPhrase | None:
    """The unknown person between a quotation and a mark: « … », a dit *un ténor du parti*."""
    tokens, start = site.tokens, site.at + 1
    quoted = "quote" in (tag_at(tokens, left), tag_at(tokens, left - 1))
    indefinite = low_at(tokens, start) in site.words.lists.indefinites
    if not (quoted and indefinite and tag_at(tokens, left) in {",", "quote"}):
        return None
    phrase = phrase_after(tokens, start, site.words)
    if phrase is None or phrase.kind != "description" or phrase.speaks:
        return None
    oblique = tokens[start].low in site.words.lists.obliques
    return None if oblique else replace(phrase, party="person")


def _parted(site: Site) -> Subject | None:
    """A subject with a parenthesis between it and the finite verb."""
    helper = _perfect(site)
    left = site.left if helper is None else helper - 1
    if tag_at(site.tokens, left) not in {",", "-"}:
        return joined_subject(site) if tag_at(site.tokens, left) == "cconj" else None
    return apposed_subject(site)


def _left_out(site: Site) -> Subject | None:
    """No subject at all, where the language leaves pronouns out: "Añadió que …"."""
    if not site.words.typology.dropped_subjects or not _stands_first(site):
        return None
    body = _body_fronted(site)
    if body is not None:
        return Subject("main", 0, site.at, body)
    span = site.tokens[site.at].span
    phrase = NounPhrase("pronoun", site.at, site.at, span, "")
    return Subject("inverted", site.left + 1, site.at, phrase)


def _stands_first(site: Site) -> bool:
    """Whether only what is fronted stands before a verb: "Por su parte, *añadió*"."""
    tokens, left = site.tokens, site.left
    if tag_at(tokens, left) == "^" or any(x.tag == "quote" for x in tokens[:left]):
        return tag_at(tokens, left) in _CLOSED
    if site.at > left + 1 and tokens[left + 1].low in site.words.lists.reflexives:
        return False  # "Entre ellos, *se* citó a"
    if tag_at(tokens, left) in _CLOSED:
        return True
    start = _past_conjunctions(tokens)
    inside = tokens[start : left + 1]
    if tag_at(tokens, start) != "adp" or any(x.tag not in _FRONTED for x in inside):
        return False
    last = phrase_ending_at(tokens, left, site.words)
    governed = last is not None and tag_at(tokens, last.first - 1) == "adp"
    return governed and _opens_content(tokens, site.at + 1, site.words)


def _past_conjunctions(tokens: TaggedTokens) -> int:
    return next((i for i, x in enumerate(tokens) if x.tag not in {"cconj", "adv"}), 0)


def _opens_content(tokens: TaggedTokens, at: int, words: SyntaxLexicon) -> bool:
    """Whether a clause with "that" or a quotation follows a verb."""
    while tag_at(tokens, at) in {"adv", "time"}:
        at += 1
    return low_at(tokens, at) in words.lists.declarative or tag_at(tokens, at) in {"quote", ":"}


def _body_fronted(site: Site) -> NounPhrase | None:
    """The body through which nobody named speaks: "*Desde el partido* aseguran que …"."""
    if low_at(site.tokens, 0) not in site.words.lists.voicing:
        return None
    phrase = phrase_after(site.tokens, 1, site.words)
    speaks = phrase is not None and (phrase.kind == "name" or phrase.party in ("body", "bodies"))
    return phrase if phrase is not None and speaks and phrase.last < site.at else None


def _opening(site: Site) -> Subject | None:
    """The subject that opens the sentence, with a parenthesis: "Der Sprecher, Jan Baker, sagte"."""
    found = apposed_subject(site) if tag_at(site.tokens, site.left) in {",", "-"} else None
    if (
        found is None
        or found.phrase is None
        or any(t.tag == "quote" for t in site.tokens[: site.left])
    ):
        return None
    start = _past_fronted(site.tokens, found.phrase.first, site.words)
    oblique = is_oblique(site.tokens, found.phrase, site.words)
    if oblique or not _begins(site.tokens, found.phrase, start):
        return None
    return Subject("main", start, site.at, found.phrase)


def _past_fronted(tokens: TaggedTokens, limit: int, words: SyntaxLexicon) -> int:
    """Behind what stands before a subject: "Por eso", "En ese contexto,", "Por su parte"."""
    start = 0
    while start < limit and tokens[start].tag in {"cconj", "adv"}:
        start += 1
    if tag_at(tokens, start) != "adp":
        return start
    if low_at(tokens, start + 1) in words.lists.possessives and start + 3 == limit:
        return limit  # the name alone of "por su parte Baker", as `behind_adverbial` has it
    comma = start
    while comma < limit and tokens[comma].tag in _FRONTED:
        comma += 1
    return comma + 1 if comma < limit and tokens[comma].tag == "," else start


def _begins(tokens: TaggedTokens, phrase: NounPhrase, start: int) -> bool:
    """Whether a phrase is what its sentence begins with, or the name apposed to that."""
    if phrase.first == start:
        return True
    commas = [i for i in range(start, phrase.first) if tokens[i].tag in {",", "-"}]
    return len(commas) == 1 and commas[0] == phrase.first - 1 and phrase.kind == "name"


def _dislocated(site: Site) -> bool:
    """ "El balance *lo* ha confirmado la ministra": what stands before is the object."""
    between = site.tokens[site.left + 1 : site.at]
    return any(token.low in site.words.lists.accusatives for token in between)


def _perfect(site: Site) -> int | None:
    """The "hat" of "hat … gesagt", the "will" of "will … sagen" in the verb's clause."""
    infinitive = site.words.typology.sentence_bracket and site.tokens[site.at].low.endswith(
        site.words.infinitive_endings
    )
    for i in range(site.at - 1, max(site.at - _CLAUSE, -1), -1):
        if site.tokens[i].tag in {",", ";", ":", "quote"}:
            return None
        if site.tokens[i].low in site.words.lists.perfects:
            return i
        if infinitive and site.tokens[i].low in site.words.lists.modals:
            return i
    return None
