"""The example that reads many articles with Dask, beside reading them one after the other."""

import datetime as dt
import os
import pathlib
import random
import subprocess
import sys
from collections.abc import Iterator
from typing import Any

import pytest

import quotekit as qk
from tests.examples.conftest import EXAMPLES


pytest.importorskip("distributed")
pytest.importorskip("tqdm")
pa = pytest.importorskip("pyarrow")
pq = pytest.importorskip("pyarrow.parquet")

pytestmark = pytest.mark.timeout(300)

Row = dict[str, Any]

DAY = dt.date(2024, 5, 8)
NAMES = ("Ana Ruiz", "Piet Oster", "Moira Tesk", "Dov Lanyon", "Edmund Rask")
SENTENCES = (
    "“We will sell {n} boats on Friday,” {name}, the mayor, said.",
    "{name} told reporters that {n} percent of the nets were torn.",
    "‘Nobody asked the fish,’ said {name} on May {day}.",
    "The harbour froze in 19{year} and thawed {n} weeks later.",
    "According to {name}, prices had gone up by {n}.5 per cent since January.",
)
A_FOLDER, NO_UTF8 = 7, 512
BYTES = {NO_UTF8: b"caf\xe9", 999: b""}


def generated(count: int) -> Iterator[str]:
    """Yield short texts, each of its own, the same in every run."""
    chance = random.Random(11)
    for _ in range(count):
        yield " ".join(
            chance.choice(SENTENCES).format(
                n=chance.randint(1, 60),
                name=chance.choice(NAMES),
                day=chance.randint(1, 31),
                year=chance.randint(10, 99),
            )
            for _ in range(chance.randint(1, 3))
        )


def started(*arguments: object) -> subprocess.CompletedProcess[str]:
    """Run Python on a script, as somebody at a terminal does, where the example can be imported."""
    return subprocess.run(
        [sys.executable, *map(str, arguments)],
        env=os.environ | {"PYTHONPATH": str(EXAMPLES)},
        capture_output=True,
        text=True,
        check=False,
    )


def rows(table: pathlib.Path) -> list[Row]:
    """Return the rows of a Parquet file."""
    return list(pq.read_table(table).to_pylist())


def serial(identity: str, text: str, day: dt.date | None) -> list[Row]:
    """Return the rows that one text has when it is read here."""
    return [{"id": identity} | record for record in qk.extract(text, reference_date=day).records()]


def test_a_thousand_texts_are_as_one_after_the_other(tmp_path: pathlib.Path) -> None:
    """Ids and order are kept; what is no text has its error beside its id."""
    folder, tables = tmp_path / "articles", tmp_path / "tables"
    folder.mkdir()
    texts = list(generated(1000))
    for number, text in enumerate(texts):
        path = folder / f"2024-05-08-{number:04}.txt"
        if number == A_FOLDER:
            path.mkdir()
        else:
            path.write_bytes(BYTES.get(number, text.encode()))
    ran = started(EXAMPLES / "scale_out_dask.py", folder, tables)
    assert ran.stdout == f"1000 articles, 2 of them with an error: {tables}\n", ran.stderr
    assert "1000/1000" in ran.stderr

    documents = rows(tables / "documents.parquet")
    assert [row["id"] for row in documents] == [f"2024-05-08-{n:04}.txt" for n in range(1000)]
    errors = {number: row["error"] for number, row in enumerate(documents) if row["error"]}
    assert errors.keys() == {A_FOLDER, NO_UTF8}
    assert errors[A_FOLDER].startswith("IsADirectoryError: ")
    assert errors[NO_UTF8].startswith("UnicodeDecodeError: ")

    expected = [
        row
        for number, text in enumerate(texts)
        if number not in {A_FOLDER, *BYTES}
        for row in serial(f"2024-05-08-{number:04}.txt", text, DAY)
    ]
    assert len(expected) > 2000
    assert rows(tables / "findings.parquet") == expected
    assert sum(row["findings"] for row in documents) == len(expected)


WITH_A_DEADLY_ARTICLE = """
import os, pathlib, signal, sys
import dask
import scale_out_dask

def die_of_the_third(article):
    if article.id == 3:
        os.kill(os.getpid(), signal.SIGKILL)
    return scale_out_dask.read(article)

if __name__ == "__main__":
    with dask.config.set({"distributed.scheduler.allowed-failures": 0}):
        source, target = map(pathlib.Path, sys.argv[1:])
        print(scale_out_dask.scale_out(source, target, reader=die_of_the_third))
"""


def test_a_dying_worker_is_survived(tmp_path: pathlib.Path) -> None:
    """Of a Parquet file: no text and an impossible day are errors, too, and the rest is read."""
    texts = list(generated(30))
    days = dict.fromkeys(range(0, 30, 2), "2024-05-08") | {8: "8 May"}
    articles = {
        "id": list(range(30)),
        "text": [None if number == 5 else text for number, text in enumerate(texts)],
        "date": [days.get(number) for number in range(30)],
        "section": ["news"] * 30,
    }
    pq.write_table(pa.table(articles), tmp_path / "articles.parquet")
    script = tmp_path / "deadly.py"
    script.write_text(WITH_A_DEADLY_ARTICLE, encoding="utf-8")
    ran = started(script, tmp_path / "articles.parquet", tmp_path)
    assert ran.stdout == "(30, 3)\n", ran.stderr

    documents = rows(tmp_path / "documents.parquet")
    errors = {row["id"]: row["error"] for row in documents if row["error"]}
    assert errors.keys() == {"3", "5", "8"}
    assert errors["3"].startswith("KilledWorker: ")
    assert errors["5"] == "TypeError: the text must be a str, not NoneType"
    assert errors["8"] == "ValueError: Invalid isoformat string: '8 May'"
    assert rows(tmp_path / "findings.parquet") == [
        row
        for number, text in enumerate(texts)
        if str(number) not in errors
        for row in serial(str(number), text, DAY if number in days else None)
    ]


def test_a_table_without_texts_is_refused(tmp_path: pathlib.Path) -> None:
    """Before a worker is started, with what is missing and without a traceback."""
    pq.write_table(pa.table({"id": [1], "body": ["No."]}), tmp_path / "articles.parquet")
    ran = started(EXAMPLES / "scale_out_dask.py", tmp_path / "articles.parquet", tmp_path)
    assert ran.returncode == 1
    assert ran.stderr.endswith(
        "articles.parquet needs the columns id and text, and may have date\n"
    )
    assert ran.stderr.count("\n") == 1
