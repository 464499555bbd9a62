"""The code in the documentation runs, and prints what it says."""

import ast
import doctest
import re
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from docs.picture import PICTURE, TEXT, picture


ROOT = Path(__file__).parent.parent
PAGES = [
    ROOT / "README.md",
    *sorted(page for page in (ROOT / "docs").rglob("*.md") if page.parent.name != "examples"),
]
NEEDED = {"attrs", "nltk", "quotekit", "regex"}

_BLOCK = re.compile(
    r"^```(?:python|\{code-cell\} python)\n((?::[^\n]*\n)*)(.*?)^```$", re.MULTILINE | re.DOTALL
)
_LINK = re.compile(r"\]\(([^)#:]+)(?:#[^)]*)?\)")


def blocks_of(page: Path) -> list[str]:
    """Return the Python of a page: blocks with sessions, plain ones, and cells of a notebook."""
    return [block for _, block in _BLOCK.findall(page.read_text(encoding="utf-8"))]


def examples_in(block: str) -> list[doctest.Example]:
    """Return the examples of a session; a block without prompts has none."""
    return doctest.DocTestParser().get_examples(block)


def imported_by(block: str) -> Iterator[str]:
    """Yield the packages that a block imports."""
    source = "".join(example.source for example in examples_in(block)) or block
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.Import):
            yield from (alias.name.partition(".")[0] for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            yield str(node.module).partition(".")[0]


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
@pytest.mark.filterwarnings("default")  # other libraries' warnings are their own
def test_code_runs(page: Path) -> None:
    """The blocks of a page run one after the other, and a session prints what it shows."""
    blocks = blocks_of(page)
    packages = {package for block in blocks for package in imported_by(block)}
    for package in sorted(packages - NEEDED - sys.stdlib_module_names):
        pytest.importorskip(package)
    names: dict[str, object] = {"__name__": "__main__"}
    for block in blocks:
        examples = examples_in(block)
        if examples:
            session = doctest.DocTest(examples, {}, page.name, page.name, 0, block)
            session.globs = names
            doctest.DebugRunner(optionflags=doctest.ELLIPSIS).run(session, clear_globs=False)
        else:
            exec(compile(block, page.name, "exec"), names)  # noqa: S102 - it is our own


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_links_lead_somewhere(page: Path) -> None:
    """A link within the project leads to a file."""
    links = _LINK.findall(page.read_text(encoding="utf-8"))
    assert [link for link in links if not (page.parent / link).exists()] == []


def test_blocks_of_a_page(tmp_path: Path) -> None:
    """Sessions, plain blocks and cells are Python; other blocks are not."""
    page = tmp_path / "page.md"
    page.write_text(
        "```python\n>>> import os, spacy.tokens\n\n```\n```{code-cell} python\n:tags: [a]\n\n"
        "from nltk.tree import Tree\n```\n```text\nimport no\n```\n",
        encoding="utf-8",
    )
    blocks = blocks_of(page)
    assert [sorted(imported_by(block)) for block in blocks] == [["os", "spacy"], ["nltk"]]


def test_picture() -> None:
    """The picture of the README shows what is found today."""
    due = "python -m docs.picture makes it anew"
    assert PICTURE.read_text(encoding="utf-8") == picture(), due


@pytest.mark.parametrize("page", ["README.md", "docs/index.md", "docs/tutorial/first-steps.md"])
def test_one_article(page: str) -> None:
    """The pages that a newcomer reads first show the article of the picture."""
    shown = (ROOT / page).read_text(encoding="utf-8")
    assert all(paragraph in shown for paragraph in TEXT.split("\n\n"))


def test_figures_are_those_of_their_pages() -> None:
    """Each figure in the table of the README stands on the page that its row names."""
    table = (ROOT / "README.md").read_text(encoding="utf-8").partition("## Beside others")[2]
    rows = re.findall(r"^\|.*\]\(.*?\) \|$", table, re.MULTILINE)
    assert len(rows) == 7
    for row in rows:
        page = (ROOT / _LINK.findall(row)[0]).read_text(encoding="utf-8")
        figures = re.findall(r"(?<![\w.])\d[\d,]*(?:\.\d+)?(?=[ *,|])", row.replace(", ", " , "))
        assert figures
        assert [figure for figure in figures if figure not in page] == []
