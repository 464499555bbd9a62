"""The words that every English text is full of."""

__all__ = ["FUNCTION_WORDS"]


FUNCTION_WORDS = frozenset(
    "a about after again against all also an and any are as at be because been before being both "
    "but by can could did do does doing down during each few for from further had has have having "
    "he her here hers him his how i if in into is it its just me more most my no nor not now of "
    "off on once only or other our out over own s same she should so some such t than that the "
    "their them then there these they this those through to too under until up very was we were "
    "what when where which while who whom why will with would you your".split()
)
"""Articles, pronouns, prepositions, conjunctions, auxiliaries; "s" and "t" are clitics cut off."""
