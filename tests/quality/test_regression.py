"""What every fit stands on: that weights find what tells, and that publishers are held apart."""

import random

from tests.quality.regression import Example, chances, fit, fold_of, left_out, names_of, write

RANDOM = random.Random(3)


def example(publisher: str) -> Example:
    right = RANDOM.random() < 0.5
    told = 1.0 if right is (RANDOM.random() < 0.9) else 0.0
    return Example({"tells": told, "noise": RANDOM.random(), publisher: 1.0}, right, publisher)


EXAMPLES = [example(f"paper {n % 40}") for n in range(800)]


def test_the_feature_that_tells_gets_the_weight():
    model = fit(EXAMPLES, ["noise", "tells"], 1.0)
    noise, tells, _ = model.weights
    assert tells > 3
    assert abs(noise) < 0.7
    sure, unsure = chances(model.scores([{"tells": 1.0}, {}]))
    assert 0.8 < sure < 0.96
    assert 0.04 < unsure < 0.2


def test_a_feature_that_few_publishers_show_is_not_fitted():
    assert names_of(EXAMPLES, 2) == ["noise", "tells"]


def test_what_is_left_out_is_told_by_a_model_that_did_not_see_it():
    foreign = [Example(x.features, not x.right, x.publisher) for x in EXAMPLES]
    fold = fold_of("paper 1")
    mixed = [
        b if fold_of(a.publisher) == fold else a for a, b in zip(EXAMPLES, foreign, strict=True)
    ]
    likely = left_out(mixed, ["tells"], 1.0)
    wrong = [
        (p > 0.5) is not x.right
        for p, x in zip(likely.tolist(), mixed, strict=True)
        if fold_of(x.publisher) == fold
    ]
    assert sum(wrong) / len(wrong) > 0.8


def test_writing_keeps_what_stands_above_the_figures(tmp_path):
    path = tmp_path / "some.toml"
    path.write_text('# What it is.\n#\n#   old figure\n\nbias = 0.0\n\n[weights]\n"gone" = 1.0\n')
    write(fit(EXAMPLES, ["tells"], 1.0), ["new figure"], path)
    written = path.read_text()
    assert written.startswith("# What it is.\n#\n#   new figure\n\nbias = -")
    assert '"tells" = ' in written
    assert "gone" not in written
    assert "old" not in written
