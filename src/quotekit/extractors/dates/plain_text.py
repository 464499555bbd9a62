"""One plain way to write a text, so that patterns need no variants."""

__all__ = ["plain_text"]


_SAME = (
    ("\N{LATIN CAPITAL LETTER I WITH DOT ABOVE}", "I"),
    ("\N{RIGHT SINGLE QUOTATION MARK}", "'"),
    ("\N{MODIFIER LETTER APOSTROPHE}", "'"),
    ("\N{EN DASH}", "-"),
    ("\N{NON-BREAKING HYPHEN}", "-"),
    ("\N{FIGURE DASH}", "-"),
    ("\N{MINUS SIGN}", "-"),
    ("\N{NO-BREAK SPACE}", " "),
    ("\N{NARROW NO-BREAK SPACE}", " "),
    ("\N{THIN SPACE}", " "),
    ("\n", " "),
    ("\r", " "),
    ("\t", " "),
)


def plain_text(text: str) -> str:
    """
    Write *text* in lower case with one apostrophe, one dash and one space, character for character.

    The result is as long as the text, so that offsets hold in both:

        >>> plain_text("On 3\N{EN DASH}6 MAY")
        'on 3-6 may'

    (A capital I with a dot is the one letter whose small form has two characters.)
    """
    for found, instead in _SAME:
        text = text.replace(found, instead)
    return text.lower()
