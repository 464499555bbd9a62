"""Past forms of irregular verbs that can hardly be anything but verbs."""

__all__ = ["IRREGULAR_PASTS", "NOUNS_AS_WELL", "UNCHANGED_PASTS"]

IRREGULAR_PASTS = frozenset(
    "arose ate awoke became began bled blew bought brought built came caught chose clung crept "
    "dealt drank drew drove dug fell fled flew forbade forgave forgot fought froze gave grew "
    "hid kept knelt knew lent meant overcame overtook paid rang rode rose sang sank sat shook "
    "shrank slid slung sold sought sped spent spoke sprang spun stank stole stood strode strove "
    "struck strung stung swam swept swore swung taught threw took tore trod undertook underwent "
    "upheld went wept withdrew withstood woke won wore wove wrote wrung".split()
)

NOUNS_AS_WELL = frozenset({"fell", "rose", "stole"})

UNCHANGED_PASTS = frozenset("beat bet bid cost cut hit hurt quit set shut split spread".split())
"""Pasts that look like the dictionary form; only after a pronoun are they surely verbs."""
