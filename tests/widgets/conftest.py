"""What all tests of the window share: a bot that has patience with a busy machine."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partialmethod
from typing import TYPE_CHECKING

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from funnel_desktop.widgets.kit.drafts import drafts

_PATIENCE = 60_000
"""Milliseconds after which nothing more is waited for, where a test does not say otherwise."""

if TYPE_CHECKING:
    PatientBot = QtBot
else:

    class PatientBot(QtBot):
        """Waits as long as it takes; Qt's usual five seconds are few where others work too."""

        waitActive = partialmethod(QtBot.waitActive, timeout=_PATIENCE)
        waitExposed = partialmethod(QtBot.waitExposed, timeout=_PATIENCE)
        waitSignal = partialmethod(QtBot.waitSignal, timeout=_PATIENCE)
        waitSignals = partialmethod(QtBot.waitSignals, timeout=_PATIENCE)
        waitUntil = partialmethod(QtBot.waitUntil, timeout=_PATIENCE)


@pytest.fixture
def qtbot(qapp: QApplication, request: pytest.FixtureRequest) -> QtBot:
    """Return pytest-qt's bot, with patience."""
    return PatientBot(request)


@pytest.fixture(autouse=True)
def _nothing_half_typed() -> None:
    """What a test left in a dialog that it closed is not brought back in the next one."""
    drafts().forget_all()


@pytest.fixture(scope="session", autouse=True)
def _empty_clipboard_at_the_end() -> Iterator[None]:
    """Let go of what tests copied: without a screen, Qt's clipboard outlives Python, and what was made in
    Python takes the process down with it then."""
    yield
    if QGuiApplication.instance() is not None:
        QGuiApplication.clipboard().clear()
