"""Which texts the code asks for, read from its source: exact keys, and families as `state-*`."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path

ROOT = Path(__file__).parents[2]
CALLERS = ("bot/ui", "bot/telegram", "bot/app.py", "handlers")

Function = ast.FunctionDef | ast.AsyncFunctionDef


@dataclass(frozen=True)
class Use:
    """`key` has `*` for what is filled in. `plain`: for a button or a toast, not for HTML."""

    key: str
    plain: bool
    where: str


@cache
def uses() -> tuple[Use, ...]:
    """Every use of a text in the product."""
    return tuple(
        Use(key, _attribute(call) == "plain", f"{path.relative_to(ROOT)}:{call.lineno}")
        for path in python_files(*CALLERS)
        for call, scope in _calls(path)
        if (argument := _key_argument(call)) is not None
        for key in strings(argument, scope)
    )


def python_files(*places: str) -> Iterator[Path]:
    for place in places:
        path = ROOT / place
        yield from [path] if path.is_file() else sorted(path.rglob("*.py"))


def strings(node: ast.expr, scope: Function | None) -> set[str]:
    """What the expression can be. Raises AssertionError where the source does not tell."""
    if isinstance(node, ast.Constant):
        return {str(node.value)}
    if isinstance(node, ast.JoinedStr):
        return {"".join(_piece(part) for part in node.values)}
    if isinstance(node, ast.IfExp):
        return strings(node.body, scope) | strings(node.orelse, scope)
    if isinstance(node, ast.Name) and scope is not None:
        return _assigned(node.id, scope)
    raise AssertionError(f"line {node.lineno}: cannot tell which text {ast.unparse(node)} is")


def calls_in(path: Path) -> Iterator[ast.Call]:
    for call, _ in _calls(path):
        yield call


def _piece(part: ast.expr) -> str:
    return str(part.value) if isinstance(part, ast.Constant) else "*"


def _assigned(name: str, scope: Function) -> set[str]:
    if name in [argument.arg for argument in scope.args.args]:
        return set()  # whoever calls the function names the text
    found = [
        node.value
        for node in ast.walk(scope)
        if isinstance(node, ast.Assign)
        and any(isinstance(target, ast.Name) and target.id == name for target in node.targets)
    ]
    assert found, f"{scope.name}: {name} comes from nowhere"
    return {key for value in found for key in strings(value, scope)}


def _calls(path: Path) -> Iterator[tuple[ast.Call, Function | None]]:
    """Each call, with the innermost function it stands in."""
    tree = ast.parse(path.read_text("utf-8"))
    inside: dict[ast.Call, Function] = {}
    for function in ast.walk(tree):
        if isinstance(function, Function):
            inside |= {node: function for node in ast.walk(function) if isinstance(node, ast.Call)}
    for node in ast.walk(tree):
        if isinstance(node, ast.Call):
            yield node, inside.get(node)


def _key_argument(call: ast.Call) -> ast.expr | None:
    name = call.func.id if isinstance(call.func, ast.Name) else _attribute(call)
    if name in _forwarders():
        return call.args[_forwarders()[name]]
    if name in {"texts", "plain"} and not ast.unparse(call.func).endswith("_translator.texts"):
        return call.args[0]
    return None


def _attribute(call: ast.Call) -> str:
    return call.func.attr if isinstance(call.func, ast.Attribute) else ""


@cache
def _forwarders() -> dict[str, int]:
    """Functions that are handed a text's key, with its place among their arguments."""
    return {
        node.name: names.index("key: str")
        for path in python_files("bot/ui/screens", "handlers")
        for node in ast.walk(ast.parse(path.read_text("utf-8")))
        if isinstance(node, Function)
        and "key: str" in (names := [ast.unparse(argument) for argument in node.args.args])
    }
