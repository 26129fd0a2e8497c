"""The screen on which the program is tried is a real one: mouse, keyboard and pictures do what they say."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest
from PySide6.QtGui import QImage

from tests.x11.screen import Screen, wait_until

pytestmark = pytest.mark.x11

# A window that says what happens to it: mouse presses, moves and releases, keys, text, its end.
WINDOW = """
import sys
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget

class Window(QWidget):
    def mousePressEvent(self, event): print("pressed", event.position().toPoint().toTuple())
    def mouseMoveEvent(self, event): print("moved", event.position().toPoint().toTuple())
    def mouseReleaseEvent(self, event): print("released", event.position().toPoint().toTuple())
    def keyPressEvent(self, event): print("key", Qt.Key(event.key()).name, event.modifiers().name)
    def closeEvent(self, event): print("closed")

app = QApplication(sys.argv)
window = Window(windowTitle="A small window (测试)")
window.setStyleSheet("background: #1B64A8")
window.resize(400, 300)
field = QLineEdit(window, placeholderText="field")
field.setGeometry(10, 250, 200, 30)
field.textChanged.connect(lambda text: print("text", text))
window.show()
window.setFocus()
sys.exit(app.exec())
"""

TWO_LISTS = """
import sys
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QHBoxLayout, QListWidget, QWidget

class Source(QListWidget):
    def startDrag(self, actions):
        super().startDrag(actions)
        print("drag ended, left", str(left.count()) + ", right", right.count())

app = QApplication(sys.argv)
window = QWidget(windowTitle="Two lists")
left, right = Source(), QListWidget()
left.addItems(["one", "two"])
left.setDragEnabled(True)
left.setDefaultDropAction(Qt.DropAction.MoveAction)
right.setAcceptDrops(True)
layout = QHBoxLayout(window)
layout.addWidget(left)
layout.addWidget(right)
window.resize(600, 300)
window.show()
sys.exit(app.exec())
"""


def test_a_person_drags_types_looks_and_closes(screen: Screen, tmp_path: Path) -> None:
    app = screen.start_program([sys.executable, "-c", WINDOW])
    window = app.wait_for_window("small window (测试)")
    assert (window.width, window.height) == (400, 300)

    app.drag(*window.at(50, 60), *window.at(300, 200), steps=10)
    wait_until("the drop", lambda: "released (300, 200)" in app.output)
    assert "pressed (50, 60)" in app.output
    assert app.output.count("moved") >= 10

    app.key("ctrl+Return")
    wait_until("the key", lambda: "key Key_Return ControlModifier" in app.output)

    app.click(*window.at(100, 265))
    app.type("abc ")
    wait_until("the keys", lambda: "text abc " in app.output)
    app.paste("华强电子")
    wait_until("the words", lambda: "text abc 华强电子" in app.output)

    picture = QImage(str(app.screenshot(tmp_path / "picture.png")))
    assert (picture.width(), picture.height()) == (1440, 900)
    assert picture.pixelColor(*window.at(0.5, 0.5)).name() == "#1b64a8"

    assert app.close("small window") == 0
    assert app.output.splitlines()[-1] == "closed"


def test_a_thing_is_dragged_from_one_list_and_dropped_on_another(screen: Screen, tmp_path: Path) -> None:
    """Qt's own drag and drop, through the X server, as between two columns of the board."""
    app = screen.start_program([sys.executable, "-c", TWO_LISTS])
    window = app.wait_for_window("Two lists")
    app.drag(*window.at(60, 20), *window.at(0.75, 0.7), drop=False)
    on_its_way = QImage(str(app.screenshot(tmp_path / "picture.png")))
    assert not on_its_way.isNull()
    app.release()
    wait_until("the drop", lambda: "drag ended, left 1, right 1" in app.output)
    app.drag(*window.at(60, 20), *window.at(0.75, 0.7), drop=False)
    app.key("Escape")
    app.release()
    wait_until("the end of the drag", lambda: app.output.count("drag ended") == 2)
    assert app.output.splitlines()[-1] == "drag ended, left 1, right 1"


@pytest.mark.parametrize("screen", [(800, 600)], indirect=True)
def test_a_kill_leaves_the_program_no_time(screen: Screen, tmp_path: Path) -> None:
    app = screen.start_program([sys.executable, "-c", WINDOW])
    app.wait_for_window("small window")
    app.kill()
    assert "closed" not in app.output
    assert QImage(str(screen.screenshot(tmp_path / "picture.png"))).width() == 800


def test_a_program_that_ends_at_once_is_said_to_have_ended(screen: Screen) -> None:
    app = screen.start_program([sys.executable, "-c", "import sys; sys.exit('no file')"])
    with pytest.raises(AssertionError, match=r"(?s)ended with 1.*no file"):
        app.wait_for_window("anything")
