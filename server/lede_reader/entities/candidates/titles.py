"""Titles: the offices, honorifics and nationalities around a name, parted from it."""

from __future__ import annotations

from lede_reader.entities.candidates.portfolios import after_portfolio, is_portfolio
from lede_reader.entities.candidates.runs import Run
from lede_reader.entities.mention import Mention, Title
from lede_reader.nlp.prose import Prose
from lede_reader.nlp.words import Word

_SHOUTED = 3
"""More letters than this, all capitals, are a common word and no acronym where they spell one."""


def strip_titles(prose: Prose, part: Run) -> list[Mention]:
    """The names in a part of a run: `Justice Department Inspector General Ann Lee` holds two."""
    first, last = part
    if first == last:
        return [] if prose.is_nothing(prose.words[first]) else [_mention(prose, part, None)]
    if " ".join([word.lower for word in prose.words[first : last + 1]]) in prose.lexicon.bodies:
        return [_mention(prose, part, None)]  # "Premier League"
    if is_portfolio(prose, part):
        return []
    found: list[Mention] = []
    title: Title | None = None
    cut = first if _is_abbreviated(prose, part) else _title_end(prose, part)
    if cut is not None and not _is_place(prose, part):
        title = "honorific" if prose.words[cut].lower in prose.lexicon.honorifics else "role"
        before = _before_office(prose, (first, cut))
        if before is not None:
            found.append(_mention(prose, before, None))
        first = cut + 1
    name = _trimmed(prose, (first, last), title)
    if name is not None:
        found.append(_mention(prose, name, title))
    return found


def _mention(prose: Prose, run: Run, title: Title | None) -> Mention:
    word = prose.words[run[0]]
    weak = word.opens and run[0] == run[1] and word.shape == "capital"
    return Mention(run[0], _with_nationality(prose, run), title, weak)


def _with_nationality(prose: Prose, run: Run) -> int:
    """The last word of a body's name with the nationality behind it: `Ejército israelí`."""
    words, lexicon, behind = prose.words, prose.lexicon, run[1] + 1
    if not lexicon.typology.adjectives_follow or behind == len(words):
        return run[1]
    if words[behind].lower not in lexicon.nationalities:
        return run[1]
    belongs = words[behind].joined and words[behind].shape == "lower"
    return behind if belongs and lexicon.is_body(words[run[0]].lower) else run[1]


def _title_end(prose: Prose, part: Run) -> int | None:
    """The last office or honorific that has a name behind it, and no organisation's."""
    words, lexicon = prose.words, prose.lexicon
    first, last = part
    end = words[last].lower
    if lexicon.ends_body(end) or end in lexicon.other_heads or end in lexicon.place_heads:
        return None
    named = prose.is_first_name(words[first]) and not lexicon.typology.nouns_capitalised
    headed = lexicon.typology.heads_first and prose.heads(words[first])
    second = words[first + 1].lower  # "Fondation Abbé Pierre", "Polícia Federal"
    if headed and (second in lexicon.honorifics or second in lexicon.body_adjectives):
        return None
    for at in range(last - 1, first - 1, -1):
        behind = words[at + 1]
        if lexicon.is_body(behind.lower):
            return None
        if not _is_title(prose, words[at]) or not behind.is_large or behind.lower in lexicon.roles:
            continue
        if behind.lower in lexicon.post_names:
            return None
        if words[at].lower not in lexicon.honorifics and _is_office(prose, (at + 1, last)):
            continue
        return None if named and at > first and not prose.is_first_name(behind) else at
    return None


def _is_abbreviated(prose: Prose, part: Run) -> bool:
    """Whether an honorific has a stop, so that a name follows whatever it may mean: `Mr. Band`."""
    word, following = prose.words[part[0]], prose.words[part[0] + 1]
    stopped = following.start - word.end > 1 and not word.owner and part[1] == part[0] + 1
    return stopped and prose.lexicon.honorifics.get(word.lower) is not None and following.is_large


def _is_place(prose: Prose, part: Run) -> bool:
    """Whether the whole is a place, whatever its first word is: `São Paulo`."""
    return prose.place(" ".join([x.text for x in prose.words[part[0] : part[1] + 1]])) is not None


def _is_title(prose: Prose, word: Word) -> bool:
    titled = word.lower in prose.lexicon.honorifics or prose.lexicon.is_role(word.lower)
    return titled and not word.owner


def _before_office(prose: Prose, part: Run) -> Run | None:
    """What stands before an office: `Justice Department` of the Inspector General."""
    first, last = part
    words, lexicon = prose.words, prose.lexicon
    while last >= first and (
        prose.is_no_name(words[last]) or words[last].lower in lexicon.modifiers
    ):
        last -= 1
    if _is_description(prose, (first, last)):
        return None
    named = " ".join(word.lower for word in words[first : last + 1]) in lexicon.bodies
    while first < last and not named and words[first].lower in lexicon.modifiers:
        if lexicon.ends_body(words[last].lower) and prose.place(words[last].text) is None:
            break
        first += 1
    return (first, last) if last >= first and not _is_nothing(prose, (first, last)) else None


def _is_office(prose: Prose, part: Run) -> bool:
    """Whether common words end in an office: `Medical Officer`."""
    named = prose.words[part[0] : part[1] + 1]
    return prose.lexicon.is_role(named[-1].lower) and not any(map(prose.is_unlike_a_word, named))


def _is_description(prose: Prose, part: Run) -> bool:
    """Whether common words only tell which office follows: `Acting Chief Medical`."""
    named, lexicon = prose.words[part[0] : part[1] + 1], prose.lexicon
    if not named or named[0].lower not in lexicon.modifiers or lexicon.is_body(named[-1].lower):
        return False
    return not any(map(prose.is_unlike_a_word, named))


def _trimmed(prose: Prose, part: Run, title: Title | None) -> Run | None:
    """The name without a nationality before it and an office behind it."""
    words, lexicon = prose.words, prose.lexicon
    first, last = part
    first = _after_nouns(prose, (after_portfolio(prose, part), last))
    while first < last and not _may_begin(prose, first):
        first += 1
    while first < last and prose.is_nationality(words[first]) and _is_described(prose, part, first):
        first += 1
    if first < last and words[first].opens and _is_opening(prose, (first, last)):
        first += 1
    while first < last and _is_descriptor(prose, (first, last)):
        first += 1
    named = title is not None or lexicon.is_first_name(words[first].lower)
    named = named or (lexicon.typology.heads_first and lexicon.is_body(words[first].lower))
    while last > first and not named and words[last].is_large and prose.is_no_name(words[last]):
        if not words[last - 1].is_large:  # "Cámara de Diputados"
            break
        last -= 1
    modified = first < last < part[1] and words[first].lower in lexicon.modifiers
    if modified and _is_place(prose, (first + 1, last)):  # "Acting U.S. Attorney"
        first += 1
    nothing = _is_nothing(prose, (first, last)) or (
        last < part[1] and _is_description(prose, (first, last))
    )
    return None if nothing else (first, last)


def _may_begin(prose: Prose, at: int) -> bool:
    """Whether a name may begin so: `Amt`, and small `ministère de`, `israelische Armee`."""
    word, following, lexicon = prose.words[at], prose.words[at + 1], prose.lexicon
    if word.is_large or word.lower in lexicon.lower_heads:
        return True
    return word.lower in lexicon.nationalities and following.lower in lexicon.state_bodies


def _is_descriptor(prose: Prose, part: Run) -> bool:
    """Whether a noun describes the body whose name follows: `Konzern BMW`."""
    first, rest = prose.words[part[0]].lower, prose.words[part[0] + 1 : part[1] + 1]
    lexicon, head = prose.lexicon, prose.words[part[0]]
    if not lexicon.typology.nouns_capitalised and head.is_large and not head.opens:
        return False  # "Radio Cordillera"
    if rest[0].lower in lexicon.legal_forms:  # "Telefónica S.A."
        return False
    placed = first.rpartition("-")[2] in lexicon.place_descriptors
    if rest[0].is_large and (lexicon.is_descriptor(first) or placed):
        return True
    known = " ".join([word.lower for word in rest]) in lexicon.bodies
    acronym = len(rest) == 1 and rest[0].is_acronym
    return (known or acronym) and lexicon.is_body(first)


def _after_nouns(prose: Prose, part: Run) -> int:
    """`Nominierte Ann Lee`: where nouns have capitals, a first name begins a person's name."""
    words, lexicon = prose.words, prose.lexicon
    first, last = part
    if not lexicon.typology.nouns_capitalised or lexicon.ends_body(words[last].lower):
        return first
    for at in range(first, last + 1):
        word = words[at]
        club = word.lower in lexicon.legal_forms
        if not word.is_large or club or prose.heads(word) or (at > first and word.glued):
            return first
        if prose.is_first_name(word) and (at < last or words[first].lower in prose.nouns):
            place = prose.place(" ".join([x.text for x in words[first : at + 1]]))
            return first if at == first or place else at
    return first


def _is_described(prose: Prose, part: Run, at: int) -> bool:
    """Whether a name follows that has a nationality before it: `Nürnberger Konzern Brell`."""
    lexicon, word = prose.lexicon, prose.words[at + 1]
    describes = lexicon.typology.nouns_capitalised and lexicon.is_descriptor(word.lower)
    return prose.is_first_name(word) or (describes and at + 1 < part[1])


def _is_opening(prose: Prose, part: Run) -> bool:
    """Whether a plain word before a name opens a sentence: `Yesterday Ann Lee`, `SOURCE Acme`."""
    word, following = prose.words[part[0]], prose.words[part[0] + 1]
    lexicon = prose.lexicon
    known = lexicon.is_first_name(word.lower) or word.lower in lexicon.surnames
    if len(word.text) > _SHOUTED and word.is_acronym and not prose.is_unlike_a_word(word):
        return following.shape == "capital"
    place = prose.place(f"{word.text} {following.text}") is not None
    plain = word.shape == "capital" and not place and not (known and prose.is_unlike_a_word(word))
    return plain and prose.is_first_name(following) and part[0] + 1 < part[1]


def _is_nothing(prose: Prose, part: Run) -> bool:
    named = prose.words[part[0] : part[1] + 1]
    force = part[0] < part[1] and named[-1].lower in prose.lexicon.state_bodies
    return not force and all(map(prose.is_nothing, named))
