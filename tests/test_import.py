"""Importing quotekit is cheap, silent and complete."""

import subprocess
import sys

import pytest

import quotekit


def run(code: str) -> str:
    """Run *code* in a fresh interpreter and return what it prints."""
    command = [sys.executable, "-W", "error", "-c", code]
    result = subprocess.run(command, capture_output=True, text=True, check=True)
    return result.stdout + result.stderr


def test_importing_says_nothing() -> None:
    """Neither output nor warnings."""
    assert run("import quotekit") == ""


def test_importing_leaves_heavy_modules_out() -> None:
    """Nltk takes longer to import than an article to read; others are nobody's business here."""
    heavy = "{'nltk', 'numpy', 'IPython', 'asyncio', 'socket', 'subprocess', 'pickle'}"
    assert run(f"import sys, quotekit; print({heavy} & sys.modules.keys())").strip() == "set()"


def test_extractors_wait_for_the_first_call() -> None:
    """Their patterns and words are loaded when they are needed, and then all of them."""
    code = """
import sys, quotekit
def loaded():
    return sum(name.count(".") == 2 for name in sys.modules if name.startswith("quotekit.extr"))
print(loaded())
quotekit.quotes("")
print(loaded())
"""
    assert run(code).split() == ["0", "4"]


def test_extracting_leaves_nltk_out() -> None:
    """Reading a text needs only what quotekit brings along."""
    code = (
        "import sys, quotekit; "
        "quotekit.extract('\"It rose 3 percent,\" Ana Ruiz said on May 1, 2022.'); "
        "print('nltk' in sys.modules)"
    )
    assert run(code).strip() == "False"


def test_all_is_what_there_is() -> None:
    """``__all__`` is sorted, can be imported, and is what ``dir`` shows."""
    names = [name for name in quotekit.__all__ if not name.startswith("__")]
    assert sorted(names) == names
    assert dir(quotekit) == sorted(quotekit.__all__)
    assert [name for name in quotekit.__all__ if not hasattr(quotekit, name)] == []


def test_what_is_not_there_is_named() -> None:
    """A misspelt name raises what Python raises for it."""
    with pytest.raises(AttributeError, match="module 'quotekit' has no attribute 'qoutes'"):
        quotekit.qoutes  # type: ignore[attr-defined]  # noqa: B018


def test_every_kind_of_finding_is_public() -> None:
    """What a function returns can be imported from where the function is."""
    from quotekit import annotations, errors  # noqa: PLC0415 - the names of this test only

    public = set(quotekit.__all__)
    assert [name for name in (*annotations.__all__, *errors.__all__) if name not in public] == []
