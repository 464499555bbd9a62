"""What is true of findings written out, whatever they are findings of."""

import json

from hypothesis import given, settings
from hypothesis import strategies as st

import quotekit as qk
from quotekit.rendering import Mark, mark_up
from tests.annotations.any_findings import any_findings
from tests.export.tei_reader import TeiReader
from tests.rendering.html_reader import read_html
from tests.rendering.picture_reader import read_picture


HOSTILE = (
    'Ana <b onclick="x">Ruiz</b> said "5 & 6".\n\0 \ud800\N{GRINNING FACE}\rAnd so on.'
    "\n\n]]> <!-- 'no' \x7f\u202e end"
)


WORDS = [
    "Ana Ruiz", "Mayor Ruiz", "the minister", "said", "told Radio Sol", "according to", "that",
    "prices rose", "5 percent", "a third", "from 3% to 4%", "on May 3", "last week", "she", '"',
    "\N{LEFT DOUBLE QUOTATION MARK}", "\N{RIGHT DOUBLE QUOTATION MARK}", ",", ".", "\n", "\n\n",
    "\N{GRINNING FACE}", "<b>", "&", "\ud800", "\0",
]  # fmt: skip
STORIES = st.lists(st.sampled_from(WORDS), max_size=40).map(" ".join)


class TestWrittenOut:
    """Findings of any story can be written, and read back as they were."""

    @given(STORIES)
    def test_dicts_come_back_equal(self, text: str) -> None:
        """Through JSON, with their relations."""
        found = qk.extract(text)
        rows = json.loads(json.dumps(found.to_dicts()))
        back = qk.Findings.from_dicts(text, rows)
        assert back == found
        assert back.relations == found.relations

    @given(STORIES)
    def test_records_are_a_table(self, text: str) -> None:
        """One row for each finding, the same columns in each."""
        found = qk.extract(text)
        assert [tuple(record) for record in found.records()] == [found.columns] * len(found)

    @given(STORIES)
    def test_a_page_holds_the_whole_text(self, text: str) -> None:
        """Well-formed, and every word of it there once; what no page can hold is replaced."""
        page = read_html(qk.extract(text).to_html(full=True))
        shown = text.replace("\ud800", "\N{REPLACEMENT CHARACTER}")
        shown = shown.replace("\0", "\N{REPLACEMENT CHARACTER}")
        assert " ".join(page.paragraphs).split() == shown.split()


class TestAnyFindings:
    """Whatever the fields of the classes hold, it is shown and written."""

    @given(any_findings(HOSTILE))
    @settings(max_examples=50)
    def test_pages_and_pictures(self, found: tuple[list[qk.Annotation], list[qk.Relation]]) -> None:
        """Strictly read, they have only the elements and attributes that ours may have."""
        made = qk.Findings(qk.Document(HOSTILE), *found)
        groups = made.by_speaker()
        for page in (made.to_html(full=True), groups._repr_html_()):
            read_html(page)
        for picture in (groups.bars(), made.timeline()):
            read_picture(picture)
            read_html(picture._repr_html_())

    @given(any_findings(HOSTILE))
    @settings(max_examples=50)
    def test_one_by_one(self, found: tuple[list[qk.Annotation], list[qk.Relation]]) -> None:
        """A line stays a line, and a card is HTML."""
        one_by_one: list[qk.Annotation | qk.Speaker] = [
            *found[0],
            *qk.Findings(qk.Document(HOSTILE), *found).speakers,
        ]
        for finding in one_by_one:
            assert repr(finding).isprintable() or type(finding) is qk.Annotation
            assert len(repr(finding)) < 300
            page = read_html(finding._repr_html_())
            assert {"div", "p", "small"} <= set(page.tags)

    @given(any_findings(HOSTILE))
    @settings(max_examples=50)
    def test_tei(self, found: tuple[list[qk.Annotation], list[qk.Relation]]) -> None:
        """Valid, with the words of each finding together."""
        made = qk.Findings(qk.Document(HOSTILE), *found)
        document = TeiReader(made.to_tei())
        clean = HOSTILE.translate(dict.fromkeys(map(ord, "\0\ud800"), "\N{REPLACEMENT CHARACTER}"))
        assert " ".join(document.paragraphs).split() == clean.split()

    @given(any_findings(HOSTILE))
    @settings(max_examples=50)
    def test_tables_and_annotations(
        self, found: tuple[list[qk.Annotation], list[qk.Relation]]
    ) -> None:
        """One of each for every finding, in what JSON holds."""
        made = qk.Findings(qk.Document(HOSTILE), *found)
        written = json.loads(json.dumps(made.to_web_annotations("urn:x")))
        assert len(written) == len(made.records()) == len(made)


class TestMarkedText:
    """Any ranges at all can be marked on any text."""

    @given(
        st.text(alphabet="ab <&\n\N{GRINNING FACE}", max_size=60),
        st.lists(
            st.builds(
                Mark,
                st.integers(-5, 70),
                st.integers(-5, 70),
                st.sampled_from(["content", "source", "quote", "other"]),
                st.just("label"),
            ),
            max_size=15,
        ),
        st.none() | st.integers(1, 50),
    )
    def test_it_is_well_formed(self, text: str, marks: list[Mark], limit: int | None) -> None:
        """Elements nest, and without a limit every word of the text is there once."""
        page = read_html(mark_up(text, marks, limit=limit))
        if limit is None:
            assert " ".join(page.paragraphs).split() == text.split()
