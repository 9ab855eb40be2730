"""The command line, `lede-reader`: which command, and no more than that one is loaded."""

from __future__ import annotations

import argparse
import os
import sys
from importlib import import_module

from lede_reader import __version__

_COMMANDS = {
    "serve": ("lede_reader.cli.serve", "serve on this machine until Ctrl-C"),
    "setup": ("lede_reader.cli.setup", "serve by itself from now on, or --remove that"),
    "status": ("lede_reader.cli.status", "what runs where, and what the extension sees of it"),
    "read": ("lede_reader.cli.read", "read one page and print it, without a service"),
    "bulk": ("lede_reader.bulk.__main__", "read whole archives"),
}


def main(arguments: list[str] | None = None) -> int:
    """Does one command; returns what the process exits with."""
    parser = argparse.ArgumentParser(
        prog="lede-reader",
        description="Lede: the news page that you are on, as a clean article with its key facts.",
        epilog="\n".join(f"  {name:8}{line}" for name, (_, line) in _COMMANDS.items()),
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("--version", action="version", version=__version__)
    parser.add_argument("command", choices=tuple(_COMMANDS), help="and --help tells its own")
    parser.add_argument("rest", nargs=argparse.REMAINDER, help=argparse.SUPPRESS)
    options = parser.parse_args(arguments)
    module, _ = _COMMANDS[options.command]
    try:
        status: int = import_module(module).main(options.rest)
        sys.stdout.flush()
    except BrokenPipeError:  # Whoever read the output has had enough of it.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 1
    return status


def on_windows() -> bool:
    """Says where the service runs, on the one system where it does not."""
    if sys.platform != "win32":
        return False
    print(
        "The service needs a Unix: it confines the processes that read pages. On Windows it runs\n"
        "in WSL (wsl --install, then the same command there) or in the container that\n"
        "deploy/compose.yaml describes. Your Windows browser finds either at the same address.",
        file=sys.stderr,
    )
    return True
