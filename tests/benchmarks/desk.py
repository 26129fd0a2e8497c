"""Where the benchmarks run: a folder with the files, a screen of their own, and processes started on it."""

from __future__ import annotations

import json
import sys
import time
from datetime import date
from pathlib import Path
from typing import Any

from tests.benchmarks.data import make_funnel
from tests.x11.screen import App, Screen

SIZES = (0, 10_000, 100_000)
_SLOWEST = 300.0


class Desk:
    """A screen, a home and funnel files for one run of the benchmarks."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.today = date.today()
        self.home = self.new_home("home")
        (folder / "screen").mkdir()
        self.screen = Screen(folder / "screen", 1440, 900)
        # A user's Python has compiled its modules before; so has this one after the first start.
        self._environment = {
            "PYTHONPYCACHEPREFIX": str(folder / "compiled"),
            "PYTHONDONTWRITEBYTECODE": "",
            "XDG_CACHE_HOME": str(folder / "cache"),
        }

    def new_home(self, name: str) -> Path:
        """Make the home of somebody who has never used the program."""
        home = self.folder / name
        home.mkdir()
        return home

    def funnel(self, deals: int) -> Path:
        """Return a funnel file with so many deals, made when it is first asked for."""
        path = self.folder / f"{deals}.funnel"
        if not path.exists():
            make_funnel(path, deals, self.today)
        return path

    def open(self, command: list[str], home: Path) -> tuple[float, App]:
        """Start any program on the screen; return the moment just before (``time.monotonic``) and the
        program."""
        environment = {
            **self._environment,
            "HOME": str(home),
            "XDG_CONFIG_HOME": str(home / "config"),
            "XDG_DATA_HOME": str(home / "data"),
        }
        began = time.monotonic()
        return began, self.screen.start_program(command, environment)

    def leave(self, app: App) -> None:
        """Close the window of a program, and see that it ended well."""
        try:
            code = app.close()
        finally:
            app.kill()
            self.screen.apps.remove(app)
        if code != 0:
            raise RuntimeError(f"the program ended with {code}:\n{app.output}")

    def start(self, module: str, *arguments: str | Path, home: Path | None = None) -> tuple[float, str]:
        """Run a module of the benchmarks on the screen to its end.

        Return the moment just before its process was started (``time.monotonic``) and what it printed.
        """
        command = [sys.executable, "-m", f"tests.benchmarks.{module}", *map(str, arguments)]
        began, app = self.open(command, home or self.home)
        try:
            code = app.process.wait(_SLOWEST)
        finally:
            app.kill()
            self.screen.apps.remove(app)
        if code != 0:
            raise RuntimeError(f"{module} ended with {code}:\n{app.output}")
        return began, app.output

    def measured(self, module: str, *arguments: str | Path) -> Any:
        """Run a module of the benchmarks on the screen and return the JSON of its last line."""
        _began, output = self.start(module, *arguments)
        return json.loads(output.splitlines()[-1])

    def close(self) -> None:
        """End the screen and what runs on it."""
        self.screen.stop()
