"""The proof of who the service is, without a service."""

from pathlib import Path

import pytest
from lede_reader.web.health import Health, health, secret_in
from msgspec import UNSET

JEFE = "Jefe"
QUESTION = b"what do ya want for nothing?".hex()
ANSWER = "5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843"


def test_the_proof_is_the_hmac_of_rfc_2104() -> None:
    """The second test case of RFC 4231."""
    assert health(JEFE, QUESTION) == Health(proof=ANSWER)


@pytest.mark.parametrize(("secret", "challenge"), [(None, QUESTION), (JEFE, None), (None, None)])
def test_without_a_secret_or_a_challenge_nothing_is_proven(
    secret: str | None, challenge: str | None
) -> None:
    assert health(secret, challenge).proof is UNSET


@pytest.mark.parametrize(
    ("written", "secret"), [(b"abc\n", "abc"), (b" \n", None), (b"\xff\xfe", None)]
)
def test_the_secret_is_what_the_file_holds(
    tmp_path: Path, written: bytes, secret: str | None
) -> None:
    file = tmp_path / "pairing"
    file.write_bytes(written)
    assert secret_in(file) == secret


def test_where_there_is_no_file_there_is_no_secret(tmp_path: Path) -> None:
    assert secret_in(tmp_path / "pairing") is None
