"""A reading made by hand, to be rendered."""

from lede_reader.contract import (
    Article,
    Audit,
    Card,
    CardGroup,
    Facts,
    Happening,
    Moment,
    Party,
    Place,
    Reading,
    Source,
    Span,
    Statement,
)
from lede_reader.sanitize import sanitize

TEXT = "Mayor Ada Quill reopened the baths in Porthaven on Monday.\n\n“It is warm & deep,” an official told the Gazette."
CONTENT = (
    '<p data-start="0">Mayor <a href="https://news.example/quill">Ada Quill</a> reopened the baths in Porthaven on Monday.</p>'
    '<figure><img src="https://news.example/baths.jpg" alt="The baths"><figcaption>Baths, 2024</figcaption></figure>'
    '<p data-start="60">“It is warm &amp; deep,” an official told the Gazette.</p>'
)


def span(words: str) -> Span:
    start = TEXT.index(words)
    return Span(start, start + len(words))


def reading() -> Reading:
    said = Statement(
        "“It is warm & deep,”",
        span("“It is warm & deep,”"),
        span(TEXT.split("\n\n")[1]),
        True,
        "told",
        "the Gazette",
    )
    return Reading(
        Article(
            title="Baths reopen <soon>",
            byline="By Tom Reed",
            dir="ltr",
            lang="en",
            content=sanitize(CONTENT),
            text_content=TEXT,
            length=len(TEXT),
            excerpt=None,
            site_name="The Gazette",
            published_time="2024-03-05T09:30:00+00:00",
            modified_time=None,
            url="https://news.example/baths",
            authors=("Tom Reed",),
            image=None,
            word_count=18,
            reading_minutes=1,
            truncated=False,
        ),
        Facts(
            who=(Party("Ada Quill", "person", "Mayor", (span("Ada Quill"),)),),
            what=(
                Happening(
                    TEXT.split("\n\n", maxsplit=1)[0], span(TEXT.split("\n\n", maxsplit=1)[0])
                ),
            ),
            when=(Moment("Monday", "2024-03-04", span("Monday")),),
            where=(Place("Porthaven", "GB", (span("Porthaven"),)),),
            sources=(
                Source(
                    "an official",
                    "person",
                    True,
                    None,
                    "not authorised to speak",
                    None,
                    (span("an official"),),
                    (said,),
                ),
            ),
            groups=(
                CardGroup("mentioned", (Card(0, ()),)),
                CardGroup("unnamed", (Card(None, (0,)),)),
            ),
        ),
        Audit(
            sources=1,
            unnamed=1,
            attributed=1,
            unattributed=1,
            attributed_sentences=(span(TEXT.split("\n\n")[1]),),
            unattributed_sentences=(span(TEXT.split("\n\n", maxsplit=1)[0]),),
        ),
    )
