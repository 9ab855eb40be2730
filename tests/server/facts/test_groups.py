"""The groups of sources."""

from lede_reader.contract import Source, SourceGroup, SourceKind
from lede_reader.facts.groups import group_sources


def source(kind: SourceKind, *, anonymous: bool = False) -> Source:
    return Source("x", kind, anonymous, None, None, None, (), ())


def test_sources_stand_in_the_order_in_which_a_reader_weighs_them() -> None:
    sources = (
        source("document"),
        source("organization", anonymous=True),
        source("person"),
        source("publication"),
        source("person"),
        source("organization"),
    )
    assert group_sources(sources) == (
        SourceGroup("people", (2, 4)),
        SourceGroup("unnamed", (1,)),
        SourceGroup("organizations", (5,)),
        SourceGroup("outlets", (3,)),
        SourceGroup("documents", (0,)),
    )


def test_a_group_that_has_none_is_left_out() -> None:
    assert group_sources(()) == ()
