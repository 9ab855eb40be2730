"""Clubs that are called by their town: `el Sevilla`, `Lorient a battu Nice 2-1`."""

from __future__ import annotations

import re

from lede_reader.entities.mention import Mention
from lede_reader.languages.lexicons.toponyms import PlaceEntry
from lede_reader.nlp.prose import Prose

_SCORE = re.compile(r"\d{1,2}[-–:]\d{1,2}")


def is_articled_club(prose: Prose, mention: Mention) -> bool:
    """Whether a town has an article, as there only its club has: not `el Cairo`."""
    near, name = prose.before(mention.first), prose.words[mention.first].text
    articles = prose.lexicon.club_articles
    if near is None or near.lower not in articles or not (near.shape == "lower" or near.opens):
        return False
    if not _town(prose, mention):
        return False
    return not any(prose.place(f"{article} {name}") for article in prose.lexicon.definite)


def is_scored_club(prose: Prose, mention: Mention) -> bool:
    """Whether a score stands beside a town: `Nice 2-1`, but not `à Nice (2-1)`."""
    behind = prose.after(mention.last)
    scored = behind is not None and bool(_SCORE.fullmatch(behind.text))
    near = prose.before(mention.first)
    located = near is not None and near.lower in prose.lexicon.place_cues
    return scored and not located and _town(prose, mention) is not None


def _town(prose: Prose, mention: Mention) -> PlaceEntry | None:
    """The town that a name of one word is."""
    if mention.first < mention.last:
        return None
    entry = prose.place(prose.words[mention.first].text)
    return entry if entry is not None and entry.kind == "city" else None
