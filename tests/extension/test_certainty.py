"""How sure a fact has to be to be shown: by the reader's choice, at once and everywhere."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import msgspec
import pytest
from lede_reader import read

from tests.extension.browsers import until
from tests.extension.people import Reader
from tests.extension.servers import ROOT

ARTICLES = sorted(
    path.parent
    for path in (ROOT / "tests" / "pages").glob("*/page.html")
    if "refused" not in json.loads((path.parent / "expected.json").read_text("utf-8"))
)


def answer(folder: Path) -> dict[str, Any]:
    """The service's answer about one of the project's own pages."""
    reading = read((folder / "page.html").read_bytes(), "https://a.example/")
    return dict(json.loads(msgspec.json.encode(reading)))


def names(reader: Reader) -> list[str]:
    """The cards' names."""
    script = "return [...document.querySelectorAll('#who .party .name')].map((x) => x.textContent)"
    return list(reader.browser.run(script))


def choose(reader: Reader, level: str) -> None:
    """Chooses behind "Aa"."""
    reader.browser.click("#look-button")
    reader.browser.click(f"#look [name=certainty][value={level}]")
    reader.browser.press("Escape")


@pytest.fixture
def usual(reader: Reader) -> None:
    """An article as it opens."""
    reader.be_on("harbour.html")
    reader.set(certainty="usual", sourced=True)
    until(lambda: reader.marked("sourced"))


@pytest.mark.usefixtures("usual")
def test_what_is_nearly_certain_is_shown_alone_and_counted_alone_at_once(reader: Reader) -> None:
    before, line = names(reader), reader.browser.text(".audit")
    marks, dates = reader.marked("sourced"), reader.browser.count("#when .entry")
    choose(reader, "certain")
    until(lambda: len(names(reader)) < len(before))
    assert set(names(reader)) < set(before)
    assert {"the city’s engineers", "documents"} <= set(before) - set(names(reader))
    assert not [x for x in reader.browser.text("#who").split() if x.startswith("uncertain")][1:]
    assert reader.browser.text(".audit") != line
    fewer = until(lambda: reader.marked("sourced"))
    assert set(fewer) < set(marks)
    assert reader.browser.count("#when .entry") < dates
    reader.picture("certain")
    choose(reader, "usual")
    until(lambda: names(reader) == before)
    assert reader.browser.text(".audit") == line
    assert until(lambda: reader.marked("sourced")) == marks


def test_the_options_offer_it_and_the_reader_opens_so(reader: Reader) -> None:
    reader.set(certainty="usual")
    reader.browser.open(reader.browser.extension_page("options/options.html"))
    reader.browser.wait_for("#look [name=certainty]")
    assert (
        reader.browser.run("return document.querySelector('[name=certainty]:checked').value")
        == "usual"
    )
    reader.browser.click("#look [name=certainty][value=certain]")
    kept = "return (await chrome.storage.local.get('certainty')).certainty"
    assert until(lambda: reader.browser.run(kept)) == "certain"
    reader.picture("options-certainty")
    reader.read("harbour.html")
    until(lambda: names(reader))
    assert "documents" not in names(reader)


def test_all_that_was_found_is_shown_with_its_doubt(reader: Reader) -> None:
    """A source, what it says and a date that are rather wrong than right."""
    reader.read("harbour.html")
    told = reader.browser.run(
        """
        const { sure } = await import(chrome.runtime.getURL('reader/sure.js'));
        const span = (start, end) => ({ start, end });
        const text = 'One said so. Nobody knows it all.';
        const statement = { text: 'so', span: span(9, 11), sentence: span(0, 12), confidence: 0.3 };
        const source = { name: 'One', kind: 'person', who: null, confidence: 0.4, anonymous: false, statements: [statement] };
        const reading = {
          article: { textContent: text, sentences: [span(0, 12), span(13, 33)] },
          facts: { who: [{ name: 'Two', confidence: 0.2 }], what: [], when: [{ confidence: 0.1 }], where: [], sources: [source], groups: [] },
          audit: { attributed: 0, attributedSentences: [], unattributedSentences: [span(13, 33)], leastConfidence: 0.5 },
        };
        return ['certain', 'usual', 'all'].map((level) => {
          const { facts, audit } = sure(reading, level);
          return [facts.when.length, facts.sources[0].statements.length, facts.groups.map(({ name }) => name), audit.sources ?? 0, audit.attributed];
        });
        """
    )
    nothing = [0, 0, [], 0, 0]
    assert told == [nothing, nothing, [1, 1, ["speaking", "mentioned"], 1, 1]]


def test_the_reader_groups_and_counts_as_the_service_does(reader: Reader) -> None:
    """Asked for what the service itself counts from, the same comes out on every page."""
    reader.be_inside()
    for folder in ARTICLES:
        same = reader.browser.run(
            f"""
            const {{ group }} = await import(chrome.runtime.getURL('reader/grouped.js'));
            const {{ auditOf }} = await import(chrome.runtime.getURL('reader/counted.js'));
            const {{ sure }} = await import(chrome.runtime.getURL('reader/sure.js'));
            const reading = {json.dumps(answer(folder))};
            const least = reading.audit.leastConfidence;
            const isSure = ({{ confidence }}) => (confidence ?? 1) >= least;
            const shown = sure(reading, 'usual').facts.sources.filter(isSure);
            const groups = group(reading.facts, isSure);
            const audit = auditOf(reading, shown, least);
            const isSame = (one, other) => Object.keys({{ ...one, ...other }}).every((key) =>
              JSON.stringify(one[key]) === JSON.stringify(other[key]));
            return [JSON.stringify(groups) === JSON.stringify(reading.facts.groups), isSame(audit, reading.audit)];
            """
        )
        assert same == [True, True], folder.name
