"""Who was told the pairing secret sends pages only to the service that proves it knows it."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.extension.people import Reader
from tests.extension.servers import BusyService, Service

SECRET = "0123456789abcdef0123456789abcdef"


@pytest.fixture(scope="module")
def paired(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Service]:
    """A service that was set up with a secret."""
    file: Path = tmp_path_factory.mktemp("paired") / "pairing"
    file.write_text(f"{SECRET}\n", "utf-8")
    running = Service(PAIRING_FILE=str(file))
    running.start()
    yield running
    running.stop()


def reason(reader: Reader) -> str:
    return str(
        reader.browser.run("return document.querySelector('.failure')?.dataset.reason ?? ''")
    )


def test_the_service_that_proves_it_is_sent_the_page(reader: Reader, paired: Service) -> None:
    reader.choose(service=paired.address, pairing=f" {SECRET} ")
    reader.picture("options-paired")
    reader.read("harbour.html")
    assert reader.browser.count(".article") == 1


def test_one_with_another_secret_is_not(reader: Reader, paired: Service) -> None:
    reader.set(service=paired.address, pairing=SECRET[::-1])
    reader.read("harbour.html")
    assert reason(reader) == "unpaired"
    reader.picture("unpaired")


@pytest.mark.parametrize("proof", [None, "", "zz", "00" * 32, 1])
def test_whoever_proves_nothing_gets_nothing(
    reader: Reader, busy_service: BusyService, proof: object
) -> None:
    busy_service.health = {"status": "ok", "service": "lede", "api": 1, "proof": proof}
    reader.set(service=busy_service.address, pairing=SECRET)
    reader.read("harbour.html")
    assert reason(reader) == "unpaired"
    assert busy_service.sent == []


def test_without_a_secret_a_service_that_has_one_reads_as_ever(
    reader: Reader, paired: Service
) -> None:
    reader.set(service=paired.address)
    reader.read("harbour.html")
    assert reader.browser.count(".article") == 1
