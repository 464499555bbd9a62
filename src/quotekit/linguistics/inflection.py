"""The forms of English verbs, by the rules of spelling."""

__all__ = ["doubled", "inflections"]

_VOWELS = frozenset("aeiou")
_UNDOUBLED = frozenset("wxyaeiou")


def inflections(lemma: str) -> tuple[str, ...]:
    """
    List the regular forms of a verb: itself, third person, past, present participle.

        >>> inflections("deny")
        ('deny', 'denies', 'denied', 'denying')
        >>> inflections("propose")
        ('propose', 'proposes', 'proposed', 'proposing')
        >>> inflections("agree")
        ('agree', 'agrees', 'agreed', 'agreeing')

    Irregular pasts and doubled consonants are left to a lexicon:

        >>> inflections("say")[2]
        'sayed'
    """
    if lemma.endswith("y") and lemma[-2:-1] not in _VOWELS:
        stem = lemma[:-1]
        return lemma, stem + "ies", stem + "ied", lemma + "ing"
    if lemma.endswith("e") and not lemma.endswith("ee"):
        return lemma, lemma + "s", lemma + "d", lemma[:-1] + "ing"
    third = lemma + ("es" if lemma.endswith(("s", "sh", "ch", "x", "z", "o")) else "s")
    return lemma, third, lemma + ("d" if lemma.endswith("e") else "ed"), lemma + "ing"


def doubled(lemma: str) -> tuple[str, ...]:
    """
    List the past and the participle of a verb that doubles its last consonant.

        >>> doubled("rip"), doubled("claim"), doubled("echo")
        (('ripped', 'ripping'), ('claimmed', 'claimming'), ())

    Whether a verb does, its spelling does not tell: forms that nobody writes do no harm.
    """
    if lemma[-1] in _UNDOUBLED or lemma[-2:-1] not in _VOWELS:
        return ()
    stem = lemma + lemma[-1]
    return stem + "ed", stem + "ing"
