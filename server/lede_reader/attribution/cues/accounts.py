"""Accounts: cues that are no verbs: "according to", "nach Angaben", "zufolge", "so"."""

from __future__ import annotations

from msgspec.structs import replace

from lede_reader.attribution.cues.cue import SAYS, Cue
from lede_reader.contract import Span
from lede_reader.languages.lexicons.syntax import SyntaxLexicon, Tag
from lede_reader.syntax.clauses import find_clause_subject
from lede_reader.syntax.noun_phrases.leftward import phrase_before
from lede_reader.syntax.noun_phrases.phrase import NounPhrase
from lede_reader.syntax.noun_phrases.rightward import phrase_after
from lede_reader.syntax.subjects.apposition import prefer_name
from lede_reader.syntax.subjects.site import Join
from lede_reader.syntax.tokens import TaggedTokens, low_at, tag_at

_NOUN = 6
_TITLE = 40
# Where articles have cases, a genitive one only.
_OWNERS: dict[bool, frozenset[Tag]] = {
    True: frozenset(["name", "quote"]),
    False: frozenset(["det", "name", "quote"]),
}


def account_cue(tokens: TaggedTokens, at: int, words: SyntaxLexicon) -> Cue | None:
    """The account that token `at` makes, if it makes one."""
    low = tokens[at].low
    cue = _told(tokens, at, words) if low in words.lists.telling_itself else None
    of_noun = tag_at(tokens, at + 1) != "det"  # "laut Recherchen der Zeitung"
    if cue is None and low in words.lists.informing and of_noun:
        cue = _informed(tokens, at, words)
    if cue is None and low in words.own_accounts:
        cue = _own(tokens, at, words)
    if cue is None and low in words.according:
        cue = _according(tokens, at, words)
    if cue is None and low in words.lists.opining:
        cue = _opining(tokens, at, words)
    if cue is None and low in words.lists.informing:
        cue = _informed(tokens, at, words)
    if cue is None and low in words.postposed:
        cue = _postposed(tokens, at, words)
    if cue is None and low in words.lists.closing:
        cue = _closing(tokens, at, words)
    return cue


def _according(tokens: TaggedTokens, at: int, words: SyntaxLexicon) -> Cue | None:
    following = low_at(tokens, at + 1)
    for rest in words.according[tokens[at].low]:
        if rest and rest[0] != following:
            continue
        last = at + len(rest)
        if tuple(token.low for token in tokens[at + 1 : last + 1]) == rest:
            if rest and words.typology.case_marked_articles and tag_at(tokens, last + 1) == "det":
                last += 1  # "aus Sicht *der* Verbände"
            phrase = _party_at(tokens, last + 1, words)
            if phrase is not None and not phrase.speaks:
                phrase = _unlisted(tokens, at, phrase, words)
            if phrase is None or not phrase.speaks:
                return None
            phrase = _with_name(tokens, phrase, words)
            return Cue(at, at, phrase.last, "according", phrase)
    return None


def _with_name(tokens: TaggedTokens, phrase: NounPhrase, words: SyntaxLexicon) -> NounPhrase:
    """The party with the name beside it: "according to *the mayor, Ann Baker*"."""
    return replace(prefer_name(tokens, phrase, words), first=phrase.first)


def _own(tokens: TaggedTokens, at: int, words: SyntaxLexicon) -> Cue | None:
    """ "A su juicio, el plan es malo": of who spoke before."""
    for rest in words.own_accounts[tokens[at].low]:
        last = at + len(rest)
        if tuple([token.low for token in tokens[at + 1 : last + 1]]) == rest:
            span = Span(tokens[at].start, tokens[last].end)
            return Cue(at, at, last, "according", NounPhrase("pronoun", last + 1, last, span, ""))
    return None


def _unlisted(
    tokens: TaggedTokens, at: int, phrase: NounPhrase, words: SyntaxLexicon
) -> NounPhrase:
    """What information is according to, though no list has it: "laut *Leitstelle*"."""
    if words.according_to_parties:
        return replace(phrase, party="body")
    apart = tag_at(tokens, at - 1) in {"^", ",", "-"}  # not "paid according to their age"
    whole = not phrase.bare and tokens[phrase.last].tag != "det"
    told = apart and whole and words.according_to_documents
    return replace(phrase, party="document") if told else phrase


def _party_at(tokens: TaggedTokens, at: int, words: SyntaxLexicon) -> NounPhrase | None:
    """The party behind a preposition: a name, a description, "lui", a short title."""
    if low_at(tokens, at) in words.stressed:
        return NounPhrase("pronoun", at, at, tokens[at].span, words.stressed[tokens[at].low])
    while tag_at(tokens, at) in {"time", "gen"}:
        at += 1  # "according to *early* results", "… *last year's* report"
    return phrase_after(tokens, at, words) or _titled(tokens, at)


def _opining(tokens: TaggedTokens, at: int, words: SyntaxLexicon) -> Cue | None:
    """ "Pour Marin, « c'est trop tard »": of who opens a sentence that holds a quotation."""
    phrase = _party_at(tokens, at + 1, words) if at <= 1 else None
    if phrase is None or not phrase.speaks or phrase.party == "document":
        return None
    phrase = _with_name(tokens, phrase, words)
    quotes = any(token.tag == "quote" for token in tokens[at:])
    if not quotes and not _judges(tokens, phrase):
        return None
    if phrase.kind == "name" and not tokens[phrase.last].person:
        return None
    if any(token.tag == "verb" for token in tokens[phrase.last + 1 :]):
        return None
    return Cue(at, at, phrase.last, "according", phrase)


def _judges(tokens: TaggedTokens, phrase: NounPhrase) -> bool:
    """Whether a person's view follows: "Pour le maire, *cette attitude est* méprisante"."""
    single = phrase.kind == "name" or (phrase.party == "person" and phrase.definite)
    start = phrase.last + 2
    return single and tag_at(tokens, start - 1) == "," and tag_at(tokens, start) in {"det", "pron"}


def _informed(tokens: TaggedTokens, at: int, words: SyntaxLexicon) -> Cue | None:
    """ "nach Angaben der Polizei", "nach einer Studie": a noun of telling makes the cue."""
    noun = next(
        (
            i
            for i in range(at + 1, min(at + _NOUN, len(tokens)))
            if tokens[i].tag not in {"det", "adv", "word", "lower", "name"}
        ),
        len(tokens),
    )
    told = next((i for i in range(at + 1, noun) if _tells(tokens[i].low, words)), None)
    if told is None:
        return None
    if _of_origin(tokens, at, told, words):
        span = Span(tokens[at + 1].start, tokens[told].end)
        low = tokens[told].low
        whose = NounPhrase("description", at + 1, told, span, low, party="body", bare=True)
        return Cue(at, at, told, "according", whose)
    start = told + 1
    while low_at(tokens, start) in words.lists.linking:
        start += 1
    owned = low_at(tokens, start) in words.lists.genitives
    genitive = (
        start > told + 1
        or owned
        or tag_at(tokens, start) in _OWNERS[words.typology.case_marked_articles]
        or low_at(tokens, start).endswith(tuple(words.lists.genitive_endings))
    )
    phrase = phrase_after(tokens, start, words) or _titled(tokens, start) if genitive else None
    if phrase is not None and phrase.kind == "description" and phrase.party is None:
        phrase = replace(phrase, party="body")
    if tokens[at + 1].low in words.lists.own:
        phrase = find_clause_subject(tokens, at, words)  # "nach eigenen Angaben"
        return Cue(at, at, told, "according", phrase) if phrase is not None else None
    if phrase is None and tokens[at + 1].low in words.lists.possessives:
        span = tokens[at + 1].span  # "ihren Angaben nach": of who spoke before
        phrase = NounPhrase("pronoun", at + 1, told, span, "")
    if phrase is None and tokens[told].low not in words.lists.findings:
        phrase = phrase_before(tokens, told, words)
    if phrase is None or phrase.first <= at:
        return None
    if phrase.party is None and phrase.kind == "description":
        phrase = replace(phrase, party="document")
    return Cue(at, at, max(told, phrase.last), "according", phrase)


def _of_origin(tokens: TaggedTokens, at: int, told: int, words: SyntaxLexicon) -> bool:
    """Whether an adjective alone tells whose account it is: "nach *russischen* Angaben"."""
    if told != at + 2 or tokens[told].low not in words.lists.findings:
        return False
    return tokens[at + 1].low.endswith(words.origins) and tag_at(tokens, told + 1) != "det"


def _told(tokens: TaggedTokens, at: int, words: SyntaxLexicon) -> Cue | None:
    """ "in dem Papier heißt es", "aus Kreisen verlautete": what tells stands behind "in", "aus"."""
    if tokens[at].low in words.lists.said_of_it:
        near = tokens[max(at - 1, 0) : at + 2]  # "hieß es", not "das Schiff hieß"
        if not any(token.low in words.lists.it for token in near):
            return None
    before = range(at - 1, max(at - _TITLE, -1), -1)
    begins = next((i for i in before if tokens[i].tag in {",", ";", ":", "quote"}), -1)
    behind = range(at + 1, min(at + 4, len(tokens)))
    for i in (*range(at - 1, max(at - _TITLE, begins), -1), *behind):
        if tokens[i].low in words.lists.containing:
            phrase = _container(tokens, i, words)
            if phrase is not None and phrase.kind != "pronoun":
                phrase = phrase if phrase.speaks else replace(phrase, party="document")
                join: Join = "main" if i < at else "inverted"
                it = at + (low_at(tokens, at + 1) in words.lists.it)  # "heißt *es*"
                return Cue(at, min(i, at), max(phrase.last, it), join, phrase, SAYS)
    return None


def _container(tokens: TaggedTokens, at: int, words: SyntaxLexicon) -> NounPhrase | None:
    """What stands behind "in": "dem Papier"; of "das Papier, in dem es heißt", what that is."""
    phrase = phrase_after(tokens, at + 1, words)
    if phrase is None or tokens[phrase.last].tag != "det":
        return phrase
    return phrase_before(tokens, at - 2, words) if tag_at(tokens, at - 1) == "," else None


def _titled(tokens: TaggedTokens, at: int) -> NounPhrase | None:
    """A short title in quotation marks: 'laut „Morgenbote“'."""
    if tag_at(tokens, at) != "quote" or tokens[at].end - tokens[at].start > _TITLE:
        return None
    span = Span(tokens[at].start + 1, tokens[at].end - 1)
    return NounPhrase("description", at, at, span, "", party="body", bare=True)


def _tells(low: str, words: SyntaxLexicon) -> bool:
    return low.endswith(words.telling_nouns)


def _postposed(tokens: TaggedTokens, at: int, words: SyntaxLexicon) -> Cue | None:
    """ "Medienberichten zufolge": the cue stands behind its source."""
    phrase = phrase_before(tokens, at - 1, words)
    if phrase is None or phrase.kind == "pronoun" or tokens[phrase.last].tag == "det":
        return None
    if phrase.definite and phrase.head in words.lists.findings:  # "den Angaben zufolge"
        phrase = replace(phrase, kind="pronoun", head="")
    if not phrase.speaks:
        phrase = replace(phrase, party="document")
    return Cue(at, phrase.first, at, "according", phrase)


def _closing(tokens: TaggedTokens, at: int, words: SyntaxLexicon) -> Cue | None:
    """ "…, so der Minister.": only behind a mark, and with nothing but the source after it."""
    phrase = phrase_after(tokens, at + 1, words)
    if phrase is None or not phrase.speaks or tag_at(tokens, at - 1) not in {",", "quote", "-"}:
        return None
    last = phrase.last + (tag_at(tokens, phrase.last + 1) == "adv")  # "so der Minister *weiter*"
    if tag_at(tokens, last + 1) not in {",", ".", ";", ":", "-", "(", "adp"}:
        return None
    return Cue(at, at, last, "inverted", phrase, SAYS)
