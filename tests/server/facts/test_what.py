"""What: the sentences that alone tell the news."""

from __future__ import annotations

import time

import pytest
from lede_reader.boilerplate.blocks import BlockKind
from lede_reader.extract import Block, Extract, Metadata
from lede_reader.facts import what
from lede_reader.nlp.document import Document

from tests.reading import analyse


def laid_out(title: str, *blocks: tuple[BlockKind, str], lang: str = "en") -> Document:
    made = tuple(Block(kind, text, f"<p>{text}</p>") for kind, text in blocks)
    return analyse(Extract(Metadata(title=title, lang=lang), made))


def told(title: str, *paragraphs: str, lang: str = "en") -> list[str]:
    text = laid_out(title, *(("paragraph", x) for x in paragraphs), lang=lang)
    return [happening.text for happening in what.find(text)]


NEWS = {
    "en": (
        "Harbour baths to reopen after 26 years",
        "The town council of Marlow Bay voted on Monday to reopen the old harbour baths after 26 years.",
        "They were once the largest in the county and drew visitors from far away.",
    ),
    "de": (
        "Hafenbad öffnet nach 26 Jahren wieder",
        "Der Stadtrat von Marlbach hat am Montag beschlossen, das alte Hafenbad nach 26 Jahren wieder zu öffnen.",
        "Es war einst das größte des Landes und zog viele Gäste von weit her an.",
    ),
    "es": (
        "Los baños del puerto reabren tras 26 años",
        "El ayuntamiento de Marbella la Vieja votó el lunes a favor de reabrir los baños del puerto tras 26 años.",
        "Fueron en su día los mayores de la comarca y atraían a visitantes de lejos.",
    ),
    "fr": (
        "Les bains du port rouvrent après 26 ans",
        "Le conseil municipal de Marlieu a voté lundi la réouverture des bains du port, fermés depuis 26 ans.",
        "Ils étaient autrefois les plus grands de la région et attiraient des visiteurs.",
    ),
    "it": (
        "I bagni del porto riaprono dopo 26 anni",
        "Il consiglio comunale di Marletta ha votato lunedì la riapertura dei bagni del porto dopo 26 anni.",
        "Erano un tempo i più grandi della provincia e attiravano visitatori da lontano.",
    ),
}


@pytest.mark.parametrize("lang", NEWS)
def test_the_sentence_nearest_to_the_headline_comes_first(lang: str) -> None:
    title, news, background = NEWS[lang]
    assert told(title, background, news, lang=lang)[0] == news
    assert told(title, news, background, lang=lang)[0] == news


def test_of_two_as_near_the_earlier_comes_first() -> None:
    first = "A ferry ran aground off the northern coast in heavy fog on Friday."
    second = "The ferry had run aground off the same northern coast in fog before."
    assert told("Ferry aground", first, second) == [first, second]


@pytest.mark.parametrize(
    "line",
    [
        "Will the harbour baths of the town really reopen after 26 years?",
        "Harbour baths reopen",
        "Here is what we know of the harbour baths that are to reopen after years:",
    ],
    ids=["a question", "a label", "an announcement"],
)
def test_a_line_that_tells_nothing_is_left_out(line: str) -> None:
    news = "The council voted on Monday to reopen the old baths in the harbour."
    assert told("Harbour baths to reopen after 26 years", line, news) == [news]


def test_a_quotation_yields_to_what_is_told() -> None:
    quoted = "“We will reopen the harbour baths for every child of this old town,” the mayor said."
    news = "The council voted on Monday to reopen the baths, closed for 26 years."
    assert told("Council votes to reopen harbour baths", quoted, news)[0] == news


def test_a_heading_is_left_out_unless_it_ends_as_a_sentence_does() -> None:
    heading = "The harbour baths are to reopen after 26 long years, says the council"
    news = "A vote on Monday decided that the harbour baths will open once more."
    text = laid_out("Harbour baths to reopen", ("heading", heading), ("paragraph", news))
    assert [x.text for x in what.find(text)] == [news]
    text = laid_out("Harbour baths to reopen", ("heading", f"{heading}."), ("paragraph", news))
    assert [x.text for x in what.find(text)] == [f"{heading}.", news]


SCENE = (
    "It is early, the gulls are loud, and nobody is in the water yet.",
    "Only a dog runs along the wall, as it has done on every morning of this summer.",
)


def test_the_news_comes_before_the_scene_that_a_story_opens_with() -> None:
    news = "The harbour baths of Marlow Bay reopen on Monday after 26 years, the council decided."
    assert told("Harbour baths to reopen after 26 years", *SCENE, news)[0] == news


def test_each_is_verbatim_and_there_are_three_at_most() -> None:
    text = laid_out(
        "", *[("paragraph", f"The town bought {n} new boats on Monday.") for n in range(9)]
    )
    found = what.find(text)
    assert len(found) == 3
    assert all(text.content[x.span.start : x.span.end] == x.text for x in found)


def test_a_long_page_takes_no_longer_than_its_beginning() -> None:
    paragraphs = [("paragraph", "“Boats,” he said. The town bought new boats on Monday.")] * 4000
    text = laid_out("Boats bought", *paragraphs)  # type: ignore[arg-type]
    start = time.process_time()
    what.find(text)
    assert time.process_time() - start < 1


def test_a_label_with_its_colon_is_less_than_a_plain_sentence() -> None:
    caption = "Harbour baths: the council of the town votes to reopen the old pools."
    news = "The council of the town votes to reopen the old harbour baths and pools."
    assert told("Council votes to reopen harbour baths", caption, news)[0] == news


def test_a_sentence_with_a_weekday_has_the_calendar_for_it() -> None:
    text = laid_out(
        "Harbour baths draw guests",
        ("paragraph", "The harbour baths of the town drew many guests on Monday."),
        ("paragraph", "The harbour baths of the town always draw many guests."),
    )
    assert ["calendar" in features for _, features in what.weigh_sentences(text)] == [True, False]
