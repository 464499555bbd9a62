"""Fit docstrings to the page: doctests at the margin, and public names where they are public."""

import re
from typing import Any

from docutils import nodes
from sphinx.addnodes import pending_xref
from sphinx.application import Sphinx
from sphinx.environment import BuildEnvironment

import quotekit


_PROMPT = re.compile(r" +>>> ")
_EXTRACTOR = re.compile(
    r"~?[\w.]*Callable\[\[~?[\w.]*Document\], "
    r"~?[\w.]*Iterable\[~?[\w.]*Annotation \| ~?[\w.]*Relation\]\]"
)
"""What Python makes of the alias `Extractor`."""


def setup(app: Sphinx) -> dict[str, bool]:
    """Register what this extension does."""
    app.connect("autodoc-process-docstring", _to_margin)
    app.connect("autodoc-process-signature", _as_written)
    app.connect("missing-reference", _where_it_is_public)
    return {"parallel_read_safe": True, "parallel_write_safe": True}


def _to_margin(_: Sphinx, __: str, ___: str, ____: Any, _____: Any, lines: list[str]) -> None:  # noqa: ANN401
    """Move a doctest that is set in to the margin, so that it is no quotation."""
    indent = 0
    for number, line in enumerate(lines):
        if _PROMPT.match(line) and not indent:
            indent = len(line) - len(line.lstrip())
        if not line.strip():
            indent = 0
        lines[number] = line[indent:]


def _as_written(
    _: Sphinx,
    __: str,
    ___: str,
    ____: Any,  # noqa: ANN401
    _____: Any,  # noqa: ANN401
    signature: str | None,
    returns: str | None,
) -> tuple[str | None, str | None]:
    """Name an extractor by its alias, and leave out what attrs has for a default that is made."""
    if signature is not None:
        signature = _EXTRACTOR.sub("~quotekit.document.Extractor", signature)
        signature = signature.replace("= NOTHING", "= ...").replace("=NOTHING", "=...")
    return signature, returns


def _where_it_is_public(
    app: Sphinx, env: BuildEnvironment, node: pending_xref, content: nodes.TextElement
) -> nodes.reference | None:
    """Lead from the module that defines a name, or from a bare field, to where it is shown."""
    if node.get("refdomain") != "py":
        return None
    domain = env.domains.python_domain
    name = node.get("reftarget", "").rpartition(".")[2]
    shown = [full for full in domain.objects if full.endswith(f".{name}")]
    target = f"quotekit.{name}"
    if name not in quotekit.__all__:
        if len(shown) != 1 or node["reftarget"] != name:
            return None
        target = shown[0]
    return domain.resolve_xref(
        env, node.get("refdoc", ""), app.builder, "obj", target, node, content
    )
