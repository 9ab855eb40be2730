"""What is killed, hangs or is overrun takes at most its own page along."""

from __future__ import annotations

import os
import signal
import time
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from itertools import pairwise
from pathlib import Path

import pytest
from lede_reader.sandbox.confinement import is_confinable

from tests.service.pages import page
from tests.service.running import Reply, Service, children, signal_all, until

PAGE = page()


def test_a_reader_that_hangs_is_stopped_and_the_next_page_is_read_at_once(start) -> None:
    service: Service = start(TIME_BUDGET="2")
    hung = service.readers
    signal_all(hung, signal.SIGSTOP)
    reply = service.read(PAGE)
    assert (reply.status, reply.json["type"]) == (503, "/docs#problem-out-of-time")
    assert reply.headers["retry-after"].isdigit()
    assert 1.9 < reply.seconds < 4
    signal_all(hung, signal.SIGKILL)
    after = service.read(PAGE)
    assert after.status == 200
    assert after.seconds < 1


def living(pids: list[int]) -> list[int]:
    """Those that are there still, and not only as a name that nobody has collected."""
    return [pid for pid in pids if Path(f"/proc/{pid}/fd").exists() and _state(pid) != "Z"]


def _state(pid: int) -> str:
    try:
        return Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[0]
    except OSError:
        return "Z"


@pytest.fixture
def pool() -> ThreadPoolExecutor:
    return ThreadPoolExecutor(64)


def hung_request(service: Service, pool: ThreadPoolExecutor) -> Future[Reply]:
    """A request that is being read by a reader that was stopped."""
    signal_all(service.readers, signal.SIGSTOP)
    waiting = pool.submit(service.read, PAGE)
    time.sleep(0.5)
    return waiting


def test_a_killed_reader_loses_nothing(start, pool: ThreadPoolExecutor) -> None:
    service: Service = start()
    waiting = hung_request(service, pool)
    signal_all(service.readers, signal.SIGKILL)
    assert waiting.result(10).status == 200


def test_whoever_waits_when_a_worker_is_killed_is_told_to_try_again(
    start, pool: ThreadPoolExecutor
) -> None:
    service: Service = start(WEB_CONCURRENCY="1")
    waiting = hung_request(service, pool)
    (worker,) = service.workers
    nurseries, readers = service.nurseries, service.readers
    os.kill(worker, signal.SIGKILL)
    reply = waiting.result(5)
    assert (reply.status, reply.json["type"]) == (503, "/docs#problem-interrupted")
    start_of_gap = time.monotonic()
    assert service.read(PAGE).status == 200
    assert time.monotonic() - start_of_gap < 2
    until(lambda: not living([*nurseries, *readers]), 5)


def test_a_killed_nursery_is_replaced_and_loses_nothing(start, pool: ThreadPoolExecutor) -> None:
    service: Service = start(WEB_CONCURRENCY="1")
    (nursery,) = service.nurseries
    os.kill(nursery, signal.SIGKILL)
    replies = [service.read(PAGE).status for _ in range(20)]
    assert set(replies) == {200}
    until(lambda: len(service.readers) == 2 and nursery not in service.nurseries, 10)
    assert service.read(PAGE).status == 200


def test_as_many_processes_are_there_after_a_kill_as_before(start) -> None:
    service: Service = start()
    before = len(service.workers), len(service.nurseries), len(service.readers)
    os.kill(service.workers[0], signal.SIGKILL)
    until(
        lambda: (len(service.workers), len(service.nurseries), len(service.readers)) == before, 10
    )


def test_a_killed_worker_is_missed_for_a_moment_only(start) -> None:
    """Longest time without an answer: a second, beside what an answer takes on this machine."""
    service: Service = start()
    ended: list[tuple[float, Reply]] = []
    kill = time.monotonic() + 2

    def ask() -> None:
        while time.monotonic() < kill + 3:
            reply = service.read(PAGE)
            ended.append((time.monotonic(), reply))

    with ThreadPoolExecutor(3) as clients:
        for _ in range(3):
            clients.submit(ask)
        time.sleep(kill - time.monotonic())
        os.kill(service.workers[0], signal.SIGKILL)
    usual = max(reply.seconds for end, reply in ended if end < kill)
    answers = sorted(end for end, reply in ended if reply.status == 200)
    gap = max(after - before for before, after in pairwise(answers))
    assert gap < 1 + 2 * usual
    assert sum(reply.status == 0 for _, reply in ended) <= 1
    assert {reply.status for _, reply in ended} <= {0, 200, 503}


def test_a_stop_finishes_what_is_being_read(start, pool: ThreadPoolExecutor) -> None:
    service: Service = start()
    readers = service.readers
    waiting = hung_request(service, pool)
    stopping = pool.submit(service.stop)
    time.sleep(0.5)
    signal_all(readers, signal.SIGCONT)
    assert waiting.result(10).status == 200
    assert stopping.result(20) == 0


def test_a_stop_of_the_whole_group_leaves_no_process_behind(start) -> None:
    service: Service = start()
    everyone = [*service.workers, *service.nurseries, *service.readers]
    os.killpg(service.master, signal.SIGTERM)
    service.stop()
    until(lambda: not living(everyone), 5)


def test_past_a_bounded_queue_the_answer_is_busy_at_once(start, pool: ThreadPoolExecutor) -> None:
    service: Service = start(WEB_CONCURRENCY="1")
    readers = service.readers
    signal_all(readers, signal.SIGSTOP)
    asked = [pool.submit(service.read, PAGE) for _ in range(40)]
    until(lambda: sum(future.done() for future in asked) >= 40 - 2 - 16, 5)
    turned_away = [future.result() for future in asked if future.done()]
    assert {reply.status for reply in turned_away} == {503}
    assert {reply.json["type"] for reply in turned_away} == {"/docs#problem-busy"}
    assert max(reply.seconds for reply in turned_away) < 3
    signal_all(readers, signal.SIGCONT)
    assert sum(future.result(20).status == 200 for future in asked) == 18


def half_sent(service: Service) -> Callable[[], bytes]:
    """A request that is begun and not ended; waits until the service ends it."""
    head = b"POST /v1/read HTTP/1.1\r\nHost: localhost\r\nContent-Type: text/html\r\n"
    return lambda: service.send(head + b"Content-Length: 100\r\n\r\n<p>")


def test_slow_clients_hold_up_nobody_and_are_let_go(service: Service) -> None:
    with ThreadPoolExecutor(100) as crowd:
        slow = [crowd.submit(half_sent(service)) for _ in range(100)]
        time.sleep(1)
        reply = service.read(PAGE)
        assert reply.status == 200
        assert reply.seconds < 2
        answers = [future.result(15) for future in slow]
    assert {answer[:12] for answer in answers} == {b"HTTP/1.1 400"}


def test_no_process_may_leave_a_core_or_write_a_file(service: Service) -> None:
    def limit(pid: int, name: str) -> str:
        limits = Path(f"/proc/{pid}/limits").read_text().splitlines()
        return next(line for line in limits if line.startswith(name))[len(name) :].split()[0]

    everyone = [*service.workers, *service.nurseries, *service.readers]
    assert {limit(pid, "Max core file size") for pid in everyone} == {"0"}
    assert {limit(pid, "Max file size") for pid in service.readers} == {"0"}
    assert "unlimited" not in {limit(pid, "Max address space") for pid in service.readers}
    assert all(children(pid) == [] for pid in service.readers)


@pytest.mark.skipif(not is_confinable(), reason="the kernel has no Landlock")
def test_each_reader_has_given_up_calls_and_new_privileges(service: Service) -> None:
    for pid in service.readers:
        status = Path(f"/proc/{pid}/status").read_text()
        assert "NoNewPrivs:\t1\n" in status
        assert "Seccomp:\t2\n" in status


@pytest.mark.skipif(os.geteuid() != 0, reason="it does not run as root here")
def test_who_starts_it_as_root_is_told(service: Service) -> None:
    assert "Lede runs as root" in service.said()
