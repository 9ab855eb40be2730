"""What the papers tell people to type and to open is there."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
import yaml
from lede_reader import cli

ROOT = Path(__file__).parents[2]
PAPERS = [*ROOT.glob("*.md"), *(ROOT / "docs").glob("*.md")]
TARGETS = set(re.findall(r"^([a-z-]+):", (ROOT / "Makefile").read_text(), re.M))
SCRIPTS = r"```sh\n(.*?)```"
papers = pytest.mark.parametrize("path", PAPERS, ids=[path.name for path in PAPERS])


def test_the_readme_is_short_and_shows_the_marks() -> None:
    readme = (ROOT / "README.md").read_text("utf-8")
    assert len(readme.split()) < 900
    assert "docs/reader-marks.png" in readme


@papers
def test_what_a_paper_links_to_is_there(path: Path) -> None:
    linked = re.findall(r"\]\(([^)#:\s]+)(?:#[^)]*)?\)", path.read_text("utf-8"))
    assert [name for name in linked if not (path.parent / name).exists()] == []


@papers
def test_what_a_paper_says_to_make_can_be_made(path: Path) -> None:
    text = path.read_text("utf-8")
    typed = re.findall(r"`(?:[A-Z]+=\S+ )?make ([a-z-]+)", text)
    typed += re.findall(r"^make ([a-z-]+)", "\n".join(re.findall(SCRIPTS, text, re.S)), re.M)
    assert set(typed) <= TARGETS


@papers
def test_a_command_that_a_paper_names_is_one(path: Path) -> None:
    text = path.read_text("utf-8")
    typed = re.findall(r"(?:^|`)lede-reader ([a-z]+)", text, re.M)
    assert set(typed) <= set(cli._COMMANDS)


def test_the_readme_says_how_to_run_it_and_how_to_be_done_with_that() -> None:
    scripts = "\n".join(re.findall(SCRIPTS, (ROOT / "README.md").read_text("utf-8"), re.S))
    for command in ("make run", "uv tool install .", "pipx install .", "lede-reader setup"):
        assert command in scripts


def test_nobody_is_told_to_install_a_strangers_package() -> None:
    """`lede` of the index is not ours, and `lede-reader` is not there."""
    written = [*PAPERS, *(ROOT / "server").rglob("*.py"), *(ROOT / "deploy").rglob("*")]
    told = re.compile(
        r"(?:pip|pipx|uv tool|uvx|uv pip) install [^\n`]*\blede(?:-reader)?\b(?![\w/.-])"
    )
    found = [
        path.name for path in written if path.is_file() and told.search(path.read_text("utf-8"))
    ]
    assert found == []


def test_what_runs_before_a_commit_is_what_lint_runs() -> None:
    hooks = yaml.safe_load((ROOT / ".pre-commit-config.yaml").read_text())["repos"][0]["hooks"]
    make = (ROOT / "Makefile").read_text()
    for hook in hooks:
        command = hook["entry"].replace(".venv/bin/", "$(BIN)/").removesuffix(" --force-exclude")
        assert command.removesuffix(" --check") in make
