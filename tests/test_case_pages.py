"""The pages of rules and limits show each case as it stands in its file."""

import html
import re
from pathlib import Path

import pytest

from tests.marked_cases import read_cases


pytest.importorskip("sphinx", reason="the site needs quotekit-nlp[docs]")

CASES = sorted((Path(__file__).parent / "cases").glob("*/*.md"))
_LABEL = re.compile(r"<small>.*?</small>")
_TAG = re.compile(r"<(/?)(\w+)[^>]*>")


@pytest.mark.parametrize("path", CASES, ids=lambda path: "/".join(path.parts[-2:]))
def test_every_case_is_shown_whole(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Without tags and labels the text of the case is left, and every mark is closed in order."""
    monkeypatch.syspath_prepend(Path(__file__).parent.parent / "docs" / "_extensions")
    import case_pages  # type: ignore[import-not-found]  # noqa: PLC0415 - it needs sphinx

    for case in read_cases(path):
        shown = "".join(case_pages.marked(case.text, case.marks))
        assert html.unescape(_TAG.sub("", _LABEL.sub("", shown))) == case.text
        open_tags: list[str] = []
        for closing, name in _TAG.findall(shown):
            if closing:
                assert open_tags.pop() == name
            else:
                open_tags.append(name)
        assert open_tags == []
        assert shown.count("<mark") == len(case.marks)
