"""The application dressed in the theme, and a hand that works the dialog which a function opens."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import TypeVar

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QDialog, QMainWindow
from pytestqt.qtbot import QtBot

from funnel_desktop.widgets.kit import theme

D = TypeVar("D", bound=QDialog)
Working = Callable[[type[D], Callable[[D], None]], None]


@pytest.fixture
def dressed(qapp: QApplication, monkeypatch: pytest.MonkeyPatch) -> Iterator[QApplication]:
    """The application in the light theme, with English type and without motion."""
    monkeypatch.setenv("FUNNEL_REDUCED_MOTION", "1")
    theme.apply(qapp, "light")
    theme.set_language(qapp, "en")
    yield qapp
    theme.apply(qapp, "light")


@pytest.fixture
def window(dressed: QApplication, qtbot: QtBot) -> QMainWindow:
    """A window for dialogs to lie over."""
    result = QMainWindow()
    qtbot.addWidget(result)
    result.resize(1280, 800)
    result.show()
    qtbot.waitExposed(result)
    return result


@pytest.fixture
def working(dressed: QApplication) -> Working[QDialog]:
    """Return a function: once a dialog of ``kind`` is open, ``work`` is done to it (and has to close it)."""
    failures: list[BaseException] = []

    def prepare(kind: type[QDialog], work: Callable[[QDialog], None]) -> None:
        def attempt() -> None:
            dialog = QApplication.activeModalWidget()
            if not isinstance(dialog, kind) or not dialog.isActiveWindow() or dialog.focusWidget() is None:
                QTimer.singleShot(5, attempt)
                return
            try:
                work(dialog)
            except BaseException as failure:
                failures.append(failure)
            if dialog.isVisible():
                failures.append(AssertionError("the dialog was left open"))
                dialog.reject()

        QTimer.singleShot(0, attempt)

    def check() -> None:
        if failures:
            raise failures[0]

    prepare.check = check  # type: ignore[attr-defined]
    return prepare
