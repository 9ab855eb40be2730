"""Candidates: the places in the prose where a name may stand."""

from __future__ import annotations

from collections.abc import Iterator

from server.text.names.lexicon import Lexicon
from server.text.names.mention import Mention, Title
from server.text.names.runs import runs
from server.text.names.words import Word

_TITLE_CASE = 0.6


def candidates(words: list[Word], lexicon: Lexicon) -> list[Mention]:
    """Finds every candidate, in order; none overlap."""
    alone = {words[first].lower for first, last in runs(words, lexicon) if first == last}
    cased = _title_cased(words, lexicon)
    found: list[Mention] = []
    for first, last in runs(words, lexicon):
        weak = words[first].sentence in cased
        for part in _parts(words, (first, last), lexicon, alone):
            found += (x._replace(weak=x.weak or weak) for x in _names(words, part, lexicon))
    return found


def _title_cased(words: list[Word], lexicon: Lexicon) -> set[int]:
    """The sentences in which nearly every long word has a capital: headlines, shouting."""
    long: dict[int, int] = {}
    capital: dict[int, int] = {}
    for word in words:
        if len(word.text) > 3 and word.shape in ("capital", "acronym", "lower"):
            long[word.sentence] = long.get(word.sentence, 0) + 1
            if word.shape != "lower":
                capital[word.sentence] = capital.get(word.sentence, 0) + 1
    return {x for x, n in capital.items() if long[x] > 4 and n > _TITLE_CASE * long[x]}


def _parts(
    words: list[Word], run: tuple[int, int], lexicon: Lexicon, alone: set[str]
) -> Iterator[tuple[int, int]]:
    """Cuts a run at owners and at the small words that part two names."""
    first, last = run
    at = first
    while at < last:
        following = at + 1
        while not _large(words[following]):
            following += 1
        if not _holds(words, (first, at, following), last, lexicon, alone):
            yield first, at
            first = following
        at = following
    yield first, last


def _large(word: Word) -> bool:
    return word.shape in ("capital", "acronym")


def _holds(
    words: list[Word], joint: tuple[int, int, int], last: int, lexicon: Lexicon, alone: set[str]
) -> bool:
    """Whether the name from `first` to `at` goes on with the word `following`."""
    _, at, following = joint
    small = [word.lower for word in words[at + 1 : following]]
    head = words[at].lower
    if words[at].owner:
        return _owner_holds(words, joint, last, lexicon)
    if not small or "&" in small:
        return True
    if any(x in lexicon.joiners for x in small):
        return len(small) == 1 and _and_holds(words, joint, last, lexicon, alone)
    if small[0] in lexicon.connectors:
        return lexicon.is_body(head) or head in lexicon.other_heads or head in lexicon.place_heads
    return all(x in lexicon.particles for x in small)


def _owner_holds(
    words: list[Word], joint: tuple[int, int, int], last: int, lexicon: Lexicon
) -> bool:
    """`Women's Institute` and `Police Chiefs’ Council` are one name, `Sweden's Agency` two."""
    _, at, following = joint
    plural = words[at].lower.endswith("s") and words[following].start - words[at].end == 2
    common = words[at].lower in lexicon.common_owners or plural
    return common and following == at + 1 and lexicon.ends_body(words[last].lower)


def _and_holds(
    words: list[Word], joint: tuple[int, int, int], last: int, lexicon: Lexicon, alone: set[str]
) -> bool:
    """`Department of Health and Human Services`, `Securities and Exchange Commission` are one."""
    first, at, following = joint
    end = following
    while end < last and _large(words[end + 1]) and not words[end].owner:
        end += 1
    head, right = words[end].lower, words[following]
    own_head = end > following and lexicon.is_body(head) and not head.endswith("s")
    if right.shape == "acronym" or right.lower in lexicon.first_names:
        return False
    if any(word.lower in lexicon.connectors for word in words[first:at]):
        return not own_head
    left = words[at]
    single = first == at and left.shape == "capital" and left.lower not in alone
    known = left.lower in lexicon.first_names or left.lower in lexicon.bodies
    return single and not known and end > following and lexicon.is_body(head)


def _names(words: list[Word], part: tuple[int, int], lexicon: Lexicon) -> Iterator[Mention]:
    """Parts a name from the offices, titles and nationalities before and behind it."""
    first, last = part
    title: Title | None = None
    cut = _title_end(words, part, lexicon)
    if cut is not None:
        title = "honorific" if words[cut].lower in lexicon.honorifics else "role"
        before = _without_office(words, (first, cut), lexicon)
        if before is not None:
            yield Mention(first, before, None, _weak(words, first, before))
        first = cut + 1
    while first <= last and not _opens_name(words, first, last, lexicon):
        first += 1
    named = title is not None or words[first].lower in lexicon.first_names
    while last > first and not named and _small_or_office(words[last], lexicon):
        last -= 1
    if first <= last and not _nothing(words, (first, last), lexicon):
        yield Mention(first, last, title, _weak(words, first, last))


def _weak(words: list[Word], first: int, last: int) -> bool:
    return words[first].opens and first == last and words[first].shape == "capital"


def _title_end(words: list[Word], part: tuple[int, int], lexicon: Lexicon) -> int | None:
    """The last office or honorific with a name behind it that is no organisation's."""
    first, last = part
    if words[last].lower in lexicon.other_heads or lexicon.ends_body(words[last].lower):
        return None
    named = words[first].lower in lexicon.first_names
    for at in range(last - 1, first - 1, -1):
        word, behind = words[at], words[at + 1]
        if lexicon.is_body(behind.lower):
            return None
        titled = word.lower in lexicon.honorifics or lexicon.is_role(word.lower)
        if not titled or word.owner or not _large(behind) or behind.lower in lexicon.roles:
            continue
        if behind.lower in lexicon.post_names or (
            named and at > first and behind.lower not in lexicon.first_names
        ):
            return None
        return at
    return None


def _without_office(words: list[Word], part: tuple[int, int], lexicon: Lexicon) -> int | None:
    """The last word of what stands before an office: `Justice Department Inspector General`."""
    first, last = part
    while last >= first and (
        _small_or_office(words[last], lexicon) or words[last].lower in lexicon.modifiers
    ):
        last -= 1
    return last if last >= first and not _nothing(words, (first, last), lexicon) else None


def _small_or_office(word: Word, lexicon: Lexicon) -> bool:
    lower = word.lower
    return not _large(word) or lower in lexicon.honorifics or lexicon.is_role(lower)


def _opens_name(words: list[Word], first: int, last: int, lexicon: Lexicon) -> bool:
    """Whether a name begins here, not an office, a nationality or a small word."""
    word = words[first]
    if not _large(word):
        return False
    if first == last:
        return True
    if word.lower in lexicon.demonyms:
        return (
            lexicon.is_body(words[last].lower) or words[first + 1].lower not in lexicon.first_names
        )
    return True


def _nothing(words: list[Word], part: tuple[int, int], lexicon: Lexicon) -> bool:
    """Whether the words are no name: an office, a nationality, or small words alone."""
    return all(
        _small_or_office(word, lexicon)
        or word.lower in lexicon.demonyms
        or word.lower in lexicon.plain
        for word in words[part[0] : part[1] + 1]
    )
