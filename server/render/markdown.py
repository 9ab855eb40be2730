"""A reading as Markdown: front matter, the article, then its key facts."""

from __future__ import annotations

from collections.abc import Iterator

import msgspec
from markdownify import markdownify

from server.contract import Facts, Reading, Source
from server.render.summary import groups, plural, summary


def to_markdown(reading: Reading) -> str:
    """The article with YAML front matter, then the key facts as lists."""
    article = reading.article
    body = markdownify(article.content, heading_style="atx", bullets="-", autolinks=False)
    title = f"# {_plain(article.title)}\n\n" if article.title else ""
    facts = "\n".join(_facts(reading.facts))
    return f"{_front_matter(reading)}\n{title}{body.strip()}\n\n---\n\n## Key facts\n{facts}\n"


def _front_matter(reading: Reading) -> str:
    article = reading.article
    fields = {
        "title": article.title,
        "authors": list(article.authors) or None,
        "site": article.site_name,
        "published": article.published_time,
        "modified": article.modified_time,
        "url": article.url,
        "lang": article.lang,
        "words": article.word_count,
    }
    # A JSON value is a YAML value, on one line, with every character of a page's escaped.
    lines = (
        f"{name}: {msgspec.json.encode(value).decode()}\n"
        for name, value in fields.items()
        if value is not None
    )
    return f"---\n{''.join(lines)}---\n"


def _facts(facts: Facts) -> Iterator[str]:
    yield from _section("Who", [_with(x.name, x.role) for x in facts.who])
    yield from _section("What", [_plain(x.text) for x in facts.what])
    yield from _section("When", [_with(x.text, x.date) for x in facts.when])
    yield from _section("Where", [_with(x.name, x.country) for x in facts.where])
    if facts.sources:
        yield f"\n### Sources\n\n{summary(facts.sources)}"
    for group in groups(facts.sources):
        yield f"\n**{group.heading}**\n"
        for source in group.sources:
            yield from _source(source)


def _section(heading: str, lines: list[str]) -> Iterator[str]:
    if lines:
        yield f"\n### {heading}\n"
        yield from (f"- {line}" for line in lines)


def _source(source: Source) -> Iterator[str]:
    known = ", ".join(_plain(part) for part in (source.role, source.reason) if part)
    count = plural(len(source.statements), "statement")
    yield f"- {_with(source.name, known)}: {count}"
    yield from (f"  - {_plain(statement.text)}" for statement in source.statements)


def _with(name: str, more: str | None) -> str:
    return f"{_plain(name)} ({_plain(more)})" if more else _plain(name)


_MARKS = str.maketrans({mark: f"\\{mark}" for mark in "\\`*_[]<>#|"})


def _plain(text: str | None) -> str:
    """A page's words as Markdown shows them literally, on one line."""
    return " ".join((text or "").split()).translate(_MARKS)
