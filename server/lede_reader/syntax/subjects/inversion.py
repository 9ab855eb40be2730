"""Subjects in languages where they may follow any verb: "Am Montag sagte Baker"."""

from __future__ import annotations

from msgspec.structs import replace

from lede_reader.languages.lexicons.syntax import SyntaxLexicon
from lede_reader.syntax.noun_phrases.leftward import phrase_before
from lede_reader.syntax.noun_phrases.phrase import NounPhrase
from lede_reader.syntax.noun_phrases.rightward import phrase_after
from lede_reader.syntax.subjects.apposition import (
    apposed_subject,
    behind_adverbial,
    holder,
    joined_subject,
    prefer_name,
    prefer_person,
)
from lede_reader.syntax.subjects.site import Site, Subject
from lede_reader.syntax.tokens import TaggedTokens, low_at, tag_at

_CLAUSE = 30
_FRONTED = frozenset({"adp", "det", "word", "lower", "adv", "time", "num", "name"})


def aside_subject(site: Site) -> Subject | None:
    """ "wie der Sprecher am Montag mitteilte": the verb closes the clause that "wie" opens."""
    if not site.words.typology.inversion:
        return None
    closing = tag_at(site.tokens, site.at + 1) in {",", ".", ";", ":", "-"}
    if not closing and site.tokens[max(site.left, 0)].low not in site.words.lists.asides:
        return None
    for i in range(site.left, max(site.left - _CLAUSE, -1), -1):
        if site.tokens[i].low in site.words.lists.asides and tag_at(site.tokens, i - 1) in {
            "^",
            ",",
            "quote",
            "-",
        }:
            return _aside(site, i, closing=closing)
        if site.tokens[i].tag in {";", ":", "quote"}:
            return None
    return None


def _aside(site: Site, opening: int, *, closing: bool) -> Subject | None:
    """The subject of the clause that "wie" at token `opening` begins."""
    inverted = opening == site.left
    found = _standing_after if inverted else phrase_after
    phrase = found(site.tokens, site.at if inverted else opening + 1, site.words)
    named = site.words.according_to_parties and not inverted
    if phrase is None or not (phrase.speaks or (phrase.definite and named)):
        return None
    if not phrase.speaks:
        phrase = replace(phrase, party="body")  # "wie *die Leitstelle Nord* mitteilte"
    if not closing and tag_at(site.tokens, phrase.last + 1) not in {",", ".", ";", ":", "-"}:
        return None  # "Wie jedes Jahr erinnerten …"
    phrase = prefer_name(site.tokens, phrase, site.words)
    return Subject("aside", opening, max(site.at, phrase.last), phrase)


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
    phrase = None if _dislocated(site) else _standing_before(site.tokens, left, site.words)
    if phrase is not None:
        return Subject("main", phrase.first, site.at, phrase)
    phrase = _standing_after(site.tokens, at, site.words)
    if phrase is None and helper is not None:  # "a déclaré la ministre"
        phrase = _standing_after(site.tokens, site.at, site.words)
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
    if not site.words.typology.dropped_subjects or tag_at(site.tokens, site.left) not in {
        "^",
        ",",
        "quote",
    }:
        return None
    span = site.tokens[site.at].span
    phrase = NounPhrase("pronoun", site.at, site.at, span, "")
    return Subject("inverted", site.left + 1, site.at, phrase)


def _opening(site: Site) -> Subject | None:
    """The subject that opens the sentence, with a parenthesis: "Der Sprecher, Jan Baker, sagte"."""
    found = apposed_subject(site) if tag_at(site.tokens, site.left) in {",", "-"} else None
    if (
        found is None
        or found.phrase is None
        or any(t.tag == "quote" for t in site.tokens[: site.left])
    ):
        return None
    start = _past_fronted(site.tokens, found.phrase.first)
    oblique = _is_oblique(site.tokens, found.phrase, site.words)
    if oblique or not _begins(site.tokens, found.phrase, start):
        return None
    return Subject("main", start, site.at, found.phrase)


def _past_fronted(tokens: TaggedTokens, limit: int) -> int:
    """Behind what stands before a subject: "Por eso", "En ese contexto,"."""
    start = 0
    while start < limit and tokens[start].tag in {"cconj", "adv"}:
        start += 1
    if tag_at(tokens, start) != "adp":
        return start
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


def _standing_before(tokens: TaggedTokens, left: int, words: SyntaxLexicon) -> NounPhrase | None:
    if tag_at(tokens, left) not in {
        "subj",
        "name",
        "word",
        "num",
        "det",
        "adv",
        "gen",
        ")",
        "pron",
        "quote",
    }:
        return None
    phrase = phrase_before(tokens, left, words)
    phrase = behind_adverbial(tokens, phrase, words) if phrase is not None else None
    if phrase is None or not phrase.speaks or tag_at(tokens, phrase.first - 1) == "adp":
        return None
    phrase = holder(phrase, tokens, words)
    return None if _is_oblique(tokens, phrase, words) else phrase


def _is_oblique(tokens: TaggedTokens, phrase: NounPhrase, words: SyntaxLexicon) -> bool:
    """Whether its case, or the preposition that opens its clause, makes a phrase no subject."""
    opening = tokens[phrase.first].low
    if opening in words.lists.obliques:
        return True
    feminine = opening in words.lists.genitives and phrase.head.endswith(words.feminines)
    return feminine or (words.typology.verb_second and _in_prepositional(tokens, phrase))


def _in_prepositional(tokens: TaggedTokens, phrase: NounPhrase) -> bool:
    """ "Bei einem Treffen der Minister sagte Baker": one phrase stands before the verb."""
    if phrase.kind == "pronoun":
        return False
    start = phrase.first
    while start > 0 and tokens[start - 1].tag not in {
        ",",
        ";",
        ":",
        ".",
        "-",
        "quote",
        "cconj",
        "(",
    }:
        start -= 1
    return tokens[start].tag == "adp" and start < phrase.first


def _standing_after(tokens: TaggedTokens, at: int, words: SyntaxLexicon) -> NounPhrase | None:
    start = at + 1
    while start < len(tokens):
        dated = tokens[start].tag in {"adp", "det"} and tag_at(tokens, start + 1) == "time"
        if tokens[start].tag not in {"adv", "time", "pron"} and not dated:
            break
        start += 2 if dated else 1
    if low_at(tokens, start) in words.lists.datives:
        addressed = phrase_after(tokens, start + 1, words)  # "confirmó *a la agencia* el ministro"
        start = addressed.last + 1 if addressed is not None else start
    elif tag_at(tokens, start) == "adp":
        aside = phrase_after(tokens, start + 1, words)  # "a dit *en substance* le maire"
        if aside is not None and not aside.speaks:
            start = aside.last + 1
    phrase = phrase_after(tokens, start, words)
    if phrase is None or not phrase.speaks or tokens[phrase.first].low in words.lists.obliques:
        return None
    return prefer_name(tokens, phrase, words)
