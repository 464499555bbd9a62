"""The trained models of attribution: one labels, one knows cues, one says how sure it is."""

from functools import cache

from quotekit.models.linear_file import LinearModel, unpacked


__all__ = ["confidence_model", "cue_model", "labelling_model"]


@cache
def labelling_model() -> LinearModel:
    """Return the model that labels what stands around a cue; the first call reads its file."""
    return _read("labeller.bin")


@cache
def cue_model() -> LinearModel:
    """Return the model that tells how likely a word is a cue; the first call reads its file."""
    return _read("cues.bin")


@cache
def confidence_model() -> LinearModel:
    """Return the model that tells how likely a statement is right; the first call reads it."""
    return _read("confidence.bin")


def _read(name: str) -> LinearModel:
    from importlib.resources import files  # noqa: PLC0415 - slower to import than quotekit's own

    return unpacked(files("quotekit.models").joinpath(name).read_bytes())
