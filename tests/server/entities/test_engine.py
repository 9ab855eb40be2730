"""Which engine finds the names, with spaCy or without it."""

from __future__ import annotations

import os
import subprocess
import sys

import pytest
from lede_reader.entities.spacy_pipeline import SpacyPipeline
from lede_reader.errors import NoModel
from lede_reader.sandbox.warm import load_model


def test_without_the_setting_our_own_rules_find_the_names() -> None:
    assert load_model(None) is None


def test_a_missing_model_is_told_by_name() -> None:
    with pytest.raises(NoModel):
        SpacyPipeline("no_such_model")


def test_the_service_does_not_start_with_a_missing_model() -> None:
    started = subprocess.run(
        [sys.executable, "-c", "from lede_reader.web.app import create_app; create_app()"],
        check=False,
        capture_output=True,
        text=True,
        timeout=120,
        env={**os.environ, "SPACY_MODEL": "no_such_model"},
    )
    assert started.returncode == 1
    assert "SPACY_MODEL" in started.stderr
    assert "Traceback" not in started.stderr
