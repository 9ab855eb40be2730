"""The command line: `python -m lede_reader.cli page.html`, or the page on standard input."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from lede_reader.contract import Page, PageKind
from lede_reader.errors import NoModel, Refusal
from lede_reader.pipeline import read
from lede_reader.render import Form, render

_FORMATS: dict[str, Form] = {"json": "json", "html": "html", "md": "markdown"}


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
    sys.stdout.buffer.write(render(reading, _FORMATS[options.format]) + b"\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
