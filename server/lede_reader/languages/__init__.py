"""How does this language say it? One TOML file a language, compiled into one `Language`."""

from __future__ import annotations

from lede_reader.languages.files import language_files
from lede_reader.languages.language import Language, Languages

__all__ = ["Language", "Languages", "language_files"]
