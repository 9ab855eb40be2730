"""Keeps every regular expression that the service's modules compile after this one is imported."""

from __future__ import annotations

import re
import sys
from typing import Any

_compile = re.compile
# By pattern and flags, with the module that compiled it first.
patterns: dict[tuple[str, int], tuple[re.Pattern[str], str]] = {}


def _recorded(pattern: Any, flags: Any = 0) -> Any:
    compiled = _compile(pattern, flags)
    caller = sys._getframe(1).f_globals.get("__name__", "")
    if caller.startswith("lede_reader") and isinstance(compiled.pattern, str):
        patterns.setdefault((compiled.pattern, compiled.flags), (compiled, caller))
    return compiled


re.compile = _recorded
