"""Fixtures that the tests of chart and calculator share."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import datetime
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from funnel_desktop.widgets.kit import theme
from tests.widgets.balance.desk import NOW, WAN, Desk

MakeDesk = Callable[..., Desk]


@pytest.fixture
def make_desk(qtbot: QtBot, funnel_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[MakeDesk]:
    """Make a shown desk over a new, empty file, without animations; the calculator shows the year plan."""
    monkeypatch.setenv("FUNNEL_REDUCED_MOTION", "1")
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    theme.apply(application, "light")
    made: list[Desk] = []

    def make(now: datetime = NOW) -> Desk:
        desk = Desk(funnel_path, now)
        qtbot.addWidget(desk)
        desk.balance.set_horizon("year")
        with qtbot.waitExposed(desk):
            desk.show()
        made.append(desk)
        return desk

    yield make
    for desk in made:
        desk.hide()
        desk.model.close()


@pytest.fixture
def empty(make_desk: MakeDesk) -> Desk:
    """A desk without deals and without goals; the year plan is shown."""
    return make_desk()


@pytest.fixture
def worked(make_desk: MakeDesk) -> Desk:
    """The method's worked example: target 600, average 30 (in 10,000 yuan); the year plan is shown."""
    desk = make_desk()
    desk.fill()
    desk.save({"target_minor": 600 * WAN, "average_minor": 30 * WAN})
    return desk
