"""The code in the documentation runs, and prints what it says."""

import doctest
import re
from pathlib import Path

import pytest


ROOT = Path(__file__).parent.parent
PAGES = [ROOT / "README.md", *sorted((ROOT / "docs").rglob("*.md"))]

_BLOCK = re.compile(r"^```python\n(.*?)^```$", re.MULTILINE | re.DOTALL)
_IMPORT = re.compile(r"^(?:>>> )?(?:import|from) (\w+)", re.MULTILINE)
_LINK = re.compile(r"\]\(([^)#:]+)\)")


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_code_runs(page: Path) -> None:
    """The blocks of a page run one after the other, and a session prints what it shows."""
    for package in _IMPORT.findall(page.read_text(encoding="utf-8")):
        pytest.importorskip(package)
    names: dict[str, object] = {"__name__": "__main__"}
    for block in _BLOCK.findall(page.read_text(encoding="utf-8")):
        if ">>>" in block:
            session = doctest.DocTestParser().get_doctest(block, names, page.name, None, 0)
            doctest.DebugRunner().run(session, clear_globs=False)
            names |= session.globs
        else:
            exec(compile(block, page.name, "exec"), names)  # noqa: S102 - it is our own


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_links_lead_somewhere(page: Path) -> None:
    """A link within the project leads to a file."""
    links = _LINK.findall(page.read_text(encoding="utf-8"))
    assert [link for link in links if not (page.parent / link).exists()] == []
