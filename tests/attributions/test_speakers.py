"""Whom pronouns, descriptions, labels and names in a text mean."""

import pytest

from quotekit import AttributionExtractor, Document, Speaker
from quotekit.extractors.attributions.draft import Draft
from quotekit.extractors.attributions.speakers import People
from quotekit.extractors.attributions.speakers.described import Described
from quotekit.extractors.attributions.speakers.descriptions import head_of, kind_of
from quotekit.extractors.attributions.speakers.recency import Recency, Speaking
from quotekit.extractors.attributions.unit import units_of


def speakers(text: str) -> list[tuple[str | None, str | None]]:
    """Return source and speaker of each statement."""
    found = Document(text).annotations(AttributionExtractor(acts="all")).attributions
    return [
        (a.source.text if a.source else None, a.speaker.name if a.speaker else None) for a in found
    ]


def last(text: str) -> str | None:
    """Return the speaker of the last statement."""
    return speakers(text)[-1][1]


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("Ana Ruiz met Peter Lind. She said it was over.", "Ana Ruiz"),
        ("Ana Ruiz met Peter Lind. He said it was over.", "Peter Lind"),
        ("Ana Ruiz spoke first. Eva Berg listened. She said it was over.", "Eva Berg"),
        ("Ana Ruiz saw Eva Berg’s dog. She said it was over.", "Ana Ruiz"),
        ("Osterby Foods grew. It said it was over.", "Osterby Foods"),
        ("Ana Ruiz went to Norway. It said it was over.", None),
        ("A nurse ran out. She said it was over.", "nurse"),
        ("Residents gathered. They said it was over.", "Residents"),
        ("Ana Ruiz left. They said it was over.", None),
        ("Kim Sarr left. They said it was over.", "Kim Sarr"),
        ("It rained. He said it was over.", None),
        ("Ana Ruiz left. " + "It rained on the town. " * 9 + "She said it was over.", None),
        ("Ana Ruiz said that Eva Berg was ill. She said it was over.", "Ana Ruiz"),
        ("The survey was long. It found that all was over.", "survey"),
        ("Ana Ruiz left. I said it was over.", None),
        ("Ana Ruiz left early. Her aide said it was over.", "aide"),
        ("Kim Sarr said she was ill. Ana left. Peter Lind said so. “Over,” he said.", "Peter Lind"),
        ("Peter Lind left. His lawyer, Kim Sarr, said he was ill. “Over,” she said.", "Kim Sarr"),
        ("Lind’s lawyer, Kim Sarr, said he was ill. “Over,” she said.", "Kim Sarr"),
        ("Cross-examined by Peter Lind, he said it was over.", "Peter Lind"),
        ("Karl Berg left. Cross-examined by Peter Lind, he said it was over.", "Karl Berg"),
        ("Karl Berg left. When Peter Lind arrived, he said it was over.", "Peter Lind"),
        ("The landlord of the inn said that Peter Lind was ill. He said it was over.",
         "landlord of the inn"),
        ("Peter Lind said so.\n\nJamie Berg, 19, only joined in May. He said it was over.",
         "Jamie Berg"),
        ("Peter Lind left. Robin Berg came in. “No,” she said. He said it was over.", "Peter Lind"),
        ("Western Vale runs trains. It said it was over.", "Western Vale"),
        ("Ana Ruiz runs trains. It said it was over.", None),
        ("Brandt said its profit had doubled. “It is over,” the company said.", "Brandt"),
        ("Brandt left. “It is over,” the company said.", "Brandt"),
        ("Brandt left. It rained. It poured. “It is over,” the company said.", "company"),
    ],
)  # fmt: skip
def test_pronouns(text: str, speaker: str | None) -> None:
    """Gender, number, subject and nearness decide whom a pronoun means."""
    assert last(text) == speaker


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("Mayor Ana Ruiz left. The mayor said it was over.", "Ana Ruiz"),
        ("The mayor said it was over. Mayor Ana Ruiz left.", "Ana Ruiz"),
        ("Senator Ana Ruiz met Senator Eva Berg of Ohio. The Texas senator said it was over.",
         "Texas senator"),
        ("Ohio Senator Ana Ruiz left. The Texas senator said it was over.", "Texas senator"),
        ("Senator Ana Ruiz left. The popular senator said it was over.", "Ana Ruiz"),
        ("Chairman Peter Lind left. The chairwoman said it was over.", "chairwoman"),
        ("A spokeswoman left. A spokesman said so. The spokeswoman said it was over.",
         "spokeswoman"),
        ("A senior official left. A senior official said it was over.", "senior official"),
        ("An official spoke. An official said it was over.", "official"),
        ("The judge of Lisse spoke. The Harbour judge said it was over.", "Harbour judge"),
        ("Osterby Foods grew. The company said it was over.", "Osterby Foods"),
        ("The Lisse Echo closed. The newspaper said it was over.", "Lisse Echo"),
        ("Osterby Foods grew. The newspaper said it was over.", "newspaper"),
        ("The Ministry of Trade moved. The ministry said it was over.", "Ministry of Trade"),
        ("The Ministry of Trade moved. The company said it was over.", "company"),
        ("The Ministry of Trade moved. The Danish ministry said it was over.", "Danish ministry"),
        ("A company said it was over.", "company"),
        ("A spokesman said so. A spokesman said it was over.", "spokesman"),
        ("The spokesman for Lisse spoke. The spokeswoman said it was over.", "spokeswoman"),
        ("Ana Ruiz and Peter Lind said it was over.", "Ana Ruiz and Peter Lind"),
        ("Ana Ruiz of Lisse said it was over.", "Ana Ruiz"),
        ("The friend of Ana Ruiz said it was over.", "friend of Ana Ruiz"),
        ("Ana Ruiz’s friend said it was over.", "Ana Ruiz’s friend"),
        ("The 47-year-old Peter Lind left. The 47-year-old said it was over.", "Peter Lind"),
        ("Peter Lind left. The striker said it was over.", "Peter Lind"),
        ("Manager Peter Lind left. The striker said it was over.", "striker"),
        ("Manager Peter Lind left. The Czech said it was over.", "Peter Lind"),
        ("Ana Ruiz left. The actor said it was over.", "actor"),
        ("Osterby left. The actor said it was over.", "actor"),
        ("Captain Peter Lind left. The striker said it was over.", "Peter Lind"),
        ("A neighbour spoke up. The pensioner said it was over.", "neighbour"),
        ("PC Peter Lind left. The officer said it was over.", "Peter Lind"),
        ("Peter Lind, chairman of the club, left. The school head said it was over.",
         "school head"),
        ("Peter Lind frowned. “Over,” the Lisse manager said.", "Peter Lind"),
        ("Mayor Peter Lind frowned. “Over,” the Lisse manager said.", "Lisse manager"),
        ("Peter Lind frowned. “Over,” the Lisse chairwoman said.", "Lisse chairwoman"),
        ("Peter Lind frowned.\n\n“Over,” the Lisse manager said.", "Lisse manager"),
        ("Osterby frowned. “Over,” the Lisse manager said.", "Lisse manager"),
        ("It rained. “Over,” the Lisse manager said.", "Lisse manager"),
        ("Peter Lind frowned. “Over,” a manager said.", "manager"),
        ("It rained. The Czech said it was over.", "Czech"),
        ("Ana Ruiz left. “Peter Lind is ill,” the striker said.", "Ana Ruiz"),
        ("Ana Ruiz, the council leader, left. The head of waste said it was over.",
         "head of waste"),
        ("The nurses walked out. The Drivers’ Alliance left. The union said it was over.",
         "Drivers’ Alliance"),
        ("Lisse Police left. Police said it was over.", "Lisse Police"),
        ("Police said it was over. Lisse Police left.", "Lisse Police"),
        ("Lisse Police left. Oslo Police came. Police said it was over.", "Police"),
        ("Lisse Police left. The force said it was over.", "Lisse Police"),
        ("The Harbour Office left. The watchdog said it was over.", "Harbour Office"),
        ("A study found that it rained. The paper said it was over.", "study"),
        ("A study found that it rained. The letter said it was over.", "letter"),
        ("Peter Lind left. The former goalkeeper said it was over.", "Peter Lind"),
        ("Coach Peter Lind left. The former goalkeeper said it was over.", "Peter Lind"),
        ("Peter Lind, a 17-year-old pupil, left. The teenager said it was over.", "Peter Lind"),
        ("Peter Lind left. The teenager said it was over.", "teenager"),
        ("Ohio Senator Ana Ruiz left. The Ohio Republican said it was over.", "Ana Ruiz"),
        ("Gov. Ana Ruiz left. Tom Lind, aide to the governor, sat. The governor said it was over.",
         "Ana Ruiz"),
        ("Health minister Ana Ruiz left. The prime minister said it was over.", "prime minister"),
        ("Ana Ruiz, defending, left. The barrister said it was over.", "Ana Ruiz"),
        ("The scorer, substitute Ana Ruiz, said it was over.", "Ana Ruiz"),
        ("The scorer, a friend of Ana Ruiz, said it was over.", "scorer"),
        ("The scorer, speaking to Ana Ruiz, said it was over.", "scorer"),
        ("King said it was over.", "King"),
        ("Tim Cook left. Cook said it was over.", "Tim Cook"),
        ("Angela Grant left. Grant said it was over.", "Angela Grant"),
        ("The night said it was over.", None),
        ("“It is over,” said the operator, Brandt.", "Brandt"),
        ("Republicans said it was over.", "Republicans"),
        ("Many said it was over.", "Many"),
    ],
)  # fmt: skip
def test_descriptions(text: str, speaker: str | None) -> None:
    """A description means who holds the office, the body with the word in its name, or somebody."""
    assert last(text) == speaker


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("Ana Ruiz met Peter Lind.\n\nPL: Over.\n\nQ: Why?\n\nA: It rained.", "Peter Lind"),
        ("We spoke to Ana Ruiz about Peter Lind, whom she knows.\n\nQ: Why?\n\nA: It rained.",
         "Ana Ruiz"),
        ("Peter Lind, Peter Lind, Ana Ruiz.\n\nQ: Why?\n\nA: It rained.", "Peter Lind"),
        ("It rained in Lisse.\n\nQ: Why?\n\nA: It rained.", None),
        ("RUIZ: It rained.\n\nLIND: It did.", "Lind"),
        ("ANA RUIZ spoke.\n\nRUIZ: It rained.", "Ana Ruiz"),
        ("Ana Ruiz met Peter Lind.\n\nRUIZ: It rained.\n\nLIND: It did.", "Peter Lind"),
    ],
)  # fmt: skip
def test_labels(text: str, speaker: str | None) -> None:
    """A label is a name or initials; an answer is by whom the text says it met."""
    assert last(text) == speaker


@pytest.mark.parametrize(
    ("text", "speaker", "kind"),
    [
        ("Tunde Bell left.\n\nMR. BELL: It rained.\n\nLIND: It did.", "Tunde Bell", "person"),
        ("SEN. RUIZ: It rained.\n\nLIND: It did.", "Ruiz", "person"),
        ("THE CHAIR: It rained.\n\nLIND: It did.", "chair", "unnamed"),
    ],
)
def test_labels_with_titles(text: str, speaker: str, kind: str) -> None:
    """A title is no part of the name in a label, and an office alone names nobody."""
    first, *_ = Document(text).annotations(AttributionExtractor()).attributions
    assert first.speaker is not None
    assert (first.speaker.name, first.speaker.kind) == (speaker, kind)


@pytest.mark.parametrize(
    ("heading", "speaker"),
    [
        ("Harbour master Ana Ruiz on ice and the long wait", "Ana Ruiz"),
        ("Ana Ruiz: a life among boats", "Ana Ruiz"),
        ("Ana Ruiz rowed round the island. She tells Bo Berg why", "Ana Ruiz"),
        ("Ana Ruiz tells Bo Berg why she rows", "Ana Ruiz"),
        ("Ana Ruiz meets a rower", None),
        ("The long wait of Ana Ruiz", None),
        ("Lisse on ice", None),
    ],
)
def test_topic_in_a_heading(heading: str, speaker: str | None) -> None:
    """Whoever a heading names before a topic or a verb is whom the interview is with."""
    rest = "When did you start?\n\nIn the winter, when it was cold and nobody came to us.\n\n"
    assert last(f"{heading}\n\n{rest * 3}") == speaker


def test_heading_of_an_interview() -> None:
    """A heading may say whom an interview is with; else it is not read."""
    text = """An interview with Ana Ruiz about Peter Lind

It rained all day in Lisse, and the ferry was late when we met.

Q: Why?

A: It rained."""
    assert last(text) == "Ana Ruiz"
    assert last(text.replace("An interview with ", "Why ")) is None


def test_nobody_inside_a_quote_speaks() -> None:
    """A name inside a quote is never the speaker of it, nor of what comes after."""
    text = "Eva Berg sat down. “Ana Ruiz was my teacher,” she said. “Ruiz is dead,” she added."
    assert {speaker for _, speaker in speakers(text)} == {"Eva Berg"}


@pytest.mark.parametrize(
    ("words", "kind"),
    [
        ("the mayor", "unnamed"),
        ("two nurses", "group"),
        ("the report", "document"),
        ("reports", "document"),
        ("the council", "organization"),
        ("agencies", "group"),
        ("many of them", "group"),
        ("people", "group"),
        ("the boss", "unnamed"),
        ("a welder", "unnamed"),
        ("the decision", "document"),
        ("a rock", "document"),
    ],
)
def test_kind_of_description(words: str, kind: str) -> None:
    """The head noun tells the kind."""
    assert kind_of(words.split()) == kind


@pytest.mark.parametrize(
    ("phrase", "kind"),
    [
        ("King", "person"),
        ("Grant Young", "person"),
        ("Grant young", "document"),
        ("Someone", "unnamed"),
        ("Memo", "document"),
        ("Velvet", "document"),
        ("Another King", "unnamed"),
    ],
)
def test_description_that_is_a_name(phrase: str, kind: str) -> None:
    """Capitals without an article make a name, whatever the tagger took its words for."""
    entity = Described(phrase, [], Recency()).meant_by(phrase, 0, Speaking(0, 0))
    assert entity is not None
    assert entity.kind == kind


def test_head_before_a_preposition() -> None:
    """What follows a preposition or a participle is not the head."""
    assert head_of(["a", "poll", "released", "last", "week"]) == "poll"


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Mr Quist said it was over. Mrs Quist said it was not.", ["Mr Quist", "Mrs Quist"]),
        ("Mr Quist said it was over. Mr Quist said it was not.", ["Quist", "Quist"]),
        ("Her aide said it was over. His aide said it was not.", ["her aide", "his aide"]),
        ("Ana Ruiz left. Tom Ruiz said it was over. Ms Ruiz said it was not.",
         ["Tom Ruiz", "Ana Ruiz"]),
        ("Ruiz said it was over. Tom Ruiz said it was not. Ruiz said so again and again.",
         ["Tom Ruiz", "Tom Ruiz"]),
        ("Ana Ruiz left. Ruiz said it was over. Tom Ruiz said it was not. Ruiz said it was late.",
         ["Ana Ruiz", "Tom Ruiz", "Ana Ruiz"]),
    ],
)  # fmt: skip
def test_who_shares_a_name(text: str, names: list[str]) -> None:
    """Title and gender tell namesakes apart; a bare last name stays with its first bearer."""
    assert [name for _, name in speakers(text)] == names


@pytest.mark.parametrize(
    ("reply", "speaker"),
    [
        ("“No,” he replied.", "Peter Lind"),
        ("He replied that it was over.", "Peter Lind"),
        ("“No,” he said.", "Karl Berg"),
        ("The coach replied that it was over.", "Peter Lind"),
    ],
)
def test_who_asks_does_not_reply(reply: str, speaker: str) -> None:
    """After a question that is quoted, whoever replies is somebody else."""
    text = f"Coach Peter Lind came in. “Is it over at last?” Karl Berg asked. {reply}"
    assert last(text) == speaker


def test_descriptions_inside_others_are_mentions() -> None:
    """An owner, an object and an acronym are mentions; appositions right after a name are not."""
    text = (
        "The Lisse Harbour Authority (LHA) said it was over. Ana Ruiz, the authority’s head, left. "
        "Residents blamed the authority and its boats."
    )
    found = Document(text).annotations(AttributionExtractor())
    (speaker, *_) = found.speakers
    assert [span.text for span in found.mentions(speaker)] == [
        "The Lisse Harbour Authority",
        "it",
        "the authority",
        "the authority",
        "its",
    ]


def test_mentions_of_a_speaker() -> None:
    """All mentions are kept, those that do not speak, too, and nobody else's."""
    text = "Mayor Ana Ruiz came. Ruiz sat down. She said it was over. Peter Lind left."
    found = Document(text).annotations(AttributionExtractor())
    assert found.speakers == (Speaker("Ana Ruiz", "Mayor"),)
    mentioned = [span.text for span in found.mentions(found.speakers[0])]
    assert mentioned == ["Mayor Ana Ruiz", "Ruiz", "She"]


def test_speakers_in_order_of_first_mention() -> None:
    """Whoever is mentioned first comes first."""
    text = "Eva Berg listened. Ana Ruiz said it was over. Berg said it was not."
    found = Document(text).annotations(AttributionExtractor())
    assert [speaker.name for speaker in found.speakers] == ["Eva Berg", "Ana Ruiz"]


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("Ana Ruiz met Bo Lind, who left.", "Bo Lind"),
        ("Bo Lind met the nurse who left.", "nurse"),
        ("It rained. Who left?", None),
    ],
)
def test_relative_pronouns(text: str, speaker: str | None) -> None:
    """A relative pronoun that is a source means whom the words before it name."""
    document = Document(text)
    people = People(text)
    for paragraph in document.paragraphs:
        for unit in units_of(document, paragraph, ()):
            people.meet(unit)
    start = text.lower().index("who")
    draft = Draft([(start + 4, len(text))], "by-hand", core=(start, start + 3))
    people.assign([draft])
    said = people.speaker_of(draft)
    assert (said.name if said else None) == speaker
