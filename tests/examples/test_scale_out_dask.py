"""The example that reads many articles with Dask, beside reading them one after the other."""

import datetime as dt
import os
import pathlib
import random
import signal
import sys
from collections.abc import Iterator
from typing import Any

import pytest

import quotekit as qk
from tests.examples.conftest import EXAMPLES


dask = pytest.importorskip("dask")
pytest.importorskip("distributed")
pytest.importorskip("tqdm")
pa = pytest.importorskip("pyarrow")
pq = pytest.importorskip("pyarrow.parquet")

pytestmark = [
    pytest.mark.timeout(300),
    pytest.mark.filterwarnings("ignore::DeprecationWarning", "ignore::ResourceWarning"),
]

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
POISON = {7: None, 250: 17, 512: b"caf\xe9", 999: ""}


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
            for _ in range(chance.randint(1, 4))
        )


@pytest.fixture(scope="module")
def example() -> Iterator[Any]:
    """Import the example, as its worker processes do."""
    sys.path.insert(0, str(EXAMPLES))
    import scale_out_dask  # noqa: PLC0415

    yield scale_out_dask
    sys.path.remove(str(EXAMPLES))


def rows(table: pathlib.Path) -> list[Row]:
    """Return the rows of a Parquet file."""
    return list(pq.read_table(table).to_pylist())


def serial(identity: str, text: str, day: dt.date | None) -> list[Row]:
    """Return the rows that one text has when it is read here."""
    return [{"id": identity} | record for record in qk.extract(text, reference_date=day).records()]


def test_a_thousand_texts_are_as_one_after_the_other(
    example: Any,  # noqa: ANN401 - the module of the example
    tmp_path: pathlib.Path,
    capsys: pytest.CaptureFixture[str],
) -> None:
    """Ids and order are kept; what is no text has its error beside its id."""
    folder = tmp_path / "articles"
    folder.mkdir()
    texts: list[Any] = list(generated(1000))
    for number, text in enumerate(texts):
        content = POISON.get(number, text)
        path = folder / f"2024-05-08-{number:04}.txt"
        if isinstance(content, bytes | str):
            path.write_bytes(content if isinstance(content, bytes) else content.encode())
        else:
            path.mkdir()  # a folder that is called like a text
    assert example.scale_out(folder, tmp_path / "tables") == (1000, 3)
    assert "1000/1000" in capsys.readouterr().err

    documents = rows(tmp_path / "tables" / "documents.parquet")
    assert [row["id"] for row in documents] == [f"2024-05-08-{n:04}.txt" for n in range(1000)]
    errors = {number: row["error"] for number, row in enumerate(documents) if row["error"]}
    assert errors.keys() == {7, 250, 512}
    assert errors[7].startswith("IsADirectoryError: ")
    assert errors[512].startswith("UnicodeDecodeError: ")

    expected = [
        row
        for number, text in enumerate(texts)
        if number not in POISON
        for row in serial(f"2024-05-08-{number:04}.txt", text, DAY)
    ]
    assert len(expected) > 2000
    assert rows(tmp_path / "tables" / "findings.parquet") == expected
    assert sum(row["findings"] for row in documents) == len(expected)


def die_of_the_third(article: Any) -> Any:  # noqa: ANN401 - what the example passes and returns
    """Read an article; the third takes its worker process with it."""
    import scale_out_dask  # noqa: PLC0415 - in a worker

    if str(article.id) == "3":
        os.kill(os.getpid(), signal.SIGKILL)
    return scale_out_dask.read(article)


def test_a_parquet_file_is_read_and_a_dying_worker_survived(
    example: Any,  # noqa: ANN401 - the module of the example
    tmp_path: pathlib.Path,
) -> None:
    """Days come from a column, an impossible one is an error; the others are read all the same."""
    texts = [*generated(30)]
    articles = {
        "id": list(range(30)),
        "text": [None if number == 5 else text for number, text in enumerate(texts)],
        "date": [None if number % 2 else "2024-05-08" for number in range(30)],
        "section": ["news"] * 30,
    }
    articles["date"][8] = "8 May"
    pq.write_table(pa.table(articles), tmp_path / "articles.parquet")
    with dask.config.set({"distributed.scheduler.allowed-failures": 0}):
        counts = example.scale_out(tmp_path / "articles.parquet", tmp_path, reader=die_of_the_third)
    assert counts == (30, 3)
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
        for row in serial(str(number), text, None if number % 2 else DAY)
    ]


def test_a_table_without_texts_is_refused(
    example: Any,  # noqa: ANN401 - the module of the example
    tmp_path: pathlib.Path,
) -> None:
    """Before a worker is started, with what it needs."""
    pq.write_table(pa.table({"id": [1], "body": ["No."]}), tmp_path / "articles.parquet")
    with pytest.raises(SystemExit, match="needs the columns id and text"):
        example.scale_out(tmp_path / "articles.parquet", tmp_path)
