"""What stands around the expressions of a sentence."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence

from msgspec import Struct

from lede_reader.boilerplate.blocks import BlockKind
from lede_reader.contract import Span
from lede_reader.languages import Language
from lede_reader.languages.times.tense_markers import Tense
from lede_reader.temporal.normalisation.tense import Tenses
from lede_reader.temporal.recognition.parsing import Parse
from lede_reader.temporal.recognition.tokens import Token, span_of


class Surroundings(Struct, frozen=True):
    """A sentence that has expressions.

    `words`: its own. `rank`: how many sentences stand before it. `kind`: that of its block.
    `expressions`: how many. `tenses`: its markers of tense. `quotations`: those of the text, in
    order.
    """

    words: Sequence[Token]
    rank: int
    kind: BlockKind
    expressions: int
    tenses: Tenses
    quotations: Sequence[Span]
    language: Language

    def clause(self, reading: Parse) -> Tense | None:
        """The tense of an expression's own clause."""
        return self.tenses.clause(reading.start, reading.end)

    def nearest(self, reading: Parse) -> Tense | None:
        """The tense of the marker that is nearest to an expression."""
        return self.tenses.sentence(reading.start, reading.end)

    def before(self, reading: Parse, back: int = 1) -> str:
        """The word so many before an expression, as it is looked up; "" where there is none."""
        at = reading.start - back
        return self.words[at].lower if at >= 0 else ""

    def is_quoted(self, reading: Parse) -> bool:
        """Whether an expression stands in a quotation."""
        span = span_of(self.words, reading)
        at = bisect_left(self.quotations, span) - 1
        return at >= 0 and span.end <= self.quotations[at].end

    def is_bare(self, reading: Parse) -> bool:
        """Whether an expression is a number before a word in small letters, as what is counted."""
        after = self.words[reading.end] if reading.end < len(self.words) else None
        number = reading.end - reading.start == 1 and self.words[reading.start].text.isdecimal()
        prepositions = self.language.syntax.lists.prepositions
        return (
            number
            and after is not None
            and after.text.islower()
            and after.lower not in prepositions
        )

    @property
    def is_listed(self) -> bool:
        """Whether the sentence is no prose: of a list, a table or a heading."""
        return self.kind in ("item", "row", "heading")
