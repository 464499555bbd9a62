"""
Bring what stands elsewhere into the site before it is built.

The notebooks of examples/ are copied to docs/examples/, which is not kept, and executed there
like any page. Files outside docs/ that the site shows are included by pages of their own.
"""

import shutil
from pathlib import Path

import jupytext
from sphinx.application import Sphinx


DOCS = Path(__file__).parent.parent
EXAMPLES = DOCS.parent / "examples"
FORMATS = DOCS / "reference" / "formats.md"
NOT_WRITTEN = (
    "# Formats\n\nWhat `to_dicts`, `records` and the exports hold stands in their docstrings.\n"
)


def setup(app: Sphinx) -> dict[str, bool]:
    """Register what this extension does."""
    app.connect("builder-inited", _bring)
    return {"parallel_read_safe": True, "parallel_write_safe": True}


def _bring(_: Sphinx) -> None:
    """Make the pages that are not kept."""
    if not FORMATS.exists():
        FORMATS.write_text(NOT_WRITTEN, encoding="utf-8")
    pages = DOCS / "examples"
    for page in pages.glob("*.ipynb"):
        page.unlink()
    shutil.copytree(
        EXAMPLES, pages, ignore=shutil.ignore_patterns("__pycache__", "*.md"), dirs_exist_ok=True
    )
    for script in sorted(EXAMPLES.glob("*.py")):
        written = script.read_text(encoding="utf-8")
        if written.startswith("# %%"):
            notebook = jupytext.reads(written, fmt="py:percent")
            notebook.metadata["kernelspec"] = {
                "name": "python3", "display_name": "Python 3", "language": "python",
            }  # fmt: skip
            jupytext.write(notebook, pages / f"{script.stem}.ipynb")
