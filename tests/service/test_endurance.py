"""After two thousand pages the service has what it had: no descriptor more, and no memory."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from tests.service.pages import page
from tests.service.running import Reply, Service, until

PAGES = 1000
"""Each half of the run: the first fills what fills once, the second must add nothing."""

KINDS = (
    page(),
    page(
        "<ul>"
        + "<li>The board told the Port Alder Post that it would meet again.</li>" * 20
        + "</ul>"
    ),
    page("<p>Im Hafen sagte Marta Olsen am Dienstag: „Wir haben lange genug gewartet.“</p>" * 9),
    "<title>Nothing</title><p>Nothing to read.",
    "",
)
"""What people send: articles, a page without one, nothing at all."""


def test_two_thousand_pages_leave_neither_descriptors_nor_memory(start) -> None:
    service: Service = start()
    _read(service)
    descriptors, memory = _descriptors(service), _memory(service)
    _read(service)
    until(lambda: _descriptors(service) <= descriptors, 5)
    grown = _memory(service) - memory
    print("GROWN", grown)
    assert grown <= 10


def _read(service: Service) -> None:
    def ask(number: int) -> Reply:
        return service.read(KINDS[number % len(KINDS)])

    with ThreadPoolExecutor(4) as clients:
        statuses = {reply.status for reply in clients.map(ask, range(PAGES))}
    assert statuses == {200, 422}


def _processes(service: Service) -> list[int]:
    """What lives as long as the service does: a reader is replaced after three hundred pages."""
    return [service.master, *service.workers, *service.nurseries]


def _descriptors(service: Service) -> int:
    return sum(1 for pid in _processes(service) for _ in Path(f"/proc/{pid}/fd").iterdir())


def _memory(service: Service) -> float:
    """MiB of the whole service, what processes share counted once."""
    total = 0
    for pid in [*_processes(service), *service.readers]:
        lines = Path(f"/proc/{pid}/smaps_rollup").read_text().splitlines()
        total += next(int(line.split()[1]) for line in lines if line.startswith("Pss:"))
    return total / 1024
