"""One Escape too many loses nothing: a dialog that comes back has what was filled in, until it is taken."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMainWindow

from funnel_desktop.method.deal import Answer
from funnel_desktop.widgets.dialogs.checklist import ChecklistDialog, ask_checklist
from funnel_desktop.widgets.dialogs.outcomes import LostDialog, ask_lost
from funnel_desktop.widgets.kit.dialog_frame import FunnelDialog
from tests.widgets.look.samples import deal
from tests.widgets.look.test_checklist import request
from tests.widgets.look.typing_hand import type_words


def press_escape(dialog: FunnelDialog) -> None:
    QTest.keyClick(dialog, Qt.Key.Key_Escape)


def offers_anew(dialog: FunnelDialog) -> bool:
    return hasattr(dialog, "anew_button") and dialog.anew_button.isVisible()


def test_evidence_typed_before_an_escape_is_there_again_until_it_is_taken(
    window: QMainWindow, working: Any
) -> None:
    wanted = request()
    key = next(iter(ChecklistDialog(window, wanted).form.rows))
    seen: list[tuple[Answer, bool]] = []

    def write(dialog: ChecklistDialog) -> None:
        row = dialog.form.rows[key]
        seen.append((row.answer(), offers_anew(dialog)))
        row.answers.set_value("no")
        row.answers.changed.emit("no")
        row.evidence.setFocus()
        row.evidence.clear()
        type_words(row.evidence, "没有预算")
        press_escape(dialog)

    def take(dialog: ChecklistDialog) -> None:
        seen.append((dialog.form.rows[key].answer(), offers_anew(dialog)))
        dialog.reason.setText("The customer asked for it")
        dialog.confirm()

    def look(dialog: ChecklistDialog) -> None:
        seen.append((dialog.form.rows[key].answer(), offers_anew(dialog)))
        press_escape(dialog)

    working(ChecklistDialog, write)
    assert ask_checklist(window, wanted) is None
    working(ChecklistDialog, take)
    result = ask_checklist(window, wanted)
    assert result is not None
    assert Answer(key, "no", "没有预算") in result.answers
    working(ChecklistDialog, look)
    assert ask_checklist(window, wanted) is None
    working.check()
    (before, first), (again, second), (after, third) = seen
    assert again == Answer(key, "no", "没有预算")
    assert after == before != again
    assert (first, second, third) == (False, True, False)


def test_what_is_newer_in_the_file_stays_and_another_deal_begins_anew(
    window: QMainWindow, working: Any
) -> None:
    wanted = request()
    touched, other = list(ChecklistDialog(window, wanted).form.rows)[:2]
    seen: list[dict[str, Answer]] = []

    def write(dialog: ChecklistDialog) -> None:
        dialog.form.rows[touched].take("no", "halb")
        press_escape(dialog)

    def look(dialog: ChecklistDialog) -> None:
        seen.append({key: row.answer() for key, row in dialog.form.rows.items()})
        press_escape(dialog)

    working(ChecklistDialog, write)
    ask_checklist(window, wanted)
    newer = Answer(other, "yes", "since then")
    working(ChecklistDialog, look)
    ask_checklist(window, replace(wanted, answers={**wanted.answers, other: newer}))
    working(ChecklistDialog, look)
    ask_checklist(window, replace(wanted, deals=(replace(deal(), id="another"),)))
    working.check()
    assert seen[0][touched] == Answer(touched, "no", "halb")
    assert seen[0][other] == newer
    assert seen[1][touched] != seen[0][touched]


def test_a_draft_is_emptied_when_the_user_rather_starts_anew(window: QMainWindow, working: Any) -> None:
    wanted = replace(request(), end="lost")
    seen: list[tuple[str, str]] = []

    def write(dialog: LostDialog) -> None:
        dialog.reasons.buttons()[1].click()
        dialog.competitor.setFocus()
        type_words(dialog.competitor, "竞品甲")
        press_escape(dialog)

    def anew(dialog: LostDialog) -> None:
        seen.append((dialog.reason_key(), dialog.competitor.text()))
        dialog.anew_button.click()
        seen.append((dialog.reason_key(), dialog.competitor.text()))
        assert not offers_anew(dialog)
        press_escape(dialog)

    def look(dialog: LostDialog) -> None:
        assert not offers_anew(dialog)
        press_escape(dialog)

    for work in (write, anew, look):
        working(LostDialog, work)
        assert ask_lost(window, wanted) is None
    working.check()
    assert seen[0][1] == "恒准仪器竞品甲"
    assert seen[0][0]
    assert seen[1] == ("", "恒准仪器")
