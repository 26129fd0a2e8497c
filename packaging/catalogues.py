"""Compile the catalogues whose texts have changed: `.ts`, which people edit, into `.qm`, which Qt reads.

    catalogues.py             compile those in resources/translations that are not up to date

The set-up (`make run`, `make test`), freeze.py, the build of a wheel and the tests do so. The set-up imports
this with whatever `python3` there is, so it keeps to Python 3.7 and its standard library.
"""

from __future__ import annotations

import importlib.util
import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

FOLDER = Path(__file__).resolve().parent.parent / "resources" / "translations"


class CannotCompile(Exception):
    """Says why a catalogue was not compiled, in Qt's words if Qt said no."""


def lrelease() -> str:
    """Return the command that compiles: it comes with PySide6.

    Raises:
        CannotCompile: it is not there.
    """
    spec = importlib.util.find_spec("PySide6")
    for folder in (spec.submodule_search_locations or []) if spec else []:
        for name in ("lrelease", "lrelease.exe"):
            if os.path.isfile(os.path.join(folder, name)):
                return os.path.join(folder, name)
    found = shutil.which("pyside6-lrelease")
    if found is None:
        raise CannotCompile("Qt's lrelease is not there: it belongs to the package PySide6-Essentials")
    return found


def compile_catalogue(ts: Path, qm: Path) -> None:
    """Compile a .ts file.

    Raises:
        CannotCompile: lrelease is not there, or says no.
    """
    with tempfile.TemporaryDirectory(dir=str(qm.parent)) as folder:
        made = Path(folder, qm.name)
        command = [lrelease(), "-silent", str(ts), "-qm", str(made)]
        try:
            done = subprocess.run(command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT)
        except OSError as problem:
            raise CannotCompile(f"lrelease could not be started: {problem}") from problem
        if done.returncode != 0 or not made.exists():
            raise CannotCompile(f"lrelease: {done.stdout.decode('utf-8', 'replace')}".strip())
        # A window that is open reads the old file for as long as it runs: never write into that.
        made.replace(qm)


def stale(ts: Path, qm: Path) -> bool:
    """Whether a .qm file is not there, or not newer than its .ts file."""
    # Files of the same tick of the clock: compiling once too often harms nobody.
    return not qm.exists() or qm.stat().st_mtime_ns <= ts.stat().st_mtime_ns


def old_catalogues(folder: Path = FOLDER) -> list[tuple[Path, Path]]:
    """Return the .ts and .qm files of the catalogues that are to be compiled."""
    pairs = [(ts, ts.with_suffix(".qm")) for ts in sorted(folder.glob("*.ts"))]
    return [(ts, qm) for ts, qm in pairs if stale(ts, qm)]


def compile_old(folder: Path = FOLDER) -> None:
    """Bring the .qm files of a folder up to date.

    Raises:
        CannotCompile: see :func:`compile_catalogue`.
    """
    for ts, qm in old_catalogues(folder):
        compile_catalogue(ts, qm)


if __name__ == "__main__":
    try:
        compile_old()
    except CannotCompile as problem:
        sys.exit(str(problem))
