"""Known places: names that the gazetteer has, and whether the text means the place."""

from __future__ import annotations

from collections.abc import Iterator

from msgspec.structs import replace

from server.contract import Span
from server.facts.where.lexicon import Lexicon
from server.facts.where.mention import Mention
from server.facts.where.words import Word
from server.packs.places import PlaceEntry, abbreviation, fold

_LONGEST = 5
_OPENERS = frozenset('.!?:“„«"–—•')
# A city that is larger needs no other evidence than its name.
_LARGE = 100_000
# So does this one where every word has a capital.
_HUGE = 500_000
# Capitals throughout make an acronym of a shorter word.
_WORDS = 5


def known(content: str, words: list[Word], section: int, lexicon: Lexicon) -> Iterator[Mention]:
    """Finds the names of places in a block, the longest first, none inside another."""
    free = 0
    for at in [at for at, x in enumerate(words) if x.capital or x.gap[-1:] == "("]:
        if at < free:
            continue
        last, entries = _longest(content, words, at, lexicon) if words[at].capital else (at, ())
        found: Mention | None = None
        if entries:
            mention = Mention(_span(words, at, last, lexicon), "", section, entries)
            found = _weighed(mention, words, (at, last), lexicon)
        elif words[at].gap[-1:] == "(":
            found = _bracketed(content, words[at], section, lexicon)
        region = _region(content, words, last + 1, section, lexicon) if entries else None
        if region and found:
            found = replace(found, believed=True, country=region.senses[0].country)
        for known_one in (found, region):
            if known_one:
                name = content[known_one.span.start : known_one.span.end]
                yield replace(known_one, name=name)
        free = last + (2 if region else 1)


def _span(words: list[Word], first: int, last: int, lexicon: Lexicon) -> Span:
    """Where a name stands, without the ending of a genitive that the gazetteer does not know."""
    inflected = lexicon.genitive and first == last and not lexicon.atlas.senses(words[first].text)
    return Span(words[first].start, words[last].end - len(lexicon.genitive if inflected else ""))


def _weighed(
    mention: Mention, words: list[Word], named: tuple[int, int], lexicon: Lexicon
) -> Mention:
    believed = _believed(words, *named, mention.senses[0], lexicon)
    likely = not believed and _likely(words, *named, mention.senses[0], lexicon)
    return replace(mention, believed=believed, likely=likely)


def _bracketed(content: str, word: Word, section: int, lexicon: Lexicon) -> Mention | None:
    """The region behind a person's name, `(ZH)`: likely one, where the article is at home."""
    if not content.startswith(")", word.end):
        return None
    entry = abbreviation(word.text, lexicon.lang)
    return (
        Mention(Span(word.start, word.end), "", section, (entry,), likely=True) if entry else None
    )


def _longest(
    content: str, words: list[Word], at: int, lexicon: Lexicon
) -> tuple[int, tuple[PlaceEntry, ...]]:
    """The last word of the longest name that begins at a word, and the places known by it."""
    word = words[at]
    start, best, known = word.start, at, _single(word, lexicon)
    following = words[at + 1] if at + 1 < len(words) and not word.owns else None
    if following is None or not following.joined or not lexicon.atlas.begins(word.text):
        return best, known
    article = word.lower in lexicon.articles
    for end in range(at + 1, min(at + _LONGEST, len(words))):
        begun = content[start : words[end - 1].end]
        if words[end - 1].owns or not words[end].joined or not lexicon.atlas.begins(begun):
            break
        entries = lexicon.atlas.senses(content[start : words[end].end])
        if article and lexicon.atlas.senses(content[words[at + 1].start : words[end].end]):
            break
        if entries and (words[end].capital or entries[0].kind in {"country", "area", "water"}):
            best, known = end, entries
    return best, known


def _single(word: Word, lexicon: Lexicon) -> tuple[PlaceEntry, ...]:
    """The places known by one word; an acronym is never an ordinary word."""
    acronym = 1 < len(word.text) < _WORDS and word.text.isupper()
    if acronym and word.gap.endswith("/"):
        return ()
    if not acronym and word.lower in lexicon.never:
        return ()
    ending = lexicon.genitive
    found = lexicon.atlas.senses(word.text)
    if not found and ending and len(word.text) > 4 and word.text.endswith(ending):
        return lexicon.atlas.senses(word.text[: -len(ending)])
    return found


def _region(
    content: str, words: list[Word], at: int, section: int, lexicon: Lexicon
) -> Mention | None:
    """The region that is abbreviated after a town's name: `Fresno, Calif.`, `Küssnacht SZ`."""
    if at >= len(words) or words[at].gap not in {", ", " "}:
        return None
    start, end = words[at].start, words[at].end
    for span in (Span(start, end + 1), Span(start, end)):
        entry = abbreviation(content[span.start : span.end], lexicon.lang)
        if entry:
            return Mention(span, "", section, (entry,), believed=True)
    return None


def _believed(
    words: list[Word], first: int, last: int, entry: PlaceEntry, lexicon: Lexicon
) -> bool:
    """Whether the words around a name show that a place is meant, or its fame alone does."""
    located = _located(words, first, lexicon)
    glued = _follows_name(words, first, lexicon)
    if entry.kind not in {"country", "area", "site"}:
        glued = glued or _precedes_name(words, last, lexicon)
    famous = _is_famous(words[first : last + 1], entry, lexicon)
    if entry.kind == "city" and _opens(words, first):
        famous = entry.population >= _HUGE
    if is_doubtful(words[first : last + 1], entry, lexicon):
        return famous and located and not glued
    return (located or not glued) if famous else (located and not glued)


def _is_famous(named: list[Word], entry: PlaceEntry, lexicon: Lexicon) -> bool:
    """Whether the name alone is enough: a large city's, a state's, what the pack itself names."""
    if entry.kind not in {"city", "region"} or entry.population >= _LARGE:
        return True
    return fold(" ".join(word.text for word in named)) in lexicon.regions


def is_doubtful(named: list[Word], entry: PlaceEntry, lexicon: Lexicon) -> bool:
    """Whether a name is a common word or a person's too, or an acronym of a town's length."""
    text = named[0].text
    if len(named) > 1:
        return False
    if text.isupper() and 1 < len(text) < _WORDS:
        return entry.kind == "city"
    written = text.lower() in lexicon.written and entry.kind not in {"area", "country", "site"}
    return entry.ordinary or written or text.lower() in lexicon.doubtful


def _likely(words: list[Word], first: int, last: int, entry: PlaceEntry, lexicon: Lexicon) -> bool:
    """Whether a name stands by itself, a small town's after a word such as `in` or `of`."""
    named = words[first : last + 1]
    if _follows_name(words, first, lexicon) or _precedes_name(words, last, lexicon):
        return False
    if _opens(words, first):
        return entry.population >= _LARGE and not is_doubtful(named, entry, lexicon)
    before = words[first - 1]
    if before.capital or not words[first].joined or lexicon.nouns_capital:
        return False
    if entry.ordinary:
        places = before.lower in lexicon.linking or before.lower in lexicon.locative
        return places and before.lower not in lexicon.articles
    return not is_doubtful(named, entry, lexicon)


def _opens(words: list[Word], at: int) -> bool:
    """Whether a word stands where every word has a capital."""
    return at == 0 or not _OPENERS.isdisjoint(words[at].gap)


def _located(words: list[Word], first: int, lexicon: Lexicon) -> bool:
    """Whether a locative word, or a noun such as `village of`, stands before the name."""
    at = first
    while at > 0 and first - at < 3 and words[at].joined:
        at -= 1
        lower = words[at].lower
        if lower in lexicon.settlements or lower in lexicon.locative:
            return True
        if lower not in lexicon.linking or lexicon.nouns_capital:
            return False
    return False


def _precedes_name(words: list[Word], last: int, lexicon: Lexicon) -> bool:
    """Whether the name goes on: `Lincoln Center`, but not `California Governor`."""
    after = last + 1
    if lexicon.nouns_capital or after >= len(words) or words[last].owns:
        return False
    word = words[after]
    return word.joined and word.capital and word.lower not in lexicon.roles


def _follows_name(words: list[Word], first: int, lexicon: Lexicon) -> bool:
    """Whether a name or a body stands before: `Michael Jordan`, `Bank of England`, `180 Kent`."""
    at = first - 1
    while at > 0 and words[at + 1].joined and words[at].lower in lexicon.linking:
        at -= 1
    if at < 0 or not words[at + 1].joined or words[at].owns:
        return False
    before = words[at]
    if before.capital and before.lower in lexicon.bodies:
        return True
    if at + 1 < first or (lexicon.nouns_capital and not _is_acronym(before)):
        return False
    if before.text.isdigit() and len(before.text) < 4:
        return True
    opens = before.lower in lexicon.opening or before.lower in lexicon.demonyms
    return before.capital and not opens


def _is_acronym(word: Word) -> bool:
    return word.text.isupper() and len(word.text) > 1
