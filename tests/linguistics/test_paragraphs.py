"""Paragraphs: what kind each is, and where its own words begin."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quotekit.linguistics.paragraph_shapes import dateline_length, shape_of
from quotekit.linguistics.paragraphs import split_paragraphs


LONG = "The board of the harbour met for three hours on Monday and put off its vote on the pier."


def kinds(*lines: str) -> list[str]:
    """Return the kinds of the paragraphs that are these lines."""
    return [paragraph.kind for paragraph in split_paragraphs("\n\n".join(lines))]


def bodies(*lines: str) -> list[str]:
    """Return the paragraphs without their labels."""
    text = "\n\n".join(lines)
    return [text[paragraph.body : paragraph.end] for paragraph in split_paragraphs(text)]


@pytest.mark.parametrize(
    ("kind", "line"),
    [
        ("byline", "By Ana Ruiz"),
        ("byline", "By Our Harbour Correspondent"),
        ("byline", "By ANA RUIZ and TOM POE, The Sela Post"),
        ("byline", "(Reporting by Ana Ruiz in Port Sela)"),
        ("byline", "Contributing: Tom Poe."),
        ("byline", "Ana Ruiz, Political Editor"),
        ("prose", "By Tuesday it was over"),
        ("prose", "By the harbour stood a mast."),
        ("prose", "By Monday"),
        ("prose", "Who paid the editor?"),
        ("prose", "Ask the editor"),
        ("prose", "An editor"),
        ("dateline", "Updated May 3, 2024"),
        ("dateline", "First published on Friday 3 May 2024 at 10.15 BST"),
        ("dateline", "4 hours ago"),
        ("prose", "Published in May 2024 by a bank"),
        ("prose", "May and June"),
        ("prose", "2024"),
        ("caption", "Photo: Ana Ruiz"),
        ("caption", "FILE PHOTO: The pier in March."),
        ("caption", "The pier at dawn. Photograph: Tom Poe"),
        ("caption", "The pier at dawn. (Photo by Tom Poe)"),
        ("caption", "The pier at dawn. REUTERS/Tom Poe"),
        ("caption", "The pier at dawn. (Tom Poe/Getty Images)"),
        ("prose", "He sold the paper a photo by Tom Poe."),
        ("box", "Read more: Who pays for the pier?"),
        ("box", "Live Briefing: The Pier"),
        ("box", "Live: the vote on the pier"),
        ("box", "RELATED: The pier"),
        ("box", "Sign up here for the harbour letter."),
        ("box", "This story has been updated to add a statement from the board."),
        ("box", "KEY NUMBERS"),
        ("prose", "“WE WILL PAY FOR IT”"),
        ("prose", "WHO PAID?"),
        ("prose", "Subscribers left the ferry."),
        ("prose", "“Click here,” the screen said."),
        ("prose", f"Click here. {LONG * 6}"),
        ("post", "The pier is safe — Ana Ruiz (@anaruiz) May 3, 2024"),
        (
            "prose",
            "Ana Ruiz (@anaruiz) wrote to us about the pier, which she says is safe for now.",
        ),
    ],
)
def test_shape(kind: str, line: str) -> None:
    """Boilerplate is known by its own shape; a sentence that begins like it is prose."""
    assert kind == shape_of(line)


@pytest.mark.parametrize(
    "dateline",
    [
        "PORT SELA, May 3 (Wire) -- ",
        "PORT SELA, Calif. - ",
        "LISSE/PORT SELA, Norland (Wire) — ",
        "WASHINGTON (AP) — ",
        "ROME — ",
        "ST. ANNE, May 3 – ",
        "Port Sela, May 3 — ",
        "Lisse (Wire) - ",
        "(CNN) -- ",
    ],
)
def test_dateline(dateline: str) -> None:
    """A place in capitals, a day or an agency before a dash is not part of the first sentence."""
    assert len(dateline) == dateline_length(f"{dateline}The ferry left.")


@pytest.mark.parametrize(
    "text",
    [
        "NATO - an alliance - met.",
        "Ana Ruiz — the mayor — left.",
        "U.S. - China talks failed.",
        "Ana Ruiz (D-Sela) — the senator — left.",
        "THE END",
        "He left -- at once.",
    ],
)
def test_no_dateline(text: str) -> None:
    """A dash after a name alone makes no dateline."""
    assert dateline_length(text) == 0


def test_dateline_in_a_story() -> None:
    """A paragraph with a dateline stays prose, and its own words begin after the dash."""
    (paragraph,) = split_paragraphs(f"ROME (Wire) — {LONG}")

    assert (paragraph.kind, paragraph.body) == ("prose", 14)


def test_top_of_a_story() -> None:
    """What stands above a story is told from it."""
    assert kinds(
        "Pier vote put off", "Board cannot say who pays", "By Ana Ruiz", "May 3, 2024", LONG, LONG
    ) == ["heading", "heading", "byline", "dateline", "prose", "prose"]


@pytest.mark.parametrize(
    "heading",
    [
        "Who will pay for the pier?",
        "Harbour Board Puts Off Vote On Pier.",
        "‘We will not pay’",
        "Pier vote: what we know;",
        "PIER VOTE PUT OFF",
    ],
)
def test_first_line_is_a_heading(heading: str) -> None:
    """A first line is a heading by its missing period or by its capitals."""
    assert kinds(heading, LONG) == ["heading", "prose"]


@pytest.mark.parametrize(
    "line",
    [
        "The vote was put off.",
        "“We will not pay.”",
        "Ana Ruiz told the board: “We will not pay.”",
        "Who pays? He has a list, and it goes like this:",
        "the vote that nobody here or in any other town had seen coming was put off for long,",
    ],
)
def test_first_line_is_no_heading(line: str) -> None:
    """A first line that is a sentence, or a quotation of one, is none."""
    assert kinds(line, LONG) == ["prose", "prose"]


@pytest.mark.parametrize(
    ("kind", "line"),
    [
        ("heading", "The cost"),
        ("heading", "Who pays?"),
        ("prose", "She left."),
        ("prose", "and so on"),
        ("prose", "The cost:"),
        ("prose", "“The cost”"),
        ("prose", "Why did nobody in all the town ask about it before?"),
        ("prose", "The cost of a pier that nobody in all the town wants"),
        ("box", "THE COST"),
    ],
)
def test_between_paragraphs(kind: str, line: str) -> None:
    """Between paragraphs a heading is shorter still, and never ends as a sentence does."""
    assert ["prose", kind, "prose"] == kinds(LONG, line, LONG)


def test_nothing_longer_follows() -> None:
    """A line with nothing longer after it is no heading; so one paragraph alone is none."""
    assert kinds("Pier vote put off") == ["prose"]
    assert kinds(LONG, "The end") == ["prose", "prose"]


def test_list() -> None:
    """A bullet is a list's; a number or a dash is where another stands near."""
    assert kinds(f"{LONG} Then:", "1. Close the pier.", "2. Pay for it.", "3 boats left.") == [
        "prose",
        "list_item",
        "list_item",
        "prose",
    ]
    assert kinds(LONG, "• Close the pier.") == ["prose", "list_item"]
    assert kinds(LONG, "- said on Monday.") == ["prose", "prose"]
    assert bodies("- Close the pier.", "- Pay for it.")[1] == "Pay for it."


def test_interview_with_letters() -> None:
    """Q and A, initials and questions between them are turns; prose between them is not."""
    lines = (
        "Q: Why clocks?",
        "A: They were there.",
        "Were they yours?",
        "AR: In a way. My aunt had left them.",
        "She laughs.",
        "NOTE: This was cut.",
        "QWhat now?",
        "A. Tea.",
    )

    assert kinds(*lines) == [
        "question", "answer", "question", "answer", "prose", "prose", "question", "answer",
    ]  # fmt: skip
    assert bodies(*lines)[3] == "In a way. My aunt had left them."


def test_transcript() -> None:
    """A name that comes before a colon again and again speaks; one that comes once does not."""
    assert kinds(
        "POE: Who pays?",
        "Ana Ruiz: The board does.",
        "Nobody: the board is broke.",
        "POE: Is it?",
        "Ana Ruiz: It will pay.",
        "Cost: 40 million.",
        "Cost: 50 million.",
    ) == ["question", "answer", "prose", "question", "answer", "prose", "prose"]


def test_interview_without_labels() -> None:
    """Questions to "you" that "I" answers make an interview."""
    assert kinds(
        LONG,
        "How did you begin?",
        "I had an aunt who left me a clock.",
        "Then my friends brought theirs.",
        "The shed is in a yard behind the harbour.",
        "Do you sell them?",
        "No.",
        "What will you do now?",
        "I shall make some tea.",
    ) == [
        "prose", "question", "answer", "answer", "prose",
        "question", "answer", "question", "answer",
    ]  # fmt: skip


@pytest.mark.parametrize(
    "lines",
    [
        ("Who pays?", "Nobody knows.", "Who asked?", "The board did.", "Why now?", "It is spring."),
        ("Do you pay?", "I do.", "Do you care?", "I do.", *([LONG] * 4)),
        ("Do you pay?", "Do you care?", "Are you sure?", "Will you stay?", "I will."),
    ],
)
def test_questions_without_an_interview(lines: tuple[str, ...]) -> None:
    """Rhetorical questions, too few of them, or nothing but them make none."""
    assert {"question", "answer"}.isdisjoint(kinds(*lines))


@given(st.text(st.one_of(st.characters(), st.sampled_from("QA:.?\n-—(@) B1•")), max_size=80))
def test_total(text: str) -> None:
    """Any text has paragraphs in order, each with its body inside it."""
    paragraphs = split_paragraphs(text)

    assert all(p.start <= p.body <= p.end for p in paragraphs)
    assert "".join(text.split()) == "".join(
        "".join(text[p.start : p.end].split()) for p in paragraphs
    )
