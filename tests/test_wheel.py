"""The wheel holds the package, its models and their licences, nothing else, and always the same."""

import hashlib
import importlib
import os
import shutil
import zipfile
from email.parser import HeaderParser
from pathlib import Path, PurePosixPath

import pytest

import quotekit


ROOT = Path(__file__).parent.parent
SOURCE = ROOT / "src" / "quotekit"
MOST_BYTES = 1_500_000

BESIDE_THE_CODE = {
    "quotekit/models/LICENSE.md",
    "quotekit/models/confidence.bin",
    "quotekit/models/cues.bin",
    "quotekit/models/labeller.bin",
    "quotekit/models/tagger.bin",
    "quotekit/py.typed",
}
ABOUT_THE_PACKAGE = {
    "METADATA",
    "RECORD",
    "WHEEL",
    "licenses/LICENSE",
    "licenses/src/quotekit/models/LICENSE.md",
}
NEEDED = ["pyproject.toml", "README.md", "LICENSE", "src"]

pytestmark = pytest.mark.skipif(
    not (SOURCE / "__init__.py").exists(), reason="the package is installed, and not here"
)


def built(folder: Path, monkeypatch: pytest.MonkeyPatch, *, seconds: int = 0) -> Path:
    """Build a wheel of a copy of the source, each of whose files was changed at that time."""
    copy = folder / "copy"
    copy.mkdir(parents=True)
    for name in NEEDED:
        original = ROOT / name
        if original.is_dir():
            leave_out = shutil.ignore_patterns("__pycache__")
            shutil.copytree(original, copy / name, ignore=leave_out)
        else:
            shutil.copy(original, copy / name)
    for path in copy.rglob("*"):
        os.utime(path, (1_000_000_000 + seconds, 1_000_000_000 + seconds))
    builder = importlib.import_module("hatchling.builders.wheel").WheelBuilder(str(copy))
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1700000000")
    (wheel,) = builder.build(directory=str(folder), versions=["standard"])
    return Path(wheel)


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> zipfile.ZipFile:
    """Return a wheel of the source as it is."""
    with pytest.MonkeyPatch.context() as monkeypatch:
        return zipfile.ZipFile(built(tmp_path_factory.mktemp("wheel"), monkeypatch))


def test_exactly_what_belongs_there_is_in_it(wheel: zipfile.ZipFile) -> None:
    """All modules, the models and their licence, the mark of types; no test and no folder more."""
    about = f"quotekit_nlp-{quotekit.__version__}.dist-info"
    code = {f"quotekit/{path.relative_to(SOURCE).as_posix()}" for path in SOURCE.rglob("*.py")}
    names = wheel.namelist()
    assert sorted(names) == sorted(
        code | BESIDE_THE_CODE | {f"{about}/{name}" for name in ABOUT_THE_PACKAGE}
    )
    assert {PurePosixPath(name).parts[0] for name in names} == {"quotekit", about}


def test_its_files_are_those_of_the_source(wheel: zipfile.ZipFile) -> None:
    """Byte for byte."""
    for name in wheel.namelist():
        if name.startswith("quotekit/"):
            assert wheel.read(name) == (SOURCE.parent / name).read_bytes(), name


def test_it_says_what_it_is(wheel: zipfile.ZipFile) -> None:
    """For any system, with both licences, and nothing needed but three packages."""
    about = f"quotekit_nlp-{quotekit.__version__}.dist-info"
    assert "Tag: py3-none-any" in wheel.read(f"{about}/WHEEL").decode().splitlines()
    told = HeaderParser().parsestr(wheel.read(f"{about}/METADATA").decode())
    assert told["Name"] == "quotekit-nlp"
    assert told["License-Expression"] == "MIT AND CC-BY-SA-4.0"
    assert told.get_all("License-File") == ["LICENSE", "src/quotekit/models/LICENSE.md"]
    assert told["Requires-Python"] == ">=3.11"
    needed = [one for one in told.get_all("Requires-Dist", []) if "extra ==" not in one]
    assert [one.split(">=")[0] for one in needed] == ["attrs", "nltk", "regex"]


def test_it_is_small(wheel: zipfile.ZipFile) -> None:
    """Most of it are the models."""
    assert sum(one.compress_size for one in wheel.infolist()) < MOST_BYTES


def test_whoever_builds_it_gets_the_same(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Whenever its files were written, byte for byte."""
    sums = {
        hashlib.sha256(built(tmp_path / name, monkeypatch, seconds=seconds).read_bytes()).digest()
        for name, seconds in (("once", 0), ("again", 86_400))
    }
    assert len(sums) == 1
