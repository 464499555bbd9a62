"""After its first call, extraction opens nothing and asks nobody."""

import subprocess
import sys
from pathlib import Path


ROOT = Path(__file__).parent.parent
SCRIPT = r"""
import datetime as dt
import sys
import quotekit as qk
from benchmarks.hostile_texts import HOSTILE

TEXT = (
    '"Prices rose 3.5% last month," Ana Ruiz, the mayor, told reporters on Friday. '
    "She said that one in five shops would close by May 1, 2023.\n\n"
    "Q: Will you run again?\n\nA: “I don't know,” she said, adding that she was 'tired'.\n"
)
day = dt.date(2022, 12, 4)
everything = (
    qk.QuoteExtractor(uses="all"),
    qk.AttributionExtractor(acts="all"),
    qk.DateExtractor(vague=True),
    qk.PercentageExtractor(shares=True),
)

def work(text):
    document = qk.Document(text, reference_date=day)
    found = qk.extract(document, *everything)
    found.to_dicts(), found.records(), found.to_html(), found.to_tei(), found.notes
    found.by_speaker().bars(), found.timeline(), [(repr(a), a._repr_html_()) for a in found]
    found.to_web_annotations("urn:x"), found.to_dicts(offsets="utf16"), found.said_by("Ruiz")
    return [(found.sentence_of(a), found.paragraph_of(a)) for a in found]

work(TEXT)
for make in HOSTILE.values():
    work(make(300))
seen = []
sys.addaudithook(lambda event, arguments: seen.append(event))
work(TEXT)
for make in HOSTILE.values():
    work(make(330))
quiet = [event for event in seen if not event.startswith(("object.", "sys._getframe", "cpython."))]
print(quiet)
"""


def test_the_second_call_raises_no_audit_event() -> None:
    """No file, no socket, no process, no import, no compiled code, whatever the text."""
    command = [sys.executable, "-c", SCRIPT]
    result = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True)
    assert result.stdout.strip() == "[]"
