"""Answers of our own making: JSON, and problems."""

from __future__ import annotations

import msgspec
from flask import Response

from lede_reader.web import problems
from lede_reader.web.problems import Problem


def answer_json(value: object) -> Response:
    """The value as JSON; of structs the names are those of the contract."""
    return Response(msgspec.json.encode(value), content_type="application/json")


def answer_problem(problem: Problem) -> Response:
    """The problem as `application/problem+json`, with `Retry-After` where one can try again."""
    body = msgspec.json.encode(problem)
    response = Response(body, problem.status, content_type=problems.MEDIA_TYPE)
    if problem.retry_after is not None:
        response.headers["Retry-After"] = str(problem.retry_after)
    return response
