"""A picture that is plain SVG."""

import copy
import pickle

from quotekit.rendering import bars
from quotekit.rendering.picture import WIDTH
from tests.rendering.html_reader import read_html
from tests.rendering.picture_reader import read_picture


PICTURE = bars("Who says how much", ("quoted", "reported"), [])


def test_it_is_a_str_for_a_file_and_a_picture_in_jupyter() -> None:
    """Within the frame that all of it has."""
    assert isinstance(PICTURE, str)
    assert PICTURE.startswith("<svg xmlns=")
    assert PICTURE._repr_html_().startswith('<div class="quotekit')
    assert "svg" in read_html(PICTURE._repr_html_()).tags


def test_it_prints_as_a_line() -> None:
    """Not as a thousand characters."""
    assert repr(PICTURE) == f"<Picture 'Who says how much', {len(PICTURE):,} characters of SVG>"


def test_it_survives_pickle_and_copy() -> None:
    """With its heading."""
    for again in (pickle.loads(pickle.dumps(PICTURE)), copy.deepcopy(PICTURE)):
        assert again == PICTURE
        assert again.heading == "Who says how much"


def test_it_is_as_wide_as_its_page_where_that_is_narrow() -> None:
    """And takes its colour from the page."""
    root = read_picture(PICTURE).root
    assert root.get("width") == str(WIDTH)
    assert root.get("style") == "max-width:100%;height:auto;margin:.4em 0"
    assert root.get("fill") == "currentColor"
