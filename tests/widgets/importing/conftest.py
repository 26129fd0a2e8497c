"""What tests of the import dialog share."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from tests.widgets.importing.dialogs import Opener


@pytest.fixture
def opened(qtbot: QtBot) -> Opener:
    """What opens the dialog over a window of 1280 x 800."""
    return Opener(qtbot)
