"""A start brings in what the first picture needs and no more, and never a socket to the network.

The one socket that it has later, for the next start of the same user, is a file in a folder of that user.
"""

from __future__ import annotations

import json
import os
import socket
import subprocess
import sys
from pathlib import Path

import pytest

from funnel_desktop.__main__ import BELOW_THE_WINDOW
from funnel_desktop.commands.session import Session
from funnel_desktop.sample.funnel import SampleFunnel

NOT_BEFORE_THE_FIRST_PICTURE = (
    *("numpy", "pyqtgraph", "sqlite_utils", "pypinyin", "chinese_calendar", "charset_normalizer", "csv"),
    *("fractions", "decimal", "funnel_desktop.widgets.kit.file_dialogs"),
    *("funnel_desktop.widgets.panels.chart.panel", "funnel_desktop.widgets.panels.balance.panel"),
    *("funnel_desktop.widgets.deal.flow", "funnel_desktop.exchange", "funnel_desktop.cli.main"),
    *("funnel_desktop.widgets.kit.controls.fields", "funnel_desktop.commands.step_and_visit"),
    *("PySide6.QtNetwork", "socket", "ssl", "asyncio", "urllib.request"),
)

START = """
import json, os, sys
opened, local = [], []

def hear(event, arguments):
    if event == "socket.__new__":
        family = arguments[1]
        (local if family == 1 else opened).append(f"family {int(family)}")
    elif event == "socket.bind":
        (local if isinstance(arguments[1], str) else opened).append(str(arguments[1]))
    elif event.startswith("socket."):
        opened.append(event)

sys.addaudithook(hear)
from funnel_desktop.__main__ import main
from funnel_desktop.widgets.shell.main_window import MainWindow
from PySide6.QtCore import QTimer

paint = MainWindow.paintEvent

def watched(window, event):
    if not hasattr(window, "first_modules"):
        window.first_modules = None
        QTimer.singleShot(0, lambda: look(window))
    paint(window, event)

def look(window):
    window.first_modules = sorted(sys.modules)
    wait(window)

def wait(window):
    # What comes after the first picture is there too before the window goes.
    ready = window.panels.chart.is_loaded and window.model.index.facts_complete
    ready = ready and (sys.platform == "win32" or len(local) == 2)
    QTimer.singleShot(10, lambda: tell(window) if ready else wait(window))

def tell(window):
    print(json.dumps({"first": window.first_modules, "sockets": opened, "local": local, "internet":
                      internet_sockets(), "last": sorted(sys.modules)}))
    window.close()

def internet_sockets():
    if not os.path.isdir("/proc/self/fd"):
        return []
    ours = set()
    for name in os.listdir("/proc/self/fd"):
        try:
            ours.add(os.readlink(f"/proc/self/fd/{name}"))
        except OSError:
            pass
    found = []
    for kind in ("tcp", "tcp6", "udp", "udp6", "raw", "raw6"):
        try:
            lines = open(f"/proc/self/net/{kind}").read().splitlines()[1:]
        except OSError:
            continue
        found += [line for line in lines if f"socket:[{line.split()[9]}]" in ours]
    return found

MainWindow.paintEvent = watched
sys.exit(main(sys.argv[1:]))
"""


@pytest.fixture(scope="module")
def start(tmp_path_factory: pytest.TempPathFactory) -> dict[str, list[str]]:
    path: Path = tmp_path_factory.mktemp("start") / "样例.funnel"
    session = Session.create(path)
    session.execute(SampleFunnel())
    session.close()
    run_folder = tmp_path_factory.mktemp("run")
    run_folder.chmod(0o700)
    done = subprocess.run(
        [sys.executable, "-c", START, str(path)],
        env={**os.environ, "XDG_RUNTIME_DIR": str(run_folder)},
        capture_output=True,
        encoding="utf-8",
        timeout=60,
    )
    assert done.returncode == 0, done.stderr
    told: dict[str, list[str]] = json.loads(done.stdout.splitlines()[-1])
    return told


@pytest.mark.parametrize("module", NOT_BEFORE_THE_FIRST_PICTURE)
def test_the_first_picture_does_not_wait_for(start: dict[str, list[str]], module: str) -> None:
    assert [name for name in start["first"] if name == module or name.startswith(f"{module}.")] == []


def test_what_comes_before_qt_needs_none_and_is_needed(start: dict[str, list[str]]) -> None:
    words = "import json, sys; import funnel_desktop.__main__ as it; it.bring_in_what_needs_no_qt()"
    done = subprocess.run(
        [sys.executable, "-c", f"{words}; print(json.dumps(list(sys.modules)))"],
        capture_output=True,
        encoding="utf-8",
        timeout=60,
        check=True,
    )
    there = set(json.loads(done.stdout))
    assert not {name for name in there if name.startswith(("PySide6", "shiboken6", "funnel_desktop.models"))}
    assert {f"funnel_desktop.{name}" for name in BELOW_THE_WINDOW} <= there
    assert {name for name in there if name.startswith("funnel_desktop.")} - set(start["first"]) == set()


def test_the_first_picture_has_the_board(start: dict[str, list[str]]) -> None:
    assert "funnel_desktop.widgets.board.card_delegate" in start["first"]


def test_no_socket_to_a_network_is_opened(start: dict[str, list[str]]) -> None:
    assert start["sockets"] == []
    assert start["internet"] == []
    if sys.platform == "win32":
        return
    assert "PySide6.QtNetwork" not in start["last"]
    (made, bound) = start["local"]
    assert made == f"family {int(socket.AF_UNIX)}"
    assert bound.endswith(".socket")
