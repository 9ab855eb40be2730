"""A tag is compared with tags alone, and looked for among several, never in a string.

`tag in "verb"` would hold of "verb" and of nothing else that is meant; a set is as fast.
"""

import ast
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import get_args

import lede_reader
from lede_reader.languages.lexicons.syntax import Tag

ROOT = Path(lede_reader.__file__).parent
FILES = sorted(file for room in ("nlp", "facts") for file in (ROOT / room).rglob("*.py"))


def is_tag(node: ast.expr) -> bool:
    told = ast.unparse(node)
    return told.endswith(".tag") or told.startswith("tag_at(") or ".tags.get(" in told


def constants(tree: ast.Module) -> Mapping[str, ast.expr]:
    """What a module names at its top."""
    made = (x for x in tree.body if isinstance(x, ast.Assign | ast.AnnAssign) and x.value)
    return {
        ast.unparse(x.targets[0] if isinstance(x, ast.Assign) else x.target): x.value
        for x in made
        if x.value is not None
    }


def wrong() -> Iterator[str]:
    for file in FILES:
        tree = ast.parse(file.read_text("utf-8"))
        named = constants(tree)
        for node in ast.walk(tree):
            if not isinstance(node, ast.Compare) or not is_tag(node.left):
                continue
            other = named.get(ast.unparse(node.comparators[0]), node.comparators[0])
            is_string = isinstance(other, ast.Constant) and isinstance(other.value, str)
            words = [x.value for x in ast.walk(other) if isinstance(x, ast.Constant)]
            unknown = {x for x in words if isinstance(x, str)}.difference(get_args(Tag))
            if unknown or (is_string and isinstance(node.ops[0], ast.In | ast.NotIn)):
                yield f"{file.relative_to(ROOT)}:{node.lineno}: {ast.unparse(node)}"


def test_a_tag_is_compared_with_tags_alone() -> None:
    assert list(wrong()) == []
