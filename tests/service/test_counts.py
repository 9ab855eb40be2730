"""The counts: exact, lasting, and too coarse for anybody to show."""

from __future__ import annotations

import os
import signal
from concurrent.futures import ThreadPoolExecutor

from tests.service.pages import page
from tests.service.running import Service, free_port

PAGE = page()
GERMAN = """<!doctype html><html lang="de"><head><meta charset="utf-8">
<title>Alte Mole wird wieder geöffnet</title></head><body><main><article>
<h1>Alte Mole wird wieder geöffnet</h1>
<p>Der Hafenausschuss von Alderhafen hat am Dienstag beschlossen, die alte Mole wieder zu öffnen, die
seit dem Sturm von 1998 gesperrt ist. Die Arbeiten sollen im Frühjahr beginnen.</p>
<p>„Wir haben lange genug gewartet“, sagte die Vorsitzende Marta Olsen nach der Sitzung, die bis in
die Nacht gedauert hatte. Gegen den Beschluss stimmten nur zwei Mitglieder.</p>
<p>Die Kosten schätzt der Ausschuss auf drei Millionen Euro. Ein Drittel davon trägt das Land, den Rest
teilen sich die Stadt und die Reederei, deren Fähren dort anlegen werden.</p>
</article></main></body></html>"""


def test_what_was_answered_is_counted_through_kills_and_a_restart(start) -> None:
    service: Service = start()
    with ThreadPoolExecutor(4) as pool:
        asked = [pool.submit(service.read, PAGE) for _ in range(60)]
        asked[10].result()
        os.kill(service.workers[0], signal.SIGKILL)
        statuses = [future.result().status for future in asked]
    answered = statuses.count(200)
    counted = service.counted()
    assert answered <= counted["outcomes"]["read"] <= answered + statuses.count(0)
    assert sum(counted["languages"].values()) == counted["outcomes"]["read"]
    assert sum(counted["sizes"].values()) == counted["outcomes"]["read"]
    assert sum(counted["seconds"].values()) == counted["outcomes"]["read"]
    service.stop()
    service.start()
    assert service.counted() == counted


def test_a_language_shows_from_its_tenth_page_on(start) -> None:
    service: Service = start()
    for _ in range(9):
        assert service.read(GERMAN).json["article"]["lang"] == "de"
    assert service.counted()["languages"] == {"other": 9}
    service.read(GERMAN)
    assert service.counted()["languages"] == {"de": 10}


def test_one_page_more_shows_nowhere(start) -> None:
    service: Service = start(COUNTS_EVERY="900")
    for _ in range(11):
        service.read(PAGE)
    shown = service.counted()
    assert shown["outcomes"]["read"] == 10
    assert {value % 10 for group in shown.values() for value in group.values()} == {0}
    for _ in range(10):
        service.read(PAGE)
    assert service.counted() == shown
    assert 'outcome="read"} 10\n' in service.ask("GET", "/metrics").body.decode()


def test_prometheus_may_be_served_elsewhere_alone(start) -> None:
    elsewhere = free_port()
    service: Service = start(METRICS_BIND=f"127.0.0.1:{elsewhere}")
    assert service.ask("GET", "/metrics").status == 404
    assert service.ask("GET", "/healthz").status == 200
    service.port, port = elsewhere, service.port
    assert b"lede_requests_total" in service.ask("GET", "/metrics").body
    for path in ("/", "/healthz", "/v1/counts", "/nothing"):
        assert service.ask("GET", path).status == 404
    assert service.read(PAGE).status == 404
    service.port = port


def test_each_refusal_is_counted_under_its_name(start) -> None:
    service: Service = start(MAX_BYTES="20000")
    service.read("")
    service.read("x" * 20_001)
    service.ask("POST", "/v1/read", b"{", {"Content-Type": "application/json"})
    service.ask("POST", "/v1/read", b"x", {"Content-Type": "image/png"})
    service.read(PAGE, "image/png")
    counted = {name: value for name, value in service.counted()["outcomes"].items() if value}
    assert counted == {
        "malformed": 1,
        "noArticle": 1,
        "notAcceptable": 1,
        "tooLarge": 1,
        "unsupported": 1,
    }


def test_prometheus_gets_the_same_numbers(start) -> None:
    service: Service = start()
    for _ in range(3):
        service.read(PAGE)
    text = service.ask("GET", "/metrics").body.decode()
    assert 'lede_requests_total{outcome="read"} 3\n' in text
    assert 'lede_pages_by_language{language="other"} 3\n' in text
    names = [line.split("{")[0] for line in text.splitlines() if not line.startswith("#")]
    assert len(set(names)) == 4


def test_names_do_not_grow_with_what_readers_send(start) -> None:
    service: Service = start()
    before = {group: set(names) for group, names in service.counted().items()}
    for number in range(5):
        odd = PAGE.replace('lang="en"', f'lang="x-{number}"')
        service.read(odd, Content_Location=f"https://site{number}.example/{number}")
    after = {group: set(names) for group, names in service.counted().items()}
    assert after == {**before, "languages": {"other"}}


def test_where_no_file_can_be_written_it_counts_in_memory(start, tmp_path) -> None:
    (tmp_path / "file").write_text("in the way")
    service: Service = start(DATA_DIR=str(tmp_path / "file" / "var"), WEB_CONCURRENCY="1")
    assert service.read(PAGE).status == 200
    assert service.counted()["outcomes"]["read"] == 1
