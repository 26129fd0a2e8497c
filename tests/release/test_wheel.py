"""From the sources that are given away a wheel can be built, and what it installs speaks both languages."""

from __future__ import annotations

import os
import subprocess
import sys
import tarfile
import zipfile
from pathlib import Path

import pytest
from PySide6.QtCore import QTranslator

from funnel_desktop.method.languages import CODES

ROOT = Path(__file__).resolve().parent.parent.parent


def build(kind: str, source: Path, into: Path) -> Path:
    """Build what pip would build, with the packages of the developers' lock, and return it."""
    command = [sys.executable, "-m", "hatchling", "build", "-t", kind, "-d", str(into)]
    done = subprocess.run(command, cwd=source, capture_output=True, encoding="utf-8")
    assert done.returncode == 0, done.stdout + done.stderr
    (made,) = into.iterdir()
    return made


@pytest.fixture(scope="module")
def sources(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The archive of the sources that are given away."""
    return build("sdist", ROOT, tmp_path_factory.mktemp("sources"))


@pytest.fixture(scope="module")
def installed(sources: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with what a wheel of those sources installs."""
    unpacked, folder = tmp_path_factory.mktemp("unpacked"), tmp_path_factory.mktemp("installed")
    with tarfile.open(sources) as archive:
        # Python 3.11.2, which Debian has, knows no filter by argument.
        archive.extraction_filter = getattr(tarfile, "data_filter", None)
        archive.extractall(unpacked)
    with zipfile.ZipFile(build("wheel", next(unpacked.iterdir()), tmp_path_factory.mktemp("wheel"))) as wheel:
        wheel.extractall(folder)
    return folder


def test_the_sources_have_the_texts_and_nothing_that_is_made_from_them(sources: Path) -> None:
    with tarfile.open(sources) as archive:
        names = {Path(name).name for name in archive.getnames()}
    assert {f"funnel_desktop_{code}.ts" for code in CODES} <= names
    assert not [name for name in names if name.endswith(".qm")]


@pytest.mark.parametrize("code", CODES)
def test_what_is_installed_has_its_catalogues_compiled(installed: Path, code: str) -> None:
    catalogue = QTranslator()
    folder = installed / "funnel_desktop" / "resources" / "translations"
    assert catalogue.load(f"funnel_desktop_{code}", str(folder))
    assert not catalogue.isEmpty()


@pytest.mark.parametrize(("code", "word"), [("zh_CN", "用法"), ("en", "usage")])
def test_what_is_installed_speaks_both_languages_on_the_command_line(
    installed: Path, tmp_path: Path, code: str, word: str
) -> None:
    program = "import funnel_desktop.__main__ as program; print(program.__file__, flush=True); program.main()"
    done = subprocess.run(
        [sys.executable, "-c", program, "check", "--help", "--language", code],
        cwd=tmp_path,
        env={**os.environ, "PYTHONPATH": str(installed), "PYTHONUTF8": "1"},
        capture_output=True,
        check=True,
        encoding="utf-8",
    )
    where, _, said = done.stdout.partition("\n")
    assert Path(where) == installed / "funnel_desktop" / "__main__.py"
    assert said.startswith(word)
