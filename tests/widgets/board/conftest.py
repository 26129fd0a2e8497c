"""A board over a real file, with a controller that does what the board asks for."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from funnel_desktop.commands.session import Session
from funnel_desktop.models.session_model import SessionModel
from funnel_desktop.widgets.board.board import Board
from funnel_desktop.widgets.board.column_view import ColumnView
from funnel_desktop.widgets.kit import theme
from tests.widgets.board.fixture import fill

NOW = datetime(2026, 11, 24, 9, 0, tzinfo=UTC)

MakeBoard = Callable[[int], Board]


class Mouse:
    """A mouse with one button: sends what Qt would get, to the view that has the press."""

    def __init__(self, view: ColumnView) -> None:
        self.view = view

    def _send(
        self, kind: QEvent.Type, point: QPoint, button: Qt.MouseButton, buttons: Qt.MouseButton
    ) -> None:
        viewport = self.view.viewport()
        event = QMouseEvent(
            kind,
            QPointF(point),
            QPointF(viewport.mapToGlobal(point)),
            button,
            buttons,
            Qt.KeyboardModifier.NoModifier,
        )
        QApplication.sendEvent(viewport, event)

    def press(self, point: QPoint, button: Qt.MouseButton = Qt.MouseButton.LeftButton) -> None:
        """Press a button at a point of the view."""
        self._send(QEvent.Type.MouseButtonPress, point, button, button)

    def move(self, point: QPoint) -> None:
        """Move with the left button down."""
        self._send(QEvent.Type.MouseMove, point, Qt.MouseButton.NoButton, Qt.MouseButton.LeftButton)

    def release(self, point: QPoint) -> None:
        """Let the left button go."""
        self._send(QEvent.Type.MouseButtonRelease, point, Qt.MouseButton.LeftButton, Qt.MouseButton.NoButton)

    def drag(self, start: QPoint, end: QPoint) -> None:
        """Press at one point and move to another in steps, without letting go."""
        self.press(start)
        for share in range(1, 9):
            self.move(start + (end - start) * (share / 8))


@pytest.fixture
def make_board(qtbot: QtBot, funnel_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[MakeBoard]:
    """Make a shown board over a new file with that many deals, without animations."""
    monkeypatch.setenv("FUNNEL_REDUCED_MOTION", "1")
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    theme.apply(application, "light")
    made: list[tuple[SessionModel, Board]] = []

    def make(count: int) -> Board:
        session = Session.create(funnel_path, clock=lambda: NOW)
        fill(session, count)
        model = SessionModel(session)
        board = Board(model)
        board.resize(912, 702)
        qtbot.addWidget(board)
        with qtbot.waitExposed(board):
            board.show()
        made.append((model, board))
        return board

    yield make
    for model, board in made:
        board.hide()
        model.close()


@pytest.fixture
def board(make_board: MakeBoard) -> Board:
    """A board with 57 deals: 18, 12, 7, 5, 3 and 12 in the stages."""
    return make_board(57)
