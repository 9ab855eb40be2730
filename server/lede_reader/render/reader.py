"""A reading as a page of its own: the article, and the key facts beside it, without a script."""

from __future__ import annotations

from base64 import b64encode
from datetime import datetime
from functools import cache
from hashlib import sha256
from importlib.resources import files

from jinja2 import Environment, PackageLoader, StrictUndefined
from markupsafe import Markup

from lede_reader.confident import confident
from lede_reader.contract import Audit, Facts, Happening, Reading, Span
from lede_reader.hosts import host_of
from lede_reader.render.anchors import anchor, anchor_id
from lede_reader.render.dates import dates
from lede_reader.render.parties import Group, groups
from lede_reader.render.pictures import unload
from lede_reader.render.summary import counted, plural

_TEMPLATES = files("lede_reader.render").joinpath("templates")

THEME = _TEMPLATES.joinpath("theme.css").read_text("utf-8")
"""Colours, type and controls, as the extension has them; for the service's other pages too."""

_SHEETS = ("article.css", "facts.css", "reader.css")
STYLE = THEME + "".join(_TEMPLATES.joinpath(name).read_text("utf-8") for name in _SHEETS)
_STYLE_HASH = b64encode(sha256(STYLE.encode()).digest()).decode()

READER_STYLE_SOURCE = f"'sha256-{_STYLE_HASH}'"
"""What a policy must allow for the page's own style to apply."""

READER_POLICY = (
    f"default-src 'none'; style-src {READER_STYLE_SOURCE}; base-uri 'none'; form-action 'none';"
    " frame-ancestors 'none'"
)
"""The page's Content-Security-Policy: its own style, and nothing else from anywhere."""

_LEAD = 600
"""Code points of an article that stand beside the top of its facts."""


def to_html(reading: Reading) -> str:
    """The reader page, complete: no script, no request to anyone; pictures are links."""
    article, facts = reading.article, confident(reading.facts)
    parties = groups(facts)
    content = unload(article.content)
    marked = anchor(content, article.text_content, _spans(facts, parties, reading.audit))
    return (
        _environment()
        .get_template("reader.html")
        .render(
            article=article,
            host=(host_of(article.url) or "").removeprefix("www."),
            facts=facts,
            found=any((facts.who, facts.what, facts.when, facts.where, facts.sources)),
            content=Markup(marked),  # noqa: S704 - sanitised, and marked between its characters only
            style=Markup(STYLE),  # noqa: S704 - our own file
            published=_day(article.published_time),
            news=_beyond_lead(facts, article.blocks),
            parties=parties,
            counted=counted(reading.audit),
            audit=reading.audit,
        )
    )


def _beyond_lead(facts: Facts, blocks: tuple[Span, ...]) -> list[Happening]:
    """What the blocks that stand beside it at first do not tell already."""
    shown = max((block.end for block in blocks if block.start < _LEAD), default=0)
    return [happening for happening in facts.what if happening.span.start >= shown]


def _spans(facts: Facts, parties: tuple[Group, ...], audit: Audit) -> list[Span]:
    """Every place that the page links to."""
    cards = [card for group in parties for card in group.cards]
    return [
        *audit.attributed_sentences[:1],
        *audit.unattributed_sentences[:1],
        *(happening.span for happening in facts.what),
        *(moment.span for moment in facts.when),
        *(span for place in facts.where for span in place.mentions[:1]),
        *(span for card in cards for span in card.mentions[:1]),
        *(statement.span for card in cards for statement in card.statements),
    ]


def _day(time: str | None) -> str | None:
    if not time:
        return None
    try:
        moment = datetime.fromisoformat(time)
    except ValueError:
        return time
    day = f"{moment.day} {moment:%B %Y}"
    return f"{day}, {moment:%H:%M}" if "T" in time else day


@cache
def _environment() -> Environment:
    environment = Environment(
        loader=PackageLoader("lede_reader.render"),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        auto_reload=False,  # the templates of the code that runs, whatever is installed over it
    )
    environment.filters["anchor_id"] = anchor_id
    environment.filters["dates"] = dates
    environment.globals["plural"] = plural
    return environment
