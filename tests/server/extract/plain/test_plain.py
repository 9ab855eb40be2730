"""Pages as select-all copies them: the article is found, and nothing else."""

import textwrap
from pathlib import Path
from typing import NamedTuple

import pytest
from lede_reader.boilerplate.blocks import Block
from lede_reader.contract import Page
from lede_reader.errors import NoArticle
from lede_reader.extract import plain
from lede_reader.metadata import Metadata

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


PROSE = (
    "The ferry to the island will sail again on Monday after a winter in the dock, the port said.",
    "It had struck a submerged pile in November and lost much of its fuel before the crew could act.",
    "“We had booms in the water within forty minutes,” said Ada Lind, who has run the harbour since May.",
    "Growers were told to stop the harvest until the results are back, which may take a week or more.",
)
LANDINGS = (
    "North creek: closed since Tuesday",
    "Stone quay: closed for now",
    "Slip: open on Sundays",
)


def _plain(text: str) -> tuple[str | None, list[tuple[str, str]]]:
    metadata, blocks = read(text)
    return metadata.title, [(block.kind, block.text) for block in blocks]


@pytest.mark.parametrize("gap", ["\n", "\n\n"], ids=["no blank lines", "blank lines"])
def test_a_list_that_lost_its_bullets_is_kept(gap: str) -> None:
    before, after = gap.join(PROSE[:2]), gap.join(PROSE[2:])
    listed = "\n".join(LANDINGS)
    _, blocks = _plain(f"Ferry sails again\n\n{before}{gap}Three are shut:{gap}{listed}\n{after}")
    assert blocks[2:6] == [("paragraph", "Three are shut:"), *(("item", x) for x in LANDINGS)]
    assert [text for _, text in blocks if text in PROSE] == list(PROSE)


def test_links_behind_the_article_are_no_list_of_its_own() -> None:
    _, blocks = _plain(
        "Ferry sails again\n\n" + "\n\n".join(PROSE) + "\n\nIn brief:\nBaths\nLibrary\n"
    )
    assert [text for _, text in blocks] == list(PROSE)


@pytest.mark.parametrize(
    "lines",
    [
        ("Ferry to the island sails again", "after a winter in the dock"),
        ("Ferry to the", "island sails again after", "a winter in the dock"),
        ("Ferry to the Island Sails Again in", "Winter After Months in the Dock"),
        ("Ferry to the island sails again,", "Port says winter is over"),
    ],
    ids=["a small letter", "three lines", "a preposition hangs", "a comma"],
)
def test_a_headline_of_several_lines_is_one(lines: tuple[str, ...]) -> None:
    menu, by = "News\nSport\nSubscribe Sign in\n", "\nBy Ada Lind\n\n"
    title, blocks = _plain(menu + "\n".join(lines) + by + "\n\n".join(PROSE))
    assert title == " ".join(lines)
    assert blocks[0][1] == PROSE[0]


def test_a_standfirst_is_no_part_of_the_headline() -> None:
    title, _ = _plain(
        "Ferry to the island sails again\nGrowers fear for the season\n\n" + "\n\n".join(PROSE)
    )
    assert title == "Ferry to the island sails again"


@pytest.mark.parametrize("said", ["2 Comments", "Comments (2)", "12 comments"])
def test_comments_end_the_article(said: str) -> None:
    comment = "Nobody should be surprised by any of this, I said so last winter in these pages and before."
    _, blocks = _plain(
        "Ferry sails again\n\n" + "\n\n".join(PROSE) + f"\n\n{said}\n\ngull\n{comment}\n"
    )
    assert [text for _, text in blocks] == list(PROSE)


@pytest.mark.parametrize("indent", ["", "   "], ids=["blank lines", "an indent"])
def test_a_text_that_was_cut_into_lines_of_one_width_is_put_together(indent: str) -> None:
    wrapped = [textwrap.fill(text, 60, initial_indent=indent) for text in PROSE]
    title, blocks = _plain("Ferry sails again\n\n" + ("\n" if indent else "\n\n").join(wrapped))
    assert (title, blocks) == ("Ferry sails again", [("paragraph", text) for text in PROSE])
