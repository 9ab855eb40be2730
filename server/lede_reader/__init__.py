"""Lede: the news page a reader is on, as a clean article with its key facts.

`from lede_reader import read`: `read(html, url)` gives the `Reading` of a page.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from lede_reader.api import Reading, read

__all__ = ["Reading", "__version__", "read"]
__version__ = "0.1.0"


def __getattr__(name: str) -> Any:
    """Loads what reads a page when somebody asks for it: most commands do not."""
    if name in __all__:
        from lede_reader import api  # noqa: PLC0415 - half a second

        return getattr(api, name)
    raise AttributeError(name)
