"""
Read many articles with Dask: on all cores of this machine, or on a cluster.

    python examples/scale_out_dask.py SOURCE TARGET [--cluster ADDRESS]

SOURCE is a folder of ``.txt`` files or a Parquet file. The id of a file is its name, and its day
the date that the name may begin with. A Parquet file has the columns ``id``, ``text`` and, where
days are known, ``date``. ADDRESS is that of a Dask scheduler (``tcp://host:8786``) whose workers
have quotekit installed; without it there is a process for each core of this machine.

Two files are written to the folder TARGET, both in the order of the source:

- ``documents.parquet``: a row for each article, with its id, findings, notes and error.
- ``findings.parquet``: a row for each finding, with its id and the columns of ``records()``.

An article that cannot be read (no text, not UTF-8, no such date) has its error beside its id and
does not stop the others; neither does one whose worker process dies of it.
"""

import argparse
import datetime as dt
import os
import pathlib
import re
from collections import deque
from collections.abc import Callable, Iterable, Iterator
from itertools import islice
from typing import Any, NamedTuple, Self

import pyarrow as pa
import pyarrow.parquet as pq
from distributed import Client
from distributed.client import Future
from tqdm import tqdm

import quotekit as qk


class Article(NamedTuple):
    """Hold an article as the source has it, whatever that is."""

    id: Any
    text: Any
    date: Any = None


class Outcome(NamedTuple):
    """Hold what became of an article: its findings and notes, or an error."""

    records: list[dict[str, Any]]
    notes: tuple[str, ...] = ()
    error: str | None = None


Reader = Callable[[Article], Outcome]

CHUNK = 20
"""Articles in a task: about half a second of work, beside which sending it is nothing."""

AHEAD = 4
"""Tasks for each worker that are sent before the oldest result is asked for."""


def main() -> None:
    """Read what the command line names."""
    parser = argparse.ArgumentParser(description="Read many articles with Dask.")
    parser.add_argument("source", type=pathlib.Path, help="a folder of .txt files, or .parquet")
    parser.add_argument("target", type=pathlib.Path, help="a folder for the two tables")
    parser.add_argument("--cluster", metavar="ADDRESS", help="the address of a Dask scheduler")
    options = parser.parse_args()
    documents, errors = scale_out(options.source, options.target, options.cluster)
    print(f"{documents} articles, {errors} of them with an error: {options.target}")


def scale_out(
    source: pathlib.Path,
    target: pathlib.Path,
    cluster: str | None = None,
    reader: Reader | None = None,
) -> tuple[int, int]:
    """Read all articles of *source*, write the tables, and count articles and errors."""
    errors = 0
    total, articles = articles_in(source)
    with client(cluster) as workers, Tables(target) as tables:
        outcomes = in_order(workers, articles, reader or read)
        for article, outcome in tqdm(outcomes, total=total, unit=" articles"):
            tables.write(article, outcome)
            errors += outcome.error is not None
    return total, errors


# -- in --------------------------------------------------------------------------------------


def articles_in(source: pathlib.Path) -> tuple[int, Iterator[Article]]:
    """Return how many articles there are, and the articles, read as they are asked for."""
    if source.is_dir():
        paths = sorted(source.glob("*.txt"))
        return len(paths), map(article_at, paths)
    table = pq.ParquetFile(source)
    columns = [name for name in Article._fields if name in table.schema_arrow.names]
    if columns[:2] != ["id", "text"]:
        raise SystemExit(f"{source} needs the columns id and text, and may have date")
    rows = (row for batch in table.iter_batches(1000, columns=columns) for row in batch.to_pylist())
    return table.metadata.num_rows, (Article(**row) for row in rows)


def article_at(path: pathlib.Path) -> Article:
    """Read a file, or keep what hinders it in the place of the text."""
    name = os.fsencode(path.name).decode("utf-8", "replace")
    try:
        return Article(name, path.read_bytes(), day_of(name))
    except OSError as error:
        return Article(name, error)


def day_of(name: str) -> str | None:
    """Return the date that a file name begins with."""
    begins = re.match(r"\d{4}-\d{2}-\d{2}", name)
    return begins and begins[0]


# -- in a worker -----------------------------------------------------------------------------


def read(article: Article) -> Outcome:
    """Read one article; the text may be UTF-8 in bytes, the date an ISO date in a str."""
    text, date = article.text, article.date
    if isinstance(text, OSError):
        raise text
    if isinstance(text, bytes):
        text = text.decode("utf-8-sig")
    if isinstance(date, str):
        date = dt.date.fromisoformat(date)
    found = qk.extract(text, reference_date=date)
    return Outcome(found.records(), found.notes)


def read_all(articles: list[Article], reader: Reader) -> list[Outcome]:
    """Read a few articles, each for itself."""
    return [safely(reader, article) for article in articles]


def safely(reader: Reader, article: Article) -> Outcome:
    """Read one article, or tell why that cannot be done."""
    try:
        return reader(article)
    except Exception as error:  # noqa: BLE001 - whatever it is, it belongs to this article alone
        return failed(error)


def failed(error: BaseException) -> Outcome:
    """Return what becomes of an article that cannot be read."""
    return Outcome([], error=f"{type(error).__name__}: {error}")


# -- over the workers ------------------------------------------------------------------------


def client(cluster: str | None) -> Client:
    """Connect to a cluster, or start a process for each core of this machine."""
    if cluster:
        return Client(cluster)
    return Client(
        n_workers=os.cpu_count(),
        threads_per_worker=1,  # reading is work for a core, not waiting
        host="127.0.0.1",
        dashboard_address=":0",  # any free port
    )


def in_order(
    workers: Client, articles: Iterator[Article], reader: Reader
) -> Iterator[tuple[Article, Outcome]]:
    """Yield each article with its outcome, as they come in; only a few are held at a time."""
    under_way: deque[tuple[list[Article], Future]] = deque()
    most = AHEAD * max(sum(workers.nthreads().values()), 1)
    while chunk := list(islice(articles, CHUNK)):
        under_way.append((chunk, submit(workers, chunk, reader)))
        if len(under_way) >= most:
            yield from finished(workers, *under_way.popleft(), reader)
    while under_way:
        yield from finished(workers, *under_way.popleft(), reader)


def submit(workers: Client, chunk: list[Article], reader: Reader) -> Future:
    """Send a task; nothing is remembered of it once its result is here."""
    return workers.submit(read_all, chunk, reader, pure=False)


def finished(
    workers: Client, chunk: list[Article], future: Future, reader: Reader
) -> Iterable[tuple[Article, Outcome]]:
    """Wait for a task. One that ends its worker every time is sent again, article by article."""
    try:
        outcomes = future.result()
    except Exception as error:  # noqa: BLE001 - as a rule distributed.KilledWorker
        if len(chunk) == 1:
            outcomes = [failed(error)]
        else:
            for article in chunk:
                alone = submit(workers, [article], reader)
                yield from finished(workers, [article], alone, reader)
            return
    yield from zip(chunk, outcomes, strict=True)


# -- out -------------------------------------------------------------------------------------


NUMBERS = ("confidence", "speaker_confidence", "value", "low", "high")
COUNTS = ("start", "end", "version", "level")
FLAGS = ("negated", "closed")


def type_of(column: str) -> pa.DataType:
    """Return the type of a column of findings."""
    if column in NUMBERS:
        return pa.float64()
    if column in COUNTS:
        return pa.int64()
    return pa.bool_() if column in FLAGS else pa.string()


DOCUMENTS = pa.schema(
    {
        "id": pa.string(),
        "findings": pa.int64(),
        "notes": pa.list_(pa.string()),
        "error": pa.string(),
    }
)
FINDINGS = pa.schema(
    {"id": pa.string()} | {column: type_of(column) for column in qk.Findings.columns}
)


class Tables:
    """Write the two tables, a few thousand rows at a time."""

    ROWS = 5000

    def __init__(self, target: pathlib.Path) -> None:
        target.mkdir(parents=True, exist_ok=True)
        self._writers = {
            schema: pq.ParquetWriter(target / name, schema)
            for name, schema in (("documents.parquet", DOCUMENTS), ("findings.parquet", FINDINGS))
        }
        self._rows: dict[pa.Schema, list[dict[str, Any]]] = {DOCUMENTS: [], FINDINGS: []}

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        for schema, writer in self._writers.items():
            self._flush(schema)
            writer.close()

    def write(self, article: Article, outcome: Outcome) -> None:
        """Add the rows of one article."""
        name = str(article.id)
        self._rows[FINDINGS] += ({"id": name} | record for record in outcome.records)
        self._rows[DOCUMENTS].append(
            {
                "id": name,
                "findings": len(outcome.records),
                "notes": outcome.notes,
                "error": outcome.error,
            }
        )
        for schema, rows in self._rows.items():
            if len(rows) >= self.ROWS:
                self._flush(schema)

    def _flush(self, schema: pa.Schema) -> None:
        self._writers[schema].write_table(pa.Table.from_pylist(self._rows[schema], schema))
        self._rows[schema].clear()


if __name__ == "__main__":
    main()
