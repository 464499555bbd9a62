"""Whatever a text, a name or a label says, the page only shows it."""

from collections.abc import Iterator
from xml.etree import ElementTree as ET

from hypothesis import given
from hypothesis import strategies as st

import quotekit as qk
from tests.property.news import DAY, EXTRACTORS
from tests.rendering.html_reader import read_html


HARMFUL = {"script", "img", "image", "iframe", "foreignObject", "a", "use", "animate", "set"}
PAYLOADS = (
    "<script>alert(1)</script>",
    "<img src=x onerror=alert(1)>",
    '" onmouseover="alert(1)',
    "' autofocus onfocus='alert(1)",
    "</p></div><iframe src=//e.x>",
    "<!--",
    "]]>",
    "<svg/onload=alert(1)>",
    "&lt;script&gt;",
    "javascript:alert(1)",
    "\u2028\u202e",
)
STORIES = (
    '"{0}," Ana {0} Ruiz, the mayor of {0}, said on May 3, 2021.',
    "{0} said that {0} had fallen by 5 percent.",
    "According to {0}, “{0}” was the {0} of last week.",
    "MAYOR {0}: {0}.\n\nRUIZ: No, {0}!",
)
stories = st.lists(
    st.builds(str.format, st.sampled_from(STORIES), st.sampled_from(PAYLOADS)),
    min_size=1,
    max_size=4,
).map("\n\n".join)


class TestPages:
    """Text, names, labels and rules are escaped, wherever they are shown."""

    @given(stories)
    def test_a_page_of_findings(self, text: str) -> None:
        """Strictly read, it has the elements and the attributes that a page of ours may have."""
        found = qk.extract(qk.Document(text, reference_date=DAY), *EXTRACTORS)
        for page in (found.to_html(), found._repr_html_()):
            _is_harmless(page)

    @given(stories)
    def test_a_table_of_speakers(self, text: str) -> None:
        """A name with a tag in it is a name."""
        _is_harmless(qk.attributions(text).by_speaker()._repr_html_())

    @given(stories)
    def test_pictures_and_documents(self, text: str) -> None:
        """They are well-formed XML, of no element that runs or fetches anything."""
        found = qk.extract(qk.Document(text, reference_date=DAY), *EXTRACTORS)
        for written in (found.by_speaker().bars(), found.timeline(), found.to_tei(title=text)):
            tree = ET.fromstring(written)  # noqa: S314 - it is our own
            for element in tree.iter():
                assert element.tag.rpartition("}")[2] not in HARMFUL
                assert not any(name.lower().startswith("on") for name in element.attrib)

    @given(st.sampled_from(PAYLOADS), st.sampled_from(PAYLOADS))
    def test_kinds_of_somebody_else(self, label: str, rule: str) -> None:
        """Labels and rules of other extractors are only words."""
        kind: type[qk.Annotation] = type("Kind", (qk.Annotation,), {"label": label})

        def odd(document: qk.Document) -> Iterator[qk.Annotation]:
            yield kind(qk.Span.of(document.text, 0, 4), rule)

        _is_harmless(qk.extract("Here it is.", odd).to_html())


def _is_harmless(html: str) -> None:
    page = read_html(html)
    assert {"script", "img", "iframe", "svg"}.isdisjoint(page.tags)
