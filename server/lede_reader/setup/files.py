"""Files as they shall be: written where they are not, and taken away without a trace."""

from __future__ import annotations

import os
from collections.abc import Collection, Iterator
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True)
class File:
    """`shown`: what may be printed of it."""

    path: Path
    content: bytes
    mode: int = 0o644
    secret: bool = False

    @property
    def shown(self) -> str:
        return "(a secret of its own)" if self.secret else self.content.decode()

    @property
    def is_there(self) -> bool:
        """Whether it stands as it shall be, to the byte and to the right."""
        with suppress(OSError):
            same_right = self.path.stat().st_mode & 0o777 == self.mode
            return same_right and self.path.read_bytes() == self.content
        return False


def write(file: File) -> bool:
    """Writes it, whole or not at all, unless it is there; tells whether it did."""
    if file.is_there:
        return False
    file.path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    beside = file.path.with_name(f".{file.path.name}.new")
    beside.unlink(missing_ok=True)
    handle = os.open(beside, os.O_WRONLY | os.O_CREAT | os.O_EXCL, file.mode)
    with os.fdopen(handle, "wb") as stream:
        os.fchmod(handle, file.mode)
        stream.write(file.content)
    beside.replace(file.path)
    return True


def clear(path: Path, keep: Collection[Path] = ()) -> list[Path]:
    """Removes a file, or a folder's files but `keep`, with each folder that it leaves empty."""
    gone = [found for found in _files(path) if found not in keep]
    for found in gone:
        found.unlink()
        _prune(found.parent)
    return gone


def _files(path: Path) -> Iterator[Path]:
    if path.is_dir() and not path.is_symlink():
        yield from (found for found in path.rglob("*") if found.is_symlink() or found.is_file())
    elif path.is_symlink() or path.exists():
        yield path


def _prune(folder: Path) -> None:
    """Removes the folder if it is empty, and its parents likewise, below the user's home."""
    home = Path.home()
    while folder != home and home in folder.parents:
        try:
            folder.rmdir()
        except OSError:
            return
        folder = folder.parent
