"""What a second look knows of a leaf: what the first one keeps beside it, and of its class."""

import pytest
from lede_reader.boilerplate.features.agreement import Leaves, features_of_agreement, leaves
from lede_reader.boilerplate.links import Place
from lede_reader.boilerplate.textblocks.segmentation import segment
from lede_reader.contract import Page
from lede_reader.extract.markup import parse
from lede_reader.logistic import Features


def all_of(*found: tuple[float, str]) -> Leaves:
    """Leaves of these weights and classes."""
    classes = [frozenset(said.split()) for _, said in found]
    return Leaves([weight for weight, _ in found], classes, ["long"] * len(found))


def plain(features: Features) -> Features:
    """Those that are told of every kind of leaf alike."""
    return {name: x for name, x in features.items() if "," not in name}


PLAIN = (100.0, "")


def test_what_is_kept_before_and_after_is_told_by_its_distance() -> None:
    (own,) = features_of_agreement(all_of(*[PLAIN] * 5), [1.0, 0.9, 0.5, 0.2, 0.0], [2])
    assert plain(own) == pytest.approx(
        {
            "kept 2 before": 0.5,
            "kept 1 before": 0.4,
            "kept 1 after": -0.3,
            "kept 2 after": -0.5,
        }
    )


def test_what_the_page_does_not_have_is_not_told() -> None:
    (own,) = features_of_agreement(all_of(PLAIN, PLAIN), [1.0, 0.0], [0])
    assert plain(own) == {"kept 1 after": -0.5}


def test_a_class_is_told_by_the_others_that_have_it_as_far_as_they_are_long() -> None:
    found = all_of((400.0, "p"), (100.0, "p x"), (100.0, "p"), (100.0, "x"))
    (own,) = features_of_agreement(found, [1.0, 1.0, 0.0, 0.0], [1])
    assert own["most of its class"] == pytest.approx(0.3)
    assert own["least of its class"] == pytest.approx(-0.5)


def test_a_class_that_nothing_else_has_tells_nothing() -> None:
    (own,) = features_of_agreement(all_of((100.0, "only"), (100.0, "p")), [1.0, 1.0], [0])
    assert plain(own).keys() == {"kept 1 after"}


def test_what_is_beside_a_leaf_is_told_of_its_kind_too() -> None:
    found = Leaves([9.0] * 3, [frozenset("x")] * 3, ["heading", "long", "other"])
    own = features_of_agreement(found, [0.5, 1.0, 0.5], [0, 2])
    assert own[0]["kept 1 after, heading"] == own[1]["kept 1 before, other"] == 0.5
    assert own[0]["most of its class, heading"] == own[0]["most of its class"]
    assert "kept 2 after, heading" not in own[0]


PAGE = (
    b"<main class='page story'><h2 class=sub>Prices</h2><p class=text>Fares rise in May.</p>"
    b"<ul class=items><li class=item>One</ul></main>"
)


def test_the_classes_are_those_of_a_leaf_and_of_the_box_of_its_neighbours() -> None:
    found = leaves(segment(parse(Page(PAGE)), Place()))
    assert found.classes == [{"page", "story", "sub"}, {"page", "story", "text"}, {"items", "item"}]
    assert found.looks == ["heading", "short", "other"]
    assert found.weights == [16.0, 28.0, 13.0]
