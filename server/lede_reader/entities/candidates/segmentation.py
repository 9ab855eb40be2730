"""Parts: a run cut into its names, at owners and at the small words that part two of them."""

from __future__ import annotations

from collections.abc import Iterator

from msgspec import Struct

from lede_reader.entities.candidates.acronyms import acronym_behind
from lede_reader.entities.candidates.runs import Run, small_end
from lede_reader.nlp.prose import Prose

_PARTED = 2


class _Joint(Struct, frozen=True, gc=False):
    """Where a name that began at `first` may go on: after `at`, with `following`, up to `last`."""

    first: int
    at: int
    following: int
    last: int


def split_run(prose: Prose, run: Run, alone: set[str]) -> Iterator[Run]:
    """Cuts a run; `alone`: the words that are a run by themselves elsewhere."""
    first, last = run
    at = first
    for following in _further(prose, run):
        if not _holds(prose, _Joint(first, at, following, last), alone):
            yield first, small_end(prose, at) if prose.lexicon.lower_heads else at
            first = following
        at = following
    yield first, last


def _further(prose: Prose, run: Run) -> list[int]:
    """The large words before each of which the run may be cut: behind a comma stands a list."""
    if _is_abbreviated(prose, run):
        return []
    first, last = run
    rest = prose.words[first + 1 : last + 1]
    end = next((at for at, word in enumerate(rest) if word.text == ","), len(rest))
    return [at for at, word in enumerate(rest[:end], first + 1) if word.is_large]


def _is_abbreviated(prose: Prose, run: Run) -> bool:
    """Whether the initials of the whole run follow in brackets."""
    acronym = acronym_behind(prose, run[1])
    if acronym is None:
        return False
    heads = "".join(x.text[0] for x in prose.words[run[0] : run[1] + 1] if x.is_large)
    return heads == acronym


def _holds(prose: Prose, joint: _Joint, alone: set[str]) -> bool:
    """Whether the name goes on."""
    words = prose.words
    bare = joint.following == joint.at + 1
    if words[joint.at].owner or (bare and _is_genitive(prose, joint)):
        return _owner_holds(prose, joint)
    if bare:
        return not (
            _is_body_before_person(prose, joint)
            or _is_place_before_person(prose, joint)
            or _is_whole_before_noun(prose, joint)
            or _is_repeated(prose, joint)
        )
    return _small_holds(prose, joint, alone) or _is_known(prose, joint)


def _small_holds(prose: Prose, joint: _Joint, alone: set[str]) -> bool:
    """Whether the small words on the way to the next large one keep the name together."""
    words, lexicon = prose.words, prose.lexicon
    behind = small_end(prose, joint.at) + 1 if lexicon.lower_heads else joint.at + 1
    small = [word.lower for word in words[min(behind, joint.following - 1) : joint.following]]
    while len(small) > 1 and small[0] in lexicon.body_adjectives:  # "ministère russe de la Défense"
        small = small[1:]
    bare = small[0] in lexicon.bare and len(small) > 1  # "Gericht gegen die Pflicht"
    if bare or any(x in lexicon.articles and x not in lexicon.definite for x in small):
        return False
    if small[0] in lexicon.joiners and small[0].isalpha():
        belongs = all(x in lexicon.belongs or x in lexicon.articles for x in small[1:])
        again = len(small) > 1 and small[1] in lexicon.belongs and _belongs(prose, joint)
        return (len(small) == 1 or (again and belongs)) and _and_holds(prose, joint, alone)
    if (small[0] in lexicon.belongs and _belongs(prose, joint)) or (
        small[0] in lexicon.connectors and words[joint.last].lower in lexicon.other_heads
    ):
        return True
    if all(x in lexicon.particles for x in small):
        return _particles_hold(prose, joint)
    return small[0] == "-" or not any(word.isalnum() for word in small)


def _is_body_before_person(prose: Prose, joint: _Joint) -> bool:
    """`Reuters Ann Lee`: an agency and whom it names."""
    lexicon, following = prose.lexicon, prose.words[joint.following].lower
    known = joint.first == joint.at and prose.words[joint.at].lower in lexicon.bodies
    office = lexicon.is_role(following) or following in lexicon.body_adjectives
    return known and not office and _is_person(prose, joint)  # "Fiscalía General del Estado"


def _is_place_before_person(prose: Prose, joint: _Joint) -> bool:
    """`directeur de l'Hôpital de Brno Jan Novotny`: where a body is, and whom it has."""
    near, lexicon = prose.before(joint.at), prose.lexicon
    if near is None or not _is_person(prose, joint):
        return False
    if not lexicon.typology.heads_first:
        return near.lower in lexicon.connectors and _is_country(prose, prose.words[joint.at].text)
    return near.lower in lexicon.belongs and prose.place(prose.words[joint.at].text) is not None


def _is_whole_before_noun(prose: Prose, joint: _Joint) -> bool:
    """`dass die Regierung Proteste verbot`: where nouns have capitals, only a name is its own."""
    lexicon, at, following = prose.lexicon, prose.words[joint.at], prose.words[joint.following]
    if not lexicon.typology.nouns_capitalised or following.shape != "capital":
        return False
    alone = joint.first == joint.at
    state = alone and (at.lower in lexicon.state_bodies or _is_country(prose, at.text))
    governs = at.lower.endswith(tuple(lexicon.governments))
    if following.start - at.end > _PARTED:  # "US-Sender ABC", of which "US" is the word
        return True
    if not (state or governs) or prose.is_first_name(following) or prose.heads(following):
        return False
    stems = (following.text.removesuffix(ending) for ending in ("", *lexicon.genitives))
    known = following.lower in lexicon.surnames or lexicon.ends_body(following.lower)
    return not known and not any(prose.place(stem) for stem in stems)


def _is_repeated(prose: Prose, joint: _Joint) -> bool:
    """Whether a name of several words begins anew: `About Acme Bearings` above `Acme Bearings`."""
    first, following = joint.first, joint.following
    again = prose.words[following : following + 2]
    return [x.text for x in again] == [
        x.text for x in prose.words[first : min(first + 2, following)]
    ]


def _is_known(prose: Prose, joint: _Joint) -> bool:
    """Whether the words as far as the next are a known body or place: `Castilla y León`."""
    named = prose.words[joint.first : joint.following + 1]
    if " ".join([word.lower for word in named]) in prose.lexicon.bodies:
        return True
    return prose.place(" ".join([word.text for word in named])) is not None


def _is_genitive(prose: Prose, joint: _Joint) -> bool:
    """Whether a name owns the noun behind it: `Bidens Rede` where the article has `Biden`."""
    lower, genitives = prose.words[joint.at].lower, prose.lexicon.genitives
    if not lower.endswith(genitives):
        return False
    own = prose.lexicon.is_first_name(lower) or lower in prose.lexicon.surnames
    stems = (lower.removesuffix(x) for x in genitives if lower.endswith(x))
    return any(
        (stem in prose.large and not prose.lexicon.is_body(stem))
        or _is_country(prose, stem.capitalize())
        or (joint.first < joint.at and not own and prose.is_first_name(prose.words[joint.first]))
        for stem in stems
    )


def _is_country(prose: Prose, name: str) -> bool:
    place = prose.place(name)
    return place is not None and place.kind == "country"


def _particles_hold(prose: Prose, joint: _Joint) -> bool:
    """`Ursula von der Leyen`, `Pieter de Graaf`, but not `Zahl der Staaten`, `Ann Lee vom Team`."""
    words, lexicon = prose.words, prose.lexicon
    if words[joint.at].lower in lexicon.particles - lexicon.articles:  # "Van der Bellen"
        return True
    named = any(prose.is_first_name(word) for word in words[joint.first : joint.at + 1])
    article = joint.following == joint.at + 2 and words[joint.at + 1].lower in lexicon.articles
    if not named and lexicon.typology.heads_first and _is_person(prose, joint):
        return False  # "Sampdoria di Antonio Conti"
    if lexicon.typology.nouns_capitalised:
        surnamed = joint.first < joint.at and not prose.is_first_name(words[joint.at])
        named = named and not article and not surnamed
    holds = named or not (article or lexicon.typology.nouns_capitalised)
    following = words[joint.following]
    own = prose.heads(following) and following.lower not in lexicon.surnames
    bodied = own or lexicon.is_body(words[joint.first].lower)
    return holds and not bodied and words[joint.at].shape == "capital"


def _belongs(prose: Prose, joint: _Joint) -> bool:
    """`Ministry of Health of Egypt`: what follows belongs to the head before it or at the start."""
    words, lexicon = prose.words, prose.lexicon
    first, at = words[joint.first], words[joint.at]
    if lexicon.typology.nouns_capitalised and prose.heads(words[joint.following]):
        return False
    if at.lower in lexicon.governments and _is_person(prose, joint):
        return False
    if lexicon.is_body(at.lower):
        return True
    named = any(prose.is_first_name(word) for word in words[joint.first : joint.at])
    return (prose.heads(at) and not named) or (prose.heads(first) and not _is_person(prose, joint))


def _is_person(prose: Prose, joint: _Joint) -> bool:
    following = prose.words[joint.following]
    return prose.is_first_name(following) and joint.following < joint.last


def _owner_holds(prose: Prose, joint: _Joint) -> bool:
    """`Women's Institute` and `Police Chiefs’ Council` are one name, `Sweden's Agency` two."""
    words, lexicon = prose.words, prose.lexicon
    owner, following = words[joint.at], words[joint.following]
    plural = owner.lower.endswith("s") and following.start - owner.end == 2
    common = owner.lower in lexicon.common_owners or plural
    return common and following.joined and lexicon.ends_body(words[joint.last].lower)


def _begins_body(prose: Prose, joint: _Joint, end: int) -> bool:
    """Whether what follows the "and" is an organisation of its own: `University of Leeds`."""
    words, lexicon = prose.words, prose.lexicon
    whole = " ".join(word.lower for word in words[joint.following : end + 1])
    leads = joint.following < joint.last and not words[joint.following + 1].is_large
    return whole in lexicon.bodies or (leads and lexicon.is_body(words[joint.following].lower))


def _and_holds(prose: Prose, joint: _Joint, alone: set[str]) -> bool:
    """`Department of Health and Human Services`, `Securities and Exchange Commission` are one."""
    words, lexicon = prose.words, prose.lexicon
    end = joint.following
    while end < joint.last and words[end + 1].is_large and not words[end].owner:
        end += 1
    head, right = words[end].lower, words[joint.following]
    if right.shape == "acronym" or prose.is_first_name(right) or _begins_body(prose, joint, end):
        return False
    if any(word.lower in lexicon.connectors for word in words[joint.first : joint.at]):
        if prose.is_first_name(words[joint.first]) and not prose.heads(words[joint.first]):
            return right.lower in lexicon.surnames  # "Ana da Silva e Souza"
        if lexicon.common and end > joint.following and prose.is_unlike_a_word(right):
            return False
        return end == joint.following or not lexicon.is_body(head) or head.endswith("s")
    left = words[joint.at]
    if joint.first < joint.at and prose.is_unlike_a_word(left):
        return False
    whole = " ".join(word.lower for word in words[joint.first : joint.following - 1])
    known = prose.is_first_name(left) or whole in lexicon.bodies or left.lower in alone
    own = left.shape == "acronym" or prose.heads(left)
    return not known and not own and end > joint.following and lexicon.is_body(head)
