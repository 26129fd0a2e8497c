"""A start brings in what the first picture needs and no more, and never a socket to the network."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

from funnel_desktop.commands.sample import SampleFunnel
from funnel_desktop.commands.session import Session

NOT_BEFORE_THE_FIRST_PICTURE = (
    *("numpy", "pyqtgraph", "sqlite_utils", "pypinyin", "chinese_calendar", "charset_normalizer", "csv"),
    *("funnel_desktop.widgets.chart.panel", "funnel_desktop.widgets.balance.panel"),
    *("funnel_desktop.widgets.deal_flow", "funnel_desktop.exchange", "funnel_desktop.cli.main"),
    *("PySide6.QtNetwork", "ssl", "asyncio", "urllib.request"),
)

START = """
import json, os, sys
opened = []
sys.addaudithook(lambda event, _: opened.append(event) if event.startswith("socket.") else None)
from funnel_desktop.__main__ import main
from funnel_desktop.widgets.main_window import MainWindow
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
    QTimer.singleShot(10, lambda: tell(window) if ready else wait(window))

def tell(window):
    print(json.dumps({"first": window.first_modules, "sockets": opened, "internet": internet_sockets()}))
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
    done = subprocess.run(
        [sys.executable, "-c", START, str(path)], capture_output=True, encoding="utf-8", timeout=60
    )
    assert done.returncode == 0, done.stderr
    told: dict[str, list[str]] = json.loads(done.stdout.splitlines()[-1])
    return told


@pytest.mark.parametrize("module", NOT_BEFORE_THE_FIRST_PICTURE)
def test_the_first_picture_does_not_wait_for(start: dict[str, list[str]], module: str) -> None:
    assert [name for name in start["first"] if name == module or name.startswith(f"{module}.")] == []


def test_the_first_picture_has_the_board(start: dict[str, list[str]]) -> None:
    assert "funnel_desktop.widgets.board.card_delegate" in start["first"]


def test_no_socket_is_opened(start: dict[str, list[str]]) -> None:
    assert start["sockets"] == []
    assert start["internet"] == []
