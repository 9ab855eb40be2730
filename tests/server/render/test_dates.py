"""A range is shown from end to end in every form of the answer."""

import pytest
from lede_reader.render import Form, render
from msgspec.structs import replace

from tests.server.render.readings import reading


@pytest.mark.parametrize(
    ("form", "told"),
    [
        ("markdown", "- Monday (2024-03-04 – 2024-03-06)"),
        ("html", "2024-03-04 – 2024-03-06"),
        ("linked", '"value":"2024-03-04/2024-03-06"'),
    ],
)
def test_a_range_has_both_its_ends(form: Form, told: str) -> None:
    own = reading()
    moment = replace(own.facts.when[0], end="2024-03-06")
    ranged = replace(own, facts=replace(own.facts, when=(moment,)))
    assert told in render(ranged, form).decode()
    assert "2024-03-06" not in render(own, form).decode()
