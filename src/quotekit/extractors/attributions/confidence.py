"""How sure a statement is: two calibrated probabilities, each from a logistic regression."""

import math
from collections.abc import Iterator
from functools import cache
from typing import NamedTuple

from quotekit.annotations import Form
from quotekit.extractors.attributions.draft import Draft
from quotekit.extractors.attributions.readings import TELLING
from quotekit.models.attribution import confidence_model


__all__ = ["Confidence", "clues", "confidence_of"]

_LENGTHS = (12, 30, 60, 120, 240, 480)
"""Bounds of the lengths of contents, in characters."""

_GREATEST_ODDS = 6.0


class Confidence(NamedTuple):
    """How likely a statement is right."""

    both: float
    """That content and speaker are both right."""
    speaker: float
    """That the speaker is right where the content is."""


def confidence_of(draft: Draft, form: Form) -> Confidence:
    """
    Return how likely a statement is right, by what is known of how it was found.

    The probabilities hold for news as in PolNeAR; the model card gives how well.

        >>> lone = Draft(content=[(0, 9)], rule="quote-without-cue")
        >>> found = Draft(
        ...     content=[(0, 40)], rule="content-source-cue", cue=(45, 49), cue_lemma="say",
        ...     source=(41, 44), probability=0.99, sureness=-0.1,
        ... )
        >>> confidence_of(lone, "direct").both < 0.5 < confidence_of(found, "direct").both
        True
    """
    counted = _counted().get(draft.rule)
    if counted is not None:
        return counted
    model = confidence_model()
    scores = [0.0, 0.0]
    for name, value in clues(draft, form):
        for place, unit in enumerate(model.of(name)):
            scores[place] += unit * value * model.step
    both, speaker = (1 / (1 + math.exp(-score)) for score in scores)
    return Confidence(both, speaker)


@cache
def _counted() -> dict[str, Confidence]:
    """Return the shares of the rules whose statements the training texts do not annotate."""
    counted = confidence_model().facts["counted"]
    return {rule: Confidence(*shares) for rule, shares in counted.items()}


def clues(draft: Draft, form: Form) -> Iterator[tuple[str, float]]:
    """Yield what tells how sure a statement is, each a name with a number."""
    for name in (*_of_statement(draft, form), *_of_reading(draft, form)):
        yield name, 1.0
    if draft.probability is not None:
        odds = _log_odds(draft.probability)
        yield "odds", odds
        yield f"odds,form={form}", odds
        yield "sureness", draft.sureness
        yield f"sureness,form={form}", draft.sureness


def _of_statement(draft: Draft, form: Form) -> Iterator[str]:
    kind = "telling" if draft.act in TELLING else draft.act
    size = draft.length()
    length = sum(size > bound for bound in _LENGTHS)
    named = "sourced" if draft.source is not None else "no source"
    yield "bias"
    yield f"rule={draft.rule}"
    yield f"form={form}"
    yield f"rule,form={draft.rule} {form}"
    yield f"act={kind}"
    yield f"act,form={kind} {form}"
    yield f"lemma={draft.cue_lemma}"
    yield f"length={length}"
    yield f"length,form={length} {form}"
    yield f"parts={min(len(draft.content), 3)} {form}"
    yield f"source={named}"
    yield f"source,form={named} {form}"
    if draft.source is not None:
        yield f"source length={sum(draft.source[1] - draft.source[0] > n for n in _LENGTHS)}"


def _of_reading(draft: Draft, form: Form) -> Iterator[str]:
    """Yield how the models read a statement; for one that only rules found, that they did not."""
    if draft.probability is None:
        yield f"by rule={form}"
        return
    begin, _, end = draft.bounds.partition(" ")
    agrees = "none" if draft.agreement is None else str(int(draft.agreement * 5))
    yield f"begin={begin}"
    yield f"begin,lemma={begin} {draft.cue_lemma}"
    yield f"begin,rule={begin} {draft.rule}"
    yield f"end={end}"
    yield f"end,rule={end} {draft.rule}"
    yield f"end,form={end} {form}"
    yield f"agrees={agrees}"
    yield f"agrees,form={agrees} {form}"
    yield f"agrees,rule={agrees} {draft.rule}"
    yield f"sure={min(int(-draft.sureness * 2), 12)}"


def _log_odds(probability: float) -> float:
    odds = math.log(max(probability, 1e-9) / max(1 - probability, 1e-9))
    return max(-_GREATEST_ODDS, min(_GREATEST_ODDS, odds))
