"""Imports are taken back from their list, and customers that are one are put together, in the window."""

from __future__ import annotations

from pathlib import Path

from pytestqt.qtbot import QtBot

from funnel_desktop.commands.records import PutRecords
from funnel_desktop.method.records import Visit
from funnel_desktop.text import message
from funnel_desktop.widgets.dialogs.imports import ImportsWindow, TakeBackDialog
from funnel_desktop.widgets.dialogs.same_customers import SameCustomersDialog
from funnel_desktop.widgets.shell.main_window import MainWindow
from tests.commands.test_same_again import bring_file
from tests.widgets.window.conftest import MakeFile, MakeWindow
from tests.widgets.window.hand import answering, cancelled, confirmed, deal_of, deals

SHORT, LONG = "深圳华强", "深圳市华强电子有限公司"


def opened(make_file: MakeFile, open_window: MakeWindow, tmp_path: Path) -> MainWindow:
    sheet = tmp_path / "商机.csv"
    sheet.write_text(f"客户,项目\n{SHORT},泵\n{LONG},阀\n远航,炉\n", encoding="utf-8")
    window = open_window(make_file())
    assert window.model is not None
    bring_file(window.model.session, sheet)
    return window


def test_an_import_is_taken_back_but_for_what_was_touched(
    make_file: MakeFile, open_window: MakeWindow, tmp_path: Path, qtbot: QtBot
) -> None:
    window = opened(make_file, open_window, tmp_path)
    assert window.model is not None
    before = set(deals(window))
    visit = Visit("v", deal_of(window, "远航").id, None, "远航", planned_date="2026-12-20")
    window.model.session.execute(PutRecords((visit,), message("Undo", "plan a visit")))
    window.actions_["imports"].trigger()
    (listed,) = window.findChildren(ImportsWindow)
    assert listed.model.rowCount() == 1

    def look(dialog: TakeBackDialog) -> None:
        assert dialog.also == frozenset()
        assert [deal.customer for deal in dialog.model.lines] == ["远航"]
        dialog.model.tick_all(True)
        assert len(dialog.also) == 1
        dialog.model.toggle(0)
        confirmed(dialog)

    with answering(qtbot, (TakeBackDialog, look)):
        listed.open_chosen()
    assert set(deals(window)) == {"远航"}
    assert listed.model.lines[0].run.taken_back_at is not None
    window.undo()
    assert set(deals(window)) == before
    assert listed.model.lines[0].run.taken_back_at is None
    listed.close()


def test_customers_that_are_one_are_ticked_and_put_together(
    make_file: MakeFile, open_window: MakeWindow, tmp_path: Path, qtbot: QtBot
) -> None:
    window = opened(make_file, open_window, tmp_path)

    def tick(dialog: SameCustomersDialog) -> None:
        (card,) = dialog.cards
        assert not dialog.accept_button.isEnabled()
        assert card.keep == LONG
        card.together.click()
        next(button for button in card.names if button.text() == SHORT).click()
        assert dialog.merges == [(LONG, SHORT)]
        confirmed(dialog)

    with answering(qtbot, (SameCustomersDialog, tick)):
        window.actions_["same_customers"].trigger()
    assert set(deals(window)) == {SHORT, "远航"}
    window.undo()
    assert set(deals(window)) == {SHORT, LONG, "远航"}


def test_customers_that_are_two_are_not_offered_again(
    make_file: MakeFile, open_window: MakeWindow, tmp_path: Path, qtbot: QtBot
) -> None:
    window = opened(make_file, open_window, tmp_path)
    assert window.model is not None

    def tick(dialog: SameCustomersDialog) -> None:
        (card,) = dialog.cards
        card.together.click()
        card.two.click()
        assert not card.together.isChecked(), "one or two, not both"
        assert (dialog.merges, dialog.apart) == ([], [(SHORT, LONG)])
        confirmed(dialog)

    def none(dialog: SameCustomersDialog) -> None:
        assert dialog.cards == []
        dialog.reject()

    with answering(qtbot, (SameCustomersDialog, tick), (SameCustomersDialog, none)):
        window.actions_["same_customers"].trigger()
        window.actions_["same_customers"].trigger()
    assert set(deals(window)) == {SHORT, LONG, "远航"}
    window.undo()
    assert window.model.settings.different_customers == ()
    with answering(qtbot, (SameCustomersDialog, lambda dialog: cancelled(dialog))) as seen:
        window.actions_["same_customers"].trigger()
    assert seen
