"""Which line is the headline."""

from lede_reader.extract.plain.headline import find
from lede_reader.extract.plain.lines import Line


def test_a_line_that_is_none_is_not_taken_for_a_weak_headline_s_first_half() -> None:
    weak = "Ferry towns want lanterns, kettles, whistles, copper, granite, velvet, thunder"
    found = (
        Line("One two three four.", "short", 4),
        Line(weak, "short", 46),
        Line(
            "The ferry towns want another council, and many things beside, this year.", "prose", 40
        ),
    )
    assert find(found, 2, 3) == 1
