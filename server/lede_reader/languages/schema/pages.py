"""How a page speaks of itself: its furniture, its byline, its lines of plain text."""

from __future__ import annotations

from lede_reader.languages.schema.words import Words


class PageWords(Words, frozen=True):
    """`[page]`: how a page's furniture begins ("Read more", "Most popular"), in lower case.

    `more`: pointers to other articles. `photo`: captions and credits. `share`, `comment`, `advert`:
    what invites to it or announces it. `copyright` and `subscribe` are furniture wherever they
    stand in a short paragraph: the small print; newsletters, paywalls, apps, consent. `rest` says
    that more of the text is for those who pay.
    """

    advert: tuple[str, ...] = ()
    comment: tuple[str, ...] = ()
    copyright: tuple[str, ...] = ()
    more: tuple[str, ...] = ()
    photo: tuple[str, ...] = ()
    rest: tuple[str, ...] = ()
    share: tuple[str, ...] = ()
    subscribe: tuple[str, ...] = ()


class BylineWords(Words, frozen=True):
    """`[byline]`: the words around the authors, the date and the credit.

    `by` stands before authors, `joins` between two, `apart` before a place or a paper that follows
    them, `jobs` in what they do; no name of a person starts with `articles`. `months`: twelve,
    January first, each with its abbreviations, separated by blanks. `published` and `updated` stand
    before a date, `credits` before the maker of a picture.
    """

    apart: tuple[str, ...] = ()
    articles: tuple[str, ...] = ()
    by: tuple[str, ...] = ()
    credits: tuple[str, ...] = ()
    jobs: tuple[str, ...] = ()
    joins: tuple[str, ...] = ()
    months: tuple[str, ...] = ()
    published: tuple[str, ...] = ()
    updated: tuple[str, ...] = ()


class PlainWords(Words, frozen=True):
    """`[plain]`: lines of a page that was copied as text, in lower case without marks at the ends.

    `skips`: whole lines that are none of the article's. `boxes` and `ends`: how a line starts that
    heads a box of other articles, or that stands behind the article. `promos`: what a line holds
    that advertises.
    """

    boxes: tuple[str, ...] = ()
    ends: tuple[str, ...] = ()
    promos: tuple[str, ...] = ()
    skips: tuple[str, ...] = ()
