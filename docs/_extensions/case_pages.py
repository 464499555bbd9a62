"""
Show the marked cases of tests/cases/ on a page: the directive ``{cases} dates found``.

The pages of rules and limits so say just what the tests hold the library to.
"""

from collections.abc import Iterator
from html import escape
from pathlib import Path

from docutils import nodes
from sphinx.application import Sphinx
from sphinx.util.docutils import SphinxDirective

from tests.marked_cases import Case, Mark, read_cases


CASES = Path(__file__).parent.parent.parent / "tests" / "cases"


def setup(app: Sphinx) -> dict[str, bool]:
    """Register the directive."""
    app.add_directive("cases", Cases)
    return {"parallel_read_safe": True, "parallel_write_safe": True}


class Cases(SphinxDirective):
    """Show all cases of one file: its title, what the reader must know, and the marked text."""

    required_arguments = 2

    def run(self) -> list[nodes.Node]:
        """Return the cases as one piece of HTML."""
        extractor, file = self.arguments
        path = CASES / extractor / f"{file}.md"
        self.env.note_dependency(str(path))
        cases = read_cases(path)
        pieces = [f"<p>{len(cases)} cases.</p>", *map(_shown, cases)]
        return [nodes.raw("", f'<div class="cases">{"".join(pieces)}</div>', format="html")]


def _shown(case: Case) -> str:
    facts = [f"read on {case.reference}"] if case.reference else []
    facts += [f"{name}={_value(value)}" for name, value in case.options.items()]
    known = f'<p class="facts">{escape(", ".join(facts))}</p>' if facts else ""
    text = "".join(marked(case.text, case.marks))
    title = f'<p class="case">{escape(case.title)}</p>'
    return f"<section>{title}{known}<blockquote>{text}</blockquote></section>"


def _value(value: object) -> str:
    return repr(list(value) if isinstance(value, tuple) else value)


def marked(text: str, marks: tuple[Mark, ...]) -> Iterator[str]:
    """Yield a text with its marks, which stand beside or inside each other, never across."""
    position = 0
    open_marks: list[Mark] = []
    for mark in (*marks, None):
        while open_marks and (mark is None or open_marks[-1].end <= mark.start):
            inner = open_marks.pop()
            yield escape(text[position : inner.end])
            yield _end(inner)
            position = inner.end
        if mark is not None:
            yield escape(text[position : mark.start])
            yield f'<mark class="case-{escape(mark.kind)}">'
            position = mark.start
            open_marks.append(mark)
    yield escape(text[position:])


def _end(mark: Mark) -> str:
    name = f"{mark.kind} {', '.join(mark.ids)}" if mark.ids else ""
    values = "; ".join(f"{key}={value}" for key, value in mark.keys.items())
    note = ": ".join(part for part in (name, values) if part)
    return f"<small>{escape(note)}</small></mark>" if note else "</mark>"
