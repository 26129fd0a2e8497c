"""Build everything that goes to users, as far as this machine can, and say what it could not build and why.

    python packaging/package.py [--windows] [--only STEP …]

The steps, each of which may be asked for alone: ``freeze`` (dist/funnel-desktop), ``linux`` (.deb, .tar.gz),
``windows`` (installer and portable zip; on Linux, through Wine, only with --windows or WINDOWS=1), ``macos``
(.dmg), ``sbom`` (the bill of materials), ``sums`` (dist/SHA256SUMS, for `sha256sum -c`).
"""

from __future__ import annotations

import argparse
import hashlib
import os
import shutil
import subprocess
import sys
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

from freeze import NAME, commit_time, size_of, version

ROOT = Path(__file__).resolve().parent.parent
DIST = ROOT / "dist"
PACKAGING = ROOT / "packaging"
SUMS = "SHA256SUMS"
PRODUCTS = ("*.deb", "*.tar.gz", "*.exe", "*.zip", "*.dmg", "*.cdx.json")
"""What goes to users, by the end of its name."""


class CannotPackage(Exception):
    """One sentence: why a step cannot be done, or what stopped it."""


@dataclass
class Report:
    """What was built and what was not."""

    built: list[str] = field(default_factory=list)
    left: list[str] = field(default_factory=list)
    failed: list[str] = field(default_factory=list)


def products(folder: Path) -> list[Path]:
    """Return the files of ``folder`` that go to users, by name."""
    return sorted({path for pattern in PRODUCTS for path in folder.glob(pattern) if path.is_file()})


def write_sums(folder: Path) -> Path:
    """Write the SHA-256 of everything in ``folder`` that goes to users, as ``sha256sum -c`` reads it.

    Raises:
        CannotPackage: nothing is there.
    """
    found = products(folder)
    if not found:
        raise CannotPackage(f"{folder} holds nothing that goes to users")
    lines = [f"{hashlib.sha256(path.read_bytes()).hexdigest()}  {path.name}\n" for path in found]
    target = folder / SUMS
    target.write_text("".join(lines), encoding="utf-8", newline="\n")
    return target


def remove_older(folder: Path) -> None:
    """Remove what an earlier version left in ``folder``: only one version goes out at a time."""
    for path in products(folder):
        if version() not in path.name:
            path.unlink()


def run(*command: str | Path, **more: str) -> None:
    """Run one step's tool; its words go to the user.

    Raises:
        CannotPackage: it is not there, or it failed.
    """
    words = [str(word) for word in command]
    try:
        done = subprocess.run(words, env={**os.environ, **more}, stdin=subprocess.DEVNULL, check=False)
    except OSError as problem:
        raise CannotPackage(f"{words[0]} could not be started: {problem}") from problem
    if done.returncode != 0:
        raise CannotPackage(f"{' '.join(words)} failed; its words are above")


def make_frozen() -> None:
    """Build the folder of the program."""
    run(sys.executable, PACKAGING / "freeze.py")


def make_linux() -> None:
    """Build the Linux packages out of the folder."""
    run(sys.executable, PACKAGING / "linux" / "build.py")


def makensis() -> str:
    """Return the command that makes installers; on Windows it need not be on PATH.

    Raises:
        CannotPackage: it is not installed.
    """
    usual = [
        Path(os.environ[name], "NSIS") for name in ("ProgramFiles(x86)", "ProgramFiles") if name in os.environ
    ]
    found = shutil.which("makensis") or shutil.which("makensis", path=os.pathsep.join(map(str, usual)))
    if found is None:
        raise CannotPackage("NSIS is not installed: its makensis makes the installer")
    return found


def make_windows() -> None:
    """Build installer and portable zip: on Windows out of the folder, elsewhere everything through Wine."""
    if sys.platform == "win32":
        run(makensis(), "-V2", f"-DVERSION={version()}", PACKAGING / "windows" / "installer.nsi")
        run(sys.executable, PACKAGING / "portable.py")
        return
    run("bash", PACKAGING / "windows" / "build.sh")
    # Its bill is written here: Wine has the program's packages, not the tools for that.
    sys.path.insert(0, str(PACKAGING / "windows"))
    from lab import Lab

    lab = Lab()
    packages = lab.folder / "venv" / "Lib" / "site-packages"
    run(sys.executable, PACKAGING / "sbom.py", "--packages", packages, lab.work / "checkout" / "dist" / NAME)


def make_macos() -> None:
    """Build the disk image out of the program."""
    run(sys.executable, PACKAGING / "macos.py")


def make_bill() -> None:
    """Write what the program consists of."""
    run(sys.executable, PACKAGING / "sbom.py")


def make_sums() -> None:
    """Write the checksums."""
    write_sums(DIST)


STEPS: dict[str, Callable[[], None]] = {
    "freeze": make_frozen,
    "linux": make_linux,
    "windows": make_windows,
    "macos": make_macos,
    "sbom": make_bill,
    "sums": make_sums,
}


def why_not(step: str, platform: str, through_wine: bool) -> str | None:
    """Return why a step cannot be done on this system (``sys.platform``), or None."""
    if step == "linux" and platform != "linux":
        return "Linux packages are built on Linux"
    if step == "macos" and platform != "darwin":
        return "the disk image for Macs is built on a Mac"
    if step == "windows" and platform != "win32":
        if platform != "linux":
            return "the Windows installer is built on Windows, or on Linux through Wine"
        if not through_wine:
            return (
                "the Windows installer is built here only when asked: make package WINDOWS=1 (Wine; minutes)"
            )
    return None


def build(steps: list[str], through_wine: bool) -> Report:
    """Do the steps, as far as they can be done, and return what came of it.

    Whoever asks for one step alone wants that one: then a step that cannot be done is a failure.
    """
    report = Report()
    is_all = len(steps) == len(STEPS)
    DIST.mkdir(exist_ok=True)
    remove_older(DIST)
    for step in steps:
        reason = why_not(step, sys.platform, through_wine)
        if reason is not None:
            (report.left if is_all else report.failed).append(f"{step}: {reason}")
            continue
        begin = time.monotonic()
        print(f"== {step}", flush=True)
        try:
            STEPS[step]()
        except CannotPackage as problem:
            report.failed.append(f"{step}: {problem}")
            if step == "freeze":
                # Everything else is made of it.
                break
        else:
            report.built.append(f"{step}: {time.monotonic() - begin:.0f} s")
    return report


def say(report: Report) -> None:
    """Tell what was built, how large it is, and what was not."""
    print("\nBuilt: " + (", ".join(report.built) or "nothing"))
    folder = DIST / NAME
    if folder.is_dir():
        print(f"  {size_of(folder) / 1e6:7.1f} MB  {NAME}/")
    for path in products(DIST):
        print(f"  {path.stat().st_size / 1e6:7.1f} MB  {path.name}")
    if (DIST / SUMS).is_file():
        print(f"  checksums in {DIST / SUMS}")
    for line in report.left:
        print(f"Not built: {line}")
    for line in report.failed:
        print(f"Failed: {line}", file=sys.stderr)


def main(arguments: list[str]) -> int:
    """Do what the command line asks; see the top of the file."""
    parser = argparse.ArgumentParser(prog="package.py", description="Build what goes to users.")
    parser.add_argument("--windows", action="store_true", help="the Windows installer too, through Wine")
    parser.add_argument("--only", nargs="+", choices=STEPS, metavar="STEP", help=f"only: {', '.join(STEPS)}")
    asked = parser.parse_args(arguments)
    # Tools that write the time into their files take that of the commit.
    os.environ["SOURCE_DATE_EPOCH"] = commit_time()
    through_wine = asked.windows or os.environ.get("WINDOWS") == "1"
    steps = [step for step in STEPS if step in asked.only] if asked.only else list(STEPS)
    report = build(steps, through_wine or (asked.only is not None and "windows" in asked.only))
    say(report)
    return 1 if report.failed else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
