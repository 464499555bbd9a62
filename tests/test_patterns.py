"""No pattern that is searched for can begin anywhere and go on forever."""

import ast
import importlib
import re
from collections.abc import Iterable, Iterator
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest
import regex

import quotekit


PACKAGE = Path(quotekit.__file__).parent
SEARCHING = {"findall", "finditer", "search", "split", "sub", "subn"}
_PARSER: Any = importlib.import_module("re._parser")
_CODES: Any = importlib.import_module("re._constants")
_REPEATS = {_CODES.MAX_REPEAT, _CODES.MIN_REPEAT, _CODES.POSSESSIVE_REPEAT}


def modules() -> Iterator[tuple[ModuleType, ast.Module]]:
    """Yield each module of the package and its syntax."""
    for path in sorted(PACKAGE.rglob("*.py")):
        steps = path.relative_to(PACKAGE.parent).with_suffix("").parts
        name = ".".join(step for step in steps if step != "__init__")
        yield importlib.import_module(name), ast.parse(path.read_text(encoding="utf-8"))


def searched() -> Iterator[tuple[str, str]]:
    """Yield where a pattern is looked for anywhere in a text, and the pattern."""
    for module, tree in modules():
        for node in ast.walk(tree):
            if isinstance(node, ast.Attribute) and node.attr in SEARCHING:
                found = pattern_of(node.value, module)
                if found is not None:
                    yield f"{module.__name__}: {ast.unparse(node)}", found


def pattern_of(node: ast.expr, module: ModuleType) -> str | None:
    """Return the pattern of a constant, or of a function without arguments that makes one."""
    called = isinstance(node, ast.Call)
    name = node.func if isinstance(node, ast.Call) else node
    if not isinstance(name, ast.Name):
        return None
    thing = getattr(module, name.id, None)
    if called and callable(thing) and not getattr(node, "args", None):
        thing = thing()
    return thing.pattern if isinstance(thing, re.Pattern | regex.Pattern) else None


def never_fails(item: tuple[Any, Any]) -> bool:
    """Tell whether a part of a pattern may as well be absent."""
    code, value = item
    return code in _REPEATS and value[0] == 0


def begins_without_end(items: Iterable[tuple[Any, Any]]) -> bool:
    """
    Tell whether a pattern begins with an unbounded run, after which something can fail.

    Tried at each place of a long run, it goes through the rest of the run each time. A run
    that is all of the pattern never fails, and what is looked back at first holds it at
    the beginning of the run.
    """
    items = list(items)
    if not items:
        return False
    code, value = items[0]
    if code in _REPEATS:
        return value[1] is _CODES.MAXREPEAT and not all(map(never_fails, items[1:]))
    if code is _CODES.SUBPATTERN:
        return begins_without_end([*value[3], *items[1:]])
    if code is _CODES.BRANCH:
        return any(begins_without_end([*branch, *items[1:]]) for branch in value[1])
    return False


TAKES_ALL = "quotekit.linguistics.tokens: _token().finditer"
"""Another of its shapes takes the whole of a run that its first one gives up."""

PATTERNS = [
    (where, pattern)
    for where, pattern in searched()
    if "\\p{" not in pattern and where != TAKES_ALL
]


def test_there_are_patterns() -> None:
    """The test looks at something."""
    assert len(PATTERNS) > 40


@pytest.mark.parametrize(("where", "pattern"), PATTERNS, ids=[where for where, _ in PATTERNS])
def test_a_search_takes_no_run_of_any_length_first(where: str, pattern: str) -> None:
    """A text of nothing but that run would take the square of its length."""
    assert not begins_without_end(_PARSER.parse(pattern)), where


@pytest.mark.parametrize(
    ("pattern", "harmful"),
    [
        (r"\s*\n", True),
        (r"\d+%", True),
        (r"(?:\w++ )said", True),
        (r"a|(\w+) said", True),
        (r"\w+", False),
        (r"\w++(?:-\w++)*+", False),
        (r"\w++(?:-\w++)*+ said", True),
        (r"(?<!\w)\w++ said", False),
        (r"\b\w{1,30}+ said", False),
        (r"said\s*", False),
        ("", False),
    ],
)
def test_harm_is_told_from_what_is_harmless(pattern: str, *, harmful: bool) -> None:
    """The rule is that of patterns that were measured."""
    assert begins_without_end(_PARSER.parse(pattern)) is harmful
