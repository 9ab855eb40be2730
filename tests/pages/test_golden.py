"""Each page's whole answer, to the letter; `make golden` writes the answers anew."""

import pytest

from tests.pages.golden import answer, golden
from tests.quality.cases import Case, cases


@pytest.mark.parametrize("case", list(cases()), ids=lambda case: case.slug)
def test_a_page_gives_its_golden_answer(case: Case) -> None:
    assert answer(case) == golden(case).read_text("utf-8")
