"""Pages as select-all copies them: the article is found, and nothing else."""

import pytest

from server.contract import Page
from server.errors import NoArticle
from server.extract import plain
from server.extract.blocks import Block
from server.extract.fields import Metadata

MAGAZINE = """• Home
  • News
  • Money
  • Tech
  • Lists
PoliticsHarbour row

Veldland lets Norrmark close the strait to tankers after two spills off the Skerry coast

By
NNA
NNA
Down Arrow Button Icon
By
NNA
NNA
Down Arrow Button Icon
March 3, 2024, 4:05 PM ET
tanker at anchor in fog
The tanker Halvard at anchor during an exercise in 2019.Veldland Coast Guard via Nordic Images

Veldland's prime minister Mara Lindqvist has allowed neighbouring Norrmark to close the narrow strait to oil tankers, a government official told NNA on condition of anonymity, confirming reports in two newspapers.

Recommended Video

The Skerry Post and The Harbour Times, citing people they did not name, said that the step had been prepared since January.

“No ship will pass,” he said.

The official who spoke to NNA confirmed the reports as accurate and said that the order would be published on Friday.

The strait is 14 kilometres wide (9 miles) and carries a third of the oil that the region burns in winter.

Lindqvist's decision comes two weeks before an election that her party is expected to lose, according to the latest polls.

Ledger Forum Harbour returns to Port Adela Dec. 8–9 to gather the brightest people we know, from founders to regulators, for two days of talks. Register here.
About the Author
By NNA
See full bioRight Arrow Button Icon

Latest in Politics

EconomyTariffs and trade
Ministers warn of higher duties on steel as talks with the coast states fail
By Ida Ros and LedgerwireDecember 7, 2025
8 hours ago
PoliticsParliament
Lawmakers do better on the stock market than the people they stand for, a new study of ten years of filings by researchers says
By Jonas BeckDecember 7, 2025
8 hours ago

Most Popular

placeholder alt text
Real Estate
The great housing reset is coming: Wages will grow faster than prices next year, a broker forecasts
By Nina PauliDecember 6, 2025
2 days ago
Rankings
  • 100 Best Companies
  • Most Powerful Women
  • See All Rankings
Customer Support
  • Frequently Asked Questions
  • Privacy Policy

© 2025 Ledger Media Limited. All Rights Reserved. Use of this site constitutes acceptance of our Terms of Use and Privacy Policy | Do Not Sell My Personal Information
LEDGER is a trademark of Ledger Media Limited, registered in several countries. LEDGER may receive compensation for some links to products and services on this website."""


def read(text: str) -> tuple[Metadata, tuple[Block, ...]]:
    return plain.read(Page(text.encode(), "text"))


def test_a_magazine_page_gives_title_author_date_and_body_alone() -> None:
    metadata, blocks = read(MAGAZINE)
    assert metadata.title == (
        "Veldland lets Norrmark close the strait to tankers after two spills off the Skerry coast"
    )
    assert metadata.authors == ("NNA",)
    assert metadata.published_time == "2024-03-03T16:05:00-05:00"
    texts = [block.text for block in blocks]
    assert texts[0].startswith("Veldland's prime minister Mara Lindqvist has allowed")
    assert texts[-1].endswith("according to the latest polls.")
    assert len(texts) == 6
    assert "“No ship will pass,” he said." in texts


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
