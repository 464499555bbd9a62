"""Read the marked cases: a text with what must be found written into it (see cases/README.md)."""

import datetime as dt
import re
from collections.abc import Iterator, Mapping
from pathlib import Path

import attrs


__all__ = ["Case", "CaseError", "Mark", "Option", "read_cases", "read_marks"]

Option = bool | int | str | tuple[str, ...]

_OPEN = "\N{MATHEMATICAL LEFT WHITE SQUARE BRACKET}"
_CLOSE = "\N{MATHEMATICAL RIGHT WHITE SQUARE BRACKET}"
_TITLE = re.compile(r"## +(.+)")
_HEADER_LINE = re.compile(
    r"(?P<comment>>)|reference: *(?P<reference>.*)|option (?P<option>\w+): *(?P<value>.*)"
    r"|wrong: *(?P<wrong>.*)|extra: *(?P<extra>.*)"
)
_BRACKET = re.compile(f"[{_OPEN}{_CLOSE}]")
_HEAD = re.compile(
    r"(?P<kind>[a-z]+)(?: +(?P<ids>\w+(?: *, *\w+)*))? *(?:;(?P<keys>.*))?", re.DOTALL
)


class CaseError(ValueError):
    """Say what is wrong with a case, and in which line of which file."""

    def __init__(self, path: str, line: int, problem: str) -> None:
        super().__init__(f"{path}:{line}: {problem}")


@attrs.frozen
class Mark:
    """Hold what must be found at one place."""

    kind: str
    ids: tuple[str, ...]
    """The statements that it belongs to; empty for kinds that stand alone."""
    keys: Mapping[str, str]
    """Attributes of the finding, as strings."""
    start: int
    end: int
    line: int
    """Where the mark opens in the file of cases."""


@attrs.frozen
class Case:
    """Hold one text, what the caller knows about it, and what must be found in it."""

    title: str
    path: str
    line: int
    reference: dt.date | None
    options: Mapping[str, Option]
    """Keyword arguments for the extractor."""
    text: str
    marks: tuple[Mark, ...]
    """In reading order, the outer mark before the inner one."""
    wrong: tuple[str, ...] = ()
    """The statements that are known not to be found as they are marked."""
    extra: int = 0
    """How many findings are known to be in no mark."""


@attrs.define
class _Header:
    """Hold what stands between the title of a case and its text."""

    reference: dt.date | None = None
    options: dict[str, Option] = attrs.field(factory=dict)
    wrong: tuple[str, ...] = ()
    extra: int = 0


def read_cases(path: Path) -> list[Case]:
    """Read every case of a file; a file that is not there holds no cases."""
    if not path.exists():
        return []
    name = "/".join(path.parts[-2:])
    lines = path.read_text(encoding="utf-8").split("\n")
    cases = [_read_case(name, number, block) for number, block in _blocks(lines)]
    seen: set[str] = set()
    for case in cases:
        if case.title in seen:
            raise CaseError(name, case.line, f"there are two cases {case.title!r}; name them apart")
        seen.add(case.title)
    return cases


def read_marks(marked: str, path: str = "text", line: int = 1) -> tuple[str, tuple[Mark, ...]]:
    """Take the marks out of a text; *path* and *line* say in errors where it begins."""
    text = ""
    position = 0
    marks: list[Mark] = []
    opened: list[Mark] = []
    for bracket in _BRACKET.finditer(marked):
        text += marked[position : bracket.start()]
        here = _line(marked, bracket, line)
        if bracket[0] == _OPEN:
            head, bar, _ = marked[bracket.end() :].partition("|")
            if not bar or _BRACKET.search(head):
                raise CaseError(path, here, f"no | after {_OPEN}{head[:40]!r}")
            opened.append(_mark(head, len(text), path, here))
            position = bracket.end() + len(head) + 1
        else:
            if not opened:
                raise CaseError(path, here, f"{_CLOSE} closes nothing")
            marks.append(_closed(opened.pop(), len(text), path))
            position = bracket.end()
    if opened:
        raise CaseError(path, opened[-1].line, f"the mark {opened[-1].kind!r} is never closed")
    text += marked[position:]
    return text, tuple(sorted(marks, key=lambda mark: (mark.start, -mark.end)))


def _blocks(lines: list[str]) -> Iterator[tuple[int, list[str]]]:
    """Yield each case and the number of its first line; prose stands before the first title."""
    titles = [number for number, line in enumerate(lines) if line.startswith("## ")]
    for here, after in zip(titles, [*titles[1:], len(lines)], strict=True):
        yield here + 1, lines[here:after]


def _read_case(path: str, number: int, block: list[str]) -> Case:
    title = _TITLE.fullmatch(block[0].rstrip())
    if title is None:
        raise CaseError(path, number, "a case needs a title after ##")
    header_end = next((i for i, line in enumerate(block) if not line.strip()), len(block))
    header = _read_header(path, number + 1, block[1:header_end])
    body = "\n".join(block[header_end:])
    first_line = number + header_end + len(body) - len(body.lstrip("\n"))
    body = body.strip("\n")
    if not body:
        raise CaseError(path, number, "the case has no text; put an empty line before the text")
    if _HEADER_LINE.match(body):
        raise CaseError(
            path, first_line, "this belongs directly under the title, before the empty line"
        )
    text, marks = read_marks(body, path, first_line)
    facts = header.reference, header.options
    return Case(title[1], path, number, *facts, text, marks, header.wrong, header.extra)


def _read_header(path: str, number: int, lines: list[str]) -> _Header:
    header = _Header()
    for here, line in enumerate(lines, number):
        found = _HEADER_LINE.match(line)
        if found is None:
            problem = (
                f"{line[:40]!r} is no 'reference: YYYY-MM-DD', 'option NAME: VALUE', 'wrong: IDS', "
                "'extra: NUMBER' or '> comment'"
            )
            raise CaseError(path, here, f"{problem}; put an empty line before the text")
        if found["reference"] is not None:
            header.reference = _date(path, here, found["reference"].strip())
        elif found["option"] is not None:
            header.options[found["option"]] = _option(found["value"].strip())
        elif found["wrong"] is not None:
            header.wrong = _words(found["wrong"])
        elif found["extra"] is not None:
            header.extra = _count(path, here, found["extra"].strip())
    return header


def _date(path: str, line: int, value: str) -> dt.date:
    try:
        return dt.date.fromisoformat(value)
    except ValueError:
        raise CaseError(path, line, f"{value!r} is no date; write YYYY-MM-DD") from None


def _count(path: str, line: int, value: str) -> int:
    if not value.isdecimal():
        raise CaseError(path, line, f"{value!r} is no number of findings")
    return int(value)


def _option(value: str) -> Option:
    if value in {"true", "false"}:
        return value == "true"
    if value.isdecimal():
        return int(value)
    if "," in value:
        return _words(value)
    return value


def _words(value: str) -> tuple[str, ...]:
    return tuple(word.strip() for word in value.split(",") if word.strip())


def _mark(head: str, start: int, path: str, line: int) -> Mark:
    found = _HEAD.fullmatch(head.strip())
    if found is None:
        raise CaseError(path, line, f"{head!r} is no 'kind ids; key=value'")
    ids = _words(found["ids"] or "")
    keys: dict[str, str] = {}
    for pair in filter(str.strip, (found["keys"] or "").split(";")):
        key, equals, value = pair.partition("=")
        if not equals:
            raise CaseError(path, line, f"{pair.strip()!r} is no key=value")
        if key.strip() in keys:
            raise CaseError(path, line, f"the key {key.strip()!r} stands twice")
        keys[key.strip()] = value.strip()
    return Mark(found["kind"], ids, keys, start, start, line)


def _closed(mark: Mark, end: int, path: str) -> Mark:
    if mark.start == end:
        raise CaseError(path, mark.line, f"the mark {mark.kind!r} is empty")
    return attrs.evolve(mark, end=end)


def _line(marked: str, bracket: re.Match[str], first: int) -> int:
    return first + marked.count("\n", 0, bracket.start())
