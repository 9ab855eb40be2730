"""A reading as Markdown: front matter, the article, then its key facts."""

from __future__ import annotations

import re
from collections.abc import Iterator

import msgspec

from lede_reader.confident import confident
from lede_reader.contract import Facts, Reading
from lede_reader.render.convert import line, to_marks
from lede_reader.render.dates import dates
from lede_reader.render.parties import PartyCard, groups
from lede_reader.render.summary import plural, summary

# In a quoted value of the front matter; where front matter is not known, it is read as text.
_MARKUP = re.compile(r"[<>\[\]`&]")


def to_markdown(reading: Reading) -> str:
    """The article with YAML front matter, then the key facts as lists."""
    article = reading.article
    body = to_marks(article.content)
    title = f"# {_plain(article.title)}\n\n" if article.title else ""
    facts = "\n".join(_facts(confident(reading.facts)))
    rests = summary(reading.audit)
    told = f"{rests}\n\n" if rests else ""
    return f"{_front_matter(reading)}\n{title}{told}{body}\n\n---\n\n## Key facts\n{facts}\n"


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
    lines = (f"{name}: {_yaml(value)}\n" for name, value in fields.items() if value is not None)
    return f"---\n{''.join(lines)}---\n"


def _yaml(value: object) -> str:
    """A JSON value, which is a YAML value too, without what Markdown would read as markup."""
    if isinstance(value, list):
        return f"[{', '.join(map(_yaml, value))}]"
    return _MARKUP.sub(lambda found: f"\\u{ord(found[0]):04x}", msgspec.json.encode(value).decode())


def _facts(facts: Facts) -> Iterator[str]:
    if not facts.supported:
        yield "\nLede does not find facts in this article's language yet."
    yield from _section("What", [_plain(x.text) for x in facts.what])
    parties = groups(facts)
    if parties:
        yield "\n### Who"
    for group in parties:
        yield f"\n**{group.heading}**\n"
        for card in group.cards:
            yield from _party(card)
    yield from _section("When", [_with(x.text, dates(x)) for x in facts.when])
    yield from _section("Where", [_with(x.name, x.country) for x in facts.where])


def _section(heading: str, lines: list[str]) -> Iterator[str]:
    if lines:
        yield f"\n### {heading}\n"
        yield from (f"- {told}" for told in lines)


def _party(card: PartyCard) -> Iterator[str]:
    known = ", ".join(part for part in (card.role, card.reason) if part)
    count = f": {plural(len(card.statements), 'statement')}" if card.statements else ""
    yield f"- {_with(card.name, known)}{count}"
    yield from (f"  - {_plain(statement.text)}" for statement in card.statements)


def _with(name: str, more: str | None) -> str:
    return f"{_plain(name)} ({_plain(more)})" if more else _plain(name)


def _plain(text: str | None) -> str:
    """A page's words as Markdown shows them literally, on one line of their own."""
    return line(" ".join((text or "").split()))
