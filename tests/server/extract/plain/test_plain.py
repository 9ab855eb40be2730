"""Pages as select-all copies them: the article is found, and nothing else."""

from pathlib import Path
from typing import NamedTuple

import pytest
from lede_reader.contract import Page
from lede_reader.errors import NoArticle
from lede_reader.extract import plain
from lede_reader.extract.blocks import Block
from lede_reader.extract.fields import Metadata

PAGES = Path(__file__).parent / "pages"


def page(name: str) -> str:
    return (PAGES / f"{name}.txt").read_text("utf-8")


def read(text: str) -> tuple[Metadata, tuple[Block, ...]]:
    return plain.read(Page(text.encode(), "text"))


class Expected(NamedTuple):
    """What a page gives: `first` and `last` open and close its body of `count` blocks."""

    title: str
    authors: tuple[str, ...]
    published: str
    first: str
    last: str
    count: int


EXPECTED = {
    "magazine": Expected(
        "Veldland lets Norrmark close the strait to tankers after two spills off the Skerry coast",
        ("NNA",),
        "2024-03-03T16:05:00-05:00",
        "Veldland's prime minister Mara Lindqvist has allowed",
        "according to the latest polls.",
        6,
    ),
    "tabloid": Expected(
        "BRRR-ACE YOURSELF 'Wall of snow' to hit Marlow Coast within hours as forecasters"
        " tell drivers to stay at home",
        ("Dana Wick",),
        "2024-01-12T09:41:00",
        'A "WALL of snow"',
        "along the River Mar.",
        6,
    ),
    "agency": Expected(
        "Ferry sinks off Port Adela, at least 14 missing",
        ("Ines Rocha", "Tomas Hale"),
        "2024-03-09T06:12:00+01:00",
        "PORT ADELA, March 9 (CoastWire) - A ferry",
        "out of service on Saturday.",
        5,
    ),
    "german": Expected(
        "Rat öffnet das alte Hafenbad nach 26 Jahren wieder",
        ("Mara Brandt", "Jonas Lind"),
        "2024-03-05T09:30:00",
        "Die Stadt zahlt zwei Millionen Euro",
        "zu streng wird, zwei Jahre.",
        8,
    ),
    "spanish": Expected(
        "El ayuntamiento de Villamar reabre la piscina del puerto tras 26 años cerrada",
        ("Lucía Ferrán",),
        "2024-03-05T09:30:00+01:00",
        "El pleno",
        "según el proyecto.",
        5,
    ),
    "french": Expected(
        "Le conseil municipal de Port-Adèle rouvre les bains du port après vingt-six ans",
        ("Inès Laval",),
        "2024-03-05T09:30:00",
        "Le conseil municipal de Port-Adèle a voté",
        "dureront deux ans.",
        4,
    ),
    "live_blog": Expected(
        "Storm Agda live: thousands without power as second front nears the coast",
        ("Noor Haddad", "Per Strand"),
        "2024-03-09T06:05:00+01:00",
        "The bridge to the island of Skerry",
        "emptied on Friday.",
        7,
    ),
    "japanese": Expected(
        "港町の古いプール、26年ぶりに再開へ 市議会が可決",
        ("山本 春子",),
        "2024-03-05T09:30:00",
        "港町市の市議会は4日夜",
        "新しい計画を求めている。",
        4,
    ),
}


@pytest.mark.parametrize("name", EXPECTED)
def test_each_shape_of_page_gives_its_article(name: str) -> None:
    metadata, blocks = read(page(name))
    texts = [block.text for block in blocks]
    assert (metadata.title, metadata.authors, metadata.published_time) == EXPECTED[name][:3]
    assert texts[0].startswith(EXPECTED[name].first)
    assert texts[-1].endswith(EXPECTED[name].last)
    assert len(texts) == EXPECTED[name].count, texts


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("", id="nothing"),
        pytest.param("Home\nNews\nSport\nLog in\nEmail\nPassword\nForgot password?", id="a log-in"),
        pytest.param(
            "\n".join(f"Minister {n} visits harbour town\n{n} hours ago" for n in range(40)),
            id="a section front",
        ),
        pytest.param("The page you want is not here.\nGo back home.", id="a page not found"),
    ],
)
def test_a_page_without_article_is_refused(text: str) -> None:
    with pytest.raises(NoArticle):
        read(text)


def test_the_time_of_the_last_change_is_told_from_the_first() -> None:
    metadata, _ = read(page("french"))
    assert metadata.modified_time == "2024-03-05T11:02:00"


def test_subheadings_stay() -> None:
    _, blocks = read(page("german"))
    assert [b.text for b in blocks if b.kind == "heading"] == ["Heizung mit Abwärme"]


def test_the_headings_of_a_live_page_stay_and_its_times_go() -> None:
    _, blocks = read(page("live_blog"))
    assert [b.text for b in blocks if b.kind == "heading"] == ["Power back in Haleport"]
    assert not [b.text for b in blocks if b.text.endswith("CET")]


def test_a_very_long_text_is_read_in_linear_time() -> None:
    text = (
        "Menu\n" * 200_000 + "Headline about the harbour\n" + "The harbour is closed today. " * 40
    )
    _, blocks = read(text)
    assert len(blocks) == 1
