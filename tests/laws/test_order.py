"""Python walks sets in another order each time that it starts: no answer may hang on it."""

import os
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parents[2]
# Forty words stand in three sentences each: which of them the text is about, equals choose.
WORDS = [
    f"{first}{second}or" for first in "bdfglmpr" for second in ("ala", "eni", "iru", "ota", "usa")
]
SENTENCES = [
    f"<p>The {' and the '.join(WORDS[at::step])} of Alder were sold to the harbour on {day}.</p>"
    for day, step in (("Monday", 13), ("Tuesday", 11), ("Friday", 7))
    for at in range(step)
]
READ = """
import sys
from lede_reader.contract import Page
from lede_reader.facts.what import weigh_sentences
from msgspec import json
from tests.reading import analyse, read
from lede_reader.extract import extract
page = Page(sys.stdin.buffer.read(), charset="utf-8")
weighed = [features for _, features in weigh_sentences(analyse(extract(page)))]
sys.stdout.buffer.write(json.encode((read(page), weighed)))
"""


def answer(seed: int) -> bytes:
    """What a process of its own reads of the page, and what the choice of its news goes by."""
    page = f"<html lang=en><h1>Sold</h1><article>{''.join(SENTENCES)}</article>"
    run = subprocess.run(
        [sys.executable, "-c", READ],
        input=page.encode(),
        capture_output=True,
        check=True,
        env={**os.environ, "PYTHONHASHSEED": str(seed), "PYTHONPATH": f"{ROOT}:{ROOT / 'server'}"},
    )
    return run.stdout


def test_an_answer_is_the_same_whatever_the_order_of_sets() -> None:
    answers = {answer(seed) for seed in range(6)}
    assert all(b'"what":[{' in each for each in answers)
    assert len(answers) == 1
