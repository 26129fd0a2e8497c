"""A funnel's own playbook, told as stories: edited, undone, shared, reset; history stays readable."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt, QTimer
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QMenu, QRadioButton, QWidget
from pytestqt.qtbot import QtBot

from funnel_desktop.cli.main import run as command_line
from funnel_desktop.commands.playbook import EditPlaybook, playbook_in_force
from funnel_desktop.commands.session import Session
from funnel_desktop.method.own_playbook import file_text
from funnel_desktop.method.playbook import Action, Named, Words, standard_playbook
from funnel_desktop.method.records import DealAction
from funnel_desktop.widgets.dialogs.outcomes import LostDialog
from funnel_desktop.widgets.dialogs.playbook.dialog import PlaybookDialog
from funnel_desktop.widgets.dialogs.playbook.rows import EntryRow
from funnel_desktop.widgets.kit import theme
from funnel_desktop.widgets.kit.confirm import ConfirmDialog
from funnel_desktop.widgets.kit.reading_order import stops_of
from funnel_desktop.widgets.kit.text import text_of
from funnel_desktop.widgets.shell.main_window import MainWindow

from ..window.conftest import MakeFile, MakeWindow
from ..window.hand import answering, cancelled, confirmed, press

ALT = Qt.KeyboardModifier.AltModifier
Edit = Callable[[PlaybookDialog], object]


def write(field: QLineEdit, text: str) -> None:
    """Replace what stands in a field, as a person does."""
    field.setFocus()
    field.selectAll()
    if text.isascii():
        QTest.keyClicks(field, text)
        return
    event = QInputMethodEvent()  # Chinese comes from an input method
    event.setCommitString(text)
    QApplication.sendEvent(field, event)


def asked_meanwhile(work: Callable[[], object], answer: Callable[[ConfirmDialog], object]) -> str:
    """Do something in a dialog that asks a question first, answer it, and return what was asked."""
    asked: list[str] = []
    timer = QTimer()
    timer.setInterval(3)

    def look() -> None:
        top = QApplication.activeModalWidget()
        if isinstance(top, ConfirmDialog) and top.isActiveWindow():
            timer.stop()
            asked.append(top.windowTitle())
            answer(top)

    timer.timeout.connect(look)
    timer.start()
    work()
    timer.stop()
    return asked[0] if asked else ""


def row(dialog: PlaybookDialog, key: str) -> EntryRow:
    """The row of an entry on the page that is shown."""
    return next(row for group in dialog.page.groups for row in group.rows if row.entry.key == key)


def playbook(window: MainWindow) -> object:
    """The playbook that the window's file has."""
    assert window.model is not None
    return window.model.playbook


@pytest.fixture
def edit(qtbot: QtBot) -> Callable[[MainWindow, Edit], None]:
    """Open the dialog by its menu entry, do something in it, and save."""

    def edit_(window: MainWindow, work: Edit) -> None:
        def work_and_save(dialog: PlaybookDialog) -> None:
            work(dialog)
            confirmed(dialog)

        with answering(qtbot, (PlaybookDialog, work_and_save)):
            window.actions_["playbook"].trigger()

    return edit_


EditIn = Callable[[MainWindow, Edit], None]


def test_a_stage_is_renamed_everywhere_and_undone(
    open_window: MakeWindow, sample: Path, edit: EditIn
) -> None:
    window = open_window(sample)
    assert window.model is not None
    assert window.board is not None

    def work(dialog: PlaybookDialog) -> None:
        page = dialog.page
        write(page.names["target"].english, "Prospect")  # type: ignore[attr-defined]
        write(page.short_names["target"].english, "Prosp.")  # type: ignore[attr-defined]
        write(page.chances["target"], "20")  # type: ignore[attr-defined]
        write(page.days["target"], "5")  # type: ignore[attr-defined]
        write(page.days["intent"], "")  # type: ignore[attr-defined]
        page.days["intent"].clear()  # type: ignore[attr-defined]

    weighted = window.model.summary("target").weighted_minor
    edit(window, work)
    target = window.model.playbook.stages["target"]
    assert (target.name, target.probability, target.stale_after_days) == (
        Words("目标客户", "Prospect"),
        0.2,
        5,
    )
    assert window.model.playbook.stages["intent"].stale_after_days is None
    header = window.board.columns[0].header
    assert header.accessibleName().startswith("Prospect")
    assert window.model.figures.probabilities["target"] == 0.2
    assert window.model.summary("target").weighted_minor == pytest.approx(2 * weighted)
    assert any("Prospect" in words for words in texts(window.panels.balance))
    undo = window.model.session.undo_name
    assert undo is not None
    assert text_of(undo) == "edit the playbook"
    window.undo()
    assert playbook(window) is standard_playbook()
    assert header.accessibleName().startswith("Target")
    assert window.model.summary("target").weighted_minor == pytest.approx(weighted)
    window.redo()
    assert header.accessibleName().startswith("Prospect")


def texts(widget: QWidget) -> set[str]:
    """Every text a widget and its children show or tell a screen reader."""
    found = set()
    for child in [widget, *widget.findChildren(QWidget)]:
        found.add(child.accessibleName())
        text = getattr(child, "text", None)
        if callable(text):
            found.add(text())
    return found


def test_typing_one_language_fills_the_other_while_they_are_the_same(
    open_window: MakeWindow, sample: Path, edit: EditIn
) -> None:
    window = open_window(sample)

    def work(dialog: PlaybookDialog) -> None:
        dialog.show_part("loss_reasons")
        group = dialog.page.groups[0]
        assert group.add is not None
        group.add.click()
        name = group.rows[-1].edits["name"]
        assert QApplication.focusWidget() is name.english, "the language of the window comes first"
        write(name.english, "Too slow")
        assert name.chinese.text() == "Too slow"
        write(name.chinese, "太慢")
        assert name.english.text() == "Too slow", "what was filled in is translated on its own"
        write(name.english, "We were too slow")
        assert name.chinese.text() == "太慢"

    edit(window, work)
    assert window.model is not None
    added = list(window.model.playbook.loss_reasons.values())[-1]
    assert added.key.startswith("own_")
    assert added.name == added.description == Words("太慢", "We were too slow")


def test_what_cannot_be_is_said_and_nothing_is_saved(
    qtbot: QtBot, open_window: MakeWindow, sample: Path
) -> None:
    window = open_window(sample)

    def work(dialog: PlaybookDialog) -> None:
        page = dialog.page
        write(page.chances["intent"], "40")  # type: ignore[attr-defined]
        confirmed(dialog)
        assert dialog.isVisible()
        assert "lower than the 50%" in dialog.said.text()
        rate = page.chances["intent"]  # type: ignore[attr-defined]
        assert rate.hasFocus()
        assert rate.property("invalid") is True
        assert dialog.said.text().startswith("Intent · Win rate")
        assert dialog.pointer.text() == dialog.said.text()
        below = rate.mapToGlobal(rate.rect().bottomLeft()).y()
        assert 0 <= dialog.pointer.mapToGlobal(QPoint(0, 0)).y() - below <= 8, "it is said at the field"
        dialog.show_part("sources")
        assert dialog.page is not page, "another page can be looked at"
        assert not dialog.tabs.tabIcon(0).isNull(), "the tab of the page with the mistake is marked"
        assert dialog.tabs.tabIcon(3).isNull(), "the page turned to is as it was"
        assert not dialog.pointer.isVisible()
        confirmed(dialog)
        assert dialog.page is page, "saving leads back to the mistake"
        assert rate.hasFocus()
        write(rate, "80")
        assert not dialog.said.isVisible(), "what was said goes with the next letter"
        assert not dialog.pointer.isVisible()
        assert rate.property("invalid") is False
        assert dialog.tabs.tabIcon(0).isNull()
        names = page.names["intent"]  # type: ignore[attr-defined]
        write(names.english, "Target")
        confirmed(dialog)
        assert "“Target” is there twice" in dialog.said.text()
        names.english.clear()
        names.chinese.clear()
        confirmed(dialog)
        assert "blank" in dialog.said.text()
        assert asked_meanwhile(lambda: cancelled(dialog), confirmed) == "Discard the changes?"

    with answering(qtbot, (PlaybookDialog, work)):
        window.actions_["playbook"].trigger()
    assert playbook(window) is standard_playbook()
    assert window.model is not None
    assert window.model.session.undo_name is None


def test_what_was_edited_is_not_thrown_away_without_a_question(
    qtbot: QtBot, open_window: MakeWindow, sample: Path
) -> None:
    window = open_window(sample)

    def work(dialog: PlaybookDialog) -> None:
        write(dialog.page.names["intent"].english, "Wish")  # type: ignore[attr-defined]
        # The question comes, and Escape there means: go on editing.
        assert asked_meanwhile(lambda: cancelled(dialog), cancelled) == "Discard the changes?"
        assert dialog.isVisible()
        assert asked_meanwhile(dialog.close, cancelled) == "Discard the changes?"
        assert dialog.isVisible(), "closing the window asks, too"
        dialog.activateWindow()  # as a window manager does when a dialog above it goes
        qtbot.waitUntil(dialog.isActiveWindow)
        write(dialog.page.names["intent"].english, "Wish again")  # type: ignore[attr-defined]
        confirmed(dialog)

    with answering(qtbot, (PlaybookDialog, work)):
        window.actions_["playbook"].trigger()
    assert window.model is not None
    assert window.model.playbook.stages["intent"].name.en == "Wish again"
    # Nothing edited, nothing asked.
    with answering(qtbot, (PlaybookDialog, cancelled)):
        window.actions_["playbook"].trigger()


def test_escape_puts_a_row_back_that_is_held_by_its_grip(
    qtbot: QtBot, open_window: MakeWindow, sample: Path
) -> None:
    window = open_window(sample)

    def work(dialog: PlaybookDialog) -> None:
        dialog.show_part("loss_reasons")
        group = dialog.page.groups[0]
        before = [row.entry.key for row in group.rows]
        grip = group.rows[0].grip
        assert grip is not None
        QTest.mousePress(grip, Qt.MouseButton.LeftButton)
        target = group.rows[2]
        group.drag_row(group.rows[0], target.mapToGlobal(target.rect().center()).y() + 2)
        assert [row.entry.key for row in group.rows] != before
        press(Qt.Key.Key_Escape)
        assert dialog.isVisible(), "Escape is for the row, not for the dialog"
        assert [row.entry.key for row in group.rows] == before
        QTest.mouseRelease(grip, Qt.MouseButton.LeftButton)
        cancelled(dialog)  # nothing was changed: nothing is asked

    with answering(qtbot, (PlaybookDialog, work)):
        window.actions_["playbook"].trigger()
    assert playbook(window) is standard_playbook()


def test_nothing_changed_is_no_step(open_window: MakeWindow, sample: Path, edit: EditIn) -> None:
    window = open_window(sample)

    def look_at_all(dialog: PlaybookDialog) -> None:
        for part in ("checks", "actions", "sources", "levers", "loss_reasons", "stages"):
            dialog.show_part(part)

    edit(window, look_at_all)
    assert window.model is not None
    assert window.model.session.undo_name is None


def test_checks_are_ordered_eased_and_switched_off(
    open_window: MakeWindow, sample: Path, edit: EditIn
) -> None:
    window = open_window(sample)

    def work(dialog: PlaybookDialog) -> None:
        dialog.show_part("checks")
        t1 = row(dialog, "t1")
        t1.edits["question"].english.setFocus()
        press(Qt.Key.Key_Down, ALT)
        assert QApplication.focusWidget() is t1.edits["question"].english
        s3, n4 = row(dialog, "s3"), row(dialog, "n4")
        assert s3.required is not None
        s3.required.click()
        assert n4.required is None, "a compliance check cannot be required"
        assert n4.used is not None
        n4.used.click()
        write(row(dialog, "q2").edits["hint"].english, "A number and a name")
        # The ends: nothing leaves its stage.
        w1 = row(dialog, "w1")
        assert w1.up is not None
        assert not w1.up.isEnabled()

    edit(window, work)
    assert window.model is not None
    book, settings = window.model.playbook, window.model.settings
    assert [check.key for check in book.checks_of("target")] == ["t2", "t1", "t3", "t4"]
    assert not book.checks["s3"].required
    assert book.checks["q2"].hint.en == "A number and a name"
    assert settings.switched_off_checks == ("n4",)
    assert book.checks["n4"].compliance_note == standard_playbook().checks["n4"].compliance_note
    window.undo()
    assert window.model.settings.switched_off_checks == ()


def test_a_reason_that_history_names_stays_readable(
    qtbot: QtBot, open_window: MakeWindow, make_file: MakeFile, edit: EditIn
) -> None:
    window = open_window(make_file("慢公司, 项目, 10", "快公司, 项目, 5"))
    model, flow = window.model, window.flow
    assert model is not None
    assert flow is not None
    slow = Named("own_slow", Words("太慢", "Too slow"), Words("太慢", "Too slow"))
    never = Named("own_never", Words("没用过", "Never used"), Words("没用过", "Never used"))
    now = playbook_in_force(model.session)
    reasons = now.loss_reasons | {"own_slow": slow, "own_never": never}
    flow.execute(EditPlaybook(now._replace(loss_reasons=reasons)))
    lost = model.index.column("target")[0]

    def lose(dialog: LostDialog) -> None:
        next(b for b in dialog.findChildren(QRadioButton) if b.text() == "Too slow").click()
        confirmed(dialog)

    with answering(qtbot, (LostDialog, lose)):
        flow.lose([lost])

    def remove_both(dialog: PlaybookDialog) -> None:
        dialog.show_part("loss_reasons")
        for key in ("own_slow", "own_never"):
            button = row(dialog, key).remove
            assert button is not None
            button.click()

    edit(window, remove_both)
    assert "own_never" not in model.playbook.loss_reasons
    assert model.playbook.loss_reasons["own_slow"].switched_off
    window.open_deal(lost)
    sheet = window.sheet.shown
    assert sheet is not None
    assert any("Too slow" in words for words in texts(sheet))

    def look(dialog: LostDialog) -> None:
        offered = {button.text() for button in dialog.findChildren(QRadioButton)}
        assert "Price" in offered
        assert not offered & {"Too slow", "Never used"}
        cancelled(dialog)

    with answering(qtbot, (LostDialog, look)):
        flow.lose(list(model.index.column("target")))
    window.undo()
    assert not model.playbook.loss_reasons["own_slow"].switched_off


def test_an_action_switched_off_stays_where_it_was_done(
    open_window: MakeWindow, make_file: MakeFile, edit: EditIn
) -> None:
    from funnel_desktop.commands.records import PutRecords
    from funnel_desktop.method.actions import phase_items
    from funnel_desktop.text import message

    window = open_window(make_file("公司, 项目, 10"))
    model, flow = window.model, window.flow
    assert model is not None
    assert flow is not None
    deal = model.session.deal(model.index.column("target")[0])
    assert deal is not None
    done = DealAction("a" * 8, deal.id, "p3", "p3a", done_date="2026-11-20")
    flow.execute(PutRecords((done,), message("Undo", "tick off")))

    def work(dialog: PlaybookDialog) -> None:
        dialog.show_part("actions")
        for key in ("p3a", "p3b"):
            box = row(dialog, key).used
            assert box is not None
            box.click()
        group = next(group for group in dialog.page.groups if group.key == "p3")
        assert group.add is not None
        group.add.click()
        write(group.rows[-1].edits["text"].english, "Walk the plant")
        press(Qt.Key.Key_Up, ALT)

    edit(window, work)
    texts_now = [item.text for item in phase_items(model.playbook, "p3", [done], "en")]
    assert "Confirm problems and difficulties with the customer, one by one" in texts_now
    assert "Submit the proposal" not in texts_now
    fresh = [item.text for item in phase_items(model.playbook, "p3", [], "en")]
    assert fresh == ["Walk the plant", "Discuss the proposal and settle it"]


def test_back_to_the_method_part_by_part(open_window: MakeWindow, sample: Path, edit: EditIn) -> None:
    window = open_window(sample)
    model, flow = window.model, window.flow
    assert model is not None
    assert flow is not None
    now = playbook_in_force(model.session)
    target = now.stages["target"]._replace(name=Words("线索", "Prospect"))
    cold = now.sources["cold"]._replace(name=Words("扫街", "Door to door"))
    changed = now._replace(stages=now.stages | {"target": target}, sources=now.sources | {"cold": cold})
    flow.execute(EditPlaybook(changed))

    def reset_stages(dialog: PlaybookDialog) -> None:
        dialog.reset("stages")
        assert dialog.page.names["target"].english.text() == "Target"  # type: ignore[attr-defined]

    edit(window, reset_stages)
    assert model.playbook.stages == standard_playbook().stages
    assert model.playbook.sources["cold"].name.en == "Door to door"
    edit(window, lambda dialog: dialog.reset(""))
    assert model.playbook is standard_playbook()
    assert model.settings.playbook == {}


def test_the_menu_of_reset_names_the_part(qtbot: QtBot, open_window: MakeWindow, sample: Path) -> None:
    window = open_window(sample)
    seen: list[str] = []

    def look() -> None:
        menu = QApplication.activePopupWidget()
        assert isinstance(menu, QMenu)
        seen.extend(action.text() for action in menu.actions())
        menu.close()

    def work(dialog: PlaybookDialog) -> None:
        dialog.show_part("sources")
        QTimer.singleShot(0, look)
        dialog.reset_button.click()
        cancelled(dialog)

    with answering(qtbot, (PlaybookDialog, work)):
        window.actions_["playbook"].trigger()
    assert seen == ["“Sources” as in the method", "The whole playbook as in the method"]


def test_a_playbook_is_shared_and_a_wrong_file_names_its_line(
    qtbot: QtBot, open_window: MakeWindow, sample: Path, tmp_path: Path, edit: EditIn
) -> None:
    window = open_window(sample)
    model = window.model
    assert model is not None
    mine = standard_playbook()
    near = mine.stages["near_win"]._replace(name=Words("快签了", "Nearly signed"))
    own = {"own_x": Action("own_x", "p2", Words("参观展会", "Visit the fair"))}
    checks = mine.checks | {"n1": mine.checks["n1"]._replace(switched_off=True)}
    mine = mine._replace(stages=mine.stages | {"near_win": near}, actions=mine.actions | own, checks=checks)
    path = tmp_path / "shared.toml"
    path.write_text(file_text(mine), encoding="utf-8")
    wrong = tmp_path / "wrong.toml"
    lines = file_text(mine).split("\n")
    number = next(n for n, line in enumerate(lines) if line.startswith("probability = 0.75"))
    lines[number] = "probability = 75"
    wrong.write_text("\n".join(lines), encoding="utf-8")

    def refuse(dialog: PlaybookDialog) -> None:
        dialog.import_file(wrong)
        assert f"line {number + 1}" in dialog.said.text()
        assert dialog.page.names["near_win"].english.text() == "Near-win"  # type: ignore[attr-defined]

    edit(window, refuse)
    assert playbook(window) is standard_playbook()
    exported = tmp_path / "again.toml"

    def take(dialog: PlaybookDialog) -> None:
        dialog.import_file(path)
        assert "shared.toml" in dialog.said.text()
        assert dialog.page.names["near_win"].english.text() == "Nearly signed"  # type: ignore[attr-defined]
        dialog.export_file(exported)

    edit(window, take)
    assert model.playbook.stages["near_win"].name.en == "Nearly signed"
    assert model.playbook.actions["own_x"].text.zh_CN == "参观展会"
    assert model.settings.switched_off_checks == ("n1",)
    assert exported.read_text(encoding="utf-8") == file_text(mine)


def test_the_file_keeps_it_and_the_command_line_speaks_it(
    open_window: MakeWindow, sample: Path, edit: EditIn, capsys: pytest.CaptureFixture[str]
) -> None:
    window = open_window(sample)

    def work(dialog: PlaybookDialog) -> None:
        write(dialog.page.names["shortlisted"].english, "On the list")  # type: ignore[attr-defined]

    edit(window, work)
    window.set_session(None)
    session = Session.open(sample)
    assert session.playbook.stages["shortlisted"].name == Words("入围客户", "On the list")
    session.close()
    assert command_line(["--language", "en", "balance", str(sample)]) == 0
    assert "On the list" in capsys.readouterr().out
    assert command_line(["--language", "en", "check", str(sample)]) == 0


@pytest.mark.parametrize("mode", ["light", "dark"])
def test_all_of_it_can_be_reached_by_tab_and_has_a_name(
    qtbot: QtBot, open_window: MakeWindow, sample: Path, mode: str
) -> None:
    window = open_window(sample)
    theme.apply(QApplication.instance(), mode)  # type: ignore[arg-type]

    def work(dialog: PlaybookDialog) -> None:
        for part in ("stages", "checks", "actions", "sources", "levers", "loss_reasons"):
            dialog.show_part(part)
            stops = stops_of(dialog.page)
            assert stops
            for stop in stops:
                assert stop.accessibleName(), f"{part}: {stop} has no name"
            dialog.tabs.setFocus()
            reached = []
            for _ in range(len(stops) + 1):
                press(Qt.Key.Key_Tab)
                reached.append(QApplication.focusWidget())
            assert reached == [*stops, dialog.reset_button], part
        cancelled(dialog)

    with answering(qtbot, (PlaybookDialog, work)):
        window.actions_["playbook"].trigger()


def test_every_text_of_the_method_can_be_rewritten(
    open_window: MakeWindow, sample: Path, edit: EditIn
) -> None:
    window = open_window(sample)
    model = window.model
    assert model is not None

    def work(dialog: PlaybookDialog) -> None:
        descriptions = dialog.page.descriptions  # type: ignore[attr-defined]
        write(descriptions["won"].english, "Signed and paid")
        dialog.show_part("actions")
        head = next(group.head for group in dialog.page.groups if group.key == "p5")
        assert head is not None
        write(head.edits["name"].english, "Haggling")
        write(head.edits["ends_when"].chinese, "条款谈妥")
        dialog.show_part("levers")
        assert [row.entry.key for row in dialog.page.groups[0].rows] == list(standard_playbook().levers)
        write(row(dialog, "win_rate").edits["name"].english, "Win more")
        write(row(dialog, "win_rate").edits["description"].chinese, "赢得更多")

    edit(window, work)
    book, method = model.playbook, standard_playbook()
    assert book.stages["won"].description == Words(method.stages["won"].description.zh_CN, "Signed and paid")
    assert book.phases["p5"].name.en == "Haggling"
    assert book.phases["p5"].ends_when.zh_CN == "条款谈妥"
    assert book.phases["p5"].leads_to == "intent"
    assert book.levers["win_rate"].name.en == "Win more"
    assert book.levers["win_rate"].description.zh_CN == "赢得更多"
    assert list(book.stages) == list(method.stages)
    assert list(book.phases) == list(method.phases)
    assert list(book.checks) == list(method.checks)

    def back(dialog: PlaybookDialog) -> None:
        dialog.show_part("actions")
        dialog.reset("actions")

    edit(window, back)
    assert model.playbook.phases == method.phases
    assert model.playbook.levers["win_rate"].name.en == "Win more"


def test_one_entry_goes_back_to_the_method_and_the_others_stay(
    open_window: MakeWindow, sample: Path, edit: EditIn
) -> None:
    window = open_window(sample)
    model, flow = window.model, window.flow
    assert model is not None
    assert flow is not None
    now, method = playbook_in_force(model.session), standard_playbook()
    mine = Words("自己的问法", "My own question")
    checks = {
        **now.checks,
        "q1": now.checks["q1"]._replace(question=mine, required=False, switched_off=True),
        "q2": now.checks["q2"]._replace(question=Words("预算", "Budget")),
    }
    stages = now.stages | {
        "intent": now.stages["intent"]._replace(name=Words("谈", "Talks"), probability=0.8)
    }
    flow.execute(EditPlaybook(now._replace(checks=checks, stages=stages)))

    def work(dialog: PlaybookDialog) -> None:
        resets = dialog.page.resets  # type: ignore[attr-defined]
        assert [key for key, button in resets.items() if button.isVisible()] == ["intent"]
        resets["intent"].click()
        assert not resets["intent"].isVisible()
        dialog.show_part("checks")
        offered = [
            row.entry.key
            for group in dialog.page.groups
            for row in group.rows
            if row.reset is not None and row.reset.isVisible()
        ]
        assert offered == ["q1", "q2"]
        reset = row(dialog, "q1").reset
        assert reset is not None
        reset.setFocus()
        press(Qt.Key.Key_Space)
        assert not reset.isVisible()
        focused = QApplication.focusWidget()
        assert focused is not None
        assert row(dialog, "q1").isAncestorOf(focused)

    edit(window, work)
    assert model.playbook.stages["intent"] == method.stages["intent"]
    assert model.playbook.checks["q1"] == method.checks["q1"]
    assert model.settings.switched_off_checks == ()
    assert model.playbook.checks["q2"].question.en == "Budget"


def drag(entry: EntryRow, onto: EntryRow) -> None:
    """Drag an entry by its grip onto the upper half of another."""
    grip = entry.grip
    assert grip is not None
    there = grip.mapFromGlobal(onto.mapToGlobal(QPoint(0, onto.height() // 4)))
    QTest.mousePress(grip, Qt.MouseButton.LeftButton, pos=grip.rect().center())
    QTest.mouseMove(grip, there)
    QTest.mouseRelease(grip, Qt.MouseButton.LeftButton)


def test_a_check_is_dragged_to_its_place(open_window: MakeWindow, sample: Path, edit: EditIn) -> None:
    window = open_window(sample)

    def work(dialog: PlaybookDialog) -> None:
        dialog.show_part("checks")
        drag(row(dialog, "t4"), row(dialog, "t1"))
        # Beyond its own stage there is no place for it.
        drag(row(dialog, "t1"), row(dialog, "q1"))

    edit(window, work)
    assert window.model is not None
    book = window.model.playbook
    assert [check.key for check in book.checks_of("target")] == ["t4", "t2", "t3", "t1"]
    assert [check.key for check in book.checks_of("qualified")] == ["q1", "q2"]


def test_a_rate_that_breaks_the_rule_is_objected_to_while_it_is_typed(
    qtbot: QtBot, open_window: MakeWindow, sample: Path
) -> None:
    window = open_window(sample)

    def work(dialog: PlaybookDialog) -> None:
        page = dialog.page
        write(page.chances["intent"], "40")  # type: ignore[attr-defined]
        assert dialog.said.isVisible()
        assert "lower than the 50" in dialog.said.text()
        write(page.chances["intent"], "60")  # type: ignore[attr-defined]
        assert not dialog.said.isVisible()
        asked_meanwhile(lambda: cancelled(dialog), confirmed)

    with answering(qtbot, (PlaybookDialog, work)):
        window.actions_["playbook"].trigger()
