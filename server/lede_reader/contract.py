"""What the service promises: the request's page, and the answer's article and facts.

Every struct here is published as a schema in the OpenAPI document. JSON names are camelCase.
`None` means that the page does not say; an empty tuple means that none was found.
"""

from __future__ import annotations

from typing import Annotated, Literal, NewType

from msgspec import Meta, Struct

PageKind = Literal["html", "text"]
PartyKind = Literal["person", "organization"]
SourceKind = Literal["person", "organization", "publication", "document"]
GroupName = Literal["speaking", "mentioned", "unnamed", "documents", "outlets"]
Direction = Literal["ltr", "rtl"]
# What a string holds, so that a client can tell before it shows it.
Address = Annotated[str, Meta(extra_json_schema={"format": "uri"})]  # http or https
LanguageTag = Annotated[str, Meta(extra_json_schema={"format": "language-tag"})]  # BCP 47
CountryCode = Annotated[str, Meta(extra_json_schema={"format": "country-code"})]  # ISO 3166-1
# Of those at .9 nine in ten are right.
Confidence = Annotated[float, Meta(ge=0, le=1)]

LEAST_CONFIDENCE = 0.5
"""Below it an entry is rather wrong than right: not counted by the audit, not shown to readers."""


SafeHtml = NewType("SafeHtml", str)
"""HTML that `sanitize.py` has made safe to show, and nobody else."""


class Page(Struct, frozen=True):
    """A page as it was sent.

    `body`: the bytes, decompressed. `charset`: as the sender declared it, or None.
    `url`: the page's own address, which relative links are resolved against, or None.
    """

    body: bytes
    kind: PageKind = "html"
    charset: str | None = None
    url: str | None = None


class Span(Struct, frozen=True, order=True):
    """A half-open range of Unicode code points in `textContent`."""

    start: int
    end: int


class Image(Struct, frozen=True):
    """The article's lead image; `url` is absolute where the page's address is known."""

    url: Address
    caption: str | None = None
    credit: str | None = None


class Article(Struct, frozen=True, rename="camel"):
    """The article: a superset of what Mozilla Readability's `parse()` returns.

    `content`: sanitised HTML, in which each block of the text says in `data-start` where it begins
    there. `text_content`: the text of its blocks outside figures, joined by
    a blank line. `length`: code points of `text_content`. Times are ISO 8601, with the offset
    where the page gives one. `dir` is the text's. `word_count`: words between blanks; of scripts
    that put none between words, two characters (Chinese, Japanese) or five (Thai) are one.
    `blocks`: the paragraphs, headings, items of `text_content`, in order; `sentences`: their
    sentences, each inside one block; past the first 60,000 code points a block counts as one.
    """

    title: str | None
    byline: str | None
    dir: Direction
    lang: LanguageTag | None
    content: SafeHtml
    text_content: str
    length: int
    excerpt: str | None
    site_name: str | None
    published_time: str | None
    modified_time: str | None
    url: Address | None
    authors: tuple[str, ...]
    image: Image | None
    word_count: int
    reading_minutes: int
    truncated: bool
    blocks: tuple[Span, ...] = ()
    sentences: tuple[Span, ...] = ()


class Party(Struct, frozen=True):
    """A person or organisation that the article names (an entry of `who`)."""

    name: str
    kind: PartyKind
    role: str | None
    mentions: tuple[Span, ...]
    confidence: Confidence | None = None


class Happening(Struct, frozen=True):
    """A sentence that tells the news (an entry of `what`)."""

    text: str
    span: Span


class Moment(Struct, frozen=True):
    """An expression that fixes a time on the calendar (an entry of `when`).

    `date`: ISO 8601 at the precision said: `2024-11-17`, `2024-11`, `2024`, `2024-11-17T16:00`.
    `end`: of a range that the text gives from there on ("3 to 5 May"), likewise; the end is an
    entry of its own too. None where the text gives none.
    """

    text: str
    date: str
    span: Span
    confidence: Confidence | None = None
    end: str | None = None


class Place(Struct, frozen=True):
    """A named place (an entry of `where`); `country` is ISO 3166-1 alpha-2."""

    name: str
    country: CountryCode | None
    mentions: tuple[Span, ...]
    confidence: Confidence | None = None


class Statement(Struct, frozen=True):
    """What a source said: `text` is exactly `textContent[span.start:span.end]`.

    `sentence`: the sentence that it stands in. `quoted`: whether it is in quotation marks.
    `cue`: the word that attributes it ("told"). `to`: whom it was said to ("AFP").
    """

    text: str
    span: Span
    sentence: Span
    quoted: bool
    cue: str | None
    to: str | None
    confidence: Confidence | None = None


class Source(Struct, frozen=True):
    """A party to which the article attributes something, and what rests on it.

    `anonymous`: described but not named. `reason`: why it is not named, in the article's words.
    `url`: the link that the article gives for it. `who`: the index in `who` of the party that it
    is, by which the two lists are one; `None` where it has no entry there.
    """

    name: str
    kind: SourceKind
    anonymous: bool
    role: str | None
    reason: str | None
    url: Address | None
    mentions: tuple[Span, ...]
    statements: tuple[Statement, ...]
    confidence: Confidence | None = None
    who: int | None = None


class Card(Struct, frozen=True):
    """A party as a reader is told of it: its place in `facts.who`, `None` where it has none, and in
    `facts.sources`, none where it is only spoken of.
    """

    who: int | None
    sources: tuple[int, ...]


class CardGroup(Struct, frozen=True):
    """Cards of a kind, the most important first.

    `speaking`: named people and bodies that something is attributed to. `mentioned`: those that are
    only spoken of. `unnamed`: sources described but not named. `outlets`: those that are relayed.
    """

    name: GroupName
    cards: tuple[Card, ...]


class Facts(Struct, frozen=True):
    """The key facts, each list most important first.

    `groups`: `who` and `sources` as one list, each party once, in its group; a group that has none
    is left out, and so is an entry of less confidence than the audit's `leastConfidence`.

    `supported`: whether facts are looked for in the text's language; where they are not, the empty
    lists say nothing of the text. `language`: BCP 47, `None` where it cannot be told.
    `confidence`, of entries and statements: the probability that it is right, calibrated on pages
    of publishers that no weight was fitted to; None where nothing has estimated it.
    """

    who: tuple[Party, ...] = ()
    what: tuple[Happening, ...] = ()
    when: tuple[Moment, ...] = ()
    where: tuple[Place, ...] = ()
    sources: tuple[Source, ...] = ()
    groups: tuple[CardGroup, ...] = ()
    language: LanguageTag | None = None
    supported: bool = True


class Audit(Struct, frozen=True, rename="camel"):
    """What the article rests on, counted.

    `sources`: all entries of `facts.sources`; they are `persons`, `organizations`, `publications`
    (outlets relayed) and `documents`, as far as they are named, and the `unnamed`, of any kind.
    `attributed`: the sentences that share at least a character with the `sentence` of a statement.
    `unattributed`: the others that claim something: of a paragraph, an item or a quotation, of four
    words or more, and no question. `attributedSentences`, `unattributedSentences`: where these
    lie, in order. `leastConfidence`: entries and statements below it are not counted, those without
    a confidence are. Of a language that no facts are found in, nothing is counted.
    """

    sources: int = 0
    persons: int = 0
    organizations: int = 0
    publications: int = 0
    documents: int = 0
    unnamed: int = 0
    attributed: int = 0
    unattributed: int = 0
    attributed_sentences: tuple[Span, ...] = ()
    unattributed_sentences: tuple[Span, ...] = ()
    least_confidence: Confidence = LEAST_CONFIDENCE


class Reading(Struct, frozen=True):
    """The answer to `POST /v1/read`."""

    article: Article
    facts: Facts
    audit: Audit = Audit()
