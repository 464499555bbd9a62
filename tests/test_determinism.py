"""The same text gives the same findings in every process, whatever its surroundings."""

import os
import subprocess
import sys

import pytest


SCRIPT = r"""
import datetime as dt
import hashlib
import json
import quotekit as qk

TEXT = (
    '"Prices rose 3.5% last month," Ana Ruiz, the mayor, told reporters on Friday. '
    "She said that one in five shops would close by May 1, 2023; the union disagreed.\n\n"
    "“It’s a poor plan,” Okafor said. “We’ll see what the court says on Tuesday.”\n\n"
    "According to the ministry, between 5 and 7 percent of homes were empty in the 1990s.\n"
)
everything = (
    qk.QuoteExtractor(uses="all"),
    qk.AttributionExtractor(acts="all"),
    qk.DateExtractor(vague=True),
    qk.PercentageExtractor(shares=True),
)
found = qk.extract(qk.Document(TEXT, reference_date=dt.date(2022, 12, 4)), *everything)
written = json.dumps([found.to_dicts(), found.records(), found.to_html()], default=str)
print(len(found), hashlib.sha256(written.encode()).hexdigest())
"""
PLAIN = {"PYTHONHASHSEED": "0", "TZ": "UTC", "LC_ALL": "C.UTF-8"}


def printed(*options: str, **surroundings: str) -> str:
    """Return what a new process finds in its surroundings."""
    command = [sys.executable, *options, "-c", SCRIPT]
    environment = {**os.environ, **PLAIN, **surroundings}
    return subprocess.run(
        command, env=environment, capture_output=True, text=True, check=True
    ).stdout


@pytest.mark.parametrize(
    "surroundings",
    [
        {"PYTHONHASHSEED": "1"},
        {"PYTHONHASHSEED": "4242"},
        {"TZ": "Pacific/Kiritimati"},
        {"TZ": "America/Los_Angeles", "LC_ALL": "C"},
        {"LC_ALL": "tr_TR.UTF-8", "LANG": "tr_TR.UTF-8"},
        {"PYTHONUTF8": "1", "PYTHONDEVMODE": "1"},
        {"HOME": "/nowhere", "PATH": ""},
    ],
    ids=str,
)
def test_surroundings_change_nothing(surroundings: dict[str, str]) -> None:
    """Neither the order of hashes nor time zone, locale, mode or home."""
    assert printed(**surroundings) == printed()


@pytest.mark.parametrize("option", ["-O", "-OO", "-I", "-X importtime"])
def test_options_of_the_interpreter_change_nothing(option: str) -> None:
    """Nothing rests on an assertion or a docstring."""
    assert printed(*option.split()) == printed()
