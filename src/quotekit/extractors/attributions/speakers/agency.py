"""Tell whether the verb after "it" is one that only a body can be the subject of."""

from collections.abc import Sequence
from functools import cache

from quotekit.lexicons.agent_verbs import AGENT_VERBS, IRREGULAR_AGENT_FORMS, VERB_OPENERS
from quotekit.linguistics.inflection import inflections


__all__ = ["acts_on_purpose"]


@cache
def _forms() -> frozenset[str]:
    regular = {form for verb in AGENT_VERBS for form in inflections(verb)}
    return IRREGULAR_AGENT_FORMS | regular


def acts_on_purpose(words: Sequence[str]) -> bool:
    """
    Tell whether the words after a subject begin with a verb that is done on purpose.

        >>> acts_on_purpose(["had", "not", "received", "a"]), acts_on_purpose(["was", "raining"])
        (True, False)
    """
    verb = next((word for word in words if word.lower() not in VERB_OPENERS), "")
    return verb.lower() in _forms()
