"""The extension that comes with the package, copied to where the browser loads it from."""

from __future__ import annotations

from pathlib import Path

from lede_reader.setup.files import File

_PACKAGE = Path(__file__).parents[1]


def source() -> Path:
    """Its folder: in the package, or beside the source root in a clone."""
    packed = _PACKAGE / "extension"
    return packed if packed.is_dir() else _PACKAGE.parents[1] / "extension"


def copied_to(target: Path) -> tuple[File, ...]:
    """Each of its files, as it is to stand under `target`."""
    folder = source()
    return tuple(
        File(target / path.relative_to(folder), path.read_bytes())
        for path in sorted(folder.rglob("*"))
        if path.is_file()
    )
