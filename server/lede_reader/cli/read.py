"""`lede-reader read page.html`: one page, or the one on standard input, through the same code."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from lede_reader.addresses import base_address
from lede_reader.contract import Page, PageKind
from lede_reader.entities.spacy_pipeline import SpacyPipeline
from lede_reader.errors import NoModel, Refusal
from lede_reader.pipeline import Pipeline
from lede_reader.render import Form, render
from lede_reader.settings import from_environment

_FORMATS: dict[str, Form] = {"json": "json", "html": "html", "md": "markdown"}


def main(arguments: list[str]) -> int:
    """Reads one page and prints it; returns 1 where the page is refused or is not there."""
    options = _parser().parse_args(arguments)
    try:
        body = Path(options.page).read_bytes() if options.page else sys.stdin.buffer.read()
    except OSError as error:
        print(f"lede-reader: {options.page}: {error.strerror}", file=sys.stderr)
        return 1
    kind: PageKind = "text" if (options.page or "").endswith(".txt") else "html"
    try:
        model = from_environment().spacy_model
        pipeline = Pipeline(SpacyPipeline(model) if model else None)
        reading = pipeline.read(Page(body, kind, None, base_address(options.url))).reading
    except (Refusal, NoModel) as refusal:
        print(f"lede-reader: {type(refusal).__name__}", file=sys.stderr)
        return 1
    sys.stdout.buffer.write(render(reading, _FORMATS[options.format]) + b"\n")
    return 0


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="lede-reader read", description=__doc__)
    parser.add_argument(
        "page", nargs="?", help="an HTML file, or a .txt file; standard input without"
    )
    parser.add_argument(
        "--url", help="the page's address, which relative links are resolved against"
    )
    parser.add_argument("--format", choices=tuple(_FORMATS), default="json", help="json by default")
    return parser
