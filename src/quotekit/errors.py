"""
The errors that quotekit raises of its own accord.

Odd *text* never raises. A call that cannot mean anything does: `TypeError` for what is
not a `str`, and those below, each of them a `ValueError`, for everything else.
"""

__all__ = ["OptionError", "RowError", "SpanError"]


class OptionError(ValueError):
    """
    Say that an option has a value that nothing can be done with, and which values can be used.

        >>> raise OptionError("paragraphs", "words", ("auto", "lines"))
        Traceback (most recent call last):
        quotekit.errors.OptionError: paragraphs='words' is not known; use one of 'auto', 'lines'
    """

    def __init__(self, option: str, value: object, allowed: tuple[object, ...]) -> None:
        # An exception is pickled as its arguments, and a process pool pickles it.
        super().__init__(option, value, allowed)

    def __str__(self) -> str:
        option, value, allowed = self.args
        choices = ", ".join(repr(choice) for choice in allowed)
        return f"{option}={value!r} is not known; use one of {choices}"


class SpanError(ValueError):
    """Say that a span does not point at the words it claims to hold, and what stands there."""


class RowError(ValueError):
    """Say which row, and which field of it, cannot be read back as a finding, and why."""
