"""What a person sees, in a browser, on a telephone and on a wide screen, by day and by night."""

import itertools
from collections.abc import Iterator
from pathlib import Path
from typing import Any, Final

import pytest

from tests.browser.browser import Browser, View, missing
from tests.browser.pages import NOTEBOOK, ROOT, article, built_pages, own_pages


pytest.importorskip("selenium", reason="selenium is not installed; make browser installs it")
pytestmark = pytest.mark.skipif(missing() is not None, reason=missing() or "")

WIDTHS: Final = (400, 1400)
THEMES: Final = ("light", "dark")
PICTURES: Final = ROOT / "build" / "browser"
OWN: Final = dict(own_pages())

each_width = pytest.mark.parametrize("width", WIDTHS)
each_theme = pytest.mark.parametrize("theme", THEMES)


@pytest.fixture(scope="module")
def browser(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Browser]:
    """Open a browser for all of these tests."""
    opened = Browser(tmp_path_factory.mktemp("profile"))
    yield opened
    opened.close()


def is_readable(view: View) -> None:
    """Hold a view to what every page must be."""
    assert view.texts, "there is something to see"
    assert view.needed <= view.width
    for text in view.texts:
        assert text.visible, text
        assert text.left >= -1, text
        assert text.right <= view.width + 1, text
        assert not text.clipped, text
        assert text.contrast >= 4.5, text


@each_theme
@each_width
@pytest.mark.parametrize("name", OWN)
def test_a_page_of_ours(
    browser: Browser, tmp_path: Path, name: str, width: int, theme: str
) -> None:
    """All its words are seen, inside the window, with the contrast that WCAG asks for."""
    page = tmp_path / f"{name}.html"
    page.write_text(OWN[name], encoding="utf-8")
    is_readable(browser.look_at(page, width, theme, ".quotekit"))
    browser.picture(PICTURES / f"{name}-{width}-{theme}.png")


@each_width
def test_marks_and_legend_are_seen(browser: Browser, tmp_path: Path, width: int) -> None:
    """Every speaker with a swatch and a name, every mark with a line or a colour and a title."""
    page = tmp_path / "article.html"
    page.write_text(OWN["article"], encoding="utf-8")
    view = browser.look_at(page, width, "light", ".quotekit")
    found = article()
    assert view.swatches == len(found.speakers)
    legend = {text.words for text in view.texts if "li" in text.elements}
    assert {speaker.name for speaker in found.speakers} <= legend
    assert {"by whom", "date", "percentage", "between quotation marks"} <= legend
    assert len(view.marks) > len(found)
    assert [mark for mark in view.marks if not mark.drawn] == []
    assert all(any(a.rule in mark.title for mark in view.marks) for a in found)
    assert {"2025-10-11", "Ilona\xa0Brandt\xa0·\xa0direct"} <= {text.words for text in view.texts}


def test_kinds_are_told_apart_without_colour(browser: Browser, tmp_path: Path) -> None:
    """Names and values stand in the text as labels, so that a page in grey says the same."""
    page = tmp_path / "grey.html"
    page.write_text(
        OWN["article"].replace("<mark", "<i").replace("</mark", "</i"), encoding="utf-8"
    )
    words = " ".join(
        text.words.replace("\xa0", " ")
        for text in browser.look_at(page, 1400, "light", ".quotekit").texts
    )
    for statement in article().attributions:
        assert f"{(statement.speaker_name or '')[:30]}" in words
        assert f"· {statement.form}" in words


def test_a_screen_reader_is_told_what_a_picture_is(browser: Browser, tmp_path: Path) -> None:
    """By the title of each."""
    page = tmp_path / "pictures.html"
    page.write_text(OWN["speakers"], encoding="utf-8")
    browser.look_at(page, 1400, "light", ".quotekit")
    titles = [name for _, name in browser.accessible_names("svg")]
    assert titles == ["Who says how much", "When it was said"]


def test_a_picture_in_a_file_follows_the_theme(browser: Browser, tmp_path: Path) -> None:
    """Without a page around it, it is dark on light by day, and light on dark by night."""
    picture = tmp_path / "alone.svg"
    picture.write_text(article().timeline(), encoding="utf-8")
    assert browser.ink_of(picture, "light") == "rgb(26, 26, 26)"
    assert browser.ink_of(picture, "dark") == "rgb(232, 232, 232)"


@pytest.fixture(scope="module")
def notebook() -> Any:  # noqa: ANN401  # nbformat ships no types
    """Return the first notebook of the examples with what it shows today."""
    jupytext = pytest.importorskip("jupytext", reason="jupytext is not installed")
    nbclient = pytest.importorskip("nbclient", reason="nbclient is not installed")
    found = jupytext.read(NOTEBOOK)
    folder = {"metadata": {"path": str(NOTEBOOK.parent)}}
    return nbclient.NotebookClient(found, resources=folder, kernel_name="python3").execute()


@each_theme
@each_width
def test_the_notebook(
    browser: Browser,
    tmp_path: Path,
    notebook: Any,  # noqa: ANN401
    width: int,
    theme: str,
) -> None:
    """As a reader has it after running all cells."""
    nbconvert = pytest.importorskip("nbconvert", reason="nbconvert is not installed")
    html, _ = nbconvert.HTMLExporter(theme=theme).from_notebook_node(notebook)
    page = tmp_path / "notebook.html"
    page.write_text(html, encoding="utf-8")
    is_readable(browser.look_at(page, width, theme, ".quotekit"))
    browser.picture(PICTURES / f"notebook-{width}-{theme}.png")


@pytest.mark.skipif(not built_pages(), reason="there is no page in build/; make demo makes one")
def test_pages_that_were_built(browser: Browser) -> None:
    """Whatever somebody has made of quotekit's output."""
    for page, width, theme in itertools.product(built_pages(), WIDTHS, THEMES):
        is_readable(browser.look_at(page, width, theme, ".quotekit"))
        browser.picture(PICTURES / f"built-{page.stem}-{width}-{theme}.png")
