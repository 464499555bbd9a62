"""Quotation marks pair in paragraphs, whatever they look like."""

import pytest

from quotekit.linguistics.marks import Quoted, pair_marks, without_marks
from quotekit.linguistics.paragraphs import Paragraph, split_paragraphs


def paragraphs_of(*texts: str, kinds: str = "") -> tuple[str, tuple[Paragraph, ...]]:
    """Join texts by empty lines; *kinds* names those that are no prose, by their place."""
    special = dict(pair.split(":") for pair in kinds.split())
    paragraphs, start = [], 0
    for place, text in enumerate(texts):
        kind = special.get(str(place), "prose")
        paragraphs.append(Paragraph(start, start + len(text), kind, start))
        start += len(text) + 2
    return "\n\n".join(texts), tuple(paragraphs)


def pairs(*texts: str, kinds: str = "") -> list[tuple[int, list[str]]]:
    """Return the level and the segments of each quotation."""
    text, paragraphs = paragraphs_of(*texts, kinds=kinds)
    found = pair_marks(text, paragraphs)
    return [(q.level, [text[start:end] for start, end in q.segments]) for q in found]


def test_a_quotation_tells_its_marks() -> None:
    """The opening and the closing sign are what stands in the text."""
    text, paragraphs = paragraphs_of("He said „now“ twice.")
    assert pair_marks(text, paragraphs) == (
        Quoted(8, 13, ((8, 13),), "\N{DOUBLE LOW-9 QUOTATION MARK}", "“", 0),
    )
    assert pair_marks(text, paragraphs)[0].closed


def test_without_paragraphs_there_is_nothing() -> None:
    """A text of white space has no paragraph."""
    assert pair_marks("  ", ()) == ()


def test_quotations_come_in_the_order_in_which_they_open() -> None:
    """The outer one first, also where the inner closes earlier."""
    assert pairs("“a ‘b’ c” “d”") == [(0, ["“a ‘b’ c”"]), (1, ["‘b’"]), (0, ["“d”"])]


@pytest.mark.parametrize("depth", [1, 8, 500])
def test_marks_nest_to_any_depth(depth: int) -> None:
    """Nesting costs no recursion."""
    text = "“" * depth + "so" + "”" * depth
    assert [level for level, _ in pairs(text)] == list(range(depth))


@pytest.mark.parametrize(
    "mark", ['"', "“", "”", "'", "‘", "’", "«", "»", "„", "``", "''", "「", "`"]
)
def test_runs_of_one_mark_quote_nothing(mark: str) -> None:
    """There is no quotation without a letter or a digit."""
    assert pairs(mark * 1000) == []


def test_a_double_mark_closes_over_singles_left_open() -> None:
    """An apostrophe that looked like a mark does not stop a double mark."""
    assert pairs("“the 'Arry of old,” he said") == [(0, ["“the 'Arry of old,”"])]


def test_a_single_mark_does_not_close_over_a_double_one() -> None:
    """It may be an apostrophe; both end with the paragraph."""
    found = pairs("‘He said “yes’ and left")
    assert found == [(0, ["‘He said “yes’ and left"]), (1, ["“yes’ and left"])]


def test_a_mark_never_closed_ends_before_a_new_quotation() -> None:
    """What begins after a full stop or a comma is another quotation."""
    assert pairs('"Go, he said. "Stay," she said.') == [(0, ['"Go, he said.']), (0, ['"Stay,"'])]


def test_a_mark_never_closed_keeps_words_in_marks() -> None:
    """What stands in the middle of its sentence is a quotation inside it."""
    assert pairs('"The sign "go" was ours') == [(0, ['"The sign "go" was ours']), (1, ['"go"'])]


def test_a_stray_mark_in_a_sentence_ends_at_the_next() -> None:
    """A mark that begins no sentence reaches no further than the next quotation."""
    assert pairs('He left "home and said "yes" to all') == [(0, ['"home and said']), (0, ['"yes"'])]


def test_a_single_inside_what_ends_early_ends_with_it() -> None:
    """Quotations never cross."""
    found = pairs("“one, ‘two. “three")
    assert found == [(0, ["“one, ‘two."]), (1, ["‘two."]), (0, ["“three"])]


def test_marks_that_only_hold_marks_are_dropped() -> None:
    """An unclosed mark before another has no words of its own."""
    assert pairs("...“ “go") == [(0, ["“go"])]


def test_a_straight_mark_between_spaces_needs_a_partner() -> None:
    """A stray one opens nothing."""
    assert pairs('he said " go " and left') == [(0, ['" go "'])]
    assert pairs('he said " go and left') == []


def test_an_elision_opens_where_something_closes() -> None:
    """But not inside another single quotation, and not where another opens first."""
    assert pairs("'Tis late,' he said.") == [(0, ["'Tis late,'"])]
    assert pairs("'I know. 'Tis late,' he said.") == [(0, ["'I know. 'Tis late,'"])]
    assert pairs("'Tis late. 'Yes,' he said.") == [(0, ["'Yes,'"])]


# -- several paragraphs ------------------------------------------------------------


def test_each_paragraph_opens_and_the_last_closes() -> None:
    """One quotation, a segment for each paragraph."""
    assert pairs("“One.", "“Two,” she said.") == [(0, ["“One.", "“Two,”"])]


def test_a_quotation_never_swallows_a_paragraph_without_marks() -> None:
    """It ends with its own."""
    assert pairs("“One.", "Two.", "“Three,” she said.") == [(0, ["“One."]), (0, ["“Three,”"])]


def test_a_stray_closing_mark_shows_that_it_went_on() -> None:
    """Also over a paragraph between; not after more than three."""
    assert pairs("“One.", "Two.", "three.” She left.") == [(0, ["“One.", "Two.", "three.”"])]
    assert pairs("“One.", "Two.", "3.", "4.", "5.", "six.” She left.") == [(0, ["“One."])]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ('A 12" LP, "a hit", he said.', ['"a hit"']),
        ('The 12" was "a hit" for 6" men.', ['"a hit"']),
        ('"It was 12" wide," she said.', ['"It was 12" wide,"']),
        ("A 12” LP, “a hit”, he said.", ["“a hit”"]),
        ("“It was 12” wide,” she said.", ["“It was 12” wide,”"]),
        ("“He paid 5” and left.", ["“He paid 5”"]),
        ('It took "5" and "6".', ['"5"', '"6"']),
        ('It is 5" or "more", he said.', ['"more"']),
        ('He said "I am 5".', ['"I am 5"']),
        ("“Room 12”, he said, “is 5” too wide.”", ["“Room 12”", "“is 5” too wide.”"]),
    ],
)
def test_inches_are_no_marks(text: str, found: list[str]) -> None:
    """A mark after a figure measures, unless it is the one that closes what is open."""
    assert [segments[0] for _, segments in pairs(text)] == found


def test_inches_do_not_show_that_it_went_on() -> None:
    """A closing mark after a figure may be none."""
    assert pairs('"One.', 'The plank is 12" wide.') == [(0, ['"One.'])]


@pytest.mark.parametrize(
    ("lines", "quoted"),
    [
        (['" One .', 'Two . "', "Three ."], ['" One .', 'Two . "']),
        (['She said , " One .', 'Two . "'], ['" One .', 'Two . "']),
        (['" Yes , " he said ; " one .', 'Two . "'], ['" one .', 'Two . "']),
        (['" One .', 'Two , " he said .'], ['" One .', 'Two , "']),
        (['" One .', 'Two , " he said , " and three . "'], ['" One .', 'Two , "']),
        (['" One .', *"2345678", 'Nine . "'], ['" One .', *"2345678", 'Nine . "']),
    ],
)
def test_marks_between_spaces_over_lines(lines: list[str], quoted: list[str]) -> None:
    """Where words are set apart and each sentence has a line, the count of the marks tells."""
    assert quoted in [segments for _, segments in pairs(*lines)]


@pytest.mark.parametrize(
    "lines",
    [
        ['" One .', "Two ."],
        ['" One .', 'Two " so " three .'],
        ['It is " one .', 'Two . "'],
        ['" One .', *"23456789abcd", 'Two . "'],
    ],
)
def test_marks_between_spaces_that_nothing_closes(lines: list[str]) -> None:
    """A pair of its own, a mark in the middle of a clause, or lines far away close nothing."""
    assert not any(len(segments) > 1 for _, segments in pairs(*lines))


def test_another_mark_does_not_go_on() -> None:
    """What opens with a different sign is another quotation."""
    assert pairs("“One.", "«Two,» she said.") == [(0, ["“One."]), (0, ["«Two,»"])]


def test_it_does_not_go_on_with_another_open_inside() -> None:
    """Then it is not told which of the two does."""
    assert pairs("“One (“two.", "“Three,” she said.") == [
        (0, ["“One (“two."]),
        (1, ["“two."]),
        (0, ["“Three,”"]),
    ]


def test_an_empty_pair_opens_nothing() -> None:
    """Two marks in a row, and then no word."""
    assert pairs('""= "One."', '"Two."') == [(0, ['"One."']), (0, ['"Two."'])]


def test_it_does_not_go_on_after_a_cue() -> None:
    """With the speaker and the verb at the end of the paragraph, the closing mark is missing."""
    assert pairs("“One, he said.", "“Two,” she said.") == [(0, ["“One, he said."]), (0, ["“Two,”"])]


def test_the_last_paragraph_may_stay_open() -> None:
    """The closing mark is missing, and the segments are kept."""
    assert pairs("“One.", "“Two.", "Three.") == [(0, ["“One.", "“Two."])]


def test_several_paragraphs_without_words_are_none() -> None:
    """Two opening marks hold nothing."""
    assert pairs("“", "“", "So.") == []


def test_single_marks_go_on_from_the_start_of_a_paragraph_or_a_colon() -> None:
    """Elsewhere an opening one may be an apostrophe, and counts for nothing."""
    assert pairs("'One.", "'Two,' she said.") == [(0, ["'One.", "'Two,'"])]
    assert pairs("She said: 'One.", "'Two,' she said.") == [(0, ["'One.", "'Two,'"])]
    assert pairs("She likes 'One.", "'Two,' she said.") == [(0, ["'Two,'"])]


def test_a_left_single_mark_never_closed_counts_at_the_start() -> None:
    """There it is no apostrophe; a straight one may be."""
    assert pairs("‘One more time.") == [(0, ["‘One more time."])]
    assert pairs("'Arry came.") == []


def test_a_possessive_in_an_open_paragraph_does_not_close() -> None:
    """The next paragraph opens with the same mark, so this one is not closed."""
    found = pairs("‘It was the pilots’ turn.", "‘Mine too,’ she said.")
    assert found == [(0, ["‘It was the pilots’ turn.", "‘Mine too,’"])]


def test_boilerplate_stands_outside() -> None:
    """A quotation in it has its own level."""
    found = pairs("“One.", "See “it”", "“Two,” she said.", kinds="1:box")
    assert found == [(0, ["“One.", "“Two,”"]), (0, ["“it”"])]


def test_a_heading_that_opens_and_never_closes_belongs_to_it() -> None:
    """A short paragraph of a quotation looks like a heading."""
    found = pairs("“One.", "“Never", "“Two,” she said.", kinds="1:heading")
    assert found == [(0, ["“One.", "“Never", "“Two,”"])]


def test_another_turn_does_not_go_on() -> None:
    """An answer is another speaker's than the question."""
    text = "“Why\n\nA: “No,” she said."
    turns = (Paragraph(0, 4, "question", 0), Paragraph(6, len(text), "answer", 9))
    assert [text[q.start : q.end] for q in pair_marks(text, turns)] == ["“Why", "“No,”"]


def test_a_possessive_ends_its_paragraph() -> None:
    """What the next paragraph begins with does not make it one."""
    text = "'All boats'\n\"Sail.\""
    lines = (Paragraph(0, 11, "prose", 0), Paragraph(12, 19, "prose", 12))
    assert [(q.start, q.end) for q in pair_marks(text, lines)] == [(0, 11), (12, 19)]


# -- the words inside --------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("no marks", "no marks"),
        ("“Go,”", "Go,"),
        ("“Go”.", "Go."),
        ("“Go", "Go"),
        ("go,”", "go,"),
        ("go,” he", "go,” he"),
        ("he said “go”", "he said “go”"),
        ("“Yes” or “no”", "“Yes” or “no”"),
        ("“He said ‘go’ again”", "He said ‘go’ again"),
        ("a” b”", "a” b”"),
        ("it's", "it's"),
    ],
)
def test_without_marks(text: str, words: str) -> None:
    """The marks around all of it go, with a partner or without; those inside stay."""
    assert without_marks(text) == words


def test_a_long_box_is_passed_over() -> None:
    """What points away from the story, and quotes in it, ends no quotation around it."""
    box = f"Click here for our “guide” to the harbour{20 * ', its boats'}."
    text = f"“The tide was late.\n{box}\n“We waited,” she said."
    found = [text[q.start : q.end] for q in pair_marks(text, split_paragraphs(text))]
    assert found == [text[: text.index(" she")], "“guide”"]
