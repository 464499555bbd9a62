"""The oldest versions that are tested are the oldest that are allowed."""

import tomllib
from pathlib import Path

import quotekit


ROOT = Path(__file__).parent.parent


def test_lower_bounds_are_tested() -> None:
    """`make lowest` installs exactly the lower bounds of the dependencies."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    tested = (ROOT / "tests" / "lowest.txt").read_text(encoding="utf-8").split()
    assert sorted(project["dependencies"]) == [pin.replace("==", ">=") for pin in tested]


def test_the_changelog_knows_this_version() -> None:
    """What a version brings is written down before it is released."""
    changelog = (ROOT / "CHANGELOG.md").read_text(encoding="utf-8")
    assert f"## {quotekit.__version__} " in changelog
