"""What the source of the package must not do, read from its syntax."""

import ast
from collections.abc import Iterable, Iterator
from pathlib import Path

import quotekit


PACKAGE = Path(quotekit.__file__).parent
MODULES = sorted(PACKAGE.rglob("*.py"))
LONGEST = 400

BANNED_MODULES = {
    *("asyncio", "ctypes", "glob", "http", "io", "locale", "logging", "marshal", "multiprocessing"),
    *("os", "pathlib", "pickle", "random", "secrets", "shelve", "shutil", "socket", "subprocess"),
    *("tempfile", "threading", "time", "urllib", "warnings"),
}
BANNED_CALLS = {"breakpoint", "compile", "eval", "exec", "input", "open", "print", "__import__"}
CLOCK = {"now", "today", "utcnow", "fromtimestamp"}
NLTK_FILES = {"data", "download", "downloader", "corpus"}

TREES = {
    module.relative_to(PACKAGE).as_posix(): ast.parse(module.read_text(encoding="utf-8"))
    for module in MODULES
}


def modules_named_by(node: ast.AST) -> list[str]:
    """Return the names of the modules that a statement imports."""
    if isinstance(node, ast.Import):
        return [alias.name for alias in node.names]
    if isinstance(node, ast.ImportFrom):
        return [node.module or "", *(f"{node.module}.{alias.name}" for alias in node.names)]
    return []


def imports(nodes: Iterable[ast.AST]) -> list[str]:
    """Return the names of all modules that *nodes* import."""
    return [name for node in nodes for name in modules_named_by(node)]


def at_import(node: ast.AST) -> Iterator[ast.AST]:
    """Yield the nodes that run when a module is imported."""
    for child in ast.iter_child_nodes(node):
        if not isinstance(child, ast.FunctionDef | ast.Lambda):
            yield child
            yield from at_import(child)


def test_imports() -> None:
    """Nothing that reaches files, clocks, processes, networks, chance or pickles is imported."""
    banned = [
        f"{module}: {name}"
        for module, tree in TREES.items()
        for name in imports(ast.walk(tree))
        if name.partition(".")[0] in BANNED_MODULES
    ]
    assert banned == []


def test_nltk_is_imported_in_functions() -> None:
    """It takes longer to import than an article to read."""
    early = [
        f"{module}: {name}"
        for module, tree in TREES.items()
        for name in imports(at_import(tree))
        if name.partition(".")[0] == "nltk"
    ]
    assert early == []


def test_nltk_reads_no_files() -> None:
    """Its data, its downloader and its corpora are left alone."""
    used = [
        f"{module}: {name}"
        for module, tree in TREES.items()
        for name in (*imports(ast.walk(tree)), *attributes_of_nltk(tree))
        if name.startswith("nltk.") and NLTK_FILES & set(name.split("."))
    ]
    assert used == []


def attributes_of_nltk(tree: ast.AST) -> Iterator[str]:
    """Yield what is taken from nltk by a dot."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Attribute) and getattr(node.value, "id", None) == "nltk":
            yield f"nltk.{node.attr}"


def test_calls() -> None:
    """No file is opened, no code is run, no clock is read, no pattern is timed."""
    banned = [
        f"{module}:{node.lineno}: {ast.unparse(node.func)}"
        for module, tree in TREES.items()
        for node in ast.walk(tree)
        if isinstance(node, ast.Call) and is_banned(node)
    ]
    assert banned == []


def is_banned(call: ast.Call) -> bool:
    """Tell whether a call reaches outside the text."""
    timed = any(keyword.arg == "timeout" for keyword in call.keywords)
    name, method = getattr(call.func, "id", None), getattr(call.func, "attr", None)
    return timed or name in BANNED_CALLS or method in CLOCK


def test_modules_name_what_is_public() -> None:
    """Each module with code has ``__all__``."""
    without = [
        module
        for module, tree in TREES.items()
        if not all(isinstance(node, ast.Expr) for node in tree.body)
        and not any("__all__" in ast.unparse(node).split(" = ")[0] for node in tree.body)
    ]
    assert without == []


def test_no_module_imports_the_table_of_contents() -> None:
    """A module imports from where a thing is, not from the package that lists it."""
    assert [module for module, tree in TREES.items() if "quotekit" in imports(ast.walk(tree))] == []


def test_modules_are_short() -> None:
    """A file that grows too long has two concepts."""
    lengths = {module: module.read_text(encoding="utf-8").count("\n") for module in MODULES}
    assert [module.name for module, length in lengths.items() if length >= LONGEST] == []
