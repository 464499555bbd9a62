"""A small table, as HTML."""

from collections.abc import Iterable, Sequence

from quotekit.rendering.escaping import escaped


__all__ = ["table"]

_ROOM = "padding:.15em .6em"


def table(head: Sequence[str], rows: Iterable[Sequence[str | int]]) -> str:
    """
    Return a table; numbers stand to the right.

        >>> print(table(["word", "times"], [["<no>", 2]]))
        <table><thead><tr>...</tr></thead>
        <tbody>
        <tr><td ...>&lt;no&gt;</td><td style="...text-align:right">2</td></tr>
        </tbody></table>
    """
    rows = list(rows)
    sides = [_side(cell) for cell in rows[0]] if rows else ["left"] * len(head)
    header = "".join(
        f'<th scope="col" style="{_ROOM};text-align:{side};overflow-wrap:normal">{escaped(cell)}</th>'
        for cell, side in zip(head, sides, strict=True)
    )
    body = "\n".join(f"<tr>{''.join(map(_cell, row))}</tr>" for row in rows)
    return f"<table><thead><tr>{header}</tr></thead>\n<tbody>\n{body}\n</tbody></table>"


def _cell(value: str | int) -> str:
    return f'<td style="{_ROOM};text-align:{_side(value)}">{escaped(str(value))}</td>'


def _side(value: str | int) -> str:
    return "right" if isinstance(value, int) else "left"
