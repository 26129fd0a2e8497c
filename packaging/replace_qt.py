"""Show that Qt stays replaceable, as the LGPL asks: put another build of it into the program and try that.

    .venv-package/bin/python packaging/replace_qt.py [VERSION]

copies dist/funnel-desktop, fetches the wheel of PySide6-Essentials of VERSION (6.9.2) with pip, replaces
every library and plugin of Qt in the copy by the wheel's of that name, and runs the smoke test. Linux only.
"""

from __future__ import annotations

import argparse
import shutil
import subprocess
import sys
import tempfile
import zipfile
from pathlib import Path

from freeze import NAME

ROOT = Path(__file__).resolve().parent.parent
QT = "PySide6/Qt"


class CannotReplace(Exception):
    """One sentence: why it could not be tried, or that it did not work."""


def fetch(release: str, folder: Path) -> Path:
    """Fetch the wheel with another Qt into ``folder`` and return its path.

    Raises:
        CannotReplace: pip could not.
    """
    command = [sys.executable, "-m", "pip", "download", "--quiet", "--no-deps", "--only-binary", ":all:"]
    package = f"PySide6-Essentials=={release}"
    if subprocess.run([*command, "--dest", str(folder), package], check=False).returncode != 0:
        raise CannotReplace(f"pip could not fetch {package}; its words are above")
    return next(folder.glob("*.whl"))


def replace(program: Path, wheel: Path) -> int:
    """Replace all of Qt in the folder of a program by what a wheel has of it; return how many files.

    Raises:
        CannotReplace: the wheel lacks one of them.
    """
    base = program / "lib" / QT
    found = [*base.glob("lib/libQt6*"), *(path for path in base.glob("plugins/**/*") if path.is_file())]
    with zipfile.ZipFile(wheel) as archive:
        for path in found:
            name = f"{QT}/{path.relative_to(base).as_posix()}"
            if name not in archive.namelist():
                raise CannotReplace(f"{wheel.name} has no {name}")
            path.write_bytes(archive.read(name))
    return len(found)


def main(arguments: list[str]) -> int:
    """Do what the command line asks; see the top of the file."""
    parser = argparse.ArgumentParser(prog="replace_qt.py", description="Try the program with another Qt.")
    parser.add_argument("version", nargs="?", default="6.9.2", help="of PySide6-Essentials (6.9.2)")
    release = parser.parse_args(arguments).version
    with tempfile.TemporaryDirectory() as scratch:
        copy = Path(scratch, NAME)
        try:
            shutil.copytree(ROOT / "dist" / NAME, copy, symlinks=True)
            count = replace(copy, fetch(release, Path(scratch)))
        except (CannotReplace, OSError) as problem:
            print(f"replace_qt.py: {problem}", file=sys.stderr)
            return 1
        print(f"{count} libraries and plugins of Qt replaced by those of {release}", flush=True)
        smoke = [sys.executable, str(ROOT / "packaging" / "smoke.py"), str(copy / NAME)]
        return subprocess.run(smoke, check=False).returncode


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
