"""A hand that answers the dialogs which a gesture opens, one after another, while they run."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any, TypeVar

from PySide6.QtCore import QEventLoop, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QFileDialog, QLineEdit, QMenu, QWidget
from pytestqt.qtbot import QtBot

from funnel_desktop.method.deal import Deal
from funnel_desktop.widgets.dialogs.exporting import ExportDialog
from funnel_desktop.widgets.kit.confirm import ConfirmDialog
from funnel_desktop.widgets.kit.progress import ProgressDialog
from funnel_desktop.widgets.shell.main_window import MainWindow
from tests.widgets.look.typing_hand import give_keyboard_back

CONTROL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier

D = TypeVar("D", bound=QWidget)
Answer = tuple[type[Any], Callable[[Any], object]]
"""The kind of dialog or menu that is to come, and what is done to it; that has to close it."""


@contextmanager
def answering(qtbot: QtBot, *answers: Answer) -> Iterator[list[str]]:
    """Answer the dialogs and menus that come up inside, in order; yields the titles of those that came.

    Whatever comes unasked, stays open, or does not come is a failure. Progress is let run.
    """
    waiting = list(answers)
    seen: list[str] = []
    failures: list[BaseException] = []
    under_way: list[QWidget] = []

    def look() -> None:
        top = QApplication.activePopupWidget() or QApplication.activeModalWidget()
        if top is None or isinstance(top, ProgressDialog) or not top.isVisible():
            return
        if isinstance(top, QDialog) and not top.isActiveWindow():
            return
        if any(top is other for other in under_way):
            return
        under_way.append(top)
        seen.append(top.windowTitle())
        try:
            assert waiting, f"nobody expected {type(top).__name__} {top.windowTitle()!r}"
            kind, work = waiting.pop(0)
            assert isinstance(top, kind), f"{type(top).__name__} {top.windowTitle()!r} came, not {kind}"
            work(top)
            assert not top.isVisible(), f"{type(top).__name__} {top.windowTitle()!r} was left open"
        except BaseException as failure:
            failures.append(failure)
            if isinstance(top, QDialog):
                top.done(0)  # close() and reject() may ask
            else:
                top.close()
        finally:
            under_way.remove(top)

    timer = QTimer()
    timer.setInterval(3)
    timer.timeout.connect(look)
    timer.start()
    try:
        yield seen
        if not failures:
            qtbot.waitUntil(
                lambda: bool(failures) or (not waiting and QApplication.activeModalWidget() is None)
            )
    finally:
        timer.stop()
    if failures:
        raise failures[0]


def confirmed(dialog: QDialog) -> None:
    """Press Ctrl+Enter."""
    press(Qt.Key.Key_Return, CONTROL, dialog)


def cancelled(dialog: QDialog) -> None:
    """Press Escape."""
    press(Qt.Key.Key_Escape, Qt.KeyboardModifier.NoModifier, dialog)


def press(
    key: Qt.Key,
    modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier,
    window: QWidget | None = None,
) -> None:
    """Press a key as a person does: it goes to whatever has the keyboard."""
    if window is None:
        give_keyboard_back()
    target = QApplication.focusWidget() or window
    assert target is not None, "nothing has the keyboard"
    QTest.keyClick(target, key, modifiers)


def chosen(path: Path) -> Answer:
    """Choose a file in Qt's file dialog."""

    def choose(dialog: QFileDialog) -> None:
        dialog.setDirectory(str(path.parent))
        name = dialog.findChild(QLineEdit, "fileNameEdit")
        assert name is not None
        name.setText(path.name)
        dialog.accept()

    return QFileDialog, choose


def asking(form: str, scope: str = "all", *, masked: bool = False) -> Answer:
    """Ask for an export: what is to be written, of which deals, and whether names are masked."""

    def ask(dialog: ExportDialog) -> None:
        dialog.forms[form].click()
        if dialog.scope.isEnabled():
            dialog.scope.choose(scope)
        if dialog.masked.isEnabled() and dialog.masked.isChecked() != masked:
            dialog.masked.click()
        confirmed(dialog)

    return ExportDialog, ask


def replaced(path: Path) -> Answer:
    """Choose a file that is there, and say that it may be replaced."""
    kind, choose = chosen(path)

    def agree() -> None:
        question = QApplication.activeModalWidget()
        assert isinstance(question, ConfirmDialog)
        question.accept()

    def work(dialog: QFileDialog) -> None:
        QTimer.singleShot(0, agree)
        choose(dialog)

    return kind, work


def clicked_in_menu(words: str) -> Answer:
    """Take the entry of a menu that begins with these words."""

    def take(menu: QMenu) -> None:
        action = next(action for action in menu.actions() if action.text().startswith(words))
        QTest.mouseClick(menu, Qt.MouseButton.LeftButton, pos=menu.actionGeometry(action).center())

    return QMenu, take


def deals(window: MainWindow) -> dict[str, Deal]:
    """Return all deals of the open file by customer."""
    assert window.model is not None
    return {deal.customer: deal for deal in window.model.session.store.deals.all_deals()}


def deal_of(window: MainWindow, customer: str) -> Deal:
    """Return a deal of the open file."""
    return deals(window)[customer]


def shown(window: MainWindow, stage: str) -> list[str]:
    """Return the customers on the cards of a column, from the top."""
    assert window.board is not None
    column = window.board.column(stage)
    cards = [column.model.card_at(position) for position in range(column.model.rowCount())]
    return [card.customer for card in cards if card is not None]


def choose_cards(window: MainWindow, *customers: str) -> None:
    """Select cards, as with Ctrl and the mouse, and give the board the keyboard."""
    assert window.board is not None
    rows = [deal_of(window, customer).row for customer in customers]
    assert window.board.select_rows(rows)
    window.board.focus_cards()
    assert sorted(window.board.selected_rows()) == sorted(rows)


def said(window: MainWindow) -> str:
    """Return the sentence above the board, "" while there is none."""
    return window.message_bar.notice.text() if window.message_bar.isVisible() else ""


def undo_words(window: MainWindow) -> str:
    """Return what the menu says that undo would take back."""
    return window.actions_["undo"].text().replace("&", "")


def look(window: MainWindow) -> None:
    """Have the window look where its file is, and do what comes of it."""
    window.place.look()
    while window.model is not None and window.model.session.is_going_aside:
        QApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
