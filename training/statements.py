"""Read annotated statements, and lay them over the passages that the model sees."""

from collections.abc import Iterable, Iterator, Sequence
from typing import Any, NamedTuple

from quotekit import Document, QuoteExtractor
from quotekit.extractors.attributions.flow import Flow
from quotekit.extractors.attributions.learned.passage import Passage, passage_of
from quotekit.extractors.attributions.statements import statements_of


__all__ = ["GoldCue", "Story", "head_of", "read_stories"]

_WEAK = frozenset(
    {
        *("is", "was", "are", "were", "be", "been", "being", "am", "'s", "'re", "'m"),
        *("has", "have", "had", "having", "do", "does", "did", "get", "got", "gets"),
    }
)


class GoldCue(NamedTuple):
    """The head of an annotated cue, with the tokens of its content and its source."""

    place: int
    content: frozenset[int]
    source: frozenset[int]


class Story(NamedTuple):
    """An annotated text: its passages, and the cues in each."""

    name: str
    passages: Sequence[Passage]
    cues: Sequence[Sequence[GoldCue]]


def read_stories(rows: Iterable[dict[str, Any]], vocabulary: frozenset[str]) -> Iterator[Story]:
    """Yield the annotated texts, given as the shared scorer reads them."""
    for row in rows:
        passages = list(_passages(Document(row["text"]), vocabulary))
        cues = [list(_gold(passage, row["quotes"])) for passage in passages]
        yield Story(row["id"], passages, cues)


def _passages(document: Document, vocabulary: frozenset[str]) -> Iterator[Passage]:
    """Yield the paragraphs of a document that the models read."""
    flow = Flow(document, document.annotations(QuoteExtractor()).quotes)
    for place in flow.places():
        if place.turn is None and place.units:
            drafts = [draft for unit in place.units for draft in statements_of(unit)]
            yield passage_of(document, place, drafts, vocabulary)


def _gold(passage: Passage, quotes: Iterable[dict[str, Any]]) -> Iterator[GoldCue]:
    for quote in quotes:
        cue = sorted(_tokens(passage, quote["cue"]))
        head = head_of(passage, cue) if cue else None
        if head is not None and passage.quoted[head] == "0":
            yield GoldCue(
                head,
                _tokens(passage, quote["content"]),
                _tokens(passage, quote["speaker"]),
            )


def _tokens(passage: Passage, spans: list[list[int]] | None) -> frozenset[int]:
    places = passage.places([(start, end) for start, end in spans or ()])
    return frozenset(token for tokens in places for token in tokens)


def head_of(passage: Passage, cue: Sequence[int]) -> int:
    """Return the word of an annotated cue that stands for it: its last verb of telling."""
    verbs = [
        place
        for place in cue
        if passage.tags[place].startswith("V") and _plain(passage.lowers[place]) not in _WEAK
    ]
    listed = [place for place in verbs if passage.codes[place] != "0"]
    others = [place for place in cue if passage.tags[place][0] in "NJ"]
    weak = [place for place in cue if passage.tags[place].startswith("V")]
    return (listed or verbs or others or weak or list(cue))[-1]


def _plain(word: str) -> str:
    return word.replace("\N{RIGHT SINGLE QUOTATION MARK}", "'")
