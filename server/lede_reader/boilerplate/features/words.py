"""The features of a leaf's words: furniture, a credit, the headline again."""

from __future__ import annotations

from lede_reader.boilerplate.context import Context
from lede_reader.boilerplate.features import phrases
from lede_reader.boilerplate.features.feature import holding
from lede_reader.boilerplate.features.form import run_together
from lede_reader.boilerplate.textblocks.textblock import TextBlock
from lede_reader.logistic import Features
from lede_reader.metadata import credit

# All that may say something: that a leaf is read for, and most leaves need not be.
NAMES = frozenset(
    [
        "has a credit",
        "like the title",
        "names the site",
        "pointer",
        "promotion",
        "the title",
        "under a pointer",
    ]
    + [f"says {kind}" for kind in phrases.KINDS]
)
_READ = 400
_SHORT = 320
_SHORT_POINTER = 80


def features_of_words(number: int, context: Context) -> Features:
    """The features of a leaf that has to be read for them."""
    leaf = context.leaves[number]
    text, words = leaf.text, phrases.words(leaf.text[:_READ])
    kinds = phrases.found(text, words)
    both = 2 * len(words & context.title) / (len(words) + len(context.title) or 1)
    is_short = leaf.size < _SHORT
    own = holding(
        *[f"says {kind}" for kind in kinds],
        is_short and "©" in text and "says copyright",
        is_short and credit.is_in(text, words) and "has a credit",
        "subscribe" in kinds and (leaf.linked > 0 or text.endswith("!")) and "promotion",
        leaf.linked * 3 > len(text) and not kinds.isdisjoint(("more", "share")) and "pointer",
        both > 0.8 and "the title",
        is_short and _names_site(text, context.site) and "names the site",
        _is_led(number, context.leaves) and "under a pointer",
    )
    own["like the title"] = both
    return own


def _names_site(text: str, names: tuple[str, ...]) -> bool:
    together = run_together(text) if names else ""
    return any(name in together for name in names)


def needs_none(number: int, context: Context) -> bool:
    """Whether a leaf's words could not speak against it: too long for furniture and headlines."""
    is_long = len(context.leaves[number].text) > _SHORT
    return is_long and not _is_led(number, context.leaves)


def _is_led(number: int, leaves: tuple[TextBlock, ...]) -> bool:
    """Whether a leaf is a link, and the line before it says that more is to come."""
    if not number or leaves[number].linked * 3 <= len(leaves[number].text):
        return False
    before = leaves[number - 1].text
    return len(before) < _SHORT_POINTER and phrases.opens_with("more", before)
