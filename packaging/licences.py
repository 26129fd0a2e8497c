"""Collect the licences of everything that the frozen program brings along.

    python packaging/licences.py FOLDER [LIBRARY …]

writes into FOLDER our own licence, the notices, a folder of texts for each Python package that the program
needs, those of Qt, of Python and, on Debian, of the system's libraries named. A package that says nothing of
its licence is an error: nothing goes out without one.
"""

from __future__ import annotations

import shutil
import subprocess
import sys
from collections.abc import Iterable
from importlib.metadata import Distribution, distribution
from pathlib import Path

from funnel_desktop.licences import brought_packages, plain, python_text, texts_of

ROOT = Path(__file__).resolve().parent.parent
TEXTS = ROOT / "packaging" / "licences"
"""Texts that no package brings: those under which Qt is used, and what lies inside sqlcipher3."""

_FROM_TEXTS = {
    "pyside6-essentials": ("LGPL-3.0.txt", "GPL-3.0.txt"),
    "shiboken6": ("LGPL-3.0.txt", "GPL-3.0.txt"),
    # SQLCipher's own, and OpenSSL's.
    "sqlcipher3": ("SQLCipher.txt", "Apache-2.0.txt"),
}
_STARTS_IT = "pyinstaller"
"""No need of the program's, but what PyInstaller builds begins with code of its own."""


class NoLicence(Exception):
    """Something would go out without its licence."""


def write_package(package: Distribution, folder: Path) -> None:
    """Write the texts of one package.

    Raises:
        NoLicence: it has none.
    """
    name = plain(package.metadata["Name"])
    sources = texts_of(package) + [TEXTS / text for text in _FROM_TEXTS.get(name, ())]
    place = folder / f"{name}-{package.version}"
    place.mkdir(parents=True, exist_ok=True)
    fields = [package.metadata.get_all(field) or [] for field in ("License-Expression", "License")]
    said = next((lines[0] for lines in fields if lines), "")
    classes = [line for line in package.metadata.get_all("Classifier") or [] if line.startswith("License")]
    if not sources and not said and not classes:
        raise NoLicence(f"{name} {package.version} says nothing of its licence")
    for number, source in enumerate(sources):
        target = place / source.name
        shutil.copyfile(source, target if not target.exists() else place / f"{number}-{source.name}")
    about = [
        f"{package.metadata['Name']} {package.version}",
        *([said.strip()] if said.strip() else []),
        *classes,
    ]
    (place / "about.txt").write_text("\n".join(about) + "\n", encoding="utf-8")


def write_python(folder: Path) -> None:
    """Write Python's own licence.

    Raises:
        NoLicence: it stands in none of the places where it is installed.
    """
    text = python_text()
    if text is None:
        raise NoLicence(f"Python's licence is not to be found in {sys.base_prefix}")
    shutil.copyfile(text, folder / "python.txt")


def write_system_libraries(libraries: Iterable[Path], folder: Path) -> None:
    """Write, on Debian, what the packages of shared libraries say of their copyright.

    Raises:
        NoLicence: a library of the system belongs to no package that says it.
    """
    for library in libraries:
        real = str(library.resolve())
        # Since the merger of /lib into /usr a package may know a file by either path.
        for path in (real, real.removeprefix("/usr")):
            owner = subprocess.run(["dpkg-query", "-S", path], capture_output=True, text=True, check=False)
            if owner.returncode == 0:
                break
        else:
            raise NoLicence(f"{library} belongs to no package")
        name = owner.stdout.partition(":")[0]
        copyright_file = Path("/usr/share/doc", name, "copyright")
        if not copyright_file.is_file():
            raise NoLicence(f"{name} says nothing of its copyright")
        place = folder / "system" / name
        place.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(copyright_file, place / "copyright")


def write_licences(folder: Path, libraries: Iterable[Path] = ()) -> None:
    """Write everything into ``folder``, which is made anew.

    Raises:
        NoLicence: something would go out without one.
    """
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    shutil.copyfile(ROOT / "LICENSE", folder / "Funnel Desktop.txt")
    shutil.copyfile(ROOT / "packaging" / "NOTICES.md", folder / "NOTICES.md")
    for package in [*brought_packages(), distribution(_STARTS_IT)]:
        write_package(package, folder)
    write_python(folder)
    write_system_libraries(libraries, folder)


if __name__ == "__main__":
    try:
        write_licences(Path(sys.argv[1]), [Path(name) for name in sys.argv[2:]])
    except NoLicence as problem:
        sys.exit(str(problem))
