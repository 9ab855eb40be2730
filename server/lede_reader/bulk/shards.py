"""Which files are there to read? A folder is all of its files of a known kind, in order."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

PAGES = (".html", ".htm", ".txt")
ROWS = (".jsonl", ".ndjson")
_PACKED = (*PAGES, *ROWS, ".warc")
KNOWN = (*_PACKED, *(f"{suffix}.gz" for suffix in _PACKED), ".parquet")


@dataclass(frozen=True, slots=True)
class Shard:
    """A file with pages. `name`: its path below what was asked for, with `/` on every system."""

    path: str
    name: str

    @property
    def kind(self) -> str:
        """The suffix that tells what is in it, without `.gz`."""
        return Path(self.name.lower().removesuffix(".gz")).suffix

    @property
    def is_packed(self) -> bool:
        """Whether it is under gzip."""
        return self.name.lower().endswith(".gz")


def shards_in(path: Path) -> Iterator[Shard]:
    """The shards of a file or a folder; raises FileNotFoundError where there is neither."""
    if path.is_dir():
        found = (file for file in sorted(path.rglob("*")) if file.is_file())
        yield from (
            Shard(str(file.resolve()), file.relative_to(path).as_posix())
            for file in found
            if _is_known(file)
        )
    elif path.exists() and _is_known(path):
        yield Shard(str(path.resolve()), path.name)
    else:
        raise FileNotFoundError(path)


def _is_known(path: Path) -> bool:
    return path.name.lower().endswith(KNOWN)
