"""How many words a text has, and how long it takes to read.

A word is what stands between blanks. Where a script has none between words, characters are counted:
two of Chinese or Japanese make a word, and five of Thai, Lao, Khmer or Burmese, their marks
included, which is what dictionaries' words have on average in running text.
"""

from __future__ import annotations

import re

_WORDS_A_MINUTE = 230
_CHINESE = re.compile(
    r"[\u3005\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\U00020000-\U0003134f]"
)
_THAI = re.compile(r"[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff]")
# What has no letter from here on, but those signs that every script uses, has none of either.
_BEYOND = re.compile("[\u0e00-\u1fff\u3000-\U0010ffff]")
_CHARACTERS_OF_CHINESE = 2
_CHARACTERS_OF_THAI = 5


def count_words(text: str) -> int:
    """The number of words."""
    if text.isascii() or not _BEYOND.search(text):
        return len(text.split())
    rest, chinese = _CHINESE.subn(" ", text)
    rest, thai = _THAI.subn(" ", rest)
    if not (chinese or thai):
        return len(text.split())
    # of the rest, punctuation by itself is no word
    others = sum(any(map(str.isalnum, word)) for word in rest.split())
    return others + -(-chinese // _CHARACTERS_OF_CHINESE) + -(-thai // _CHARACTERS_OF_THAI)


def reading_minutes(words: int) -> int:
    """The minutes that it takes to read so many words, at least one."""
    return max(1, round(words / _WORDS_A_MINUTE))
