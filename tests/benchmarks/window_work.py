"""Works in the program's own window on a file of 100,000 deals and prints how long every picture took.

Arguments: the file. Each time is from the input to the end of the painting it causes, in milliseconds.
"""

from __future__ import annotations

import json
import random
import sys
import time
from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QEvent, QObject, QPoint, QPointF, Qt
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication, QGraphicsView, QWidget

from funnel_desktop.commands.deals import MoveDeals
from funnel_desktop.widgets.board.board import Board
from funnel_desktop.widgets.board.card_list import CardList
from funnel_desktop.widgets.shell.application import make_application
from funnel_desktop.widgets.shell.main_window import MainWindow

_GIVE_UP = 5.0
paint = CardList.paintEvent
painted = 0


def count_paint(view: CardList, event: QPaintEvent) -> None:
    """Paint a column and note it."""
    global painted
    paint(view, event)
    painted += 1


class Plain(QWidget):
    """The floor of a picture: one colour."""

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint it and note it."""
        global painted
        QPainter(self).fillRect(event.rect(), Qt.GlobalColor.white)
        painted += 1


def picture(act: Callable[[], object]) -> float:
    """Do something and return how long it took until the window was painted after it."""
    application = QApplication.instance()
    assert application is not None
    before = painted
    began = time.perf_counter()
    act()
    while painted == before and time.perf_counter() - began < _GIVE_UP:
        application.processEvents()
    return (time.perf_counter() - began) * 1000


class Paints(QObject):
    """Counts how often a part was painted."""

    def __init__(self, part: QWidget) -> None:
        super().__init__(part)
        self.count = 0
        part.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Note a painting, and let it be done."""
        self.count += event.type() == QEvent.Type.Paint
        return False

    def painted_since(self, count: int) -> bool:
        """Whether it was painted since it had been so often."""
        return self.count > count


def settle(seconds: float) -> None:
    """Let the window do what it does by itself."""
    application = QApplication.instance()
    assert application is not None
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        application.processEvents()
        time.sleep(0.001)


def scroll(board: Board) -> list[float]:
    """Scroll all six columns by 37 pixels a picture, down for a while and up again."""
    bars = [column.view.verticalScrollBar() for column in board.columns]

    def by(pixels: int) -> None:
        for bar in bars:
            bar.setValue(bar.value() + pixels)

    return [picture(lambda: by(37)) for _ in range(200)] + [picture(lambda: by(-61)) for _ in range(100)]


def jump(board: Board) -> list[float]:
    """Jump to places all over, where no card has been painted before."""
    dice = random.Random(1)
    bars = [column.view.verticalScrollBar() for column in board.columns]

    def anywhere() -> None:
        for bar in bars:
            bar.setValue(dice.randrange(bar.maximum()))

    return [picture(anywhere) for _ in range(60)]


def drag(board: Board) -> list[float]:
    """Drag a card over all columns and back as a mouse does, and let it go home with Escape."""
    view = board.columns[0].view
    ground = view.viewport()
    start = QPoint(60, 60)

    def mouse(kind: QEvent.Type, at: QPoint, button: Qt.MouseButton, down: Qt.MouseButton) -> None:
        spot = QPointF(at)
        event = QMouseEvent(
            kind, spot, QPointF(ground.mapToGlobal(at)), button, down, Qt.KeyboardModifier.NoModifier
        )
        QApplication.sendEvent(ground, event)

    left, none = Qt.MouseButton.LeftButton, Qt.MouseButton.NoButton
    mouse(QEvent.Type.MouseButtonPress, start, left, left)
    for step in range(1, 8):
        mouse(QEvent.Type.MouseMove, start + QPoint(2 * step, step), none, left)
    settle(0.4)
    width = board.width() - 120
    times = []
    for step in range(240):
        across = step * width // 120 if step < 120 else (240 - step) * width // 120
        at = start + QPoint(16 + across, 8 + (step * 7) % 180)
        began = time.perf_counter()
        mouse(QEvent.Type.MouseMove, at, none, left)
        QApplication.processEvents()
        board.drag.overlay.repaint()
        times.append((time.perf_counter() - began) * 1000)
        time.sleep(0.002)
    if not board.drag.active:
        raise RuntimeError("no card was dragged")
    for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
        QApplication.sendEvent(view, QKeyEvent(kind, Qt.Key.Key_Escape, Qt.KeyboardModifier.NoModifier))
    mouse(QEvent.Type.MouseButtonRelease, start, left, none)
    settle(0.6)
    return times


def move(window: MainWindow) -> list[float]:
    """Move a deal to the next stage and back, chart and balance on the screen."""
    model = window.model
    assert model is not None
    assert window.panels.chart.is_loaded
    rows = list(model.index.column("target")[:30])
    (view,) = window.panels.chart.findChildren(QGraphicsView)
    chart = Paints(view.viewport())
    times = []
    for stage in ("qualified", "target"):
        for row in rows:
            before = chart.count
            took = picture(partial(model.session.execute, MoveDeals((row,), stage)))
            # The chart is part of the picture: it has the move when the columns have it.
            took += picture_of(partial(chart.painted_since, before))
            times.append(took)
            settle(0.25)  # the chart's soft movement ends
    return times


def picture_of(there: Callable[[], bool]) -> float:
    """Return how long it takes until something is there."""
    application = QApplication.instance()
    assert application is not None
    began = time.perf_counter()
    while not there() and time.perf_counter() - began < _GIVE_UP:
        application.processEvents()
    return (time.perf_counter() - began) * 1000


def type_words(window: MainWindow) -> list[float]:
    """Type into the filter letter by letter and take it back."""
    field = window.filter_bar.find_field
    times = []
    for word in ("hq", "szhq", "北京", "华强电子", "wuxi", "二期"):
        for end in range(1, len(word) + 1):
            times.append(picture(partial(field.setText, word[:end])))
            settle(0.03)
        times.append(picture(field.clear))
        settle(0.03)
    return times


def plain_pictures(window: MainWindow) -> list[float]:
    """Paint a window of the same size in one colour."""
    plain = Plain()
    plain.resize(window.size())
    plain.show()
    settle(0.3)
    return [picture(plain.update) for _ in range(100)]


def opened_window(path: Path) -> MainWindow:
    """Return the window on a file, with its chart there and all that the filter needs."""
    make_application(sys.argv[:1])
    window = MainWindow("zh_CN")
    window.restore()
    window.files.open_path(path)
    window.show()
    end = time.monotonic() + 120
    while not (window.panels.chart.is_loaded and window.model and window.model.index.facts_complete):
        settle(0.1)
        if time.monotonic() > end:
            raise RuntimeError("chart and filter did not get ready")
    return window


def work(path: Path) -> dict[str, list[float]]:
    """Do it all and return the times."""
    CardList.paintEvent = count_paint  # type: ignore[method-assign,assignment]
    window = opened_window(path)
    settle(1.0)
    board = window.board
    assert board is not None
    times = {
        "scroll": scroll(board),
        "jump": jump(board),
        "drag": drag(board),
        "type": type_words(window),
        "move": move(window),
        "plain": plain_pictures(window),
    }
    window.close()
    return times


if __name__ == "__main__":
    import gc

    gc.collect()
    gc.freeze()
    print(json.dumps(work(Path(sys.argv[1]))), flush=True)
