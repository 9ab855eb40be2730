"""That collections in other layouts become folders of cases, and that the fits write what is read."""

import gzip
import json
from pathlib import Path

import lede_reader.boilerplate.classifier

from tests.quality import fit
from tests.quality.cases import cases
from tests.quality.collect import articles, passages, write

PAGE = b"<title>Otters return</title><p>Two otters were seen at Mill Weir on Monday.</p>"
SOURCE = {
    "name": "Ada Lind",
    "aliases": ["Lind"],
    "kind": "person",
    "anonymous": False,
    "statements": ["They are back, Lind said."],
}
LABEL = {
    "lang": "en",
    "published": "2025-06-02T08:00:00Z",
    "who": [{"name": "Ada Lind", "aliases": ["Lind"], "kind": "person"}],
    "what": ["Two otters were seen."],
    "when": [{"text": "Monday", "date": "2025-06-02"}],
    "where": [{"name": "Mill Weir", "country": "GB"}],
    "sources": [SOURCE],
}


def test_passages_that_are_known_become_cases(tmp_path: Path):
    items = {
        "https://otters.example/a": {
            "file": "a.html",
            "title": " Otters return ",
            "with": ["Two otters"],
            "without": ["Imprint"],
        },
        "https://otters.example/ö": {"file": "b.html", "with": ["Two"], "without": []},
        "https://otters.example/lost": {"file": "lost.html", "with": ["Two"], "without": []},
    }
    (tmp_path / "evaldata.json").write_text(json.dumps(items))
    for shelf, name, page in (
        ("pages", "a.html.gz", gzip.compress(PAGE)),
        ("eval", "b.html", PAGE),
    ):
        (tmp_path / shelf).mkdir()
        (tmp_path / shelf / name).write_bytes(page)
    assert write(passages(tmp_path), tmp_path / "made") == 2
    first, second = cases(tmp_path / "made")
    assert (first.slug, first.page.url, first.page.body) == ("a", "https://otters.example/a", PAGE)
    assert first.truth["title"] == "Otters return"
    assert (first.truth["with"], first.truth["without"]) == (["Two otters"], ["Imprint"])
    # the page says itself which charset it has, and a URL has no letters beyond ASCII
    assert (first.page.charset, second.page.url) == (None, None)


def test_labelled_articles_become_cases(tmp_path: Path):
    name = "uk_OtterPost_2025_06_02"
    (tmp_path / f"{name}.json").write_text(json.dumps(LABEL))
    (tmp_path / f"{name}.html.gz").write_bytes(gzip.compress(PAGE))
    (tmp_path / "without-a-page.json").write_text(json.dumps(LABEL))
    assert write(articles(tmp_path), tmp_path / "made") == 1
    (case,) = cases(tmp_path / "made")
    truth = case.truth
    assert truth["publisher"] == "OtterPost"
    assert truth["with"] == ["Two otters were seen.", "They are back, Lind said."]
    assert truth["who"] == [["Ada Lind", "person", "Lind"]]
    assert (truth["when"], truth["where"]) == (["2025-06-02"], [["Mill Weir", "GB"]])
    assert truth["said"] == [["They are back, Lind said.", ["Ada Lind", "Lind"]]]
    assert truth["forms"] == [["Ada Lind", "Lind"]]
    assert truth["sources"] == [["Ada Lind", "person", False]]


def test_the_fit_writes_the_weights_that_the_classifier_reads():
    own = Path(lede_reader.boilerplate.classifier.__file__).parent / "weights.toml"
    assert own.is_file()
    assert own == fit.WEIGHTS
