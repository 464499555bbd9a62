"""
Lead links that leave docs/ to the page that shows the same file on the site.

On a code host a page may link to any file of the project; the site has only its pages.
"""

from sphinx.application import Sphinx


SHOWN = {
    "tests/cases/README.md": "/reference/cases",
    "tests/cases/dates/left_alone.md": "/reference/rules/dates",
    "SECURITY.md": "/reference/security",
    "CHANGELOG.md": "/reference/changelog",
}
"""Files outside docs/, each with the page that shows it."""


def setup(app: Sphinx) -> dict[str, bool]:
    """Register what this extension does."""
    app.connect("source-read", _with_links_to_pages)
    return {"parallel_read_safe": True, "parallel_write_safe": True}


def _with_links_to_pages(_: Sphinx, name: str, source: list[str]) -> None:
    up = "../" * (name.count("/") + 1)
    for file, page in SHOWN.items():
        source[0] = source[0].replace(f"]({up}{file}", f"]({page}.md")
