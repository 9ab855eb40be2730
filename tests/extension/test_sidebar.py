"""The sidebar: every fact leads to its place in the text."""

import re
from collections.abc import Iterator

import pytest

from tests.extension.browsers import until
from tests.extension.people import Reader

FIRST_WORDS = (
    "“We wrote it down in plain words: the gate will not close under load,” said Margaret Oyelaran"
)


def test_a_click_on_a_source_marks_its_statement_and_shows_the_sentence(reader: Reader) -> None:
    reader.be_on("harbour.html")
    reader.browser.click(reader.entry("who", "Margaret Oyelaran"))
    assert any(sentence.startswith(FIRST_WORDS) for sentence in reader.marked("sentence"))
    assert (
        "We wrote it down in plain words: the gate will not close under load"
        in reader.marked("fact")[0]
    )
    assert until(lambda: reader.is_in_view("fact"))
    reader.picture("source")


def test_further_clicks_walk_through_the_statements_and_begin_anew(reader: Reader) -> None:
    reader.be_on("harbour.html")
    entry = reader.entry("who", "Margaret Oyelaran")
    count = int(
        reader.browser.run(
            f"return parseInt(document.querySelector('{entry}').closest('.party').querySelector('.count').innerText)"
        )
    )
    assert count >= 2
    walked = []
    for step in range(count + 1):
        reader.browser.click(entry)
        assert reader.browser.text("#walk-count") == f"{step % count + 1} of {count}"
        walked += reader.marked("fact")
    assert len(set(walked)) == count
    assert walked[0] == walked[-1]


def test_a_statement_is_found_behind_characters_beyond_the_basic_plane(reader: Reader) -> None:
    reader.read("emoji.html")
    reader.browser.click(reader.entry("who", "Ines Karlsen"))
    assert reader.marked("fact")[0].strip("“”,. ") == "The whales came back before the boats did"


def test_the_keyboard_walks_as_the_mouse_does(reader: Reader) -> None:
    reader.be_on("harbour.html")
    entry = reader.entry("who", "Margaret Oyelaran")
    reader.browser.run(f"document.querySelector('{entry}').focus()")
    reader.browser.press("Enter")
    first = reader.marked("sentence")
    reader.browser.press("Enter")
    assert reader.browser.text("#walk-count").startswith("2 of ")
    assert reader.marked("sentence") != first
    reader.browser.press("Escape")
    assert reader.marked("sentence") == []
    assert not reader.browser.run("return document.querySelector('#walk').checkVisibility()")


def test_every_entry_leads_into_the_text(reader: Reader) -> None:
    reader.be_on("harbour.html")
    reader.browser.run("document.querySelectorAll('.more').forEach((more) => more.click())")
    lost = reader.browser.run(
        """
        const lost = [];
        for (const entry of document.querySelectorAll('.entry')) {
          entry.click();
          if (!CSS.highlights.get('fact')?.size) lost.push(entry.textContent);
        }
        return lost;
        """
    )
    assert reader.browser.count(".entry") > 10
    assert lost == []


def test_unnamed_sources_say_why(reader: Reader) -> None:
    reader.be_on("harbour.html")
    unnamed = reader.browser.text("[data-group=unnamed]")
    assert "on condition of anonymity" in unnamed


def test_places_stand_behind_their_country(reader: Reader) -> None:
    reader.be_on("harbour.html")
    hamburg = reader.entry("where", "Hamburg")
    group = f"return document.querySelector('{hamburg}').closest('.countries > li').innerText"
    assert reader.browser.run(group).split("\n")[0] == "Germany"


def test_dates_stand_in_their_order_with_the_day_of_publication_among_them(reader: Reader) -> None:
    reader.be_on("harbour.html")
    reader.browser.run("document.querySelector('#when .more')?.click()")
    lines = reader.browser.text(".timeline").splitlines()
    wanted = ["March 3, 2025", "October 9, 2025", "October 16, 2025: published"]
    assert [line for line in lines if line in wanted] == wanted


def test_on_a_narrow_window_the_facts_wait_in_a_drawer(reader: Reader) -> None:
    reader.browser.resize(480, 800)
    reader.be_on("harbour.html")
    assert not reader.browser.run("return document.querySelector('.entry').checkVisibility()")
    reader.picture("narrow")
    reader.browser.click("#facts-button")
    assert reader.browser.run("return document.querySelector('.entry').checkVisibility()")
    reader.picture("narrow-facts")
    reader.browser.click(reader.entry("who", "Margaret Oyelaran"))
    assert until(lambda: reader.is_in_view("fact"))
    assert not reader.browser.run("return document.querySelector('.entry').checkVisibility()")
    reader.picture("narrow-place")


@pytest.fixture
def paper(reader: Reader) -> Iterator[Reader]:
    """An article as it is printed, and afterwards on the screen again."""
    find = (
        "const [print] = [...document.styleSheets].filter((x) => x.href?.endsWith('/print.css'));"
    )
    reader.be_on("harbour.html")
    reader.browser.run(f"{find} print.media.mediaText = 'all';")
    yield reader
    reader.browser.run(f"{find} print.media.mediaText = 'print';")


def test_on_paper_the_facts_follow_the_article(paper: Reader) -> None:
    assert paper.browser.run(
        """
        const [article, facts, bar] = ['.article', '.facts', '.toolbar']
          .map((selector) => document.querySelector(selector).getBoundingClientRect());
        return facts.top >= article.bottom && bar.height === 0;
        """
    )
    paper.picture("print")


def test_a_country_is_one_by_both_its_names_and_the_article_s_own_comes_first(
    reader: Reader,
) -> None:
    reader.be_on("harbour.html")
    shown = reader.browser.run(
        """
        const { countries } = await import('/reader/countries.js');
        const stops = (...at) => at.map((from) => ({ fact: { from, to: from + 2 } }));
        const place = (text, country, ...at) =>
          ({ name: { text, lang: 'en' }, country, stops: stops(...at) });
        const list = countries([
          place('Lyon', 'FR', 5),
          place('U.K.', 'GB', 20),
          place('Leith', 'GB', 30, 40),
          place('Old Quay', null, 1, 2, 3, 4),
          place('United Kingdom', 'GB', 10),
        ], { follow() {} });
        return [...list.querySelectorAll(':scope > li')].map((item) => item.textContent);
        """
    )
    assert shown == [
        "United Kingdom2 places in the textLeith2 places in the text",
        "FranceLyon",
        "Old Quay4 places in the text",
    ]


def test_the_timeline_says_when_the_article_was_changed(reader: Reader) -> None:
    reader.be_on("harbour.html")
    shown = reader.browser.run(
        """
        const { timeline } = await import('/reader/timeline.js');
        const [publishedTime, first, second] = ['2025-10-16', '2025-10-15', '2025-10-18'];
        const told = (modifiedTime) =>
          [...timeline([], { publishedTime, modifiedTime }, null).children].map((x) => x.textContent);
        return [told(first), told(second)];
        """
    )
    assert shown[0] == ["October 16, 2025: published"]
    assert shown[1] == ["October 16, 2025: published", "October 18, 2025: updated"]


def test_a_range_is_one_entry_of_the_timeline_with_both_its_ends(reader: Reader) -> None:
    """Its end, which the service tells as a moment of its own too, is no second one."""
    reader.be_on("harbour.html")
    shown = reader.browser.run(
        """
        const { Entries } = await import('/reader/facts.js');
        const stops = { ofMentions: (spans) => spans };
        const moment = (text, date, start, end, last = null) => ({
          text, date, span: { start, end }, confidence: 0.9, end: last,
        });
        const entries = new Entries(stops, 'en').when([
          moment('3 to 5 May', '2024-05-03', 0, 10, '2024-05-05'),
          moment('3 to 5 May', '2024-05-05', 0, 10),
          moment('2019', '2019', 100, 104, '2021'),
          moment('2021', '2021', 108, 112),
          moment('2021', '2021', 500, 504),
          moment('March 2022', '2022-03', 600, 610, '2022-04-07'),
        ]);
        return entries.map(({ name, stops }) => [name.text, stops.map(({ end }) => end)]);
        """
    )
    spaced = [[re.sub(r"\s+", " ", name), ends] for name, ends in shown]
    assert spaced == [
        ["May 3 – 5, 2024", [10]],
        ["2019 – 2021", [112]],
        ["2021", [504]],
        ["March 2022 – April 7, 2022", [610]],
    ]
