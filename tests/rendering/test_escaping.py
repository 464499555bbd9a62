"""Any text at all, made safe to stand in HTML."""

import pytest

from quotekit.rendering.escaping import escaped
from tests.rendering.html_reader import read_html


@pytest.mark.parametrize(
    "text",
    ["<img src=x onerror=alert(1)>", "\"' onmouseover='x", "&lt;", "</p><script>", "5 < 6 & 7 > 6"],
)
def test_text_reads_back_as_itself(text: str) -> None:
    """In an element and in an attribute alike, no character means anything but itself."""
    page = read_html(f'<p title="{escaped(text)}">{escaped(text)}</p>')
    assert page.paragraphs == [text]
    assert page.titles == [text]
    assert page.tags == ["p"]


def test_what_no_page_can_hold_is_replaced_one_for_one() -> None:
    """Control characters and lone surrogates; tab and newline stay, and so do emoji."""
    shown = escaped("a\0b\ud800c\x1bd\x85e\tf\ng\N{GRINNING FACE}")
    assert shown == "a�b�c�d�e\tf\ng\N{GRINNING FACE}"
    assert shown.encode("utf-8")
