"""What every command does: read its options, do its work, and name what it cannot read."""

import argparse
import sys
from collections.abc import Callable, Sequence

from benchmarks.documents import DocumentError


__all__ = ["parser_of", "run"]


def parser_of(name: str, description: str | None) -> argparse.ArgumentParser:
    """Return a parser without options, whose help is the *description* as it was written."""
    return argparse.ArgumentParser(
        prog=f"python -m benchmarks.{name}",
        description=description,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )


def run(
    work: Callable[[argparse.Namespace], None],
    parser: argparse.ArgumentParser,
    arguments: Sequence[str] | None,
) -> int:
    """Do the work and return the exit status: 2 for documents that cannot be read."""
    try:
        work(parser.parse_args(arguments))
    except (DocumentError, FileNotFoundError) as problem:
        print(problem, file=sys.stderr)
        return 2
    return 0
