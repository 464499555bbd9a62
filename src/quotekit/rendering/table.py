"""A small table, as HTML."""

from collections.abc import Iterable, Sequence

from quotekit.rendering.escaping import escaped


__all__ = ["table"]


def table(head: Sequence[str], rows: Iterable[Sequence[str | int]]) -> str:
    """
    Return a table; numbers stand to the right.

        >>> print(table(["word", "times"], [["<no>", 2]]))
        <table><thead><tr>...</tr></thead>
        <tbody>
        <tr><td style="text-align:left">&lt;no&gt;</td><td style="text-align:right">2</td></tr>
        </tbody></table>
    """
    header = "".join(
        f'<th scope="col" style="text-align:left;overflow-wrap:normal">{escaped(cell)}</th>'
        for cell in head
    )
    body = "\n".join(f"<tr>{''.join(map(_cell, row))}</tr>" for row in rows)
    return f"<table><thead><tr>{header}</tr></thead>\n<tbody>\n{body}\n</tbody></table>"


def _cell(value: str | int) -> str:
    side = "right" if isinstance(value, int) else "left"
    return f'<td style="text-align:{side}">{escaped(str(value))}</td>'
