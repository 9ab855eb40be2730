"""What the words around a mention say of the name's kind."""

from __future__ import annotations

from lede_reader.entities.appositions import office_behind
from lede_reader.entities.kind.clubs import is_articled_club, is_scored_club
from lede_reader.entities.kind.internal_evidence import is_country, is_large_place
from lede_reader.entities.kind.scores import FAIR, GOOD, SLIGHT, STRONG, Hint
from lede_reader.entities.mention import Mention
from lede_reader.entities.offices import office_before
from lede_reader.nlp.prose import Prose
from lede_reader.nlp.words import Word

_AGES = range(1, 115)
_FAR, _NEAR = 6, 3
_ENDS = frozenset(",.:;(–—")
_QUOTES = frozenset('"“”„«»‘’‹›')


def external_evidence(prose: Prose, mention: Mention) -> list[Hint]:
    """Weighs what stands before and behind one mention."""
    hints = [*evidence_before(prose, mention), *evidence_behind(prose, mention)]
    if is_articled_club(prose, mention) or is_scored_club(prose, mention):
        hints.append(("organization", STRONG))
    if _is_quoted(prose, mention):
        if is_described_body(prose, mention.first - 1):
            hints.append(("organization", STRONG))
        elif mention.first < mention.last:
            hints.append(("other", GOOD))
    return hints


def is_described_body(prose: Prose, mark: int) -> bool:
    """Whether a noun for bodies stands before the quotation mark: `quotidien « Le Pas »`."""
    near, lexicon = prose.before(mark), prose.lexicon
    plain = near is not None and (near.shape == "lower" or lexicon.typology.nouns_capitalised)
    return plain and near is not None and lexicon.describes_body(near.lower) and not near.owner


def evidence_before(prose: Prose, mention: Mention) -> tuple[Hint, ...]:
    """What stands before a mention."""
    if mention.title:
        return (("person", STRONG),)
    near = prose.before(mention.first)
    if near is None or (near.shape == "mark" and near.text != ","):
        return ()
    if near.lower.endswith(prose.lexicon.ages) and near.text[0].isdecimal():
        return (("person", GOOD),)
    called = near.lower in prose.lexicon.honorifics and near.shape == "lower"
    if called and prose.is_first_name(prose.words[mention.first]):  # "koningin Beatrix"
        return (("person", GOOD),)
    if office_before(prose, mention.first) and not _is_of_a_body(prose, mention, near):
        return (("person", GOOD),)
    return _before(prose, mention, near) if near.shape in ("lower", "capital") else ()


def _is_of_a_body(prose: Prose, mention: Mention, near: Word) -> bool:
    """Whether the office is one in the body that is named: `candidato del movimiento Apuesta`."""
    if _is_body(prose, mention):
        return True
    described = prose.lexicon.describes_body(near.lower) and not near.owner
    surname = prose.words[mention.last].lower in prose.lexicon.surnames
    first = prose.lexicon.is_first_name(prose.words[mention.first].lower)
    return described and not surname and not first


def _is_body(prose: Prose, mention: Mention) -> bool:
    """Whether a body's noun is the name, or opens it: `Generaldirektorin im Justizministerium`."""
    head = prose.words[mention.first].lower
    return head.endswith(prose.lexicon.office_endings) and prose.lexicon.is_body(head)


def _is_quoted(prose: Prose, mention: Mention) -> bool:
    """Whether quotation marks enclose just the words of the name: a title, a slogan."""
    before, behind = prose.before(mention.first), prose.after(mention.last)
    return all(word is not None and word.text in _QUOTES for word in (before, behind))


def _before(prose: Prose, mention: Mention, near: Word) -> tuple[Hint, ...]:
    lexicon = prose.lexicon
    plain = near.shape == "lower" or lexicon.typology.nouns_capitalised
    found: tuple[Hint, ...] = ()
    if near.lower in lexicon.platform_cues and _is_platform(prose, mention):
        found = (("other", GOOD),)
    elif lexicon.describes_body(near.lower) and plain and not near.owner:
        found = (("organization", GOOD),)
    elif lexicon.describes_place(near.lower) and plain and prose.words[mention.first].joined:
        found = (("place", STRONG),)
    elif near.lower in lexicon.employments and _is_office(prose, mention.first - 2):
        found = (("organization", FAIR + SLIGHT),)
    elif near.lower in lexicon.place_cues:
        found = (("place", FAIR),)
    elif near.lower in lexicon.definite:
        found = _definite(prose, mention)
    elif near.lower in lexicon.connectors:
        found = _of_an_office(prose, mention)
    elif near.shape == "lower" and _is_described(prose, mention.first):
        found = (("organization", GOOD),)
    elif _is_spoken_by(prose, mention, near):
        found = (("person", FAIR),)
    return found


def _is_office(prose: Prose, at: int) -> bool:
    """Whether a word of the same sentence is an office or a trade."""
    near = prose.before(at + 1)
    return near is not None and prose.lexicon.is_role(near.lower)


def _is_spoken_by(prose: Prose, mention: Mention, near: Word) -> bool:
    """`sagte Tom Brell, …`: where nouns have capitals, one without an article is a name."""
    lexicon, behind = prose.lexicon, prose.after(mention.last)
    if not lexicon.typology.nouns_capitalised or near.lower not in lexicon.speech:
        return False
    named = prose.words[mention.first : mention.last + 1]
    ends = behind is not None and behind.text in _ENDS
    return ends and 1 < len(named) < _FAR and not any(prose.is_nothing(x) for x in named)


def _definite(prose: Prose, mention: Mention) -> tuple[Hint, ...]:
    """`the Commission` is nobody; `the London Orchestra` is one of a place."""
    loose = _is_full_name(prose, mention) or _is_attribute(prose, mention)
    person: Hint = "person", -SLIGHT if loose else -GOOD
    if mention.last > mention.first and is_large_place(prose, prose.words[mention.first]):
        return person, ("organization", FAIR)
    return (person,)


def _is_attribute(prose: Prose, mention: Mention) -> bool:
    """Whether the article is that of a noun behind the name: `the Biden administration`."""
    lexicon, near = prose.lexicon, prose.after(mention.last)
    if lexicon.typology.heads_first or lexicon.typology.nouns_capitalised or near is None:
        return False
    plain = lexicon.plain | lexicon.small
    noun = near.shape == "lower" and near.joined and near.lower not in plain
    return noun and near.lower not in lexicon.speech and near.lower not in lexicon.pauses


def _is_full_name(prose: Prose, mention: Mention) -> bool:
    """Whether a first name and more: the article then belongs to a noun behind it."""
    return mention.last > mention.first and prose.is_first_name(prose.words[mention.first])


def _is_described(prose: Prose, first: int) -> bool:
    """Whether a few small words before describe a body: `agencia de noticias palestina Wafa`."""
    lexicon = prose.lexicon
    if prose.words[first - 1].lower in lexicon.small:
        return False
    for at in range(first - 1, max(0, first - _FAR), -1):
        word = prose.words[at]
        if lexicon.describes_body(word.lower):
            return not word.is_large and word.sentence == prose.words[first].sentence
        plain = word.lower in lexicon.plain and word.lower not in lexicon.connectors
        if word.shape != "lower" or plain or word.lower in lexicon.pauses:
            return False
    return False


def _is_platform(prose: Prose, mention: Mention) -> bool:
    return " ".join(mention.key(prose.words)) in prose.lexicon.platforms


def _of_an_office(prose: Prose, mention: Mention) -> tuple[Hint, ...]:
    """`chief executive of Acme` names a body, `minister of Trade and Ports` a portfolio."""
    lexicon, words = prose.lexicon, prose.words
    office = prose.before(mention.first - 1)
    if office is None:
        return ()
    described = office.shape == "lower" and lexicon.describes_place(office.lower)
    place: tuple[Hint, ...] = (("place", GOOD),) if described else ()
    if not lexicon.is_role(office.lower):
        return place
    if office.lower in lexicon.place_roles:
        return *place, ("place", FAIR)
    named = words[mention.first : mention.last + 1]
    several = any(word.lower in lexicon.joiners for word in named)
    field = office.lower in lexicon.portfolio_roles or several
    body = lexicon.is_body(named[0].lower) or lexicon.ends_body(named[-1].lower)
    if (field or named[0].lower in lexicon.modifiers) and not body:
        return *place, ("other", GOOD)
    return *place, ("organization", FAIR)


def evidence_behind(prose: Prose, mention: Mention) -> tuple[Hint, ...]:
    """What stands behind a mention."""
    rest = prose.behind(mention.last, _FAR)
    if not rest:
        return ()
    lexicon, near, owner = prose.lexicon, rest[0], prose.words[mention.last].owner
    if near.lower in lexicon.relatives:
        return (("person", FAIR),)
    if not owner:
        if near.lower in lexicon.speech:
            return ("person", SLIGHT), ("organization", SLIGHT)
        if near.joined and lexicon.is_role(near.lower):
            return () if _is_title(prose, mention, near) else (("organization", FAIR),)
        if prose.wares and _is_ware(prose, rest):
            return (("person", -STRONG),)
    return _apposition(prose, mention, rest[1:]) if near.text in ",(–—" and len(rest) > 1 else ()


def _is_title(prose: Prose, mention: Mention, role: Word) -> bool:
    """Whether the name is a part of the office's: `Prime Minister`, `Crime Commissioner`."""
    single = mention.first == mention.last
    return single and role.is_large and not prose.is_unlike_a_word(prose.words[mention.first])


def _is_ware(prose: Prose, rest: list[Word]) -> bool:
    """Whether the name is that of something made: `Storm Shadow long-range missiles`."""
    lexicon = prose.lexicon
    for word in rest[:_NEAR]:
        if word.lower in lexicon.wares:
            return True
        if word.shape != "lower" or not word.joined or word.lower in lexicon.breaks:
            return False
    return False


def _apposition(prose: Prose, mention: Mention, rest: list[Word]) -> tuple[Hint, ...]:
    """What stands behind the comma: `, who`, `, 34,`, `, a charity`, `, England`."""
    lexicon, near = prose.lexicon, rest[0]
    if near.lower in lexicon.relatives:
        return (("person", GOOD),)
    if near.is_large:
        if mention.first == mention.last and is_country(prose, near):
            return (("place", GOOD),)
        if not (lexicon.typology.nouns_capitalised and lexicon.is_role(near.lower)):
            return ()
    if near.text.isdecimal() and len(rest) > 1:
        aged = rest[1].text in ",)" and int(near.text[:4]) in _AGES
        return (("person", GOOD),) if aged else ()
    if office_behind(prose, mention.last):
        return (("person", GOOD),)
    described = near.lower in lexicon.articles and any(
        lexicon.describes_body(x.lower) for x in rest[1:]
    )
    return (("organization", FAIR),) if described else ()
