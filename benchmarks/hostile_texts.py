"""Texts that are meant to do harm: each a name and how to make it of any length."""

from collections.abc import Callable, Iterator, Mapping
from itertools import count


__all__ = ["HOSTILE", "TAILS"]

Maker = Callable[[int], str]

_ACUTE = "\N{COMBINING ACUTE ACCENT}"
_UNITS: Mapping[str, str] = {
    # quotation marks
    "straight marks": '"',
    "opening marks": "“",
    "closing marks": "”",
    "opening and closing marks": "“”",
    "marks in angles": "«»",
    "low and high marks": "„“",
    "marks in corners": "「『",
    "marks of LaTeX": "``x'' ",
    "backticks": "`",
    "apostrophes": "'",
    "elisions": "'tis '90s rock 'n' roll ",
    "feet and inches": "6'2\" and 5\" ",
    "escaped marks": '\\"',
    "a mark for each word": '"a ',
    "a word between marks": "'a' ",
    # statements
    "said": "said ",
    "quotes with a cue": "“x,” he said. ",
    "marks never closed": "“He said\n\n",
    "cues with a clause": "she said that he said that ",
    "lone quotes": "“No way out.” ",
    "titles and names": "Mr. Al ",
    "capitals": "Aa ",
    "pronouns": "he she it they ",
    "speakers and turns": "ANA: No. BEN: Yes.\n",
    "questions and answers": "Q: Why?\nA: So.\n",
    "who said": "who, who said, ",
    "according to": "according to ",
    "names joined": "Ana Ruiz and ",
    "bodies joined": "Ministry of ",
    "posts": "— Ana (@a) May 3\n\n",
    # numbers
    "digits": "1",
    "digits and commas": "1,",
    "digits and points": "1.",
    "percent signs": "%",
    "per cent": "5 per ",
    "numbers in words": "twenty-five and a half ",
    "ranges": "5-10% to 6-",
    "of percent": "half of half of a percent ",
    # dates
    "months": "May ",
    "days and months": "1/1/",
    "parts of ISO dates": "2020-01-",
    "clock times": "12:",
    "weekdays to weekdays": "Monday to ",
    "early": "early mid-late ",
    "lengths": "two years and ",
    "years": "1998-",
    "the the": "the ",
    "holidays": "new year's ",
    # letters and signs
    "one word": "a",
    "letters and points": "a.",
    "letters, points and spaces": "a. ",
    "points": ".",
    "dashes": "—",
    "hyphens": "-",
    "question marks": "?",
    "brackets": "(",
    "square brackets": "[(",
    "underscores": "_a",
    "tags": "<",
    "HTML": "&quot;<b>hi</b>&#8220;",
    "mojibake": "â€œhiâ€\x9d ",
    "code": "x[\"a\"]='b';f(\"\\\"\");",
    "addresses": "http://a.b/c?d=e&",
    "noise of a scanner": "l|1I'\"``,,;:.",
    # white space and what cannot be seen
    "spaces": " ",
    "lines": "\n",
    "lines of Windows": "\r\n",
    "all kinds of lines": "\r\n\n\r\u2028\u2029\x85\x0b\x0c",
    "no-break spaces": "\N{NO-BREAK SPACE}",
    "zero-width spaces": "\N{ZERO WIDTH SPACE}",
    "bidirectional marks": "\N{RIGHT-TO-LEFT OVERRIDE}\N{LEFT-TO-RIGHT ISOLATE}",
    "lone surrogates": "\ud800",
    "nothing": "\0",
    "faces": "\N{GRINNING FACE}\N{ZERO WIDTH JOINER}",
    "letters beyond the first plane": "\N{MATHEMATICAL SCRIPT CAPITAL A}",
}  # fmt: skip


_NEW: Mapping[str, str] = {
    # each time with names and numbers that have not been there yet
    "new words": "{name} ",
    "new names": "{name} {other}, ",
    "new names with a cue": "“Yes, we can,” {name} {other} said. ",
    "new names after their quotes": "“No,” he said. {name} {other} left. ",
    "new forenames": "{name} Ruiz said no. ",
    "new last names": "Ana {name} said no. ",
    "new titles": "Mr. {name} said no. He left. ",
    "new mayors": "Mayor {name} {other} said no. The mayor said yes. ",
    "new offices": "{name} {other}, the mayor of {name}, said no. The mayor of {name} left. ",
    "new bodies": "The {name} {other} Association ({name}A) said no. {name}A said yes. ",
    "new nicknames": "{name} “{other}” Ruiz said. ",
    "new hearers": "{name} told {other} that ",
    "new turns": "{name}: No.\n{other}: Yes.\n",
    "new points": "- {name} said no\n",
    "new sources": "according to {name} {other}, ",
    "new paragraphs of one quote": "“{name} said no.\n\n",
    "new shares": "{number} percent to {day} percent, ",
    "new shares in quotes": "“{number}% of {name} in May {year},” she said. ",
    "new days": "May {day}, {year} ",
}


def _over_and_over(unit: str) -> Maker:
    return lambda length: (unit * (length // len(unit) + 1))[:length]


def _name(number: int) -> str:
    """
    Return a name of its own for each number.

        >>> _name(0), _name(5), _name(300)
        ('Ke', 'Ra', 'Mobake')
    """
    syllables = ("ba", "ke", "li", "mo", "nu", "pe", "ra", "se", "ti", "vo")
    return "".join(syllables[int(digit)] for digit in str(number + 1)).capitalize()


def _never_again(unit: str) -> Maker:
    def pieces(length: int) -> Iterator[str]:
        made = 0
        for number in count():
            piece = unit.format(
                name=_name(2 * number),
                other=_name(2 * number + 1),
                number=number,
                day=number % 28 + 1,
                year=1000 + number % 1000,
            )
            yield piece
            made += len(piece)
            if made >= length:
                return

    return lambda length: "".join(pieces(length))[:length]


HOSTILE: Mapping[str, Maker] = {
    **{name: _over_and_over(unit) for name, unit in _UNITS.items()},
    "marks within marks": lambda length: "“" * (length // 2) + "”" * (length // 2),
    "two kinds of marks within marks": (lambda length: "“‘" * (length // 4) + "’”" * (length // 4)),
    "accents on one letter": lambda length: "e" + _ACUTE * (length - 1),
    "one long line": lambda length: "word " * (length // 5),
    "one quote over all paragraphs": lambda length: "“" + "It rained.\n\n“" * (length // 13),
    **{name: _never_again(unit) for name, unit in _NEW.items()},
    "words within marks": lambda length: "“a " * (length // 4) + "”" * (length // 4),
    "single marks before white space": (
        lambda length: "“" + "‘a," * (length // 6) + " " * (length // 2 - 3) + "“b"
    ),
}
"""By name; each makes about as many characters as it is asked for."""

TAILS = ("", " said", "%", " percent", "”", " May 3", "\n")
"""What makes a pattern try again all that it gave up."""
