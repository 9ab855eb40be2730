"""What is made ready before anyone waits."""

import pytest
from lede_reader.languages import Languages
from lede_reader.sandbox.warm import warm


def test_no_page_waits_for_its_language(monkeypatch: pytest.MonkeyPatch) -> None:
    pipeline = warm(None)

    def compiled(*_: object) -> None:
        raise AssertionError

    monkeypatch.setattr(Languages, "_compile", compiled)
    assert {pipeline.languages[code].code for code in pipeline.languages} == {*pipeline.languages}
