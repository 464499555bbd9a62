"""The trained models of attribution: one labels, one knows cues, one says how sure it is."""

from functools import cache

from quotekit.models.linear_file import LinearModel, unpacked
from quotekit.models.package_file import bytes_of


__all__ = ["confidence_model", "cue_model", "labelling_model"]


@cache
def labelling_model() -> LinearModel:
    """Return the model that labels what stands around a cue; the first call reads its file."""
    return unpacked(bytes_of("labeller.bin"))


@cache
def cue_model() -> LinearModel:
    """Return the model that tells how likely a word is a cue; the first call reads its file."""
    return unpacked(bytes_of("cues.bin"))


@cache
def confidence_model() -> LinearModel:
    """Return the model that tells how likely a statement is right; the first call reads it."""
    return unpacked(bytes_of("confidence.bin"))
