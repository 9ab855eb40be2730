"""The OpenAPI document is true: schemathesis asks what it allows and what it does not."""

from __future__ import annotations

import pytest
import schemathesis
from hypothesis import HealthCheck, Phase, given, settings
from schemathesis import GenerationMode
from schemathesis.checks import not_a_server_error
from schemathesis.specs.openapi.checks import (
    content_type_conformance,
    response_headers_conformance,
    response_schema_conformance,
    status_code_conformance,
)

from tests.service.running import Service

CHECKS = (
    not_a_server_error,
    status_code_conformance,
    content_type_conformance,
    response_schema_conformance,
    response_headers_conformance,
)
OPERATIONS = {
    "/v1/read": "POST",
    "/healthz": "GET",
    "/v1/counts": "GET",
    "/metrics": "GET",
    "/openapi.json": "GET",
    "/docs": "GET",
    "/": "GET",
}


@pytest.mark.parametrize("path", OPERATIONS)
def test_every_answer_is_one_that_the_document_promises(service: Service, path: str) -> None:
    document = schemathesis.openapi.from_url(f"http://127.0.0.1:{service.port}/openapi.json")
    operation = document[path][OPERATIONS[path]]
    examples = 80 if path == "/v1/read" else 5

    # Both what the document allows and what it does not.
    @given(case=operation.as_strategy() | operation.as_strategy(GenerationMode.NEGATIVE))
    @settings(
        max_examples=examples,
        deadline=None,
        phases=(Phase.explicit, Phase.generate),
        suppress_health_check=list(HealthCheck),
    )
    def ask(case: schemathesis.Case) -> None:
        case.call_and_validate(checks=CHECKS)

    ask()


def test_every_path_is_in_the_document_and_every_path_of_it_is_there(service: Service) -> None:
    document = service.ask("GET", "/openapi.json").json
    assert document["openapi"] == "3.1.0"
    assert {path: next(iter(methods)).upper() for path, methods in document["paths"].items()} == (
        OPERATIONS
    )
    for path, method in OPERATIONS.items():
        assert service.ask(method, path).status not in (404, 405)
