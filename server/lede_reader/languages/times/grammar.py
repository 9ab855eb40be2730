"""The grammar of times of one language: the templates of its file, as one tree."""

from __future__ import annotations

import re
from collections.abc import Iterator

from lede_reader.languages.schema.times import TimeWords
from lede_reader.languages.times.pieces import spell
from lede_reader.languages.times.slots import build_slots
from lede_reader.languages.times.templates import expand_template
from lede_reader.languages.times.tree import Grammar, Node, Rule

_ELEMENT = re.compile(r"\{(\w+)\}|([<>])|([^{}<>]+)")
_WORDS = re.compile(r"[^\W\d_]+")
_SLOT = re.compile(r"\{\w+\}")
# Slots that a month or weekday or a digit must fill.
_FIRM = re.compile(r"\{(?:month|monthname|weekday|dayname|day|mm|year|yy|hour|minute)\}")
_NAMED = ("month", "weekday")
_KEYED = "holidays days weeks_away months_away years_away ago ahead later earlier".split()
_PLAIN = (
    "dates month_alone month_in_context month_before month_after weekday_alone weekday_this"
    " weekday_before weekday_last weekday_after clock clock_am clock_pm noon midnight never"
).split()


def time_grammar(words: TimeWords) -> Grammar:
    """The grammar of a language's times."""
    root = Node()
    kernels: set[str] = set()
    for rule, template in _templates(words):
        for phrase in expand_template(template, words.words):
            _add(root, phrase, rule)
            if not _FIRM.search(phrase):
                kernels.add(max(_WORDS.findall(_SLOT.sub(" ", phrase.lower())), key=len))
    filled = build_slots(words)
    root.fill(filled)
    beginnings = (filled[name].firsts for name, _ in root.slots)
    firsts = frozenset(word for word, _ in root.words).union(*beginnings)
    named = frozenset().union(*(filled[name].firsts for name in _NAMED))
    sure = named.union(kernels)
    return Grammar(root, firsts, sure, sure | filled["day"].firsts, root.depth(filled))


def _templates(words: TimeWords) -> Iterator[tuple[Rule, str]]:
    for name in _PLAIN:
        yield from (((name, ""), template) for template in getattr(words, name))
    for name in _KEYED:
        for key, templates in getattr(words, name).items():
            yield from (((name, str(key)), template) for template in templates)


def _add(root: Node, phrase: str, rule: Rule) -> None:
    """Adds a phrase to the tree."""
    node, length, tight = root, 0, False
    marks = {"<": 0}
    for slot, mark, literal in _ELEMENT.findall(phrase):
        if mark:
            marks[mark] = length
            continue
        for token in spell(literal):
            glued = token.glued or (tight and token.start == 0)
            # A dash may stand alone or not, whatever the template has.
            node = node.words.setdefault((token.lower, glued and token.lower != "-"), Node())
            length += 1
        if slot:
            node = node.slots.setdefault((slot, tight), Node())
            length += 1
        tight = bool(slot) or not literal.endswith((" ", "-"))
    node.ends.append((rule, marks["<"], marks.get(">", length)))
