"""Show that Qt stays replaceable, as the LGPL asks: put another build of it into the program and try that.

    .venv-package/bin/python packaging/replace_qt.py [VERSION]

copies dist/funnel-desktop, fetches the wheels of PySide6-Essentials and shiboken6 of VERSION (6.11.2) with
pip, replaces every library and plugin of Qt and of PySide6 in the copy by the wheels' of that name, and runs
the smoke test. Both together: PySide6 uses private functions of Qt, which bear the number of their release.
Linux only.
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


class CannotReplace(Exception):
    """One sentence: why it could not be tried, or that it did not work."""


def fetch(release: str, folder: Path) -> list[Path]:
    """Fetch the wheels with another Qt and its PySide6 into ``folder`` and return their paths.

    Raises:
        CannotReplace: pip could not.
    """
    command = [sys.executable, "-m", "pip", "download", "--quiet", "--no-deps", "--only-binary", ":all:"]
    packages = [f"PySide6-Essentials=={release}", f"shiboken6=={release}"]
    if subprocess.run([*command, "--dest", str(folder), *packages], check=False).returncode != 0:
        raise CannotReplace(f"pip could not fetch {' and '.join(packages)}; its words are above")
    return sorted(folder.glob("*.whl"))


def replace(program: Path, wheels: list[Path]) -> int:
    """Replace all of Qt and PySide6 in the folder of a program by what wheels have of it; return how many
    files.

    Raises:
        CannotReplace: the wheels lack one of them.
    """
    base = program / "lib"
    parts = ("PySide6/Qt/lib/libQt6*", "PySide6/Qt/plugins/**/*", "PySide6/*.so*", "shiboken6/*.so*")
    found = [path for part in parts for path in base.glob(part) if path.is_file() and not path.is_symlink()]
    contents: dict[str, bytes] = {}
    wanted = {path.relative_to(base).as_posix() for path in found}
    for wheel in wheels:
        with zipfile.ZipFile(wheel) as archive:
            contents |= {name: archive.read(name) for name in wanted & set(archive.namelist())}
    for name in sorted(wanted):
        if name not in contents:
            raise CannotReplace(f"the wheels have no {name}")
        (base / name).write_bytes(contents[name])
    return len(wanted)


def main(arguments: list[str]) -> int:
    """Do what the command line asks; see the top of the file."""
    parser = argparse.ArgumentParser(prog="replace_qt.py", description="Try the program with another Qt.")
    parser.add_argument("version", nargs="?", default="6.11.2", help="of PySide6-Essentials (6.11.2)")
    release = parser.parse_args(arguments).version
    with tempfile.TemporaryDirectory() as scratch:
        copy = Path(scratch, NAME)
        try:
            shutil.copytree(ROOT / "dist" / NAME, copy, symlinks=True)
            count = replace(copy, fetch(release, Path(scratch)))
        except (CannotReplace, OSError) as problem:
            print(f"replace_qt.py: {problem}", file=sys.stderr)
            return 1
        print(f"{count} libraries and plugins of Qt and PySide6 replaced by those of {release}", flush=True)
        smoke = [sys.executable, str(ROOT / "packaging" / "smoke.py"), str(copy / NAME)]
        return subprocess.run(smoke, check=False).returncode


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
