"""Walks through every room, sheet, menu entry and dialog of the window in a process of its own, for what is
seen only from outside: ``python -m tests.widgets.window.every_room FILE`` says what dialogs it came past."""

from __future__ import annotations

import sys
from collections.abc import Callable

from PySide6.QtCore import QSize, QTimer
from PySide6.QtWidgets import QApplication, QDialog, QFileDialog, QMenu, QWidget

from funnel_desktop.widgets.deal.sheet import PAGES
from funnel_desktop.widgets.kit import theme
from funnel_desktop.widgets.rooms.review.room import ReviewRoom
from funnel_desktop.widgets.shell.actions import entries
from funnel_desktop.widgets.shell.application import make_application, open_first
from funnel_desktop.widgets.shell.main_window import MainWindow
from tests.widgets.window.walking import NEVER, ROOMS

Look = Callable[[QWidget], None]
"""What looks at everything on the way: a dialog, a room, a page of the sheet."""


DIALOGS = {
    *("BackwardDialog", "CaptureDialog", "ChecklistDialog", "ExportDialog", "LostDialog", "NewDealDialog"),
    *("PlaybookDialog", "SettingsDialog", "ShareDialog", "StepDialog", "VisitDialog", "WonDialog"),
}
"""Those that everybody meets: the walk has to come past them."""

WITH_A_DEAL = ("move_forward", "move_back", "win", "lose", "delete", "next_step", "step_done", "plan_visit")
"""Actions that ask about the chosen deal."""


def walk(
    path: str,
    look: Look = lambda _seen: None,
    mode: str = "system",
    language: str = "en",
    size: QSize | None = None,
) -> set[str]:
    """Go everywhere in a theme, a language and a window of a size, closing what comes up; return the names of
    the dialogs."""
    application = make_application(["every room"])
    theme.apply(application, mode)
    window = MainWindow(language)
    window.set_language(language)
    open_first(window, path)
    if size is not None:
        window.resize(size)
    window.show()
    under_way: list[QWidget] = []
    seen: set[str] = set()

    def close() -> None:
        top = QApplication.activePopupWidget() or QApplication.activeModalWidget()
        if top is not None and top.isVisible() and top not in under_way:
            under_way.append(top)
            seen.add(type(top).__name__)
            application.processEvents()
            look(top)
            under_way.remove(top)
            top.done(0) if isinstance(top, QDialog) else top.close()

    def close_beside() -> None:
        for beside in window.findChildren(QDialog):
            if beside.isVisible() and not beside.isModal():
                seen.add(type(beside).__name__)
                look(beside)
                beside.close()

    timer = QTimer()
    timer.setInterval(20)
    timer.timeout.connect(close)
    timer.start()
    assert window.model is not None
    assert window.board is not None
    for room in ROOMS:
        window.rooms.enter(room)
        application.processEvents()
        look(window)
    review = window.rooms.room("review")
    assert isinstance(review, ReviewRoom)
    review.print_review()
    window.rooms.show_tray("leads", True)
    window.rooms.enter("board")
    row = window.model.index.column("qualified")[0]
    # What is done with a deal comes first: a filter that is set on the way takes the choice away.
    for entry in sorted(entries(), key=lambda entry: entry.key not in WITH_A_DEAL):
        if not entry.key.startswith(NEVER):
            if entry.key in WITH_A_DEAL:
                window.board.select_rows([row])
                window.board.focus_cards()
                application.processEvents()
            window.actions_[entry.key].trigger()
            application.processEvents()
            close_beside()
    window.open_deal(row)
    for page in PAGES:
        assert window.sheet.shown is not None
        window.sheet.shown.show_page(page)
        application.processEvents()
        look(window.sheet.shown)
    window.close()
    return seen


def walk_reading(path: str) -> list[str]:
    """Go everywhere and return what a screen reader could not name, say what it is, or press."""
    from tests.widgets.window.reading import unread

    found: list[str] = []
    walk(path, lambda seen: found.extend(unread(seen)))
    return sorted(set(found))


def walk_measuring(path: str, mode: str) -> list[str]:
    """Go everywhere in a theme and return what is hard to see."""
    from tests.widgets.window.contrast import too_weak

    found: list[str] = []
    met = walk(path, lambda seen: found.extend(too_weak(seen.window())), mode)
    return [*sorted(set(found)), *(f"{name} was not met" for name in sorted(DIALOGS - met))]


def walk_tabbing(path: str, language: str, size: str) -> list[str]:
    """Go everywhere and round by Tab, and return what goes against the eye, is not reached or not seen."""
    from tests.widgets.window.tabbing import tab_faults

    found: list[str] = []

    def look(seen: QWidget) -> None:
        window = seen.window()
        window.activateWindow()
        QApplication.processEvents()
        if not isinstance(window, QMenu | QFileDialog):
            found.extend(f"{type(window).__name__}: {fault}" for fault in tab_faults(window))

    width, height = map(int, size.split("x"))
    walk(path, look, "light", language, QSize(width, height))
    return sorted(set(found))


if __name__ == "__main__":
    if sys.argv[2:3] == ["--weak"]:
        print(*walk_measuring(sys.argv[1], sys.argv[3]), sep="\n")
    elif sys.argv[2:] == ["--unread"]:
        print(*walk_reading(sys.argv[1]), sep="\n")
    elif sys.argv[2:3] == ["--tabs"]:
        print(*walk_tabbing(sys.argv[1], *sys.argv[3:5]), sep="\n")
    else:
        print(*sorted(walk(sys.argv[1])))
