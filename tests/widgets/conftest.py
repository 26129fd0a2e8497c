"""What all tests of the window share: a bot that has patience with a busy machine."""

from __future__ import annotations

from functools import partialmethod
from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

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
