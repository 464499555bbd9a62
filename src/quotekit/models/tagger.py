"""The weights of the part-of-speech tagger, read from package data on first use."""

from functools import cache

from quotekit.models.package_file import bytes_of
from quotekit.models.perceptron_file import PerceptronWeights, unpacked


__all__ = ["tagger_weights"]


@cache
def tagger_weights() -> PerceptronWeights:
    """Return the weights of the tagger."""
    return unpacked(bytes_of("tagger.bin"))
