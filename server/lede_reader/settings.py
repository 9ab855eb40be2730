"""What the environment may set, each with a default that works on a fresh machine."""

from __future__ import annotations

import os
from collections.abc import Mapping

from msgspec import Struct
from platformdirs import user_data_dir

NAME = "lede-reader"
PORT = 5333


class Settings(Struct, frozen=True):
    """`max_bytes`: a page's size after decompression. `time_budget`: seconds that one page may
    take. `rate_limit`: requests a minute and client, 0 for none; never applied to loopback.
    `trusted_proxies`: networks whose word is taken for whom they forward for; the rate alone asks.
    `data_dir`: the folder of the counts, the only file that is written; the user's own by default.
    `counts_every`: seconds between two publications of the counts; 0 shows them exact and at once.
    `metrics_bind`: where alone `/metrics` is then served, as "HOST:PORT"; with all else if unset.
    `idle_seconds`: after which a service that its socket started ends, 0 for never.
    `pairing_file`: holds the secret by which a client knows this service again; where none is set,
    `pairing` in `data_dir`, if there.
    `spacy_model`: an installed pipeline that finds names in its language, in place of our rules.
    """

    host: str = "127.0.0.1"
    port: int = PORT
    workers: int = 2
    max_bytes: int = 10_485_760
    time_budget: float = 10.0
    allowed_origins: tuple[str, ...] = ()
    allowed_hosts: tuple[str, ...] = ()
    rate_limit: int = 0
    trusted_proxies: tuple[str, ...] = ()
    data_dir: str = user_data_dir(NAME)
    counts_every: float = 900.0
    metrics_bind: str | None = None
    idle_seconds: float = 0.0
    pairing_file: str | None = None
    spacy_model: str | None = None


def _words(value: str) -> tuple[str, ...]:
    return tuple(word for word in value.replace(",", " ").split() if word)


def from_environment(environ: Mapping[str, str] = os.environ) -> Settings:
    """Reads the settings; raises ValueError on a number that is none."""
    return Settings(
        host=environ.get("HOST", "127.0.0.1"),
        port=int(environ.get("PORT", PORT)),
        workers=int(environ.get("WEB_CONCURRENCY", os.cpu_count() or 1)),
        max_bytes=int(environ.get("MAX_BYTES", "10485760")),
        time_budget=float(environ.get("TIME_BUDGET", "10")),
        allowed_origins=_words(environ.get("ALLOWED_ORIGINS", "")),
        allowed_hosts=_words(environ.get("ALLOWED_HOSTS", "")),
        rate_limit=int(environ.get("RATE_LIMIT", "0")),
        trusted_proxies=_words(environ.get("TRUSTED_PROXIES", "")),
        data_dir=data_dir(environ),
        counts_every=float(environ.get("COUNTS_EVERY", "900")),
        metrics_bind=environ.get("METRICS_BIND") or None,
        idle_seconds=float(environ.get("IDLE_SECONDS", "0")),
        pairing_file=environ.get("PAIRING_FILE") or None,
        spacy_model=environ.get("SPACY_MODEL") or None,
    )


def data_dir(environ: Mapping[str, str] = os.environ) -> str:
    """The folder that is set, else the one that systemd made for its service, else the user's."""
    return environ.get("DATA_DIR") or environ.get("STATE_DIRECTORY") or user_data_dir(NAME)
