"""Faults to put into a function, one at a time: what a test that decides would notice."""

from __future__ import annotations

import ast
import copy
import importlib
import inspect
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import cache
from types import CodeType, FunctionType, ModuleType
from typing import Any

_SWAPPED: dict[type[ast.AST], type[ast.AST]] = {
    ast.Lt: ast.LtE,
    ast.LtE: ast.Lt,
    ast.Gt: ast.GtE,
    ast.GtE: ast.Gt,
    ast.Eq: ast.NotEq,
    ast.NotEq: ast.Eq,
    ast.In: ast.NotIn,
    ast.NotIn: ast.In,
    ast.Is: ast.IsNot,
    ast.IsNot: ast.Is,
    ast.And: ast.Or,
    ast.Or: ast.And,
    ast.Add: ast.Sub,
    ast.Sub: ast.Add,
}


@dataclass(frozen=True, slots=True)
class Mutant:
    """One fault: where it is, at which site of its function, and what it changes."""

    module: str
    function: str
    line: int
    change: str
    site: int

    def __str__(self) -> str:
        return f"{self.module}:{self.line} {self.function}: {self.change}"


def mutants(module: ModuleType) -> Iterator[Mutant]:
    """Every fault of the functions and methods of a module."""
    for path, function in _functions(ast.parse(_source(module)).body):
        for site, node, change in _sites(function):
            line = getattr(node, "lineno", function.lineno)
            yield Mutant(module.__name__, path, line, change, site)


@cache
def _source(module: ModuleType) -> str:
    """The source as it was when the faults were listed, whatever is written meanwhile."""
    return inspect.getsource(module)


def plant(mutant: Mutant) -> None:
    """Puts a fault into this process, whoever has imported the function."""
    module = importlib.import_module(mutant.module)
    function_of(module, mutant.function).__code__ = _faulty(module, mutant)


def _faulty(module: ModuleType, mutant: Mutant) -> CodeType:
    """The code of the function with its fault."""
    tree = ast.parse(_source(module))
    function = dict(_functions(tree.body))[mutant.function]
    _alter(list(ast.walk(function))[mutant.site])
    code = compile(ast.fix_missing_locations(tree), str(module.__file__), "exec")
    return _find(code, mutant.function)


def function_of(module: ModuleType, path: str) -> FunctionType:
    """A function or method by its qualified name, without its decorators."""
    found: Any = module
    for name in path.split("."):
        found = inspect.getattr_static(found, name)
    for inner in ("fget", "__func__", "__wrapped__", "func"):
        found = getattr(found, inner, found)
    assert isinstance(found, FunctionType), path
    return found


def _functions(body: list[ast.stmt], inside: str = "") -> Iterator[tuple[str, ast.FunctionDef]]:
    for node in body:
        if isinstance(node, ast.FunctionDef):
            yield f"{inside}{node.name}", node
        elif isinstance(node, ast.ClassDef):
            yield from _functions(node.body, f"{inside}{node.name}.")


def _sites(function: ast.FunctionDef) -> Iterator[tuple[int, ast.AST, str]]:
    """The places of a function that a fault can be put into, with their number in the walk."""
    idle = {id(x) for part in _idle(function) for x in ast.walk(part)}
    for site, node in enumerate(ast.walk(function)):
        if id(node) in idle or type(node) not in _FAULTS:
            continue
        twin = copy.deepcopy(node)
        if _alter(twin):
            yield site, node, f"{_written(node)} → {_written(twin)}"


def _written(node: ast.AST) -> str:
    """A node as code; of a branch or a loop, its condition."""
    return ast.unparse(getattr(node, "test", node))


def _idle(function: ast.FunctionDef) -> Iterator[ast.AST]:
    """What decides nothing: docstring, annotations, decorators, what only asserts."""
    yield from function.decorator_list
    yield from (part for part in (function.returns, function.args) if part)
    yield from (x for x in ast.walk(function) if isinstance(x, ast.Expr | ast.Assert | ast.Raise))
    yield from (x.annotation for x in ast.walk(function) if isinstance(x, ast.AnnAssign))
    yield from (x for x in ast.walk(function) if isinstance(x, ast.keyword) and x.arg == "strict")


def _alter(node: ast.AST) -> bool:
    """Puts a fault into a node; tells whether there is one for its kind."""
    fault = _FAULTS.get(type(node))
    return fault is not None and fault(node)


def _swap(node: Any) -> bool:
    swapped = _SWAPPED.get(type(node.op))
    if swapped is not None:
        node.op = swapped()
    return swapped is not None


def _compare(node: Any) -> bool:
    swapped = _SWAPPED.get(type(node.ops[0]))
    if swapped is not None:
        node.ops[0] = swapped()
    return swapped is not None


def _constant(node: Any) -> bool:
    if isinstance(node.value, bool):
        node.value = not node.value
    elif isinstance(node.value, int | float):
        node.value += 1
    else:
        return False
    return True


def _negate(node: Any) -> bool:
    """A bare condition turns round; one that compares has faults of its own."""
    if isinstance(node.test, ast.Compare | ast.BoolOp | ast.Constant):
        return False
    node.test = ast.UnaryOp(ast.Not(), node.test)
    return True


def _drop(node: Any) -> bool:
    """A condition of a comprehension is left out."""
    found = bool(node.ifs)
    node.ifs = node.ifs[1:]
    return found


_FAULTS: dict[type[ast.AST], Callable[[Any], bool]] = {
    ast.BinOp: _swap,
    ast.BoolOp: _swap,
    ast.Compare: _compare,
    ast.Constant: _constant,
    ast.If: _negate,
    ast.IfExp: _negate,
    ast.While: _negate,
    ast.comprehension: _drop,
}


def _find(code: CodeType, path: str) -> CodeType:
    for name in path.split("."):
        code = next(x for x in code.co_consts if isinstance(x, CodeType) and x.co_name == name)
    return code
