"""Takes photographs of one window, in one language, one theme and one size.

``python -m tests.pictures.taking FILE FOLDER``. No screen is needed: what Qt would draw on one is kept.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path

import numpy as np
from PySide6.QtCore import QEventLoop, Qt, QTimer
from PySide6.QtGui import QImage, QPainter
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from funnel_desktop.widgets.deal.sheet import PAGES
from funnel_desktop.widgets.dialogs.capture.dialog import CaptureDialog
from funnel_desktop.widgets.kit import preferences
from funnel_desktop.widgets.shell.actions import entries
from funnel_desktop.widgets.shell.application import make_application, open_first
from funnel_desktop.widgets.shell.guide.window import HelpWindow
from funnel_desktop.widgets.shell.main_window import MainWindow
from funnel_desktop.widgets.shell.registry import ROOMS
from funnel_desktop.wording.guide import PAGE_OF_ENTRY
from funnel_desktop.wording.guide import PAGES as HELP_PAGES

_STILL_AFTER = 3
"""As many pictures in a row that are the same show that nothing comes any more."""
_LOOK_EVERY = 120
_PATIENCE = 60
LINES = {
    "zh_CN": "东莞栎川 样机测试过了 周五送报告 45万",
    "en": "Dongguan Lichuan sample test passed, Friday send report, 450k",
}
"""What is typed into the line in which things are noted down."""
_NO_DIALOG = (
    *(
        "quit",
        "open_data_folder",
        "room_",
        "theme_",
        "language_",
        "lock_",
        "undo",
        "redo",
        "copy_",
        "filter_",
    ),
    *("sort_", "show_", "find", "clear_", "move_up", "move_down", "reminders", "step_done", "guide"),
    *PAGE_OF_ENTRY,
    *("capture", "share_report", "import", "delete"),
)
"""Entries of the menus that open no dialog, or whose dialog is photographed elsewhere."""


class Camera:
    """Keeps photographs in a folder, one a name."""

    def __init__(
        self, window: MainWindow, folder: Path, only: set[str] | None = None, width: int = 0
    ) -> None:
        """``only``: the names of those wanted; ``width``: in pixels, of pictures to be kept small."""
        self._window, self._folder, self._only, self._width = window, folder, only, width
        folder.mkdir(parents=True, exist_ok=True)

    def wants(self, name: str) -> bool:
        """Whether this picture is asked for."""
        return self._only is None or name in self._only

    def take(self, name: str, of: QWidget | None = None) -> None:
        """Wait until nothing changes any more, and keep what is seen."""
        if not self.wants(name):
            return
        seen = _still(of or self._window)
        if of is not None and of is not self._window:
            seen = self._over(of, seen)
        if self._width:
            seen = small(seen, self._width)
        seen.save(str(self._folder / f"{name}.png"))
        print(name, flush=True)

    def _over(self, dialog: QWidget, picture: QImage) -> QImage:
        """Return the window with a dialog over it, as it is seen."""
        behind = self._window.grab()
        place = self._window.rect().center() - dialog.rect().center()  # where a desktop puts it
        painter = QPainter(behind)
        painter.drawImage(place, picture)
        painter.end()
        return behind.toImage()


def small(picture: QImage, width: int) -> QImage:
    """Return a picture of this width with the 256 colours that it has most of: a quarter of the bytes, and
    the eye sees no difference in what is drawn by a program."""
    scaled = picture.scaledToWidth(width, Qt.TransformationMode.SmoothTransformation)
    scaled = scaled.convertToFormat(QImage.Format.Format_RGB32)
    colours = np.frombuffer(scaled.constBits(), np.uint32)
    kinds, counts = np.unique(colours & 0xF8F8F8, return_counts=True)
    first = {}
    for kind in kinds[np.argsort(counts)[::-1][:256]]:
        alike = colours[(colours & 0xF8F8F8) == kind]
        values, many = np.unique(alike, return_counts=True)
        first[int(kind)] = int(values[np.argmax(many)]) | 0xFF000000
    return scaled.convertToFormat(
        QImage.Format.Format_Indexed8, list(first.values()), Qt.ImageConversionFlag.ThresholdDither
    )


def wait(milliseconds: int) -> None:
    """Let the window work for a while."""
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()


def _still(widget: QWidget) -> QImage:
    last, same = QImage(), 0
    for _ in range(_PATIENCE):
        wait(_LOOK_EVERY)
        now = widget.grab().toImage()
        same = same + 1 if now == last else 0
        last = now
        if same >= _STILL_AFTER:
            break
    return last


def on_dialog(look: Callable[[QDialog], None]) -> None:
    """Look at the dialog that comes up next, and close it."""

    def come() -> None:
        top = QApplication.activeModalWidget()
        if top is None:
            return
        try:
            if isinstance(top, QDialog):
                look(top)
        finally:
            top.done(0) if isinstance(top, QDialog) else top.close()

    QTimer.singleShot(0, come)


def rooms(window: MainWindow) -> Iterator[str]:
    """Enter one room after the other; yields its key."""
    for room in ROOMS:
        window.rooms.enter(room.key)
        yield room.key


def take_all(window: MainWindow, camera: Camera, table: Path | None, *, dialogs: bool) -> None:
    """Photograph rooms, pages of a deal's sheet, and dialogs."""
    assert window.board is not None
    assert window.model is not None
    for name in rooms(window):
        camera.take(name)
    window.rooms.show_tray("leads", False)
    window.rooms.enter("board")
    row = window.model.index.column("shortlisted")[0]
    window.open_deal(row)
    assert window.sheet.shown is not None
    for page in PAGES:
        window.sheet.shown.show_page(page)
        camera.take("deal" if page == PAGES[0] else f"deal-{page}")
    window.sheet.shown.close_sheet()
    if camera.wants("capture"):
        on_dialog(lambda dialog: _write_down(dialog, window, camera))
        window.actions_["capture"].trigger()
    if camera.wants("report"):
        on_dialog(lambda dialog: camera.take("report", dialog))
        window.actions_["share_report"].trigger()
    if table is not None and camera.wants("import"):
        on_dialog(lambda dialog: camera.take("import", dialog))
        window.files.take(table)
    if dialogs:
        _take_dialogs(window, camera, row)


def _write_down(dialog: QDialog, window: MainWindow, camera: Camera) -> None:
    assert isinstance(dialog, CaptureDialog)
    wait(1_000)
    dialog.line.insert(LINES[window.language])
    camera.take("capture", dialog)
    dialog.line.clear()


def _take_dialogs(window: MainWindow, camera: Camera, row: int) -> None:
    assert window.board is not None
    for entry in entries():
        if entry.key.startswith(_NO_DIALOG):
            continue
        window.rooms.enter("board")
        window.board.select_rows([row])
        window.board.focus_cards()
        before = set(QApplication.topLevelWidgets())
        name = f"dialog-{entry.key}"
        on_dialog(partial(camera.take, name))
        window.actions_[entry.key].trigger()
        wait(1)
        for beside in set(QApplication.topLevelWidgets()) - before:
            if isinstance(beside, QDialog) and beside.isVisible():
                camera.take(name, beside)
                beside.close()
    window.beside.show_help()
    guide = window.findChild(HelpWindow)
    assert isinstance(guide, HelpWindow)
    for page in HELP_PAGES:
        guide.open_page(page)
        camera.take(f"help-{page}", guide)
    guide.close()


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("file", type=Path, help="the funnel that is seen")
    parser.add_argument("folder", type=Path, help="where the pictures go")
    parser.add_argument("--language", default="zh_CN")
    parser.add_argument("--theme", default="light")
    parser.add_argument("--size", default="1280x800")
    parser.add_argument("--table", type=Path, help="a spreadsheet to import")
    parser.add_argument("--width", type=int, default=0, help="of pictures to be kept small")
    parser.add_argument("--only", nargs="*", help="these pictures alone")
    options = parser.parse_args()
    application = make_application(["pictures"])
    preferences.set_theme_mode(options.theme)
    window = MainWindow(options.language)
    window.set_language(options.language)
    window.set_theme(options.theme)
    open_first(window, str(options.file))
    width, height = (int(part) for part in options.size.split("x"))
    window.resize(width, height)
    window.show()
    wait(3_000)
    camera = Camera(window, options.folder, set(options.only) if options.only else None, options.width)
    take_all(window, camera, options.table, dialogs=options.only is None)
    window.close()
    application.processEvents()
    return 0


if __name__ == "__main__":
    sys.exit(main())
