"""Faults to put into a function, one at a time: what a test that decides would notice."""

from __future__ import annotations

import ast
import copy
import importlib
import inspect
from collections.abc import Callable, Iterator
from dataclasses import dataclass
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
    """One fault: where it is, what it changes, and the code of the function that has it."""

    module: str
    function: str
    line: int
    change: str
    code: CodeType

    def __str__(self) -> str:
        return f"{self.module}:{self.line} {self.function}: {self.change}"


def mutants(module: ModuleType) -> Iterator[Mutant]:
    """Every fault of the functions and methods of a module."""
    tree = ast.parse(inspect.getsource(module))
    for path, function in _functions(tree.body):
        for site, change in _sites(function):
            altered = copy.deepcopy(tree)
            twin = dict(_functions(altered.body))[path]
            _alter(list(ast.walk(twin))[site])
            code = compile(ast.fix_missing_locations(altered), str(module.__file__), "exec")
            line = list(ast.walk(function))[site]
            yield Mutant(
                module.__name__,
                path,
                getattr(line, "lineno", function.lineno),
                change,
                _find(code, path),
            )


def plant(mutant: Mutant) -> None:
    """Puts a fault into this process, whoever has imported the function."""
    function_of(importlib.import_module(mutant.module), mutant.function).__code__ = mutant.code


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


def _sites(function: ast.FunctionDef) -> Iterator[tuple[int, str]]:
    """The places of a function that a fault can be put into, by their number in the walk."""
    idle = {id(x) for part in _idle(function) for x in ast.walk(part)}
    for site, node in enumerate(ast.walk(function)):
        if id(node) in idle:
            continue
        twin = copy.deepcopy(node)
        if _alter(twin):
            yield site, f"{ast.unparse(node)} → {ast.unparse(twin)}"


def _idle(function: ast.FunctionDef) -> Iterator[ast.AST]:
    """What decides nothing: docstring, annotations, decorators."""
    yield from function.decorator_list
    yield from (part for part in (function.returns, function.args) if part)
    yield from (x for x in ast.walk(function) if isinstance(x, ast.Expr | ast.Assert | ast.Raise))
    yield from (x.annotation for x in ast.walk(function) if isinstance(x, ast.AnnAssign))


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
