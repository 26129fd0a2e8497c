"""A disk C: in Wine on which the program is tried: what is done to it, what is asked of it."""

from __future__ import annotations

import hashlib
import json
import os
import shutil
import sqlite3
import subprocess
import tempfile
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from typing import Any

from freeze import version
from installer import hold, make_environment
from lab import Lab
from PySide6.QtGui import QImage

from tests.x11.screen import App, Screen, Window, wait_until

INSTALLED = r"C:\users\root\AppData\Local\Programs\Funnel Desktop"
SETUP_CHINESE = "Funnel Desktop 安装"


def snapshot(folder: Path) -> dict[str, str]:
    """Return the digest of each file of a folder, by its path in there."""
    return {
        path.relative_to(folder).as_posix(): hashlib.sha256(path.read_bytes()).hexdigest()
        for path in sorted(folder.rglob("*"))
        if path.is_file()
    }


def ask(path: Path, question: str) -> list[Any]:
    """Return the rows that a file on disk answers a question of SQL with."""
    with closing(sqlite3.connect(f"{path.as_uri()}?mode=ro", uri=True)) as connection:
        return connection.execute(question).fetchall()


def programs_running() -> int:
    """Return how many windows' programs run, as this machine sees them."""
    count = 0
    for place in Path("/proc").glob("[0-9]*/cmdline"):
        try:
            count += b"funnel-desktop.exe" in place.read_bytes()
        except OSError:
            continue
    return count


def ask_copy(path: Path, question: str) -> list[Any]:
    """Ask a file that is open in Wine, whose locks this machine does not see: a copy of it and its log."""
    with tempfile.TemporaryDirectory() as folder:
        for part in path.parent.glob(path.name + "*"):
            if not part.name.endswith("-shm"):
                shutil.copy(part, folder)
        with closing(sqlite3.connect(Path(folder, path.name))) as connection:
            return connection.execute(question).fetchall()


class Trial:
    """The disk, a screen, the program as it was built, its installer, and a folder of files."""

    def __init__(self, lab: Lab, screen: Screen, frozen: Path, setup: Path, pictures: Path) -> None:
        self.lab, self.screen, self.frozen, self.pictures = lab, screen, frozen, pictures
        self.files = lab.work / "proof"
        shutil.rmtree(self.files, ignore_errors=True)
        self.files.mkdir(parents=True)
        self.setup = Path(shutil.copy(setup, self.files / setup.name))
        self.place = lab.prefix / "drive_c" / "users" / "root" / "AppData" / "Local" / "Programs"
        self.place /= "Funnel Desktop"
        self.home = self.place.parents[3]
        self.sample = self.files / "样本.funnel"
        self.next = self.files

    def install(self, setup: Path, *options: str) -> int:
        """Install silently and return the exit code."""
        return self.call(" ".join([f'"{self.lab.path(setup)}"', "/S", *options]))

    def call(self, line: str) -> int:
        """Run a command line of Windows as it stands, and return the exit code.

        NSIS takes its last option without quotes, spaces and all; others would put some around it.
        """
        python = self.lab.python / "python.exe"
        words = "import subprocess, sys; sys.exit(subprocess.call(sys.argv[1]))"
        return self.lab.run(python, "-c", words, line).returncode

    def look(self, *words: str) -> Any:
        """Return what look.py tells of the installed program."""
        script = Path(shutil.copy(Path(__file__).with_name("look.py"), self.files))
        python = make_environment(self.lab) / "Scripts" / "python.exe"
        return json.loads(hold(self.lab.run(python, script, INSTALLED, *words), "look.py"))

    def say(self, *words: str | Path) -> str:
        """Run the installed command line and return what it prints."""
        done = self.lab.run(INSTALLED + "\\funnel-desktop-cli.exe", *words)
        return hold(done, f"funnel-desktop-cli {words[0]}")

    def open(self, *words: str | Path, **environment: str) -> App:
        """Start the installed program, or any other, on the screen."""
        return self.screen.start_program(self.lab.command(["wine", *words], environment), os.environ)

    def photograph(self, name: str) -> None:
        """Keep a picture of the screen."""
        self.screen.screenshot(self.pictures / f"{name}.png")

    def sees(self, colour: str, place: tuple[int, int]) -> bool:
        """Whether the screen has a colour (#rrggbb) at a place."""
        picture = QImage(str(self.screen.screenshot(self.files / "seen.png")))
        return picture.pixelColor(*place).name() == colour

    def titles(self) -> list[str]:
        """Return the titles of the visible windows."""
        found = self.screen.xdotool("search", "--onlyvisible", "--name", ".", check=False).split()
        return [self.screen.xdotool("getwindowname", window, check=False).strip() for window in found]

    def wait_for(self, title: str, count: int = 1) -> None:
        """Wait until ``count`` windows are there whose titles begin so."""
        wait_until(
            f"{count} window(s) called {title!r}",
            lambda: sum(seen.startswith(title) for seen in self.titles()) == count,
            60,
        )

    def double_click(self, file: Path) -> None:
        """Open a file as the shell does."""
        null = subprocess.DEVNULL
        command = self.lab.command(["wine", "start", file], {})
        # What is started has these streams too: a pipe would be open for as long as it runs.
        subprocess.run(command, stdin=null, stdout=null, stderr=null, timeout=60, check=True)

    @contextmanager
    def classes_seen(self) -> Iterator[None]:
        """Let Wine's shell see what opens which file.

        Windows looks at the user's own settings for it first; Wine 10 only at those of the whole machine.
        """
        names = (".funnel", "FunnelDesktop.File")
        for name in names:
            places = (f"HKCU\\Software\\Classes\\{name}", f"HKLM\\Software\\Classes\\{name}")
            hold(self.lab.run("reg", "copy", *places, "/s", "/f"), "reg copy")
        yield
        for name in names:
            hold(self.lab.run("reg", "delete", f"HKLM\\Software\\Classes\\{name}", "/f"), "reg delete")

    def close_program(self) -> None:
        """Close the program's window, whoever started it, and wait for its end."""
        for window in self.screen.xdotool("search", "--onlyvisible", "--name", "— Funnel Desktop").split():
            self.screen.xdotool("windowactivate", "--sync", window, "key", "alt+F4")
        wait_until("the program to end", lambda: programs_running() == 0)

    def data(self) -> dict[str, str]:
        """Return the user's files: of the program's folders of settings and log, and those of this proof."""
        folders = [self.home / "AppData" / "Roaming" / "Funnel Desktop"]
        folders.append(self.home / "AppData" / "Local" / "funnel-desktop")
        found = {f"{folder}/{name}": sha for folder in folders for name, sha in snapshot(folder).items()}
        return {**found, **{name: sha for name, sha in snapshot(self.files).items() if ".funnel" in name}}

    def menu_entry(self) -> Path:
        """Return the shortcut of the Start menu."""
        menu = self.home / "AppData" / "Roaming" / "Microsoft" / "Windows" / "Start Menu" / "Programs"
        return menu / "Funnel Desktop.lnk"

    def desktop_icon(self) -> Path:
        """Return the shortcut on the desktop."""
        return self.home / "Desktop" / "Funnel Desktop.lnk"

    def other(self, app: App, page: Window) -> Window:
        """Return the window of the installer that is not its page."""
        return next(window for window in app.windows(SETUP_CHINESE) if window.id != page.id)

    def look_at_version(self) -> str:
        """Return the version that Windows lists."""
        entry = self.look()["entry"]
        return str(entry["DisplayVersion"])

    def next_version(self) -> str:
        """Return the version after this one."""
        numbers = version().split(".")
        return ".".join([*numbers[:-1], str(int(numbers[-1]) + 1)])
