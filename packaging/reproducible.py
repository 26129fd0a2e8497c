"""Build the program twice, in two places and surroundings, and compare what came out, file by file.

    python packaging/reproducible.py [--keep FOLDER] [--commit COMMIT]

clones this repository's last commit twice into folders of different depth, runs package.py in each from
scratch with a virtual environment of its own, and gives the second another time zone, language, hash seed and
mask for new files. It says which files differ; exit code 0 when none does. It takes some minutes.

    python packaging/reproducible.py --compare FOLDER FOLDER

only compares two folders, such as those of two machines.
"""

from __future__ import annotations

import argparse
import hashlib
import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
PLACES = ("a/funnel-desktop", "somewhere/much deeper/than-the-other/funnel-desktop")
SURROUNDINGS = (
    {"TZ": "UTC", "LC_ALL": "C.UTF-8", "PYTHONHASHSEED": "1"},
    {"TZ": "Asia/Shanghai", "LC_ALL": "C", "PYTHONHASHSEED": "2"},
)
MASKS = (0o022, 0o027)


class CannotBuild(Exception):
    """One sentence: what stopped one of the two builds."""


def fingerprint(path: Path) -> str:
    """Return what has to be the same of one file: where a link points, or contents and whether it may run."""
    if path.is_symlink():
        return f"link to {os.readlink(path)}"
    may_run = "runs" if path.stat().st_mode & 0o100 else "data"
    return f"{hashlib.sha256(path.read_bytes()).hexdigest()} {may_run}"


def fingerprints(folder: Path) -> dict[str, str]:
    """Return the fingerprints of all files of a folder, by path."""
    paths = (path for path in folder.rglob("*") if path.is_symlink() or path.is_file())
    return {path.relative_to(folder).as_posix(): fingerprint(path) for path in paths}


def differences(one: Path, other: Path) -> list[str]:
    """Return a line for each file that is not the same in two folders."""
    ours, theirs = fingerprints(one), fingerprints(other)
    lines = []
    for path in sorted(ours.keys() | theirs.keys()):
        if path not in theirs:
            lines.append(f"{path}: only in {one}")
        elif path not in ours:
            lines.append(f"{path}: only in {other}")
        elif ours[path] != theirs[path]:
            lines.append(f"{path}: {ours[path]} / {theirs[path]}")
    return lines


def build(place: Path, commit: str, surroundings: dict[str, str], mask: int) -> Path:
    """Clone ``commit`` into ``place``, build everything there and return the folder of what was built.

    Raises:
        CannotBuild: a step failed.
    """
    environment = {**os.environ, **surroundings}
    environment.pop("SOURCE_DATE_EPOCH", None)
    python = place / ".venv-package" / ("Scripts/python.exe" if os.name == "nt" else "bin/python")
    steps: list[list[str | Path]] = [
        ["git", "clone", "--quiet", "--no-hardlinks", ROOT, place],
        ["git", "-C", place, "checkout", "--quiet", "--detach", commit],
        [sys.executable, place / "packaging" / "bootstrap.py", "package"],
        [python, place / "packaging" / "package.py"],
    ]
    for step in steps:
        words = [str(word) for word in step]
        done = subprocess.run(
            words,
            env=environment,
            capture_output=True,
            text=True,
            check=False,
            umask=mask if os.name != "nt" else -1,
        )
        if done.returncode != 0:
            last = (done.stdout + done.stderr).strip().splitlines()[-8:]
            raise CannotBuild(f"{' '.join(words)} failed: " + "\n".join(last))
    return place / "dist"


def build_twice(folder: Path, commit: str) -> tuple[Path, Path]:
    """Build two times under ``folder`` and return where.

    Raises:
        CannotBuild: see :func:`build`.
    """
    built = []
    for place, surroundings, mask in zip(PLACES, SURROUNDINGS, MASKS, strict=True):
        print(f"Building in {folder / place} …", flush=True)
        built.append(build(folder / place, commit, surroundings, mask))
    return built[0], built[1]


def report(one: Path, other: Path) -> int:
    """Say how two folders compare, and return the exit code."""
    lines = differences(one, other)
    count = len(fingerprints(one))
    print("\n".join([*lines, f"{count} files compared, {len(lines)} differ"]))
    return 1 if lines or not count else 0


def main(arguments: list[str]) -> int:
    """Do what the command line asks; see the top of the file."""
    parser = argparse.ArgumentParser(prog="reproducible.py", description="Build twice and compare.")
    parser.add_argument("--keep", type=Path, metavar="FOLDER", help="build in there and leave it")
    parser.add_argument("--commit", default="HEAD", help="which commit to build (HEAD)")
    parser.add_argument(
        "--compare", type=Path, nargs=2, metavar="FOLDER", help="compare these, build nothing"
    )
    asked = parser.parse_args(arguments)
    if asked.compare:
        return report(*asked.compare)
    named = subprocess.run(
        ["git", "-C", str(ROOT), "rev-parse", "--verify", asked.commit],
        capture_output=True,
        text=True,
        check=False,
    )
    if named.returncode != 0:
        print(f"reproducible.py: {named.stderr.strip()}", file=sys.stderr)
        return 1
    folder = (asked.keep or Path(tempfile.mkdtemp(prefix="funnel-desktop-"))).resolve()
    try:
        return report(*build_twice(folder, named.stdout.strip()))
    except CannotBuild as problem:
        print(f"reproducible.py: {problem}", file=sys.stderr)
        return 1
    finally:
        if asked.keep is None:
            shutil.rmtree(folder, ignore_errors=True)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
