"""Damage that does not show on opening is found before a change; what is not ours is not let in."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

from pytestqt.qtbot import QtBot

from funnel_desktop.commands.deals import AddDeal
from tests.store.damage import spoil
from tests.widgets.window.conftest import MakeWindow
from tests.widgets.window.hand import said


def test_hidden_damage_makes_the_window_read_only_and_offers_rescue(
    qtbot: QtBot, open_window: MakeWindow, sample: Path
) -> None:
    spoil(sample, "person")
    before = sample.read_bytes()
    window = open_window(sample)
    assert window.model is not None
    qtbot.waitUntil(lambda: window.model is not None and not window.model.writable)
    assert "is damaged" in said(window)
    assert "(read only)" in window.windowTitle()
    assert window.model.session.store.deals.count() == 209
    assert window.flow is not None
    assert window.flow.execute(AddDeal({"customer": "新"})) is False
    assert "is damaged" in said(window)
    assert sample.read_bytes() == before
    assert [path.name for path in sample.parent.glob("*.funnel*")] == [sample.name]
    window.message_bar.notice._action.click()
    qtbot.waitUntil(lambda: window.path is not None and window.path != sample)
    assert "209 deal(s) were saved" in said(window) or "209 deals were saved" in said(window)
    assert "nothing was lost" not in said(window)
    assert window.model.writable
    assert sample.read_bytes() == before


def test_a_file_with_a_trigger_is_not_opened_and_its_data_can_be_saved(
    qtbot: QtBot, open_window: MakeWindow, sample: Path
) -> None:
    with closing(sqlite3.connect(sample)) as plain:
        plain.execute("CREATE TRIGGER evil AFTER UPDATE ON deal BEGIN DELETE FROM stage_move; END")
    before = sample.read_bytes()
    window = open_window(sample)
    assert window.model is None
    assert "a trigger named evil" in said(window)
    window.message_bar.notice._action.click()
    qtbot.waitUntil(lambda: window.model is not None)
    assert "nothing was lost" in said(window)
    assert window.path != sample
    assert sample.read_bytes() == before
