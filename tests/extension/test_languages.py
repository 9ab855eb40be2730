"""The reader page in each language of the interface, to be looked at and to be understood."""

from __future__ import annotations

import json
import os
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.extension.browsers import EXTENSION
from tests.extension.browsers.chromium import Chromium
from tests.extension.people import Reader
from tests.extension.servers import NewsSite, Service

LANGUAGES = sorted(path.name for path in (EXTENSION / "_locales").iterdir())
FACTS = ("who", "when", "where")


def only_in(language: str, folder: Path) -> Path:
    """The extension without its other languages: browsers come without those, too."""
    shutil.copytree(EXTENSION, folder)
    for other in set(LANGUAGES) - {language}:
        shutil.rmtree(folder / "_locales" / other)
    manifest = folder / "manifest.json"
    told = json.loads(manifest.read_text("utf-8")) | {"default_locale": language}
    manifest.write_text(json.dumps(told), "utf-8")
    return folder


@pytest.fixture(params=LANGUAGES)
def foreign(
    request: pytest.FixtureRequest, site: NewsSite, tmp_path: Path
) -> Iterator[tuple[Reader, str]]:
    """A person whose browser speaks another language, and which."""
    if Chromium.executable() is None:
        (pytest.fail if os.environ.get("CI") else pytest.skip)("there is no chromium")
    browser = Chromium(site.host, only_in(request.param, tmp_path / "extension"), request.param)
    browser.start()
    yield Reader(browser, site), request.param
    browser.stop()


def test_the_facts_have_their_names_in_the_language(
    foreign: tuple[Reader, str], service: Service
) -> None:
    reader, language = foreign
    reader.choose(service=service.address)
    reader.read("harbour.html")
    reader.picture(f"language-{language}")
    words = json.loads((EXTENSION / "_locales" / language / "messages.json").read_text("utf-8"))
    titles = [reader.browser.text(f"#{fact}-title").casefold() for fact in FACTS]
    assert titles == [words[fact]["message"].casefold() for fact in FACTS]
