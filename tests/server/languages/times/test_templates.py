"""Templates spelt out."""

import pytest
from lede_reader.languages.times.templates import expand_template

WORDS = {"part": ("morning", "night"), "open": ("(",)}

CASES = {
    "plain": ("{day} {month}", ("{day} {month}",)),
    "may be missing": ("{day}[ of] {month}", ("{day} {month}", "{day} of {month}")),
    "either": ("(last|next) year", ("last year", "next year")),
    "a set of words": ("this {part}", ("this morning", "this night")),
    "nested": ("[(early|late) ]{year}", ("{year}", "early {year}", "late {year}")),
    "a bracket as a word": ("{weekday} {open}{day}", ("{weekday} ({day}",)),
}


@pytest.mark.parametrize(("template", "phrases"), CASES.values(), ids=CASES.keys())
def test_every_choice_is_taken(template: str, phrases: tuple[str, ...]) -> None:
    assert expand_template(template, WORDS) == phrases
