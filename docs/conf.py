"""How Sphinx makes the site: `make docs`."""

import sys
from pathlib import Path

import quotekit


HERE = Path(__file__).parent
sys.path[:0] = [str(HERE / "_extensions"), str(HERE.parent)]

project = "quotekit"
author = "quotekit contributors"
copyright = author  # noqa: A001 - that is its name in Sphinx
version = release = quotekit.__version__

extensions = [
    "sphinx.ext.autodoc",
    "sphinx.ext.doctest",
    "myst_nb",
    "sphinx_copybutton",
    "case_pages",
    "docstrings",
    "outside_links",
    "present_pages",
]
exclude_patterns = ["_extensions", "jupyter_execute"]
nitpicky = True

html_theme = "furo"
pygments_dark_style = "github-dark"
html_title = "quotekit"
html_static_path = ["_static"]
html_css_files = ["site.css"]
html_show_sourcelink = False
html_copy_source = False

myst_enable_extensions = ["attrs_inline", "colon_fence", "deflist"]
myst_heading_anchors = 3

# Cells run in each build, so that what the pages show is what the library gives today.
nb_execution_mode = "force"
nb_execution_raise_on_error = True
nb_execution_timeout = 180
nb_merge_streams = True

autodoc_member_order = "bysource"
autodoc_typehints_format = "short"
autodoc_class_signature = "mixed"
python_use_unqualified_type_names = True
python_maximum_signature_line_length = 72
default_role = "py:obj"

doctest_global_setup = """
import datetime as dt
import quotekit as qk
from quotekit import *
from quotekit import quotes, attributions, dates, percentages
from quotekit.testing import check_extractor
import attrs
"""

copybutton_prompt_text = r">>> |\.\.\. "
copybutton_prompt_is_regexp = True
copybutton_only_copy_prompt_lines = True

# The standard library and nltk have sites of their own, and a build fetches nothing.
nitpick_ignore_regex = [
    (r"py:class", r"quotekit\.rendering\..*"),
    (
        r"py:class",
        r"quotekit\.(annotations|_extract)\b.*\.(A|A_co|Context|TextLayers)",
    ),
    (r"py:.*", r"(datetime|dt|decimal|fractions|collections|typing|re|nltk|pathlib)(\..*)?"),
    (
        r"py:.*",
        r"(Any|Callable|Collection|Decimal|Fraction|Iterable|Iterator|Literal|Mapping|Sequence)",
    ),
    (
        r"py:.*",
        r"(ClassVar|TypeVar|str|int|bool|float|tuple|dict|list|type|object|None|ValueError|TypeError)",
    ),
]
