"""The counts in Prometheus's text format, written by hand: five families and no library."""

from __future__ import annotations

from collections.abc import Mapping

from lede_reader.web.counts import Counts

MEDIA_TYPE = "text/plain; version=0.0.4; charset=utf-8"


def to_prometheus(counts: Counts) -> str:
    """Every family, always in the same order.

    Languages are a gauge: when one reaches ten pages, "other" falls by as many.
    """
    return "".join(
        (
            _family("lede_requests_total", "counter", "outcome", counts.outcomes),
            _family("lede_faults_total", "counter", "fault", counts.faults),
            _family("lede_pages_by_language", "gauge", "language", counts.languages),
            _family("lede_pages_by_size_total", "counter", "at_most", counts.sizes),
            _family("lede_pages_by_seconds_total", "counter", "at_most", counts.seconds),
        )
    )


_HELP = {
    "lede_requests_total": "Requests to read a page, by what became of them.",
    "lede_faults_total": "What failed of ours and cost a page a fact: step, exception, our line.",
    "lede_pages_by_language": "Pages read, by language; with fewer than ten pages it is other.",
    "lede_pages_by_size_total": "Pages read, by the first step that their bytes are within.",
    "lede_pages_by_seconds_total": "Pages read, by the first step that their time is within.",
}


def _family(name: str, kind: str, label: str, values: Mapping[str, int]) -> str:
    lines = [f"# HELP {name} {_HELP[name]}", f"# TYPE {name} {kind}"]
    lines += [f'{name}{{{label}="{key}"}} {value}' for key, value in values.items()]
    return "\n".join([*lines, ""])
