"""Tables in Markdown, as the documentation has them."""

from collections.abc import Iterator, Sequence


__all__ = ["headed", "line"]


def headed(title: str, columns: Sequence[str]) -> Iterator[str]:
    r"""
    Yield a heading and the head of a table: words in the first column, figures in the others.

        >>> print(*headed("Speed", ("system", "ratio")), sep="\n")
        <BLANKLINE>
        ## Speed
        <BLANKLINE>
        | system | ratio |
        | --- | ---: |
    """
    yield f"\n## {title}\n"
    yield line(*columns)
    yield line("---", *("---:" for _ in columns[1:]))


def line(*cells: str) -> str:
    """Return one line of a table."""
    return f"| {' | '.join(cells)} |"
