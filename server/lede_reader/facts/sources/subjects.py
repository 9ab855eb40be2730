"""Subjects: who a reporting verb belongs to, by what stands beside it."""

from __future__ import annotations

from collections.abc import Callable

from lede_reader.facts.sources.apposition import apposed, by_name, joined
from lede_reader.facts.sources.clauses import clause_subject, opening_dash
from lede_reader.facts.sources.inverting import as_subject, inverting_subject
from lede_reader.facts.sources.leftward import before, ending, thing_before
from lede_reader.facts.sources.lexicon import Lexicon
from lede_reader.facts.sources.phrases import Phrase
from lede_reader.facts.sources.rightward import after
from lede_reader.facts.sources.site import Site, Subject
from lede_reader.facts.sources.tokens import Tokens, tag


def subject(site: Site) -> Subject | None:
    """The subject of a finite reporting verb, by the first way of joining that fits."""
    opening = tag(site.tokens, site.left)
    found = as_subject(site)
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


def _is_relative(site: Site) -> bool:
    """Whether a relative word stands right before; one that is an article too needs a comma."""
    if site.left < 1 or not site.words.has("relatives", site.tokens[site.left].low):
        return False
    return site.tokens[site.left].tag != "D" or site.tokens[site.left - 1].tag == ","


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
        if opening == "N" and reduced is not None and words.has("portraying", reduced.head):
            seen = ending(tokens, at - 1, words)  # "footage of Baker saying"
            return Subject("main", at - 1, at, seen)
        if reduced is not None and _accompanies(tokens, reduced, words):
            return Subject("main", reduced.first, at, reduced)
        if reduced is not None and _tells_itself(tokens, reduced, words):
            return Subject("main", reduced.first, at, reduced)
    first = at - 1 if opening in ",-CP" else at
    return Subject("joined", first, at, clause_subject(tokens, at - 1, words))


def _accompanies(tokens: Tokens, phrase: Phrase, words: Lexicon) -> bool:
    """ "…, *with* Baker saying": a party of its own."""
    first = phrase.first - 1
    return phrase.speaks and first >= 0 and words.has("attending", tokens[first].low)


def _tells_itself(tokens: Tokens, phrase: Phrase, words: Lexicon) -> bool:
    """Whether a document speaks: "reports suggesting", not "Baker issued a statement saying"."""
    if phrase.party != "document":
        return False
    issuer = clause_subject(tokens, phrase.first, words)
    return issuer is None or not words.has("utterances", phrase.head)


def _direct(site: Site) -> Subject | None:
    phrase = before(site.tokens, site.left, site.words)
    apart = phrase is not None and tag(site.tokens, phrase.first - 1) == ","
    if phrase is not None and not apart and not _agrees(phrase, site):
        further = clause_subject(site.tokens, phrase.first, site.words)
        if further is not None and _agrees(further, site):
            return Subject("main", further.first, site.at, further)
    if phrase is None:
        return None
    if _closes_clause(phrase, site):
        phrase = clause_subject(site.tokens, phrase.first, site.words) or phrase
    return Subject("main", phrase.first, site.at, _holder(phrase, site))


def _closes_clause(phrase: Phrase, site: Site) -> bool:
    """Whether a helper follows another verb's end: "a resident whose car was *stolen* has said"."""
    ended = phrase.bare and not phrase.speaks and phrase.head.endswith(site.words.pasts)
    before_it = tag(site.tokens, phrase.first - 1)
    return ended and before_it == "X" and tag(site.tokens, site.at - 1) in "XA"


def _holder(phrase: Phrase, site: Site) -> Phrase:
    """The name whose title stands right behind it: "John Baker, *chair of the board* said"."""
    if not phrase.bare or phrase.party != "person" or tag(site.tokens, phrase.first - 1) != ",":
        return phrase
    name = before(site.tokens, phrase.first - 2, site.words)
    begins = name is not None and tag(site.tokens, name.first - 1) in "^,Q;-"
    return name if name is not None and begins and name.kind == "name" else phrase


def _agrees(phrase: Phrase, site: Site) -> bool:
    """Whether a description has the number of the verb: not "judges in *the state* have said"."""
    if site.number is None or phrase.kind != "description" or phrase.party is None:
        return True
    if site.words.has("collective", phrase.head):
        return True
    many = phrase.party in ("people", "bodies") or site.words.plural(phrase.head)
    return many == (site.number == "many") or (phrase.party == "document" and many)


def _reduced(site: Site) -> Subject | None:
    """ "a report published on Friday found"."""
    phrase = before(site.tokens, site.left - 1, site.words)
    if phrase is None or phrase.party not in ("document", "people"):
        return None
    return Subject("main", phrase.first, site.at, phrase)


def _relative(site: Site) -> Subject | None:
    """ "the mayor, who said", "the firm, which said"."""
    end = site.left - 1
    if end > 1 and tag(site.tokens, end) == "P" and tag(site.tokens, end - 1) in "DOW":
        end -= 2  # ", *some of* whom say"
    if site.tokens[end].tag in ",-":
        closed = opening_dash(site.tokens, end) if site.tokens[end].tag == "-" else None
        end = (end if closed is None else closed) - 1
    while end > 0 and site.tokens[end].tag == "M":
        end -= 1  # "a letter on Friday that says"
    thing = site.words.has("impersonal", site.tokens[site.left].low)
    phrase = (thing_before if thing else before)(site.tokens, end, site.words)
    if phrase is not None and phrase.party == "document" and not thing and not site.words.inverts:
        phrase = thing_before(site.tokens, end, site.words)  # "a list of generals, who said"
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
    if phrase is None or not phrase.speaks or words.has("it", phrase.head):
        return None  # "as Baker put it"
    if phrase.party == "document" and not quoted:
        return None
    if tag(tokens, phrase.last + 1) not in (",.-(;:MPC)" if quoted else ",.-(;:MP)"):
        return None
    phrase = by_name(tokens, phrase, words)
    return Subject("inverted", at, phrase.last, phrase)


def _apposed_alone(site: Site) -> Subject | None:
    """The same where no quotation stands before, after which inversion is likelier."""
    if any(token.tag == "Q" for token in site.tokens[: site.at]):
        return None
    return apposed(site)


_WAYS: dict[str, tuple[Callable[[Site], Subject | None], ...]] = {
    "^": (_inverted,),
    "Q": (_inverted,),
    ",": (_apposed_alone, _inverted, apposed),
    "-": (_apposed_alone, _inverted, apposed),
    ")": (_direct,),
    "C": (joined,),
    "V": (_reduced,),
    **dict.fromkeys("SONW#DAG", (_direct,)),
}
