"""What the frozen program needs of a Debian system: the packages of the libraries that it does not bring."""

from __future__ import annotations

import re
import subprocess
import tempfile
from pathlib import Path

RENAMED = {"libcups2": "libcups2t64", "libglib2.0-0": "libglib2.0-0t64"}
"""Packages that got another name in Debian 13 and Ubuntu 24.04, with the same library in them."""

_UNVERSIONED = {"libx11-xcb1", "libzstd1"}
"""What is used of them is older than any release served: one function of libX11-xcb, and four of zstd 1.3.
Debian's notes of newer versions would shut out Ubuntu 22.04 for nothing."""


class NoPackage(Exception):
    """A library that the program needs is of no package of this system."""


def output_of(*command: str | Path, cwd: Path | None = None) -> str:
    """Run a tool and return what it prints on standard output.

    Raises:
        NoPackage: it is not there, or it failed.
    """
    words = [str(word) for word in command]
    try:
        done = subprocess.run(words, cwd=cwd, capture_output=True, text=True, check=False)
    except OSError as problem:
        raise NoPackage(f"{words[0]} could not be started: {problem}") from problem
    if done.returncode != 0:
        raise NoPackage(f"{words[0]} failed: {done.stderr.strip()[-800:]}")
    return done.stdout


def programs(folder: Path) -> list[Path]:
    """Return the programs and shared libraries in a folder, by path."""
    files = [path for path in sorted(folder.rglob("*")) if path.is_file() and not path.is_symlink()]
    return [path for path in files if _is_elf(path)]


def _is_elf(path: Path) -> bool:
    with path.open("rb") as file:
        return file.read(4) == b"\x7fELF"


def needed(folder: Path) -> set[str]:
    """Return the libraries that the programs of a folder are linked with and that are not in it."""
    wanted: set[str] = set()
    for path in programs(folder):
        wanted |= set(re.findall(r"^\s*NEEDED\s+(\S+)$", output_of("objdump", "-p", path), re.MULTILINE))
    return wanted - {path.name for path in folder.rglob("*.so*")}


def glibc(folder: Path) -> str:
    """Return the oldest version of glibc with which every program of a folder can run, such as "2.35"."""
    found: set[tuple[int, ...]] = set()
    for path in programs(folder):
        for version in re.findall(r"\bGLIBC_(\d+(?:\.\d+)+)\b", output_of("objdump", "-p", path)):
            found.add(tuple(int(number) for number in version.split(".")))
    return ".".join(str(number) for number in max(found))


def package_of(library: str) -> str:
    """Return the Debian package that brings a shared library on this system.

    Raises:
        NoPackage: none does.
    """
    cache = output_of("/sbin/ldconfig", "-p")
    place = re.search(rf"^\s*{re.escape(library)} .*x86-64.*=> (\S+)$", cache, re.MULTILINE)
    if place is None:
        raise NoPackage(f"{library}, which the program needs, is not on this system")
    real = place[1]
    for path in (real, real.removeprefix("/usr"), str(Path(real).resolve())):
        owner = subprocess.run(["dpkg-query", "-S", path], capture_output=True, text=True, check=False)
        if owner.returncode == 0:
            return owner.stdout.partition(":")[0]
    raise NoPackage(f"{library} ({real}) belongs to no package")


def versions(folder: Path) -> dict[str, str]:
    """Return how new each package has to be, by its name, as dpkg-shlibdeps finds it by the symbols used."""
    with tempfile.TemporaryDirectory() as made:
        debian = Path(made, "debian")
        debian.mkdir()
        control = "Source: funnel-desktop\n\nPackage: funnel-desktop\nArchitecture: amd64\n"
        (debian / "control").write_text(control, encoding="ascii")
        files = programs(folder)
        own = sorted({f"-l{path.parent}" for path in files})
        command = ["dpkg-shlibdeps", "-O", "--ignore-missing-info", *own, *(f"-e{path}" for path in files)]
        line = output_of(*command, cwd=Path(made))
    found = {}
    for word in line.partition("Depends=")[2].split(","):
        name, _, version = word.strip().partition(" ")
        found[name] = version.strip("()")
    return found


def dependencies(folder: Path) -> list[str]:
    """Return what goes into the package's Depends field, sorted."""
    names = {package_of(library) for library in needed(folder)}
    least = {name: version for name, version in versions(folder).items() if name not in _UNVERSIONED}
    least["libc6"] = f">= {glibc(folder)}"
    old_names = {new: old for old, new in RENAMED.items()}
    result = []
    for name in sorted(names | {"libc6"}):
        wanted = f" ({least[name]})" if least.get(name) else ""
        other = RENAMED.get(name) or old_names.get(name)
        result.append(f"{name}{wanted} | {other}{wanted}" if other else f"{name}{wanted}")
    return result


def main(folder: Path) -> None:
    """Print what a folder needs, one a line."""
    print("\n".join([f"glibc {glibc(folder)}", *dependencies(folder)]))


if __name__ == "__main__":
    import sys

    main(Path(sys.argv[1]))
