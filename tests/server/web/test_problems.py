"""Problems: constants, each with a type of its own."""

from lede_reader import errors
from lede_reader.web.problems import ALL, OF_STATUS, problem_of


def test_every_type_is_there_once() -> None:
    types = [problem.type for problem in ALL]
    assert len(set(types)) == len(types)


def test_what_can_be_tried_again_says_when() -> None:
    assert {problem.status for problem in ALL if problem.retry_after} == {429, 503}
    assert all(problem.retry_after for problem in ALL if problem.status in (429, 503))


def test_a_status_leads_to_a_problem_of_that_status() -> None:
    assert all(problem.status == status for status, problem in OF_STATUS.items())


def test_every_refusal_has_its_problem() -> None:
    problems = {refusal: problem_of(refusal()) for refusal in errors.Refusal.__subclasses__()}
    assert len(set(problems.values())) == len(problems)
    assert problems[errors.Busy].status == problems[errors.OutOfTime].status == 503
    assert problems[errors.NoArticle].status == problems[errors.Unreadable].status == 422
