"""A document in which verbs of the caller's are read as verbs that are known to report."""

import attrs

from quotekit.annotations import Attribution
from quotekit.document import Document, Spans
from quotekit.linguistics.extra_verbs import ExtraVerb, Verbs, extra_verb_at
from quotekit.linguistics.paragraphs import Paragraph


__all__ = ["ReadAs"]

_FINITE = frozenset({"VBD", "VBZ", "VBP"})
_BEFORE_NOUN = frozenset({"DT", "JJ", "CD"})
_OWNERS = frozenset({"PRP$", "POS"})
_ARTICLES = frozenset({"a", "an", "the", "no", "every"})


class ReadAs(Document):
    """
    Show a document with known verbs where extra ones stand; offsets and text stay as they are.

    A verb of several words is one token.

        >>> document = Document("Ruiz clapped back that a clap back is no toot.")
        >>> known = ReadAs(document, (("clap back", "retort"), ("toot", "say")))
        >>> known.words(document.paragraphs[0])
        ('Ruiz', 'retorted', 'that', 'a', 'clap', 'back', 'is', 'no', 'toot', '.')

    Left alone: nouns ("his *toots*") and names ("Mr *Toots*").
    """

    def __init__(self, document: Document, verbs: Verbs) -> None:
        text, day, separation, tokenizer, tagger = document.__getstate__()
        super().__init__(
            text, reference_date=day, paragraphs=separation, tokenizer=tokenizer, tagger=tagger
        )
        self._original = document
        self._verbs = verbs
        self._read: dict[int, ExtraVerb] = {}
        """The extra verbs that were met, by where they begin."""

    def with_own_lemma(self, said: Attribution) -> Attribution:
        """Return a statement with the lemma of the extra verb, where one is its cue."""
        if said.cue is None or said.cue_lemma is None:
            return said
        for start in range(said.cue.start, said.cue.end):
            verb = self._read.get(start)
            if verb is not None and said.cue_lemma.split()[0] == verb.known_lemma:
                lemma = said.cue_lemma.replace(verb.known_lemma, verb.lemma, 1)
                return attrs.evolve(said, cue_lemma=lemma)
        return said

    # -- layers that stay ----------------------------------------------------------

    @property
    def paragraphs(self) -> tuple[Paragraph, ...]:
        """The paragraphs."""
        return self._original.paragraphs

    def sentences(self, paragraph: Paragraph) -> Spans:
        """Return where the sentences stand."""
        return self._original.sentences(paragraph)

    # -- layers that differ --------------------------------------------------------

    def tokens(self, paragraph: Paragraph) -> Spans:
        """Return where the tokens stand: a verb of several words is one."""
        known = self._tokens.get(paragraph)
        return known if known is not None else self._reworded(paragraph)[0]

    def words(self, paragraph: Paragraph) -> tuple[str, ...]:
        """Return the words, one for each token: known verbs where extra ones stand."""
        known = self._words.get(paragraph)
        return known if known is not None else self._reworded(paragraph)[1]

    def _reworded(self, paragraph: Paragraph) -> tuple[Spans, tuple[str, ...]]:
        spans, words = self._original.tokens(paragraph), self._original.words(paragraph)
        kept_spans, kept_words = [], []
        place = 0
        while place < len(words):
            (start, end), word, after = spans[place], words[place], place + 1
            verb = extra_verb_at(words, place, self._verbs)
            if verb is not None and self._is_verb(paragraph, place):
                after += len(verb.tail)
                end = spans[after - 1][1]
                word = verb.known.capitalize() if word[0].isupper() else verb.known
                self._read[start] = verb
            kept_spans.append((start, end))
            kept_words.append(word)
            place = after
        size = paragraph.end - paragraph.start
        return (
            self._tokens.keep(paragraph, tuple(kept_spans), size),
            self._words.keep(paragraph, tuple(kept_words), size),
        )

    def _is_verb(self, paragraph: Paragraph, place: int) -> bool:
        """Tell whether a word that can be an extra verb is one here, and no noun or name."""
        words, tags = self._original.words(paragraph), self._original.tags(paragraph)
        if place == 0:
            return True
        before = tags[place - 1]
        if words[place][0].isupper() and before[:1].isalpha():
            return False
        if words[place - 1].lower() in _ARTICLES or before in _OWNERS:
            return False
        if tags[place] in _FINITE or words[place - 1] == "to":
            return True
        return before not in _BEFORE_NOUN and (before != "IN" or tags[place][:1] != "N")
