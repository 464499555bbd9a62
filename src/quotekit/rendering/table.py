"""A small table, as HTML."""

from collections.abc import Iterable, Sequence

from quotekit.rendering.escaping import escaped
from quotekit.rendering.shortening import shortened


__all__ = ["table"]

_ROOM = "padding:.15em .4em"
_LONGEST_CELL = 120
_LONGEST_WORD = 16
# Words stay whole, but for those that would be wider than a narrow page.
_WHOLE = "overflow-wrap:break-word;font-size:.9em"


def table(head: Sequence[str], rows: Iterable[Sequence[str | int]]) -> str:
    """
    Return a table; numbers stand to the right, and long cells are cut.

        >>> print(table(["word", "times"], [["<no>", 2]]))
        <table ...><thead><tr>...</tr></thead>
        <tbody>
        <tr><td ...>&lt;no&gt;</td><td style="...text-align:right">2</td></tr>
        </tbody></table>
    """
    rows = list(rows)
    sides = [_side(cell) for cell in rows[0]] if rows else ["left"] * len(head)
    header = "".join(
        f'<th scope="col" style="{_ROOM};text-align:{side}">{escaped(cell)}</th>'
        for cell, side in zip(head, sides, strict=True)
    )
    body = "\n".join(f"<tr>{''.join(map(_cell, row))}</tr>" for row in rows)
    return (
        f'<table style="{_WHOLE}"><thead><tr>{header}</tr></thead>\n'
        f"<tbody>\n{body}\n</tbody></table>"
    )


def _cell(value: str | int) -> str:
    words = shortened(str(value), _LONGEST_CELL)
    long = any(len(word) > _LONGEST_WORD for word in words.split())
    style = f"{_ROOM};text-align:{_side(value)}{';overflow-wrap:anywhere' if long else ''}"
    return f'<td style="{style}">{escaped(words)}</td>'


def _side(value: str | int) -> str:
    return "right" if isinstance(value, int) else "left"
