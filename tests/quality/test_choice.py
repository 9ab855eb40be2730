"""That a model of a choice learns what tells the right one of a page from the others."""

from tests.quality.choice import fit_choice, left_out_first, right_first
from tests.quality.regression import Example, fold_of

PAGES = 60


def page(number: int) -> list[Example]:
    """Three candidates: the nearest of the page is right, however near it is."""
    found = []
    for rank in range(3):
        near = number + (2.0 if rank == number % 3 else rank / 10)
        right = rank == number % 3
        features = {"near": near, "noise": float((number * rank) % 5)}
        found.append(Example(features, right, f"paper {number % 30}", f"page {number}"))
    return found


EXAMPLES = [x for number in range(PAGES) for x in page(number)]


def test_what_tells_beside_the_others_of_the_page_is_found():
    model = fit_choice(EXAMPLES, ["near", "noise"], 1.0)
    near, noise, bias = model.weights
    assert near > 10 * abs(noise)
    assert bias == 0
    assert right_first(model, EXAMPLES) == (PAGES, PAGES)


def test_a_page_without_a_right_one_teaches_nothing_and_counts():
    lost = [Example(x.features, False, x.publisher, "lost") for x in page(1)]
    model, same = (fit_choice(x, ["near"], 1.0) for x in (EXAMPLES, EXAMPLES + lost))
    assert model.weights.tolist() == same.weights.tolist()
    assert right_first(model, EXAMPLES + lost) == (PAGES, PAGES + 1)


def test_a_page_is_told_by_a_model_that_did_not_see_its_publisher():
    fold = fold_of("paper 1")
    mixed = [
        Example(x.features, not x.right if fold_of(x.publisher) == fold else x.right, *rest)
        for x, rest in ((x, (x.publisher, x.page)) for x in EXAMPLES)
    ]
    of_fold = len({x.page for x in mixed if fold_of(x.publisher) == fold})
    first, pages = left_out_first(mixed, ["near"], 1.0)
    assert of_fold
    assert (first, pages) == (PAGES - of_fold, PAGES)
