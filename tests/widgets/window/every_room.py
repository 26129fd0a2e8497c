"""Walks through every room, sheet, menu entry and dialog of the window in a process of its own, for what is
seen only from outside: ``python -m tests.widgets.window.every_room FILE`` says what dialogs it came past."""

from __future__ import annotations

import sys

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QDialog

from funnel_desktop.widgets.deal.sheet import PAGES
from funnel_desktop.widgets.rooms.review.room import ReviewRoom
from funnel_desktop.widgets.shell.actions import entries
from funnel_desktop.widgets.shell.application import make_application, open_first
from funnel_desktop.widgets.shell.main_window import MainWindow
from tests.widgets.window.walking import NEVER, ROOMS


def walk(path: str) -> set[str]:
    """Go everywhere, closing what comes up; return the names of the dialogs."""
    application = make_application(["every room"])
    window = MainWindow("en")
    open_first(window, path)
    window.show()
    seen: set[str] = set()

    def close() -> None:
        top = QApplication.activePopupWidget() or QApplication.activeModalWidget()
        if top is not None and top.isVisible():
            seen.add(type(top).__name__)
            application.processEvents()
            top.done(0) if isinstance(top, QDialog) else top.close()

    timer = QTimer()
    timer.setInterval(20)
    timer.timeout.connect(close)
    timer.start()
    assert window.model is not None
    assert window.board is not None
    for room in ROOMS:
        window.rooms.enter(room)
        application.processEvents()
    review = window.rooms.room("review")
    assert isinstance(review, ReviewRoom)
    review.print_review()
    window.rooms.show_tray("leads", True)
    window.rooms.enter("board")
    row = window.model.index.column("qualified")[0]
    window.board.select_rows([row])
    window.board.focus_cards()
    for entry in entries():
        if not entry.key.startswith(NEVER):
            window.actions_[entry.key].trigger()
            application.processEvents()
    window.open_deal(row)
    for page in PAGES:
        assert window.sheet.shown is not None
        window.sheet.shown.show_page(page)
        application.processEvents()
    window.close()
    return seen


if __name__ == "__main__":
    print(*sorted(walk(sys.argv[1])))
