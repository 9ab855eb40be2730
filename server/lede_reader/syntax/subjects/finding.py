"""Subjects: who a reporting verb belongs to, by what stands beside it."""

from __future__ import annotations

from collections.abc import Callable

from lede_reader.languages.lexicons.syntax import SyntaxLexicon, Tag
from lede_reader.syntax.clauses import find_clause_subject, opening_dash
from lede_reader.syntax.noun_phrases.leftward import (
    nearest_phrase_before,
    phrase_before,
    phrase_ending_at,
)
from lede_reader.syntax.noun_phrases.phrase import NounPhrase
from lede_reader.syntax.noun_phrases.rightward import phrase_after
from lede_reader.syntax.subjects.apposition import (
    apposed_subject,
    holder,
    joined_subject,
    prefer_name,
)
from lede_reader.syntax.subjects.asides import aside_subject
from lede_reader.syntax.subjects.inversion import inverting_subject
from lede_reader.syntax.subjects.site import Site, Subject
from lede_reader.syntax.tokens import TaggedTokens, low_at, tag_at


def find_subject(site: Site) -> Subject | None:
    """The subject of a finite reporting verb, by the first way of joining that fits."""
    opening = tag_at(site.tokens, site.left)
    found = aside_subject(site)
    if found is not None:
        return found
    if _is_relative(site):
        return _relative(site)
    if site.words.typology.inversion:
        return inverting_subject(site)
    if site.left == 0 and site.tokens[0].low in site.words.lists.anaphors:
        return _inverted(site)  # "So says Baker"
    for way in _WAYS.get(opening, ()):
        found = way(site)
        if found is not None:
            return found
    return None


def _is_relative(site: Site) -> bool:
    """Whether a relative word stands right before; one that is an article too needs a comma."""
    if site.left < 1 or site.tokens[site.left].low not in site.words.lists.relatives:
        return False
    return site.tokens[site.left].tag != "det" or site.tokens[site.left - 1].tag == ","


def find_participle_subject(site: Site) -> Subject | None:
    """The subject of "…, saying": that of the clause before; of "Citing …, the firm": after it."""
    tokens, at, words = site.tokens, site.at, site.words
    if at == 0:
        comma = next((i for i, token in enumerate(tokens) if token.tag == ","), len(tokens))
        phrase = phrase_after(tokens, comma + 1, words)
        named = phrase is not None and phrase.kind != "description"
        return Subject("joined", at, at, phrase) if named else None
    opening = tokens[at - 1].tag
    led = low_at(tokens, at - 1) in words.lists.continuing  # "continuó *diciendo*"
    if (
        opening not in {",", "-", "quote", "cconj", "adp", "adv", "time", ")", "name", "word"}
        and not led
    ):
        return None
    if opening in {"name", "word"}:
        reduced = phrase_before(tokens, at - 1, words)
        if opening == "name" and reduced is not None and reduced.head in words.lists.portraying:
            seen = phrase_ending_at(tokens, at - 1, words)  # "footage of Baker saying"
            return Subject("main", at - 1, at, seen)
        if reduced is not None and _accompanies(tokens, reduced, words):
            return Subject("main", reduced.first, at, reduced)
        if reduced is not None and _tells_itself(tokens, reduced, words):
            return Subject("main", reduced.first, at, reduced)
    first = at - 1 if opening in {",", "-", "cconj", "adp"} else at
    return Subject("joined", first, at, find_clause_subject(tokens, at - 1, words))


def _accompanies(tokens: TaggedTokens, phrase: NounPhrase, words: SyntaxLexicon) -> bool:
    """ "…, *with* Baker saying": a party of its own."""
    return phrase.speaks and low_at(tokens, phrase.first - 1) in words.lists.attending


def _tells_itself(tokens: TaggedTokens, phrase: NounPhrase, words: SyntaxLexicon) -> bool:
    """Whether a document speaks: "reports suggesting", not "Baker issued a statement saying"."""
    if phrase.party != "document":
        return False
    issuer = find_clause_subject(tokens, phrase.first, words)
    return issuer is None or phrase.head not in words.lists.utterances


def _direct(site: Site) -> Subject | None:
    phrase = phrase_before(site.tokens, site.left, site.words)
    apart = phrase is not None and tag_at(site.tokens, phrase.first - 1) == ","
    if phrase is not None and not apart and not _agrees(phrase, site):
        further = find_clause_subject(site.tokens, phrase.first, site.words)
        if further is not None and _agrees(further, site):
            return Subject("main", further.first, site.at, further)
    if phrase is None:
        return None
    if _closes_clause(phrase, site):
        phrase = find_clause_subject(site.tokens, phrase.first, site.words) or phrase
    return Subject("main", phrase.first, site.at, holder(phrase, site.tokens, site.words))


def _closes_clause(phrase: NounPhrase, site: Site) -> bool:
    """Whether a helper follows another verb's end: "a resident whose car was *stolen* has said"."""
    ended = phrase.bare and not phrase.speaks and phrase.head.endswith(site.words.pasts)
    before_it = tag_at(site.tokens, phrase.first - 1)
    return ended and before_it == "aux" and tag_at(site.tokens, site.at - 1) in {"aux", "adv"}


def _agrees(phrase: NounPhrase, site: Site) -> bool:
    """Whether a description has the number of the verb: not "judges in *the state* have said"."""
    if site.number is None or phrase.kind != "description" or phrase.party is None:
        return True
    if phrase.head in site.words.lists.collective:
        return True
    many = phrase.party in ("people", "bodies") or site.words.plural(phrase.head)
    return many == (site.number == "many") or (phrase.party == "document" and many)


def _reduced(site: Site) -> Subject | None:
    """ "a report published on Friday found"."""
    phrase = phrase_before(site.tokens, site.left - 1, site.words)
    if phrase is None or phrase.party not in ("document", "people"):
        return None
    return Subject("main", phrase.first, site.at, phrase)


def _relative(site: Site) -> Subject | None:
    """ "the mayor, who said", "the firm, which said"."""
    end = site.left - 1
    if (
        end > 1
        and tag_at(site.tokens, end) == "adp"
        and tag_at(site.tokens, end - 1) in {"det", "pron", "word"}
    ):
        end -= 2  # ", *some of* whom say"
    if site.tokens[end].tag in {",", "-"}:
        closed = opening_dash(site.tokens, end) if site.tokens[end].tag == "-" else None
        end = (end if closed is None else closed) - 1
    while end > 0 and site.tokens[end].tag == "time":
        end -= 1  # "a letter on Friday that says"
    thing = site.tokens[site.left].low in site.words.lists.impersonal
    phrase = (nearest_phrase_before if thing else phrase_before)(site.tokens, end, site.words)
    if (
        phrase is not None
        and phrase.party == "document"
        and not thing
        and site.words.lists.impersonal
    ):
        phrase = nearest_phrase_before(
            site.tokens, end, site.words
        )  # "a list of generals, who said"
    if phrase is None or not phrase.speaks:
        return None
    return Subject("relative", site.left, site.at, phrase)


def _inverted(site: Site) -> Subject | None:
    """ "…," said the mayor."""
    tokens, at, words = site.tokens, site.at, site.words
    quoted = tag_at(tokens, site.left) == "quote"
    telling = tokens[at].low in words.lists.telling  # "told the mayor" is never inverted
    if telling or not words.verbs[tokens[at].low].classes & {"plain", "bound"}:
        return None
    start = at + 1
    while tag_at(tokens, start) == "adv":
        start += 1
    phrase = phrase_after(tokens, start, words)
    if phrase is None or not phrase.speaks or phrase.head in words.lists.it:
        return None  # "as Baker put it"
    if phrase.party == "document" and not (quoted or tag_at(tokens, site.left) == ","):
        return None
    if tag_at(tokens, phrase.last + 1) not in (
        {",", ".", "-", "(", ";", ":", "time", "adp", "cconj", ")", "rel"}
        if quoted
        else {",", ".", "-", "(", ";", ":", "time", "adp", ")"}
    ):
        return None
    phrase = prefer_name(tokens, phrase, words)
    return Subject("inverted", at, phrase.last, phrase)


def _apposed_alone(site: Site) -> Subject | None:
    """The same where no quotation stands before, after which inversion is likelier."""
    if any(token.tag == "quote" for token in site.tokens[: site.at]):
        return None
    return apposed_subject(site)


_DIRECT: tuple[Tag, ...] = ("subj", "pron", "name", "word", "num", "det", "adv", "gen")
_WAYS: dict[Tag, tuple[Callable[[Site], Subject | None], ...]] = {
    "^": (_inverted,),
    "quote": (_inverted,),
    ",": (_apposed_alone, _inverted, apposed_subject),
    "-": (_apposed_alone, _inverted, apposed_subject),
    ")": (_direct,),
    "cconj": (joined_subject,),
    "verb": (_reduced,),
    **dict.fromkeys(_DIRECT, (_direct,)),
}
