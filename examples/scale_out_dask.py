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
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from itertools import islice
from typing import Any, NamedTuple

import dask
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


class Tables(NamedTuple):
    """Hold the rows of a few articles as they are written."""

    documents: pa.Table
    findings: pa.Table


Reader = Callable[[Article], Outcome]

CHUNK = 20
"""Articles in a task: about half a second of work, beside which sending it is nothing."""

GROUP = 50
"""Tasks whose rows are written together: readers of Parquet like large groups of rows."""

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
    with (
        client(cluster) as workers,
        writers(target) as writer,
        tqdm(total=total, unit=" articles") as progress,
    ):
        arriving = counted(in_order(workers, articles, reader or read), progress)
        while group := list(islice(arriving, GROUP)):
            documents = pa.concat_tables(tables.documents for tables in group)
            writer.documents.write_table(documents)
            writer.findings.write_table(pa.concat_tables(tables.findings for tables in group))
            errors += len(documents) - documents["error"].null_count
    return total, errors


def counted(arriving: Iterator[Tables], progress: tqdm) -> Iterator[Tables]:
    """Pass tables on, and tell the progress bar of their articles."""
    for tables in arriving:
        progress.update(len(tables.documents))
        yield tables


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


def read_all(articles: list[Article], reader: Reader) -> Tables:
    """Read a few articles, each for itself."""
    return tables_of(articles, [safely(reader, article) for article in articles])


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
    # Workers look at their own stack a hundred times a second, for a dashboard nobody opens here.
    dask.config.set({"distributed.worker.profile.enabled": False})
    return Client(
        n_workers=os.cpu_count(),
        threads_per_worker=1,  # reading is work for a core, not waiting
        host="127.0.0.1",
        dashboard_address=":0",  # any free port
    )


def in_order(workers: Client, articles: Iterator[Article], reader: Reader) -> Iterator[Tables]:
    """Yield the rows of all articles; only those of a few tasks are held at a time."""
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
) -> Iterator[Tables]:
    """Wait for a task. One that ends its worker every time is sent again, article by article."""
    try:
        yield future.result()
    except Exception as error:  # noqa: BLE001 - as a rule distributed.KilledWorker
        if len(chunk) == 1:
            yield tables_of(chunk, [failed(error)])
            return
        for article in chunk:
            alone = submit(workers, [article], reader)
            yield from finished(workers, [article], alone, reader)


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


def tables_of(articles: list[Article], outcomes: list[Outcome]) -> Tables:
    """Return the rows of a few articles; what was found in them may well be nothing."""
    documents, findings = [], []
    for article, outcome in zip(articles, outcomes, strict=True):
        name = str(article.id)
        count = len(outcome.records)
        documents.append(
            {"id": name, "findings": count, "notes": outcome.notes, "error": outcome.error}
        )
        findings += [{"id": name, **record} for record in outcome.records]
    return Tables(
        pa.Table.from_pylist(documents, DOCUMENTS), pa.Table.from_pylist(findings, FINDINGS)
    )


class Writers(NamedTuple):
    """Hold the two files that are written."""

    documents: pq.ParquetWriter
    findings: pq.ParquetWriter


@contextmanager
def writers(target: pathlib.Path) -> Iterator[Writers]:
    """Open the two files in a folder, and close them whatever happens."""
    target.mkdir(parents=True, exist_ok=True)
    with (
        pq.ParquetWriter(target / "documents.parquet", DOCUMENTS) as documents,
        pq.ParquetWriter(target / "findings.parquet", FINDINGS) as findings,
    ):
        yield Writers(documents, findings)


if __name__ == "__main__":
    main()
