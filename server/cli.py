"""The command line: `python -m server.cli page.html`, or the page on standard input."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Callable
from pathlib import Path

from server.contract import Page, PageKind, Reading
from server.errors import NoModel, Refusal
from server.read import read
from server.render import to_html, to_json, to_markdown

_FORMATS: dict[str, Callable[[Reading], bytes]] = {
    "json": to_json,
    "html": lambda reading: to_html(reading).encode(),
    "md": lambda reading: to_markdown(reading).encode(),
}


def main(arguments: list[str] | None = None) -> int:
    """Reads one page and prints it; returns 1 where the page is refused."""
    parser = argparse.ArgumentParser(prog="lede", description=__doc__)
    parser.add_argument(
        "page", nargs="?", help="an HTML file, or a .txt file; standard input without"
    )
    parser.add_argument(
        "--url", help="the page's address, which relative links are resolved against"
    )
    parser.add_argument("--format", choices=tuple(_FORMATS), default="json", help="json by default")
    options = parser.parse_args(arguments)
    body = Path(options.page).read_bytes() if options.page else sys.stdin.buffer.read()
    kind: PageKind = "text" if (options.page or "").endswith(".txt") else "html"
    try:
        reading = read(Page(body, kind, None, options.url))
    except (Refusal, NoModel) as refusal:
        print(f"lede: {type(refusal).__name__}", file=sys.stderr)
        return 1
    sys.stdout.buffer.write(_FORMATS[options.format](reading) + b"\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
