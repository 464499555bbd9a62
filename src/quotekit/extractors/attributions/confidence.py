"""How sure a statement is, by the rule that found it."""

from quotekit.annotations import Act, Form
from quotekit.models.rule_confidence import RULE_CONFIDENCE


__all__ = ["confidence_of"]

_TELLING = frozenset({"statement", "question", "denial", "request", "commitment"})
_UNMEASURED = (0.5, 0.5)


def confidence_of(rule: str, form: Form, act: Act) -> tuple[float, float]:
    """
    Return two probabilities: that content and speaker are right, and that the speaker is.

        >>> both, speaker = confidence_of("content-source-cue", "direct", "statement")
        >>> both > 0.9 and speaker > both
        True
        >>> confidence_of("a-rule-of-your-own", "direct", "statement")
        (0.5, 0.5)
    """
    kind = "telling" if act in _TELLING else act
    for key in ((rule, form, kind), (rule, "", kind), (rule, "", "")):
        if key in RULE_CONFIDENCE:
            return RULE_CONFIDENCE[key]
    return _UNMEASURED
