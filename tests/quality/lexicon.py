"""Which words of the lists no text needs: `python -m tests.quality.lexicon [FOLDER…]`.

For each language and list, the entries of which no word stands in a page of the folders, in ours,
or in a test: a report for a person, who knows whether a text will. A rare noun may well be needed;
what reads like one page's own goes.
"""

from __future__ import annotations

import re
import sys
from collections import defaultdict
from collections.abc import Iterator
from pathlib import Path

import msgspec
from lede_reader.errors import Refusal
from lede_reader.languages.files import language_files, written_file
from lede_reader.languages.schema import LanguageFile

from tests.quality.cases import OWN, cases
from tests.reading import read

_TESTS = Path(__file__).parent.parent
_WORD = re.compile(r"[^\W_]+")
# What is no list of words: rules, tables that a program makes, and how a page is laid out.
_APART = frozenset(
    ["lang", "typology", "inflection", "time", "page", "byline", "plain", "sentence"]
)


def idle(file: LanguageFile, texts: set[str]) -> Iterator[tuple[str, list[str]]]:
    """Each list of a file, and its entries without a word in the texts."""
    for section in file.__struct_fields__:
        if section in _APART:
            continue
        for name, listed in msgspec.structs.asdict(getattr(file, section)).items():
            unused = [entry for entry in _entries(listed) if texts.isdisjoint(_words(entry))]
            if unused:
                yield f"{section}.{name}", unused


def _entries(listed: object) -> Iterator[str]:
    """A list's entries: lines where it has names of several words, else words; a verb whole."""
    if isinstance(listed, str):
        yield from listed.split("\n") if "\n" in listed and " " not in listed else listed.split()
    elif isinstance(listed, dict):
        for key, value in listed.items():
            yield from (value if isinstance(value, tuple) else [f"{key} {value}"])
    elif isinstance(listed, tuple):
        yield from map(str, listed)


def _words(text: str) -> set[str]:
    return {word.lower() for word in _WORD.findall(text)}


def _texts(folders: list[Path]) -> dict[str, set[str]]:
    """The words of the pages by language, those of the tests under each."""
    tests = _words(" ".join(path.read_text("utf-8") for path in _TESTS.rglob("test_*.py")))
    tests |= _words(" ".join(path.read_text("utf-8") for path in _TESTS.rglob("examples/*.txt")))
    found: dict[str, set[str]] = defaultdict(lambda: set(tests))
    for folder in (OWN, *folders):
        for case in cases(folder):
            try:
                article = read(case.page).article
            except Refusal:
                continue
            found[(article.lang or "")[:2]] |= _words(article.text_content)
    return found


def main() -> int:
    texts = _texts([Path(folder) for folder in sys.argv[1:]])
    for lang in sorted(language_files()):
        for name, unused in idle(written_file(lang), texts[lang]):
            print(f"{lang} {name} ({len(unused)}): {' '.join(unused)}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
