"""Build the program as it goes to a user: one folder with everything it needs, nothing else.

    python packaging/freeze.py [--into FOLDER]

compiles the texts, makes the icons, gathers the licences, runs PyInstaller (funnel_desktop.spec) and finishes
the folder for the system that it runs on: dist/funnel-desktop/, on a Mac also dist/Funnel Desktop.app.
"""

from __future__ import annotations

import argparse
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

from catalogues import CannotCompile, compile_old
from contents import may_be_stripped
from elf import close_gaps, forget_build_folders
from licences import NoLicence, write_licences

ROOT = Path(__file__).resolve().parent.parent
MADE = ROOT / "build" / "frozen"
NAME = "funnel-desktop"

_NO_ICU_DATA = """
# ICU's table of contents with no entries, as ICU's own "stub data" has it: 32 bytes of header, a count of 0.
.section .rodata
.globl {symbol}
.type {symbol}, %object
.balign 16
{symbol}:
.short 32
.byte 0xda, 0x27
.short 20, 0
.byte 0, 0, 2, 0
.ascii "ToCP"
.byte 1, 0, 0, 0, 0, 0, 0, 0
.zero 8
.long 0, 0
.size {symbol}, .-{symbol}
.section .note.GNU-stack,"",%progbits
"""


class CannotFreeze(Exception):
    """One sentence: what stopped the build."""


def version() -> str:
    """Return the version, from the one place where it stands."""
    text = (ROOT / "funnel_desktop" / "__init__.py").read_text(encoding="utf-8")
    found = re.search(r'^__version__ = "([^"]+)"', text, re.MULTILINE)
    if found is None:
        raise CannotFreeze("funnel_desktop/__init__.py names no version")
    return found[1]


def commit_time() -> str:
    """Return the time of the commit in seconds, for what would otherwise carry that of the build."""
    try:
        return run("git", "-C", ROOT, "log", "-1", "--format=%ct").strip()
    except CannotFreeze:
        # A copy of the checkout, or a machine without git: whoever made the copy says it.
        return os.environ.get("SOURCE_DATE_EPOCH", "0")


def run(*command: str | Path, **more: str) -> str:
    """Run a tool and return what it printed.

    Raises:
        CannotFreeze: it is not there, or it failed.
    """
    try:
        done = subprocess.run(
            [str(word) for word in command],
            capture_output=True,
            text=True,
            env={**os.environ, **more},
            check=False,
        )
    except OSError as problem:
        raise CannotFreeze(f"{command[0]} could not be started: {problem}") from problem
    if done.returncode != 0:
        words = (done.stdout + done.stderr).strip().splitlines()
        raise CannotFreeze(f"{command[0]} failed: " + "\n".join(words[-15:]))
    return done.stdout + done.stderr


def write_version_resources() -> None:
    """Write what Windows shows of a program's version, for each of the two programs."""
    numbers = [int(number) for number in re.findall(r"\d+", version())[:4]]
    four = tuple([*numbers, 0, 0, 0, 0][:4])
    for name in (NAME, f"{NAME}-cli"):
        described = "Funnel Desktop" if name == NAME else "Funnel Desktop (command line)"
        fields = {
            "CompanyName": "The Funnel Desktop authors",
            "FileDescription": described,
            "FileVersion": version(),
            "InternalName": name,
            "LegalCopyright": "MIT licence",
            "OriginalFilename": f"{name}.exe",
            "ProductName": "Funnel Desktop",
            "ProductVersion": version(),
        }
        words = ", ".join(f"StringStruct({key!r}, {value!r})" for key, value in fields.items())
        (MADE / f"{name}.version").write_text(
            f"VSVersionInfo(ffi=FixedFileInfo(filevers={four}, prodvers={four}, mask=0x3F, flags=0, "
            "OS=0x40004, fileType=1, subtype=0, date=(0, 0)), kids=[StringFileInfo([StringTable('040904B0', "
            f"[{words}])]), VarFileInfo([VarStruct('Translation', [0x0409, 0x04B0])])])\n",
            encoding="utf-8",
        )


def without_icu_data(folder: Path) -> None:
    """Put empty data in place of ICU's 32 MB: Qt brings its own knowledge of the languages that we speak."""
    for library in folder.glob("lib/PySide6/Qt/lib/libicudata.so.*"):
        symbols = re.findall(r"\bicudt\d+_dat\b", run("nm", "-D", "--defined-only", library))
        if not symbols:
            raise CannotFreeze(f"{library.name} does not hold ICU's data as expected")
        source = MADE / "no-icu-data.s"
        source.write_text(_NO_ICU_DATA.format(symbol=symbols[0]), encoding="ascii")
        run("as", "-o", MADE / "no-icu-data.o", source)
        run(
            "ld",
            "-shared",
            "-soname",
            library.name,
            "-z",
            "noexecstack",
            "-o",
            library,
            MADE / "no-icu-data.o",
        )


def strip(folder: Path) -> None:
    """Take the symbols of a debugger and the folders of this machine out of the libraries that bear it."""
    for file in sorted(folder.rglob("*.so*")):
        if file.is_symlink():
            continue
        if not may_be_stripped(file.relative_to(folder / "lib").as_posix()):
            close_gaps(file)
            continue
        run("strip", "--strip-unneeded", "--enable-deterministic-archives", file)
        forget_build_folders(file)


def brought_system_libraries(folder: Path) -> list[Path]:
    """Return the places on this machine of the system's libraries that the folder brings along."""
    cache = run("/sbin/ldconfig", "-p")
    result = []
    for file in sorted((folder / "lib").glob("lib*.so*")):
        if file.is_symlink() or file.name.startswith("libpython"):
            continue
        place = re.search(rf"^\s*{re.escape(file.name)} .*=> (\S+)$", cache, re.MULTILINE)
        if place is not None:
            result.append(Path(place[1]))
    return result


def remove_empty(folder: Path) -> None:
    """Remove folders in which nothing was left."""
    for place in sorted((path for path in folder.rglob("*") if path.is_dir()), reverse=True):
        if not any(place.iterdir()):
            place.rmdir()


def finish_linux(folder: Path) -> None:
    """Make the folder small, and put the licences of the system's libraries in it to the others."""
    without_icu_data(folder)
    strip(folder)
    write_licences(folder / "lib" / "licences", brought_system_libraries(folder))


def size_of(folder: Path) -> int:
    """Return the bytes of all files of a folder."""
    return sum(path.stat().st_size for path in folder.rglob("*") if path.is_file() and not path.is_symlink())


def freeze(into: Path) -> Path:
    """Build into ``into`` and return the folder of the program.

    Raises:
        CannotFreeze: a tool is missing or failed.
        NoLicence: something would go out without its licence.
        CannotCompile: the texts could not be compiled.
    """
    compile_old()
    shutil.rmtree(MADE, ignore_errors=True)
    MADE.mkdir(parents=True)
    run(sys.executable, ROOT / "packaging" / "icons.py", MADE / "icons", PYTHONPATH=str(ROOT))
    write_licences(MADE / "licences")
    write_version_resources()
    spec = ROOT / "packaging" / "funnel_desktop.spec"
    words = run(
        *(sys.executable, "-m", "PyInstaller", "--noconfirm", "--clean", "--log-level", "WARN"),
        *("--distpath", into, "--workpath", ROOT / "build" / "pyinstaller", spec),
        FUNNEL_DESKTOP_VERSION=version(),
        SOURCE_DATE_EPOCH=commit_time(),
        # On a Mac a bundle without a signature does not start.
        PYINSTALLER_STRICT_BUNDLE_CODESIGN_ERROR="1",
        PYTHONHASHSEED="0",
        PYTHONPATH=str(ROOT),
    )
    (MADE / "pyinstaller.log").write_text(words, encoding="utf-8")
    folder = into / NAME
    if sys.platform == "linux":
        finish_linux(folder)
    remove_empty(folder)
    return folder


def main(arguments: list[str]) -> int:
    """Do what the command line asks; see the top of the file."""
    parser = argparse.ArgumentParser(prog="freeze.py", description="Build the program in one folder.")
    parser.add_argument("--into", type=Path, default=ROOT / "dist", help="where to build (dist)")
    into = parser.parse_args(arguments).into.resolve()
    try:
        folder = freeze(into)
    except (CannotCompile, CannotFreeze, NoLicence) as problem:
        print(f"freeze.py: {problem}", file=sys.stderr)
        return 1
    print(f"{folder}: version {version()}, {size_of(folder) / 1e6:.1f} MB")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
