"""The files that come with the package, however it was installed."""

from importlib.resources import files

import pytest

from quotekit.models import package_file


def test_a_file_is_read_as_it_is() -> None:
    """What is read is what lies there."""
    there = files("quotekit.models").joinpath("tagger.bin").read_bytes()
    assert package_file.bytes_of("tagger.bin") == there


def test_a_missing_file_says_what_to_do(monkeypatch: pytest.MonkeyPatch) -> None:
    """A loader that gives no data has no other file of ours either."""
    with pytest.raises(FileNotFoundError):
        package_file.bytes_of("nothing.bin")
    monkeypatch.setattr(package_file, "get_data", lambda _, __: None)
    with pytest.raises(FileNotFoundError, match="install quotekit anew"):
        package_file.bytes_of("tagger.bin")
