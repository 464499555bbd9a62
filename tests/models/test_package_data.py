"""The files of the package are the ones that were measured."""

import hashlib
from importlib.resources import files

import pytest


HASHES = {
    "models/confidence.bin": ("f9645d2ac129b437e4d5f16b2d164ed8069bfa96aca6bbb50db77b954d8628be"),
    "models/cues.bin": ("4950266ed800c21bce2341824b6eb11a6c7fc541c0b1e3b6d78c765f3595ffe4"),
    "models/labeller.bin": ("3d7b80650ae62e527143d8386d6cf3875ce47eacd14652d066639149cf3b0c69"),
    "models/tagger.bin": ("e3cf52a4e86da16f1ef4e42b2eb2da195f8a9739cab444790b474b2abe4daf1b"),
}
"""SHA-256 of each trained model; a new model comes with new figures in its card."""


@pytest.mark.parametrize("name", HASHES)
def test_a_model_is_the_one_that_was_measured(name: str) -> None:
    """Whoever trains another writes its hash here, and what it scores in its card."""
    data = files("quotekit").joinpath(*name.split("/")).read_bytes()
    assert hashlib.sha256(data).hexdigest() == HASHES[name]


def test_every_model_is_known() -> None:
    """No file with weights stands in the package unmeasured."""
    there = {f"models/{one.name}" for one in files("quotekit.models").iterdir()}
    assert {name for name in there if name.endswith(".bin")} == set(HASHES)
