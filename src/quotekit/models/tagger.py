"""The weights of the part-of-speech tagger, read from package data on first use."""

from functools import cache

from quotekit.models.perceptron_file import PerceptronWeights, unpacked


__all__ = ["tagger_weights"]


@cache
def tagger_weights() -> PerceptronWeights:
    """Return the weights of the tagger."""
    from importlib.resources import files  # noqa: PLC0415 - slower to import than quotekit's own

    return unpacked(files("quotekit.models").joinpath("tagger.bin").read_bytes())
