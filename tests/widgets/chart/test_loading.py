"""pyqtgraph comes after the first window; no thread meets Qt on the way, and the window stays alive."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

PROGRAM = """
import gc, json, sys, threading
from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QApplication
from funnel_desktop.widgets.kit import theme
from funnel_desktop.widgets.panels.chart.panel import FunnelPanel

application = QApplication([])
threads = {}

class Witness:
    # Notes on which thread each module is looked for.
    def find_spec(self, name, path=None, target=None):
        threads.setdefault(threading.current_thread().name, []).append(name.partition(".")[0])

sys.meta_path.insert(0, Witness())
theme.apply(application, "light")
panel = FunnelPanel()
early = [name for name in ("numpy", "pyqtgraph") if name in sys.modules]
panel.resize(304, 340)
panel.show()
beats = []

def loaded():
    thread = application.thread()
    objects = [o for o in gc.get_objects() if isinstance(o, QObject)]
    foreign = [type(o).__name__ for o in objects if o.thread() is not thread]
    aside = sorted(set(threads.get("load the chart", [])))
    print(json.dumps({"early": early, "beats": len(beats), "foreign": foreign, "aside": aside}))
    application.quit()

timer = QTimer()
timer.timeout.connect(lambda: beats.append(1))
timer.start(2)
panel.loaded.connect(loaded)
QTimer.singleShot(50, panel.start_loading)
application.exec()
"""


def test_the_window_stays_alive_while_the_chart_loads() -> None:
    root = Path(__file__).resolve().parents[3]
    done = subprocess.run(
        [sys.executable, "-c", PROGRAM],
        cwd=root,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
        timeout=120,
        check=True,
    )
    told = json.loads(done.stdout.strip().splitlines()[-1])
    assert told["early"] == []
    assert told["foreign"] == []
    # PySide enters each class of Qt's kinds into a table without a lock: not while the event loop reads it.
    assert "numpy" in told["aside"]
    assert not {"PySide6", "pyqtgraph", "funnel_desktop", "shiboken6"} & set(told["aside"])
    assert told["beats"] > 5
