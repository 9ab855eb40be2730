"""What the service and the extension share is the same, byte by byte: `make shared` sees to it."""

from pathlib import Path

import pytest

from tests.extension.browsers import EXTENSION
from tests.extension.contract import TARGET, contract
from tests.extension.servers import ROOT

TEMPLATES = ROOT / "server" / "lede_reader" / "render" / "templates"
COPIES = {
    "theme.css": TEMPLATES,
    "reader/article.css": TEMPLATES,
    "reader/facts.css": TEMPLATES,
    "icons/icon.svg": ROOT / "server" / "lede_reader" / "web" / "static" / "mark.svg",
}


@pytest.mark.parametrize("source", COPIES)
def test_the_copy_is_its_source(source: str) -> None:
    target = COPIES[source]
    copy = target / Path(source).name if target.is_dir() else target
    assert copy.read_text("utf-8") == (EXTENSION / source).read_text("utf-8")


def test_the_extension_knows_the_contract() -> None:
    assert TARGET.read_text("utf-8") == contract()
