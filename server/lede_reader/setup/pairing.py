"""The secret by which the extension may know Lede from whoever else holds its port."""

from __future__ import annotations

import re
import secrets
from pathlib import Path

from lede_reader.setup.files import File

_SECRET = re.compile(r"[0-9a-f]{32}")


def kept(path: Path) -> str | None:
    """The secret that is written there, or None."""
    try:
        found = path.read_text("ascii").strip()
    except (OSError, ValueError):
        return None
    return found if _SECRET.fullmatch(found) else None


def file_at(path: Path) -> File:
    """The secret's file: the same secret as long as there is one."""
    secret = kept(path) or secrets.token_hex(16)
    return File(path, f"{secret}\n".encode(), mode=0o600, secret=True)
