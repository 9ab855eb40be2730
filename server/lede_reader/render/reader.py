"""A reading as a page of its own: the article, and the key facts beside it, without a script."""

from __future__ import annotations

from base64 import b64encode
from datetime import datetime
from functools import cache
from hashlib import sha256
from importlib.resources import files

from jinja2 import Environment, PackageLoader, StrictUndefined
from markupsafe import Markup

from lede_reader.contract import Reading, Span
from lede_reader.hosts import host_of
from lede_reader.render.anchors import anchor, anchor_id
from lede_reader.render.pictures import unload
from lede_reader.render.summary import HEADINGS, counted, plural

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


def to_html(reading: Reading) -> str:
    """The reader page, complete: no script, no request to anyone; pictures are links."""
    article, facts = reading.article, reading.facts
    content = unload(article.content)
    marked = anchor(content, article.text_content, _spans(reading))
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
            headings=HEADINGS,
            counted=counted(reading.audit),
            audit=reading.audit,
        )
    )


def _spans(reading: Reading) -> list[Span]:
    """Every place that the page links to."""
    facts, audit = reading.facts, reading.audit
    return [
        *audit.attributed_sentences[:1],
        *audit.unattributed_sentences[:1],
        *(span for party in facts.who for span in party.mentions[:1]),
        *(happening.span for happening in facts.what),
        *(moment.span for moment in facts.when),
        *(span for place in facts.where for span in place.mentions[:1]),
        *(statement.span for source in facts.sources for statement in source.statements),
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
    environment.globals["plural"] = plural
    return environment
