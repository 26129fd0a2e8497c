"""Opens one small file after the other in the program's own window, and prints how much memory each leaves.

Arguments: a file, of which copies are opened, and a folder for them.
"""

from __future__ import annotations

import json
import shutil
import sys
from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent

from funnel_desktop.widgets.shell.main_window import MainWindow
from tests.benchmarks.blocking_work import wait_until
from tests.benchmarks.window_work import opened_window, settle

_COPIES, _BEFORE, _OPENED = 10, 60, 200


def memory() -> float:
    """Return the memory that this process has now, in MiB."""
    lines = Path("/proc/self/status").read_text(encoding="ascii").splitlines()
    return int(next(line.split()[1] for line in lines if line.startswith("VmRSS:"))) / 1024


def _shows(window: MainWindow, path: Path) -> bool:
    return window.path == path


def work(path: Path, folder: Path) -> dict[str, float]:
    """Open files so often; return what each of them left once the first ones had filled what is kept."""
    copies = [folder / f"{number}.funnel" for number in range(_COPIES)]
    for copy in copies:
        shutil.copyfile(path, copy)
    window = opened_window(copies[-1])
    before = 0.0
    for number in range(_OPENED):
        if number == _BEFORE:
            before = memory()
        copy = copies[number % _COPIES]
        window.files.open_path(copy)
        wait_until(partial(_shows, window, copy))
        settle(0.1)
        # Qt does this by itself in the program, whose event loop is not turned by hand.
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    left = (memory() - before) / (_OPENED - _BEFORE)
    window.close()
    return {"left": left}


if __name__ == "__main__":
    print(json.dumps(work(Path(sys.argv[1]), Path(sys.argv[2]))), flush=True)
