"""A cue: the words that say that someone says something."""

from __future__ import annotations

from msgspec import Struct

from lede_reader.languages.lexicons.verbs import Verb, VerbClass
from lede_reader.syntax.noun_phrases.phrase import NounPhrase
from lede_reader.syntax.subjects.site import Join

_NONE: frozenset[str] = frozenset()
# What "according to" and "so" do: they say.
_PLAIN: frozenset[VerbClass] = frozenset(["plain"])
SAYS = Verb(_PLAIN, _PLAIN, _NONE, _NONE, lacking=False, participle=False, base=False)


class Cue(Struct, frozen=True):
    """A cue with its speaker: tokens `first` to `last` hold both, and whom it is said to.

    `at`: the cue's own token. `join`: how it hangs in its sentence; "joined" shares the subject of
    an earlier verb ("…, adding that", "and said"). `unsaid`: "did not say", "would say".
    """

    at: int
    first: int
    last: int
    join: Join
    phrase: NounPhrase
    verb: Verb | None = None
    to: NounPhrase | None = None
    unsaid: bool = False
