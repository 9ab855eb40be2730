"""What looks like a person's name, an agency's, a user's?"""

from __future__ import annotations

import re
from functools import cache
from importlib.resources import files

import msgspec

from lede_reader.metadata.byline_words import words

LONGEST = 70
_MOST_WORDS = 7
_SPACED_CJK = re.compile(
    r"[\u3005\u3040-\u30ff\u3400-\u9fff]{1,4}[ \u3000][\u3005\u3040-\u30ff\u3400-\u9fff]{1,4}"
)
# d'Arcy, dell'Orto, al-Assad
_ELIDED = re.compile(r"(?:al|d|dal|dall|de|del|dell|el)['’‘‐-]([^\W\d_])")
# What content systems write where there is no author.
_NOBODY = frozenset(
    """admin administrator agencies anonymous author default editor guest n/a none null root staff
    user webmaster""".split()
)
_PARTICLES = frozenset(
    "al bin da dal de del della den der di do dos du el i ibn la le los of ter the und van von y"
    " zu".split()
)


def is_person(name: str) -> bool:
    """Whether it looks like a person's name: two to five words, capitals, no job, no digit."""
    parts = name.split()
    if _SPACED_CJK.fullmatch(name):
        return True
    if not 2 <= len(parts) <= 5 or len(name) > LONGEST or any(c.isdigit() for c in name):
        return False
    if parts[0].casefold() in words().no_first_names:
        return False
    if has_job(name) or not all(c.isalpha() or c in " .'’‘-‐" for c in name):
        return False
    return (
        parts[0][0].isupper()
        and _has_capital(parts[-1])
        and all(_has_capital(part) or part in _PARTICLES for part in parts)
    )


def is_known_person(name: str) -> bool:
    """The same, and the first name is one that people have; of Latin script alone that is known."""
    if not is_person(name):
        return False
    first = name.split(maxsplit=1)[0].lower()
    latin = first[0] < "\u0250"
    return not latin or first in _first_names() or first.split("-")[0] in _first_names()


def is_name(name: str) -> bool:
    """Whether it can be the name of anybody: mostly letters, and not too long."""
    letters = sum(c.isalpha() for c in name)
    return (
        1 < len(name) <= LONGEST
        and len(name.split()) <= _MOST_WORDS
        and letters * 2 > len(name)
        and "://" not in name
        and not is_nobody(name)
    )


def is_nobody(name: str) -> bool:
    """Whether it is what content systems write where there is no author."""
    return name.casefold() in _NOBODY


def is_proper(name: str) -> bool:
    """Whether each of its words has a capital, or stands between those that have."""
    return all(
        _has_capital(part) or part in _PARTICLES or not part.isalpha() for part in name.split()
    )


def is_user(name: str) -> bool:
    """Whether it is what somebody logs in with: one word, and not written as names are."""
    if not name.isascii() or " " in name or is_agency(name):
        return False
    return name.islower() or "_" in name or any(c.isdigit() for c in name)


def is_agency(name: str) -> bool:
    """Whether it is an agency's name, or looks like an agency's acronym."""
    acronym = 2 <= len(name) <= 6 and name.isalpha() and name.isupper() and name.isascii()
    return acronym or name in words().agencies


def has_job(name: str) -> bool:
    """Whether one of the words says what somebody does."""
    return any(word.strip(".,").casefold() in words().jobs for word in name.split())


@cache
def _first_names() -> frozenset[str]:
    """First names of all languages, lower-case."""
    table = files("lede_reader.languages").joinpath("first_names.toml").read_bytes()
    known = msgspec.toml.decode(table)
    return frozenset(" ".join(known[key] for key in ("either", "female", "male")).lower().split())


def _has_capital(word: str) -> bool:
    elided = _ELIDED.match(word)
    return (elided[1] if elided else word[0]).isupper()
