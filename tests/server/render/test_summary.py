"""The line that tells what a story rests on."""

import pytest
from lede_reader.contract import Audit
from lede_reader.render.summary import summary


@pytest.mark.parametrize(
    ("audit", "line"),
    [
        (Audit(), ""),
        (Audit(unattributed=1), "No source was found · 1 sentence rests on none"),
        (Audit(sources=1, persons=1, attributed=1), "1 source · 1 sentence rests on a source"),
        (
            Audit(sources=19, persons=15, unnamed=4, attributed=29, unattributed=32),
            "19 sources · 4 unnamed · 29 sentences rest on a source, 32 on none",
        ),
    ],
)
def test_the_summary_tells_what_the_article_rests_on(audit: Audit, line: str) -> None:
    assert summary(audit) == line
