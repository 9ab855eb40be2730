"""Runs: capitalised words that stand together, with the small words between them."""

from __future__ import annotations

from lede_reader.entities.candidates.acronyms import is_bracket_near, listed_head, spelt_end
from lede_reader.entities.candidates.portfolios import portfolio_end
from lede_reader.nlp.prose import Prose
from lede_reader.nlp.words import Word

_LONGEST = 24
_SPELT = 14
_SMALL_IN_A_ROW = 3
_QUOTES = frozenset("‘’“”\"'")

Run = tuple[int, int]


def find_runs(prose: Prose) -> list[Run]:
    """The first and last word of every run, in order; only one known or headed small ends small."""
    found: list[Run] = []
    free, words, phrases = 0, prose.words, prose.lexicon.phrases
    headed = bool(prose.lexicon.lower_heads)
    for at in [at for at, word in enumerate(words) if word.is_large]:
        if at < free:
            continue
        known = _known_end(prose, at) if words[at].text in phrases else None
        if known is None and not _begins(prose, at):
            continue
        first, last = at, _end(prose, at, known or (small_end(prose, at) if headed else at))
        if is_bracket_near(prose, at, last):
            last = max(last, spelt_end(prose, at, at))
            first = listed_head(prose, at, last)
        while found and found[-1][0] >= first:
            found.pop()
        last = portfolio_end(prose, last)
        if last + 1 < len(words) and words[last + 1].lower in prose.lexicon.state_bodies:
            last = _state_body_end(prose, at, last)
        if headed and first == at:
            first = max(_lower_head(prose, at), free)
        elif first == at > free and _is_state_body(prose, at):
            first = at - 1
        found.append((first, last))
        free = last + 1
    return found


def _begins(prose: Prose, at: int) -> bool:
    """Whether a name may begin with the large word; `WHO` may where nobody shouts."""
    word, lexicon = prose.words[at], prose.lexicon
    if word.sentence in prose.cased or word.text[1:2] == "-":
        return False
    if not word.text[0].isupper() and not _is_prefixed(prose, word):
        return False
    stem = word.lower.partition("'")[0] if "'" in word.lower else word.lower
    titled = word.lower in lexicon.saints and not word.opens  # "São Paulo": "são" is "are"
    owns = word.owner and stem in lexicon.common_owners  # "People's Army"
    plain = stem in lexicon.plain and not titled and not owns and not _is_forename(prose, at)
    if word.lower in lexicon.articles or plain or stem in lexicon.articles:
        near = prose.words[max(0, at - 1) : at + 2]
        shouts = sum(x.shape == "acronym" for x in near) > 1
        return word.shape == "acronym" and not shouts
    return word.lower not in lexicon.never


def _is_forename(prose: Prose, at: int) -> bool:
    """Whether a small word is a first name: its capital has mostly one surname behind, `Will Reed`.

    Where a sentence opens, the capital tells nothing.
    """
    word, behind, lexicon = prose.words[at], prose.after(at), prose.lexicon
    if word.shape != "capital" or not lexicon.is_first_name(word.lower) or behind is None:
        return False
    noun = lexicon.typology.nouns_capitalised and not prose.is_unlike_a_word(behind)
    if noun or behind.lower not in lexicon.surnames or word.lower in lexicon.small:
        return False
    return behind.shape == "capital" and prose.forenames.get(word.text) == behind.text


def _is_prefixed(prose: Prose, word: Word) -> bool:
    """Whether a word begins small as names do: `al-Sham`, `iPhone`, but not `pro-Russian`."""
    head, hyphen, _ = word.lower.partition("-")
    return not hyphen or head in prose.lexicon.particles


def _end(prose: Prose, first: int, last: int) -> int:
    """The last capitalised word that small words or a nickname still join to the first ones."""
    words, lexicon = prose.words, prose.lexicon
    headed = bool(lexicon.lower_heads)
    at = last + 1
    limit = min(len(words), first + _LONGEST)
    while at < limit:
        word = words[at]
        if word.text in _QUOTES and _nickname(words, at):
            at += 2
            last = at + 1
        elif not word.joined:
            break
        elif word.is_large and word.lower not in lexicon.never:
            known = _known_end(prose, at)
            if known is None and _parts_names(prose, at):
                break
            last = at = known or (small_end(prose, at) if headed else at)
        elif last > first and _is_suspended(prose, at):
            last = at = at + 2
        elif word.lower not in lexicon.small or at - last > _SMALL_IN_A_ROW:
            break
        at += 1
    return last


def _is_suspended(prose: Prose, at: int) -> bool:
    """Whether a hyphen stands for what the next noun ends in: `Luft- und Raumfahrt`."""
    rest = prose.behind(at, 2)
    joins = len(rest) == 2 and rest[0].lower in prose.lexicon.joiners and rest[1].is_large
    return joins and prose.words[at].text == "-" and prose.words[at].glued


def _parts_names(prose: Prose, at: int) -> bool:
    """Whether a small word parts two names for all its capitals: `Ann UND Ben`, `Managerin Die`.

    Where nouns have capitals, only a place's name has an article with one inside: `Den Haag`.
    """
    word, lexicon = prose.words[at], prose.lexicon
    if word.is_acronym:
        return word.lower in lexicon.joiners
    if not lexicon.typology.nouns_capitalised or word.lower not in lexicon.articles:
        return False
    return prose.place(" ".join([x.text for x in prose.words[at : at + 2]])) is None


def small_end(prose: Prose, first: int) -> int:
    """The end of `Fédération des ports`, `Conseil municipal`: what is written small behind a head.

    That is adjectives, then an "of" with a noun: not `acusó al Gobierno de ignorar`.
    """
    words, lexicon = prose.words, prose.lexicon
    head = words[first].lower
    if words[first].opens or not (lexicon.is_body(head) or head in lexicon.place_heads):
        return first
    last = adjectives_end(prose, first)
    whole = head.endswith(lexicon.office_endings)  # "el Senado por mayoría"
    if whole or not lexicon.is_body(head):
        return last
    behind = prose.behind(last, _SMALL_IN_A_ROW)
    belongs = bool(behind) and behind[0].lower in lexicon.belongs
    nouns = [x for x in behind[1:] if x.lower not in lexicon.small] if belongs else []
    if not nouns or nouns[0].shape != "lower" or nouns[0].lower in lexicon.plain:
        return last
    if nouns[0] is behind[1] and nouns[0].lower.endswith(lexicon.infinitive_endings):
        return last
    return adjectives_end(prose, last + 1 + behind.index(nouns[0]))


def _is_state_body(prose: Prose, at: int) -> bool:
    """Whether a nationality written small makes a noun a body's name: `die israelische Armee`."""
    near, word, lexicon = prose.words[at - 1], prose.words[at], prose.lexicon
    if word.lower not in lexicon.state_bodies or not lexicon.typology.nouns_capitalised:
        return False
    return word.joined and near.shape == "lower" and near.lower in lexicon.nationalities


def _state_body_end(prose: Prose, first: int, last: int) -> int:
    """The end of `Israeli army`, `Hong Kong police`, if no noun that they belong to follows."""
    words, lexicon = prose.words, prose.lexicon
    rest = prose.behind(last, 2)
    if not rest or words[last].owner or rest[0].shape != "lower" or not rest[0].joined:
        return last
    place = prose.place(" ".join([x.text for x in words[first : last + 1]]))
    if place is None and not (first == last and prose.is_nationality(words[first])):
        return last
    ends = rest[0].owner or len(rest) < 2 or rest[1].shape == "mark"
    verb = len(rest) > 1 and (rest[1].lower in lexicon.breaks or rest[1].lower in lexicon.pauses)
    return last + 1 if ends or verb else last


def adjectives_end(prose: Prose, at: int) -> int:
    """The last of the adjectives of names that stand behind a noun: `recherche scientifique`."""
    for word in prose.behind(at, _SPELT):
        if word.shape != "lower" or word.lower not in prose.lexicon.body_adjectives:
            break
        at += 1
    return at


def _known_end(prose: Prose, first: int) -> int | None:
    """The last word of a body known by its whole name, small words and all: `Nations unies`."""
    words = prose.words
    phrases = prose.lexicon.phrases.get(words[first].text, ()) if first + 1 < len(words) else ()
    for phrase in phrases:
        if words[first + 1].text != phrase[1]:
            continue
        end = first + len(phrase)
        if tuple(word.text.replace("’", "'") for word in words[first:end]) == phrase:
            return end - 1
    return None


def _nickname(words: list[Word], at: int) -> bool:
    """`Mildred ‘Babe’ Didrikson`: behind a quotation mark one word, another mark, and a name."""
    if at + 3 >= len(words):
        return False
    name, mark, rest = words[at + 1 : at + 4]
    return name.is_large and mark.text in _QUOTES and rest.is_large and rest.start - mark.end == 1


def _lower_head(prose: Prose, first: int) -> int:
    """Where the run begins with a head that is written small: `ministère russe de la Défense`."""
    words, lexicon = prose.words, prose.lexicon
    at = first
    while first - at < _SMALL_IN_A_ROW + 1 and words[at].joined:
        at -= 1
        if words[at].lower in lexicon.lower_heads:
            return at if first - at > 1 else first
        if words[at].lower not in lexicon.small and words[at].lower not in lexicon.body_adjectives:
            return first
    return first
