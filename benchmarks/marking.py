"""Write into a story what is known to be wrong with it today."""

from collections.abc import Sequence
from pathlib import Path

from tests.marked_cases import Case


__all__ = ["write_known"]

_KEYS = ("wrong:", "extra:")


def write_known(path: Path, case: Case, wrong: Sequence[str], extra: int = 0) -> None:
    """
    Put the two lines under the title of a case; one that would say nothing is left out.

    Of several cases in one file the last must be written first: lines move.
    """
    lines = path.read_text(encoding="utf-8").split("\n")
    end = lines.index("", case.line)
    header = [line for line in lines[case.line : end] if not line.startswith(_KEYS)]
    if wrong:
        header.append(f"wrong: {', '.join(wrong)}")
    if extra:
        header.append(f"extra: {extra}")
    path.write_text("\n".join([*lines[: case.line], *header, *lines[end:]]), encoding="utf-8")
