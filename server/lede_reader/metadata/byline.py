"""Splits a byline into names: no "By", no jobs, no places, no handles, no addresses."""

from __future__ import annotations

import re
from itertools import takewhile

from lede_reader.metadata.byline_words import words
from lede_reader.metadata.name import (
    has_job,
    is_agency,
    is_known_person,
    is_name,
    is_nobody,
    is_person,
    is_proper,
)
from lede_reader.metadata.settle import settle

_LONGEST_LINE = 400
_MOST_NAMES = 30
_ADDRESS = re.compile(r"https?://\S*|www\.\S+|\S+@\S+\.\S+|(?<!\w)@\w+")
_ASIDE = re.compile(r"[(\[（【][^()\[\]（）【】]{0,80}[)\]）】]")
# "Ada LindNews Reporter": a name and a job that the page set apart by style alone
_SET_APART = re.compile(r"(?<=[a-zà-ÿ]{4})(?=[A-ZÀ-Þ][a-zà-ÿ])")
_WORDS_OF_A_JOB = 4
# A word for the author in a language without a pack: "Tekst: …".
_LABEL = re.compile(r"^\s*[^\W\d_]{2,14}\s?[:：]\s+")
_MARKS = re.compile(
    r"\s*[,;|•·●、，；/／]\s*|\s+[&+–—-]+\s+|\s[&]\s"
    # a second sentence: "Translated by …"
    r"|(?<=[a-zà-ÿ]{3})(?<!Prof)\.\s+(?=[A-ZÀ-Þ])"
)
_LISTS = re.compile(r"\s*[;|；]\s*|\s+&\s+")
# Degrees and the like, which a comma sets apart from the name that they belong to.
_DEGREES = re.compile(r",?\s+(?:Ph\.?D|M\.?D|MBE|OBE|CBE|Esq|R\.?N|MSc|MA|BA)\b\.?")
_YOUNGER = re.compile(r",\s+(?=(?:Jr|Sr|II|III)\b)")


def names(line: str | None) -> tuple[str, ...]:
    """The names in a field that holds authors and nothing else."""
    text = _settled(line)
    if not text:
        return ()
    text = _first_names_first(_ASIDE.sub(" ", without_by(text)))
    kept = [part for part in map(_clean, _split(text)) if is_name(part)]
    people = [part for part in kept if is_known_person(part) and not is_agency(part)]
    if people:
        # beside people, who has no capital or does a job is nobody's name, and agencies no author
        kept = [p for p in kept if p in people or (is_proper(p) and not is_agency(p))]
    without_jobs = [part for part in kept if not has_job(part)]
    return tuple(dict.fromkeys((without_jobs or kept)[:_MOST_NAMES]))


def people(line: str | None) -> tuple[str, ...]:
    """The names in a byline as readers see it: people, or else agencies behind "By"."""
    text = _settled(line)
    if not text:
        return ()
    opened = opens(text)
    text = _ASIDE.sub(" ", without_by(text))
    text = _first_names_first(text) if opened and "," in text else text
    found: list[str] = []
    for part in _split(text):
        name = "" if _is_credit(part) else _clean(_before_apart(part))
        if not (is_person(name) or (opened and is_agency(name))):
            break
        found.append(name)
    alone = [name for name in found if not is_agency(name)]
    return tuple(dict.fromkeys((alone or found)[:_MOST_NAMES]))


def without_by(line: str) -> str:
    """The line without the word before the authors ("By", "Von")."""
    lower = line[:_LONGEST_LINE].casefold()
    if not lower.startswith(words().by):
        return line
    for opening in words().by:
        if lower.startswith(opening):
            rest = line[len(opening) :]
            closed = opening[-1] in ":：/" or rest[:1] in (" ", ":", "：")
            if closed and rest.lstrip(" :："):
                return rest.lstrip(" :：")
    return line


def opens(line: str) -> bool:
    """Whether the line starts with a word before authors."""
    return without_by(line) != line


def is_opening(line: str) -> bool:
    """Whether the line is nothing but a word before authors."""
    lower = line.casefold()
    return lower in words().openings or lower.rstrip(" :") in words().openings


def only_people(line: str) -> tuple[str, ...]:
    """The names in a line that holds people's names, what they do, and nothing else."""
    parts = [_clean(part) for part in _split(line)]
    found = tuple(takewhile(is_person, parts))
    rest = parts[len(found) :]
    alone = tuple(name for name in found if not is_agency(name))
    return (alone or found) if all(has_job(part) or is_agency(part) for part in rest) else ()


def is_between(line: str) -> bool:
    """Whether the line is nothing but what stands between two authors ("and", ",")."""
    return all(w.casefold() in words().joins or not any(map(str.isalnum, w)) for w in line.split())


def _settled(line: str | None) -> str | None:
    text = settle(line, _LONGEST_LINE)
    if not text:
        return None
    text = _YOUNGER.sub(" ", _DEGREES.sub("", _ADDRESS.sub(" ", text)))
    return _SET_APART.sub(_before_a_job, text)


def _before_a_job(gap: re.Match[str]) -> str:
    """A comma where a job was set apart from a name by style alone; FitzGerald stays whole."""
    following = gap.string[gap.end() :].split()[:_WORDS_OF_A_JOB]
    return ", " if has_job(" ".join(following)) else ""


def _first_names_first(line: str) -> str:
    """The line with "Lind, Ada" turned round, where nothing but that can be meant."""
    groups = (group for part in _LISTS.split(line) for group in _without_joins(part))
    return "; ".join(map(_turned, groups))


def _turned(line: str) -> str:
    parts = [part.strip() for part in line.split(",")]
    pairs = list(zip(parts[::2], parts[1::2], strict=False))
    if len(parts) % 2 or not all(_is_inverted(last, first) for last, first in pairs):
        return line
    return "; ".join(f"{first} {last}" for last, first in pairs)


def _is_inverted(last: str, first: str) -> bool:
    """Whether two parts are a family name and first names: "Lind, Ada B.", "van der Aa, Ludwig"."""
    family = last.split()
    is_family = len(family) == 1 or (len(family) > 1 and family[0][0].islower())
    if not is_family or not 1 <= len(first.split()) <= 2:
        return False
    both = (last, first)
    turned = f"{first} {last}"
    return is_known_person(turned) and not any(is_agency(x) or is_nobody(x) for x in both)


def _split(text: str) -> list[str]:
    return [piece for part in _MARKS.split(text) for piece in _without_joins(part)]


def _without_joins(part: str) -> list[str]:
    """The pieces between the words that mean "and"; one of those may stand before them all."""
    pieces: list[list[str]] = [[]]
    said = part.split()
    leads = len(said) > 1 and said[0].islower() and said[0] in words().joins
    for word in said[leads:]:
        if word.casefold() in words().joins and pieces[-1]:
            pieces.append([])
        else:
            pieces[-1].append(word)
    return [" ".join(piece) for piece in pieces]


def _before_apart(part: str) -> str:
    """The part up to a place, a paper, a date or a button ("in Berlin", "for …", "Follow")."""
    parts = part.split()
    known = words()
    ends = (n for n, w in enumerate(parts) if w in known.apart or w.casefold() in known.after)
    return " ".join(parts[: next((n for n in ends if n > 1), len(parts))])


def _is_credit(part: str) -> bool:
    """Whether a part says who made the pictures: "Fotos: …"."""
    label = _LABEL.match(part)
    return label is not None and label[0].strip(" :：").casefold() in words().credits


def _clean(part: str) -> str:
    part = _LABEL.sub("", part)
    name = without_by(part.strip(' .,:;-–—|*·•"“”„«»()[]'))
    for title in words().titles:
        name = name.removeprefix(title).removesuffix(title).strip()
    return "" if is_nobody(name) else name
