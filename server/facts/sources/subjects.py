"""Subjects: who a reporting verb belongs to, by what stands beside it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Literal

from server.facts.sources.lexicon import Lexicon
from server.facts.sources.phrases import Phrase, after, before, thing_before
from server.facts.sources.tokens import Tokens, tag

Join = Literal["main", "relative", "inverted", "joined", "according", "aside", "citing", "passive"]
_COMMAS = 5
_CLAUSE = 30


@dataclass(frozen=True, slots=True)
class Site:
    """A reporting verb at token `at`; `left` is the last token before it and its helpers."""

    tokens: Tokens
    at: int
    left: int
    words: Lexicon


@dataclass(frozen=True, slots=True)
class Subject:
    """How a verb joins its speaker; `phrase` None is the subject of the verb before.

    `first` and `last`: the tokens that speaker and verb take up together.
    """

    join: Join
    first: int
    last: int
    phrase: Phrase | None


def subject(site: Site) -> Subject | None:
    """The subject of a finite reporting verb, by the first way of joining that fits."""
    opening = tag(site.tokens, site.left)
    found = _as_subject(site)
    if found is not None:
        return found
    if _is_relative(site):
        return _relative(site)
    if site.words.inverts:
        return inverting_subject(site)
    for way in _WAYS.get(opening, ()):
        found = way(site)
        if found is not None:
            return found
    return None


def _as_subject(site: Site) -> Subject | None:
    """ "wie der Sprecher am Montag mitteilte": the verb closes the clause that "wie" opens."""
    if not site.words.inverts:
        return None
    closing = tag(site.tokens, site.at + 1) in ",.;:-"
    if not closing and not site.words.has("asides", site.tokens[max(site.left, 0)].low):
        return None
    for i in range(site.left, max(site.left - _CLAUSE, -1), -1):
        if site.words.has("asides", site.tokens[i].low) and tag(site.tokens, i - 1) in "^,Q-":
            found = _standing_after if i == site.left else after
            phrase = found(site.tokens, site.at if i == site.left else i + 1, site.words)
            if phrase is None or not phrase.speaks:
                return None
            phrase = _by_name(site.tokens, phrase, site.words)
            return Subject("aside", i, max(site.at, phrase.last), phrase)
        if site.tokens[i].tag in ";:Q":
            return None
    return None


def _is_relative(site: Site) -> bool:
    """Whether a relative word stands right before; one that is an article too needs a comma."""
    if site.left < 1 or not site.words.has("relatives", site.tokens[site.left].low):
        return False
    return site.tokens[site.left].tag != "D" or site.tokens[site.left - 1].tag == ","


def inverting_subject(site: Site) -> Subject | None:
    """The subject where it may follow any verb: "Am Montag sagte Baker", "hat Baker gesagt"."""
    helper = _perfect(site)
    at = site.at if helper is None else helper
    left = site.left if helper is None else helper - 1
    phrase = None if _dislocated(site) else _standing_before(site.tokens, left, site.words)
    if phrase is not None:
        return Subject("main", phrase.first, site.at, phrase)
    phrase = _standing_after(site.tokens, at, site.words)
    if phrase is None and helper is not None:  # "a déclaré la ministre"
        phrase = _standing_after(site.tokens, site.at, site.words)
    if phrase is not None:
        return Subject("inverted", at, max(site.at, phrase.last), phrase)
    if tag(site.tokens, left) in ",-" and (apposed := _apposed(site)) is not None:
        return apposed
    if tag(site.tokens, left) == "C":
        return _joined(site)
    if site.words.drops_subjects and tag(site.tokens, left) in "^,Q":
        span = site.tokens[site.at].span
        return Subject("inverted", at, site.at, Phrase("pronoun", site.at, site.at, span, ""))
    return None


def _dislocated(site: Site) -> bool:
    """ "El balance *lo* ha confirmado la ministra": what stands before is the object."""
    between = site.tokens[site.left + 1 : site.at]
    return any(site.words.has("accusatives", token.low) for token in between)


def _perfect(site: Site) -> int | None:
    """The "hat" of "hat … gesagt" in the verb's clause."""
    for i in range(site.at - 1, max(site.at - _CLAUSE, -1), -1):
        if site.tokens[i].tag in ",;:Q":
            return None
        if site.words.has("perfects", site.tokens[i].low):
            return i
    return None


def _standing_before(tokens: Tokens, left: int, words: Lexicon) -> Phrase | None:
    if tag(tokens, left) not in "SNW#DAG)O":
        return None
    phrase = before(tokens, left, words)
    if phrase is None or not phrase.speaks or tag(tokens, phrase.first - 1) == "P":
        return None
    return None if words.has("obliques", tokens[phrase.first].low) else phrase


def _standing_after(tokens: Tokens, at: int, words: Lexicon) -> Phrase | None:
    start = at + 1
    while start < len(tokens):
        dated = tokens[start].tag in "PD" and tag(tokens, start + 1) == "M"
        if tokens[start].tag not in "AMO" and not dated:
            break
        start += 2 if dated else 1
    if start < len(tokens) and words.has("datives", tokens[start].low):
        addressed = after(tokens, start + 1, words)  # "confirmó *a la agencia* el ministro"
        start = addressed.last + 1 if addressed is not None else start
    phrase = after(tokens, start, words)
    if phrase is None or not phrase.speaks or words.has("obliques", tokens[phrase.first].low):
        return None
    return _by_name(tokens, phrase, words)


def participle(site: Site) -> Subject | None:
    """The subject of "…, saying": that of the clause before; of "Citing …, the firm": after it."""
    tokens, at, words = site.tokens, site.at, site.words
    if at == 0:
        comma = next((i for i, token in enumerate(tokens) if token.tag == ","), len(tokens))
        phrase = after(tokens, comma + 1, words)
        named = phrase is not None and phrase.kind != "description"
        return Subject("joined", at, at, phrase) if named else None
    opening = tokens[at - 1].tag
    if opening not in ",-QCPAM)NW":
        return None
    if opening in "NW":
        reduced = before(tokens, at - 1, words)
        if reduced is not None and _tells_itself(tokens, reduced, words):
            return Subject("main", reduced.first, at, reduced)
    first = at - 1 if opening in ",-CP" else at
    return Subject("joined", first, at, clause_subject(tokens, at - 1, words))


def _tells_itself(tokens: Tokens, phrase: Phrase, words: Lexicon) -> bool:
    """Whether a document speaks: "reports suggesting", not "Baker issued a statement saying"."""
    if phrase.party != "document":
        return False
    issuer = clause_subject(tokens, phrase.first, words)
    return issuer is None or not words.has("utterances", phrase.head)


def _direct(site: Site) -> Subject | None:
    phrase = before(site.tokens, site.left, site.words)
    return Subject("main", phrase.first, site.at, phrase) if phrase is not None else None


def _reduced(site: Site) -> Subject | None:
    """ "a report published on Friday found"."""
    phrase = before(site.tokens, site.left - 1, site.words)
    if phrase is None or phrase.party not in ("document", "people"):
        return None
    return Subject("main", phrase.first, site.at, phrase)


def _joined(site: Site) -> Subject:
    phrase = clause_subject(site.tokens, site.left, site.words)
    return Subject("joined", site.left, site.at, phrase)


def _relative(site: Site) -> Subject | None:
    """ "the mayor, who said", "the firm, which said"."""
    end = site.left - 1
    if site.tokens[end].tag == ",":
        end -= 1
    thing = site.words.has("impersonal", site.tokens[site.left].low)
    phrase = (thing_before if thing else before)(site.tokens, end, site.words)
    if phrase is None or not phrase.speaks:
        return None
    return Subject("relative", site.left, site.at, phrase)


def _inverted(site: Site) -> Subject | None:
    """ "…," said the mayor."""
    tokens, at, words = site.tokens, site.at, site.words
    quoted = tag(tokens, site.left) == "Q"
    telling = words.has("telling", tokens[at].low)  # "told the mayor" is never inverted
    if telling or not words.verbs[tokens[at].low].classes & {"plain", "bound"}:
        return None
    start = at + 1
    while tag(tokens, start) == "A":
        start += 1
    phrase = after(tokens, start, words)
    if phrase is None or not phrase.speaks or (phrase.party == "document" and not quoted):
        return None
    if tag(tokens, phrase.last + 1) not in (",.-(;:MPC)" if quoted else ",.-(;:MP)"):
        return None
    phrase = _by_name(tokens, phrase, words)
    return Subject("inverted", at, phrase.last, phrase)


def _by_name(tokens: Tokens, phrase: Phrase, words: Lexicon) -> Phrase:
    """ "the mayor, John Baker": the name, where a description is followed by one."""
    if phrase.party not in ("person", "body") or tag(tokens, phrase.last + 1) != ",":
        return phrase
    name = after(tokens, phrase.last + 2, words)
    if name is None or name.kind != "name" or tag(tokens, name.last + 1) not in ",.(":
        return phrase
    return name


def _apposed(site: Site) -> Subject | None:
    phrase = _before_parenthesis(site.tokens, site.left, site.words)
    return Subject("main", phrase.first, site.at, phrase) if phrase is not None else None


def _apposed_alone(site: Site) -> Subject | None:
    """The same where no quotation stands before, after which inversion is likelier."""
    if any(token.tag == "Q" for token in site.tokens[: site.at]):
        return None
    return _apposed(site)


_WAYS: dict[str, tuple[Callable[[Site], Subject | None], ...]] = {
    "^": (_inverted,),
    "Q": (_inverted,),
    ",": (_apposed_alone, _inverted, _apposed),
    "-": (_apposed_alone, _inverted, _apposed),
    ")": (_direct,),
    "C": (_joined,),
    "V": (_reduced,),
    **dict.fromkeys("SONW#DAG", (_direct,)),
}


def _before_parenthesis(tokens: Tokens, left: int, words: Lexicon) -> Phrase | None:
    """The subject before a parenthesis: "Baker, the mayor of Ohio, said"."""
    best: tuple[float, Phrase] | None = None
    commas = 0
    inner = before(tokens, left - 1, words)
    for i in range(left - 1, 0, -1):
        if tokens[i].tag in ";:.Q" or commas >= _COMMAS:
            break
        if tokens[i].tag not in ",-":
            continue
        commas += 1
        phrase = before(tokens, i - 1, words)
        if phrase is None or not phrase.speaks or tokens[i + 1].tag in "SC":
            continue
        if _renames(phrase, inner, i + 1):
            return inner
        score = _rank(tokens, phrase, commas)
        if best is None or score > best[0]:
            best = (score, phrase)
    return best[1] if best is not None and best[0] > 0 else None


def _renames(phrase: Phrase, inner: Phrase | None, first: int) -> bool:
    """ "the mayor, John Baker, said"."""
    if inner is None or inner.kind != "name" or inner.first != first:
        return False
    return phrase.kind == "description" and phrase.party in ("person", "body")


def _rank(tokens: Tokens, phrase: Phrase, commas: int) -> float:
    score = {"name": 3.0, "pronoun": 2.0, "description": 1.5}[phrase.kind] - commas
    opening = tag(tokens, phrase.first - 1)
    if opening == "P":
        return score - 3
    if opening in "^CTQA;" or (opening == "," and commas < 3):
        return score + 1.5
    return score


def clause_subject(tokens: Tokens, limit: int, words: Lexicon) -> Phrase | None:
    """The subject of the clause that token `limit` still belongs to."""
    found: Phrase | None = None
    for start in _clauses(tokens, limit, words):
        phrase = _last_joined(tokens, start, words)
        if phrase is None or phrase.first >= limit or not phrase.speaks:
            continue
        follower = tag(tokens, phrase.last + 1)
        if follower in "XVAWLMRP(" or (follower == "," and found is None):
            found = phrase
    return found


def _last_joined(tokens: Tokens, start: int, words: Lexicon) -> Phrase | None:
    """The last of "Baker and Cole" that begin at `start`; `together` finds the others."""
    phrase = after(tokens, start, words)
    while phrase is not None and phrase.kind == "name" and tag(tokens, phrase.last + 1) == "C":
        other = after(tokens, phrase.last + 2, words)
        if other is None or other.kind != "name":
            break
        phrase = other
    return phrase


def _clauses(tokens: Tokens, limit: int, words: Lexicon) -> list[int]:
    """Where clauses begin before `limit`: at the start, after a semicolon, after ", and"."""
    start = 0
    while start < limit and tokens[start].tag in "CA,-":
        start += 1
    if start < len(tokens) and words.has("subordinators", tokens[start].low):
        while start < limit and tokens[start].tag != ",":
            start += 1
        start += 1
    joints = (
        k + 1
        for k in range(start + 1, limit - 1)
        if tokens[k].tag == ";" or (tokens[k].tag == "C" and tokens[k - 1].tag == ",")
    )
    return [start, *joints]
