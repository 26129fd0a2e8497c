"""Every figure opens to its formula and its deals; own win rates and the period have dialogs that explain."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import Qt, QTranslator
from PySide6.QtWidgets import QApplication, QLabel, QPushButton
from pytestqt.qtbot import QtBot

from funnel_desktop.commands.closing import LoseDeals
from funnel_desktop.commands.deals import AddDeal
from funnel_desktop.method.playbook import standard_playbook
from funnel_desktop.method.stages import OPEN_STAGES
from funnel_desktop.method.usual import STANDARD_DAYS
from funnel_desktop.widgets.kit import language, theme
from funnel_desktop.widgets.panels.balance.panel import HORIZONS
from funnel_desktop.widgets.panels.balance.period_dialog import PeriodDialog
from funnel_desktop.widgets.panels.balance.probabilities_dialog import OwnNumbers, ProbabilitiesDialog
from funnel_desktop.wording.numbers import number, percent, signed
from tests.widgets.balance.desk import Desk


def test_a_gap_opens_to_its_formula_and_leads_to_its_deals(qtbot: QtBot, worked: Desk) -> None:
    worked.balance.table.figures["intent", "gap"].click()
    popover = worked.balance._popover
    assert popover is not None
    text = popover.explanation.plain()
    assert "(5 × 75% + 3 × 90%) / 75% = 8.6" in text
    assert "7.6 / 75% = 10.1" in text
    assert "8.6 − 10.1 = −1.5" in text
    assert "1.5 deal(s) of this stage" in text
    with qtbot.waitSignal(worked.balance.dealsWanted) as wanted:
        qtbot.keyClick(popover.button, Qt.Key.Key_Space)
    assert wanted.args == ["intent", "gap"]


def test_the_large_figures_open_too(worked: Desk) -> None:
    expected = {
        "won": "372.0 / 600.0 = 62.0%",
        "by_value": "188.0 × 75% = 141.0",
        "to_sign": "20.0 − 12.4 = 7.6",
        "new_targets": "7.6 / 10% = 76.0",
        "per_month": "0.0 / 1.2 = 0.0",
        "per_week": "0.0 / 5.4 = 0.0",
        "per_working_day": "0.0 / 28.0 = 0.0",
    }
    for kind, formula in expected.items():
        worked.balance.totals.figures[kind].click()
        popover = worked.balance._popover
        assert popover is not None
        assert formula in popover.explanation.plain(), kind
        popover.close()


def test_the_keyboard_walks_the_table_and_opens_a_figure(qtbot: QtBot, worked: Desk) -> None:
    figures = worked.balance.table.figures
    figures["target", "needed"].setFocus()
    for key in (Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Right, Qt.Key.Key_Right):
        focused = QApplication.focusWidget()
        assert focused is not None
        qtbot.keyClick(focused, key)
    assert figures["intent", "gap"].hasFocus()
    qtbot.keyClick(figures["intent", "gap"], Qt.Key.Key_Return)
    assert worked.balance._popover is not None
    assert worked.balance._popover.explanation.title == "Intent · gap"


def test_a_screen_reader_hears_stage_kind_and_figure(worked: Desk) -> None:
    figures = worked.balance.table.figures
    assert figures["shortlisted", "have"].accessibleName() == "Shortlisted, worth: 19.9"
    assert figures["intent", "gap"].accessibleName() == "Intent, gap, deals: −1.5. The gap starts here."
    assert worked.balance.totals.figures["won"].accessibleName() == "Won: 372.0 of 600"


def test_the_stage_where_the_gap_starts_has_a_sign_besides_its_colour(worked: Desk) -> None:
    names = worked.balance.table._names
    assert names["intent"].text() == "▼ Intent"
    assert names["intent"].font().weight() > names["near_win"].font().weight()
    assert names["near_win"].text() == "Near-win"


def test_a_measured_win_rate_opens_to_what_was_counted(worked: Desk) -> None:
    """Beside the share drawn to the standard stands the plain one, from 20 on as a percentage."""
    opened = {}
    for losses in (7, 8):
        for at in range(losses if losses == 7 else 1):
            added = worked.session.execute(AddDeal({"customer": f"lost {losses} {at}"}))
            assert added.deals is not None
            worked.session.execute(LoseDeals((added.deals[0].row,), "price"))
        worked.save({"probability_mode": "measured"})
        for horizon in HORIZONS:
            worked.balance.horizons.choose(horizon)
            part = worked.balance.by_time if horizon == "time" else worked.balance
            part.table.figures["target", "have"].click()
            popover = worked.balance._popover
            assert popover is not None
            opened[losses, horizon] = popover.explanation.plain()
            popover.close()
        worked.save({"probability_mode": "standard"})
    line = worked.model.figures.usual.stages["target"]
    assert (line.moved_on, line.lost_or_stuck) == (12, 8)
    for horizon in HORIZONS:
        assert "12 of 19; drawn to the standard" in opened[7, horizon]
        assert f"12 of 20 (60%); drawn to the standard {percent(line.share)}" in opened[8, horizon]
        assert f" = {percent(line.probability, 1)}" in opened[8, horizon]
        worked.balance.horizons.choose(horizon)
        part = worked.balance.by_time if horizon == "time" else worked.balance
        part.table.figures["target", "have"].click()
        assert worked.balance._popover is not None
        assert "drawn to the standard" not in worked.balance._popover.explanation.plain()


def test_own_win_rates_must_rise_and_say_which_one_does_not(qtbot: QtBot, worked: Desk) -> None:
    dialog = ProbabilitiesDialog(OwnNumbers({}, {}), standard_playbook(), "en", None, worked)
    qtbot.addWidget(dialog)
    dialog.fields["intent"].setText("40")
    assert dialog.problem().startswith("40% is lower than the 50% of the stage before.")
    assert dialog.fields["intent"].accessibleDescription() == dialog.problem()
    dialog.confirm()
    assert dialog.result() == 0
    for text in ("0", "-3", "101", "", "much"):
        dialog.fields["intent"].setText(text)
        assert dialog.problem(), text
    dialog.fields["intent"].setText("62.5 %")
    assert dialog.problem() == ""
    dialog.confirm()
    assert dialog.result() == 1
    assert dialog.numbers().shares["intent"] == pytest.approx(0.625)


def test_own_days_are_whole_ones_and_say_what_they_come_to(qtbot: QtBot, worked: Desk) -> None:
    measured = OwnNumbers({**dict.fromkeys(OPEN_STAGES, 0.5), "won": 1.0}, dict.fromkeys(OPEN_STAGES, 2))
    dialog = ProbabilitiesDialog(OwnNumbers({}, {"intent": 21}), standard_playbook(), "en", measured, worked)
    qtbot.addWidget(dialog)
    texts = [label.text() for label in dialog.findChildren(QLabel)]
    assert any(text.startswith("From Target to the signature: 126 day") for text in texts)
    assert dialog.days["intent"].accessibleName() == "Intent · Days in it"
    usual = "A deal usually stays in its stage for 1 to 3650 days. Type a whole number."
    for text in ("0", "3651", "", "1.5", "soon"):
        dialog.days["intent"].setText(text)
        assert dialog.problem() == usual or (text in ("1.5", "soon") and text in dialog.problem())
        assert dialog.days["intent"].accessibleDescription() == dialog.problem()
        assert dialog.fields["intent"].accessibleDescription() == ""
        dialog.confirm()
        assert dialog.result() == 0
    buttons = {button.text(): button for button in dialog.findChildren(QPushButton)}
    buttons["Take the measured ones"].click()
    assert dialog.numbers() == measured
    buttons["Standard"].click()
    assert dialog.numbers().days == STANDARD_DAYS
    dialog.confirm()
    assert dialog.result() == 1


def test_a_period_that_ends_before_it_starts_is_refused_with_a_sentence(qtbot: QtBot, worked: Desk) -> None:
    dialog = PeriodDialog(worked.model.figures.period, worked)
    qtbot.addWidget(dialog)
    assert dialog.choice() == {"period_start": None, "period_end": None, "months_left": None}
    dialog.end.setText("2025-12-31")
    assert "before it starts" in dialog.problem()
    dialog.end.setText("2027-03-31")
    dialog.months.setText("0")
    assert "more than 0" in dialog.problem()
    dialog.months.setText("3.5")
    assert dialog.problem() == ""
    choice = dialog.choice()
    assert choice == {"period_start": date(2026, 1, 1), "period_end": date(2027, 3, 31), "months_left": 3.5}
    worked.balance.settingsEdited.emit(choice)
    assert worked.balance.table.period.text() == "to 10 Mar 2027 ▾"


class Loud(QTranslator):
    """A language in which everything is said loudly."""

    def isEmpty(self) -> bool:
        return False

    def translate(self, context: str, source: str, comment: str | None = None, n: int = -1) -> str:
        return source.upper() if context in ("BalancePanel", "FunnelPanel") and "{" not in source else ""


def test_language_and_colours_change_at_once(worked: Desk) -> None:
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    loud = Loud()
    before = worked.grab().toImage()
    application.installTranslator(loud)
    try:
        language.notifier().spoken.emit()
        application.processEvents()
        assert worked.balance._title.text() == "BALANCE"
        assert worked.balance.totals._labels["won"].text() == "WON"
        assert worked.chart._title.text() == "FUNNEL"
    finally:
        application.removeTranslator(loud)
        language.notifier().spoken.emit()
        application.processEvents()
    assert worked.balance._title.text() == "Balance"
    try:
        theme.apply(application, "dark")
        after = worked.grab().toImage()
        assert after.pixelColor(2, 400).lightness() < 60 < before.pixelColor(2, 400).lightness()
    finally:
        theme.apply(application, "light")


@pytest.mark.parametrize("horizon", HORIZONS)
def test_chart_and_calculator_fit_beside_the_board_of_a_small_window(worked: Desk, horizon: str) -> None:
    worked.balance.horizons.choose(horizon)
    QApplication.processEvents()
    # 702 pixels are left of 800 by menu, bar and status line; 304 beside the board.
    assert (worked.column.width(), worked.column.height()) == (304, 702)
    scroll = worked.balance._scroll.verticalScrollBar()
    # In a font of greater height no more than a line is scrolled away.
    assert scroll.maximum() < worked.balance.fontMetrics().lineSpacing()
    assert worked.chart.height() >= worked.chart.heights(304)[0]
    assert worked.chart.height() + 1 + worked.balance.height() == 702
    worked.resize(360, 982)
    QApplication.processEvents()
    assert worked.chart.height() == worked.chart.heights(360)[1]
    worked.resize(304, 480)
    QApplication.processEvents()
    assert worked.chart.height() == worked.chart.heights(304)[0]
    assert scroll.maximum() > 0


def test_figures_keep_their_form() -> None:
    assert [number(v) for v in (83.333, 1000, 12345.6, -1.5, -0.04, None)] == [
        *("83.3", "1,000.0", "12,346", "−1.5", "0.0", "—"),
    ]
    assert [signed(v) for v in (71.5, -5.44, 0.01)] == ["+71.5", "−5.4", "0.0"]
