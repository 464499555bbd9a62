"""Every module stands on a floor, so that none escapes the rule about imports."""

import tomllib
from pathlib import Path

import quotekit


PACKAGE = Path(quotekit.__file__).parent
PYPROJECT = Path(__file__).parent.parent / "pyproject.toml"


def floors() -> list[set[str]]:
    """Return the modules of each floor, the highest first."""
    settings = tomllib.loads(PYPROJECT.read_text(encoding="utf-8"))["tool"]["importlinter"]
    (contract,) = settings["contracts"]
    return [set(layer.split(" | ")) for layer in contract["layers"]]


def modules(folder: Path, prefix: str) -> set[str]:
    """Return the names of the modules and packages that lie directly in a folder."""
    inside = {path.stem for path in folder.glob("*.py") if path.stem != "__init__"}
    inside |= {path.parent.name for path in folder.glob("*/__init__.py")}
    return {f"{prefix}.{name}" for name in inside}


def test_every_module_stands_on_one_floor() -> None:
    """A new module is put on a floor before it is imported by another."""
    on_floors = [name for floor in floors() for name in floor]
    there = modules(PACKAGE, "quotekit") - {"quotekit.extractors"}
    there |= modules(PACKAGE / "extractors", "quotekit.extractors")
    assert sorted(on_floors) == sorted(there)
