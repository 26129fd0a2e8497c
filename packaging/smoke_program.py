"""A built or installed program under smoke test: how it is started, and its files read back."""

from __future__ import annotations

import os
import shutil
import sqlite3
import subprocess
import sys
import tempfile
from contextlib import closing
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parent.parent


class Broken(Exception):
    """One sentence: what of the program does not work."""


class Program:
    """The program under test, and a folder of its own in which it has its home and its files."""

    def __init__(self, place: str, root: Path | None = None, user: str | None = None) -> None:
        self.place = place if root else str(Path(place).resolve())
        self.root = root
        self.user = user
        self.folder = Path(tempfile.mkdtemp(prefix="funnel-smoke-", dir=root / "tmp" if root else None))
        if root:
            self.folder.chmod(0o755)
        self.home = self.folder / "home"
        self.give(self.home)

    def give(self, folder: Path) -> None:
        """Make a folder that belongs to the user as whom the program runs."""
        folder.mkdir(mode=0o700)
        if self.root and self.user:
            number = user_number(self.root, self.user)
            os.chown(folder, number, number)

    def path(self, path: Path) -> str:
        """Return a path as the program sees it."""
        return "/" + path.relative_to(self.root).as_posix() if self.root else str(path)

    def command(self, *arguments: str | Path) -> list[str]:
        """Return the command line that starts the program, its files named as it sees them."""
        words = [self.path(word) if isinstance(word, Path) else word for word in arguments]
        if self.root is None:
            return [self.place, *words]
        # By its place: the program's own PATH has no folder of the administrator's.
        chroot = shutil.which("chroot") or "/usr/sbin/chroot"
        return [chroot, f"--userspec={self.user or 'root'}", str(self.root), self.place, *words]

    def environment(self) -> dict[str, str]:
        """Return what the program finds around it: a home of its own, and no Python or Qt of anybody's."""
        ours = ("PYTHON", "VIRTUAL_ENV", "QT_", "XDG_", "LC_", "LANG", "_PYI", "_MEI")
        kept = {name: value for name, value in os.environ.items() if not name.upper().startswith(ours)}
        home = self.path(self.home)
        kept |= {"HOME": home, "USERPROFILE": home}
        kept |= {"LOCALAPPDATA": f"{home}/local", "APPDATA": f"{home}/roaming"}
        if sys.platform == "linux":
            kept |= {"PATH": "/usr/bin:/bin", "LC_ALL": "C.UTF-8", "XDG_RUNTIME_DIR": home}
        return kept

    def run(self, *arguments: str | Path, language: str = "en") -> str:
        """Run a command of the program and return what it prints.

        Raises:
            Broken: it failed, or printed something that nobody can read.
        """
        command = self.command(*arguments, "--language", language)
        if sys.platform == "win32":
            # The windowed program has no standard output there.
            command[0] = command[0].removesuffix(".exe") + "-cli.exe"
        words = " ".join(str(word) for word in arguments)
        try:
            done = subprocess.run(
                command, env=self.environment(), stdin=subprocess.DEVNULL, capture_output=True, timeout=120
            )
        except (OSError, subprocess.TimeoutExpired) as problem:
            raise Broken(f"`{words}` does not run: {problem}") from problem
        printed = done.stdout.decode("utf-8", "replace")
        if done.returncode != 0:
            said = done.stderr.decode("utf-8", "replace").strip()
            raise Broken(f"`{words}` ends with {done.returncode}: {said or printed.strip()}")
        return printed

    def finish(self) -> None:
        """Remove what the test made."""
        shutil.rmtree(self.folder, ignore_errors=True)


def user_number(root: Path, name: str) -> int:
    """Return the number of a user of the system under ``root``."""
    for line in (root / "etc" / "passwd").read_text(encoding="utf-8").splitlines():
        fields = line.split(":")
        if fields[0] == name:
            return int(fields[2])
    raise Broken(f"the system under {root} has no user {name}")


def ask(file: Path, question: str, *values: object) -> list[tuple[Any, ...]]:
    """Read a funnel file with plain SQLite."""
    with closing(sqlite3.connect(f"{file.as_uri()}?mode=ro", uri=True)) as connection:
        return connection.execute(question, values).fetchall()


def hold(true: object, what: str) -> None:
    """Say what does not hold.

    Raises:
        Broken: ``true`` is not.
    """
    if not true:
        raise Broken(what)
