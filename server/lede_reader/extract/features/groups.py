"""The features of lists and tables, each taken as a whole."""

from __future__ import annotations

from itertools import groupby

from lede_reader.extract.features.feature import Features, holding
from lede_reader.extract.textblocks.textblock import TextBlock

# The share of a list's letters that makes it one of links.
_LINKS = 0.7


def features_of_groups(leaves: tuple[TextBlock, ...], prose: list[bool]) -> dict[int, Features]:
    """Of the items of a list or the rows of a table: what all of them are, and stand between.

    And of the heading over them: whether it stands over links alone.
    """
    found: dict[int, Features] = {}
    for is_list, numbers in groupby(
        range(len(leaves)), lambda n: leaves[n].kind in ("item", "row")
    ):
        run = list(numbers)
        if not is_list:
            continue
        size = sum(len(leaves[number].text) for number in run)
        linked = sum(leaves[number].linked for number in run) / size
        first, last = run[0], run[-1]
        led = first > 0 and leaves[first - 1].text.endswith((":", "："))
        own = holding(
            True in prose[max(0, first - 2) : first] and "list after prose",
            True in prose[last + 1 : last + 3] and "list before prose",
            led and "list led by a colon",
            linked > _LINKS and "list of links",
            linked < 0.1 and "list without links",
            size > 60 * len(run) and "list of sentences",
            len(run) > 12 and "long list",
        )
        found.update(dict.fromkeys(run, own))
        if first > 0 and leaves[first - 1].kind == "heading":
            found[first - 1] = holding(linked > _LINKS and "over links")
    return found
