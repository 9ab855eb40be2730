"""Names from a spaCy pipeline, which the test trains itself."""

from __future__ import annotations

import random
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from lede_reader.contract import Span
from lede_reader.entities.spacy_pipeline import SpacyPipeline
from lede_reader.nlp.sentences import Sentence

from tests.server.entities.tables import table

spacy = pytest.importorskip("spacy")

PEOPLE = ("Marion Vasquez", "Olu Adeyo", "Tomas Brell", "Ines Aldana", "Petra Holm")
BODIES = ("Quillon", "Harbour Trust", "Acme Ferries", "Blue Line", "Port Council")
PLACES = ("Alder", "Hesk", "Norwick", "Saltby", "Dunmere")
FRAMES = (
    ("{PERSON} of {ORG} spoke in {GPE} on Monday.", ("PERSON", "ORG", "GPE")),
    ("In {GPE}, {ORG} sold its ferries.", ("GPE", "ORG")),
    ("Yesterday {PERSON} left {ORG} for good.", ("PERSON", "ORG")),
)
TOK2VEC = {
    "@architectures": "spacy.HashEmbedCNN.v2",
    "pretrained_vectors": None,
    "width": 32,
    "depth": 2,
    "embed_size": 500,
    "window_size": 1,
    "maxout_pieces": 2,
    "subword_features": True,
}
VALUES = {"PERSON": PEOPLE, "ORG": BODIES, "GPE": PLACES}


def examples() -> Iterator[tuple[str, list[tuple[int, int, str]]]]:
    """Sentences with their entities, at their places."""
    chance = random.Random(7)
    for _ in range(60):
        frame, labels = chance.choice(FRAMES)
        chosen = {label: chance.choice(VALUES[label]) for label in labels}
        text = frame.format(**chosen)
        yield text, [(text.index(x), text.index(x) + len(x), label) for label, x in chosen.items()]


@pytest.fixture(scope="module")
def model(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A pipeline for English that has learnt the sentences above by heart."""
    spacy.util.fix_random_seed(7)
    nlp: Any = spacy.blank("en")
    nlp.add_pipe("ner", config={"model": {"tok2vec": TOK2VEC}})
    example = spacy.training.Example.from_dict
    taught = [example(nlp.make_doc(text), {"entities": found}) for text, found in examples()]
    optimizer = nlp.initialize(lambda: taught)
    optimizer.learn_rate = 0.01
    for _ in range(8):
        for batch in spacy.util.minibatch(taught, 6):
            nlp.update(batch, sgd=optimizer)
    path = tmp_path_factory.mktemp("model") / "small"
    nlp.to_disk(path)
    return path


@pytest.fixture(scope="module")
def pipeline(model: Path) -> SpacyPipeline:
    return SpacyPipeline(str(model))


def test_names_and_kinds_come_from_the_pipeline(pipeline: SpacyPipeline) -> None:
    text = "Yesterday Marion Vasquez left Quillon for good. In Hesk, Quillon sold its ferries."
    found = table(text, pipeline=pipeline)
    assert {name.name: name.kind for name in found.values()} == {
        "Marion Vasquez": "person",
        "Quillon": "organization",
        "Hesk": "place",
    }
    assert len(found["Quillon"].mentions) == 2


def test_another_language_keeps_our_own_rules(pipeline: SpacyPipeline) -> None:
    text = "Die Ministerin Annegret Solbach sprach am Montag."
    assert "Annegret Solbach" in table(text, "de", pipeline)


def test_labels_become_kinds_at_exact_places(pipeline: SpacyPipeline) -> None:
    text = "Olu Adeyo of Harbour Trust spoke in Norwick on Monday."
    found = list(pipeline.find(text, (Sentence(Span(0, len(text)), 0),)))
    assert [(text[x.start : x.end], x.kind) for x in found] == [
        ("Olu Adeyo", "person"),
        ("Harbour Trust", "organization"),
        ("Norwick", "place"),
    ]
