"""By time the calculator says stage by stage what the chart says; the year plan is one click away."""

from __future__ import annotations

from datetime import UTC, date, datetime

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from funnel_desktop.method.stages import OPEN_STAGES, STAGES
from funnel_desktop.method.usual import STANDARD_DAYS
from funnel_desktop.queries.in_time import in_time
from funnel_desktop.widgets.kit import theme
from funnel_desktop.widgets.panels.balance.panel import BalancePanel
from funnel_desktop.widgets.panels.balance.probabilities_dialog import ProbabilitiesDialog
from funnel_desktop.widgets.panels.balance.time_table import TimeTable
from tests.widgets.balance.desk import WAN, Desk
from tests.widgets.balance.fixtures import MakeDesk
from tests.widgets.window.hand import answering, confirmed

KINDS = ("should", "have", "gap")


def by_time(desk: Desk) -> TimeTable:
    desk.balance.horizons.choose("time")
    return desk.balance.by_time.table


def shown(table: TimeTable, stage: str) -> list[str]:
    return [table.figures[stage, kind].text() for kind in KINDS]


def value(text: str) -> float:
    return float(text.replace("−", "-").replace(",", ""))


def test_by_time_comes_first_and_the_year_plan_is_one_click_away(qtbot: QtBot, worked: Desk) -> None:
    assert BalancePanel(worked).horizon() == "time"
    panel = worked.balance
    assert panel.table.isVisible()
    by_time(worked)
    assert panel.by_time.isVisible()
    assert not panel.table.isVisible()
    assert not panel.totals.isVisible()
    segments = {segment.key: segment for segment in panel.horizons.segments}
    qtbot.mouseClick(segments["year"], Qt.MouseButton.LeftButton)
    assert panel.table.isVisible()
    assert panel.totals.isVisible()
    assert not panel.by_time.isVisible()
    assert worked.cell("intent", "gap") == "−1.5"
    segments["year"].setFocus()
    qtbot.keyClick(segments["year"], Qt.Key.Key_Left)
    assert panel.horizon() == "time"


def test_the_table_says_what_the_chart_says_and_each_row_adds_up(worked: Desk) -> None:
    table = by_time(worked)
    found = in_time(worked.model.figures, "money")
    assert found is not None
    assert found.number.gap_starts == "near_win"
    for stage in STAGES:
        should, have, gap = (value(text) for text in shown(table, stage))
        assert round(have - should, 1) == gap, stage
    for stage in OPEN_STAGES:
        line = found.number.stage(stage)
        assert value(shown(table, stage)[2]) == round(line.gap_deals, 1)
    # Won is in contracts: 372 of 30 each, against what is planned by today.
    assert shown(table, "won")[1] == "12.4"
    assert worked.chart.sentence() == "Near-win lacks 4 deal(s): the first gap."
    assert table._names["near_win"].text() == "▼ Near-win"
    assert table._names["intent"].text() == "Intent"
    assert worked.balance.by_time.sentence.text().startswith("Near-win lacks 4 deal(s): the first gap.")
    assert "Standard win rates" in worked.balance.by_time.sentence.toolTip()
    totals = worked.balance.by_time.totals
    assert totals.figures["pace"].accessibleName().startswith("New targets a month: 17 ")
    assert totals.figures["backlog"].accessibleName() == "To make up: 0 nothing to make up"


def test_a_dashed_line_parts_the_years(worked: Desk) -> None:
    table = by_time(worked)
    years = [label.text() for (label,) in (table._beside[stage] for stage in STAGES)]
    assert years == ["2027"] * 3 + ["2026"] * 3 or years == ["2027"] * 4 + ["2026"] * 2
    first = STAGES[years.index("2026")]
    image = table.grab().toImage()
    y = table.figures[first, "should"].geometry().top()
    inks = {image.pixelColor(x, y).name() for x in range(8, 200)}
    assert QColor(theme.palette().faint).name() in inks
    worked.save({"period_start": date(2026, 2, 1), "period_end": date(2027, 1, 31)})
    assert {label.text() for (label,) in table._beside.values()} <= {"this", "next"}
    assert table._heads[0].text() == "period"


def test_a_target_being_typed_shows_by_time_at_each_keystroke(qtbot: QtBot, worked: Desk) -> None:
    table = by_time(worked)
    before = shown(table, "near_win")
    field = worked.balance.inputs.editors["money", "target"]
    field.setFocus()
    field.selectAll()
    qtbot.keyClicks(field, "400")
    lower = shown(table, "near_win")
    assert value(lower[0]) < value(before[0])
    assert lower[1] == before[1]
    field.selectAll()
    qtbot.keyClicks(field, "0")
    assert table.figures["near_win", "gap"].is_stale
    qtbot.keyClick(field, Qt.Key.Key_Escape)
    assert shown(table, "near_win") == before
    assert not table.figures["near_win", "gap"].is_stale


def test_without_a_target_it_says_what_is_there(make_desk: MakeDesk) -> None:
    desk = make_desk()
    desk.fill()
    table = by_time(desk)
    assert [shown(table, stage) for stage in ("intent", "won")] == [["—", "8.6", "—"], ["—", "—", "—"]]
    assert not desk.balance.by_time.sentence.isVisible()
    assert desk.balance.by_time.totals.figures["pace"].text() == "—"


def test_by_time_in_units(worked: Desk) -> None:
    worked.save({"target_units": 240.0, "average_units": 2.0})
    table = by_time(worked)
    worked.balance._measures.menu().actions()[1].trigger()
    assert worked.balance.measure() == "units"
    assert worked.balance._measures.accessibleName() == "Measure: Units"
    found = in_time(worked.model.figures, "units")
    assert found is not None
    assert value(shown(table, "target")[2]) == round(found.number.stage("target").gap_deals, 1)
    assert shown(table, "won")[1] == "12.0"


def test_every_figure_opens_to_its_formula(qtbot: QtBot, worked: Desk) -> None:
    table = by_time(worked)
    table.figures["target", "should"].setFocus()
    for key in (*[Qt.Key.Key_Down] * 4, Qt.Key.Key_Right, Qt.Key.Key_Right):
        focused = QApplication.focusWidget()
        assert focused is not None
        qtbot.keyClick(focused, key)
    assert table.figures["near_win", "gap"].hasFocus()
    qtbot.keyClick(table.figures["near_win", "gap"], Qt.Key.Key_Return)
    popover = worked.balance._popover
    assert popover is not None
    should, have, gap = shown(table, "near_win")
    text = popover.explanation.plain()
    assert popover.explanation.title == "Near-win · gap"
    assert "3 × 90% / 90% = 3.0" in text
    assert f"{have} − {should} = {gap}" in text
    assert "more than chance" in text
    with qtbot.waitSignal(worked.balance.dealsWanted) as wanted:
        qtbot.keyClick(popover.button, Qt.Key.Key_Space)
    assert wanted.args == ["near_win", "gap"]
    for stage in STAGES:
        for kind, shows in zip(KINDS, shown(table, stage), strict=True):
            table.figures[stage, kind].click()
            assert worked.balance._popover is not None
            assert shows in worked.balance._popover.explanation.plain(), (stage, kind)
            worked.balance._popover.close()
    for kind in ("pace", "backlog"):
        worked.balance.by_time.totals.figures[kind].click()
        assert worked.balance._popover is not None
        assert worked.balance._popover.explanation.steps
        worked.balance._popover.close()


@pytest.mark.parametrize("target", [380, 600, 615, 1800, 40_000])
def test_one_shortage_is_one_figure_with_its_unit_in_chart_table_and_sentence(
    worked: Desk, target: int
) -> None:
    table = by_time(worked)
    worked.save({"target_minor": target * WAN})
    found = in_time(worked.model.figures, "money")
    assert found is not None
    for stage, row in zip(STAGES, worked.chart.area.drawing.texts, strict=True):
        cell = shown(table, stage)[2]
        if row.verdict == "✓":
            assert stage == "won" or found.number.stage(stage).says == "level"
            continue
        unit = "contract(s)" if stage == "won" else "deal(s)"
        mark = row.verdict.removesuffix(unit).strip().replace("▼ ", "−")
        assert mark.removesuffix(".0") == cell.removesuffix(".0"), stage
        assert row.verdict.endswith(unit)
    start = found.number.gap_starts
    if start is not None:
        lacking = shown(table, start)[2].removeprefix("−").removesuffix(".0")
        for sentence in (worked.chart.sentence(), worked.balance.by_time.sentence.text()):
            assert f" lacks {lacking} deal(s)" in sentence


def test_a_backlog_is_made_up_over_months(make_desk: MakeDesk) -> None:
    desk = make_desk(datetime(2026, 1, 1, 9, 0, tzinfo=UTC))
    desk.save({"target_minor": 300 * WAN, "average_minor": 3 * WAN})
    by_time(desk)
    totals = desk.balance.by_time.totals
    found = in_time(desk.model.figures, "money")
    assert found is not None
    assert totals.figures["backlog"].text() == "322.6"
    assert desk.balance.by_time.sentence.text().startswith("Target lacks 322.6 deal(s)")
    totals.figures["backlog"].click()
    assert desk.balance._popover is not None
    assert f"= {found.number.advice_per_month:.1f}" in desk.balance._popover.explanation.plain()
    desk.balance._popover.close()


def test_a_screen_reader_hears_how_a_stage_stands(worked: Desk) -> None:
    table = by_time(worked)
    assert table.figures["near_win", "gap"].accessibleName().endswith("; short. The gap starts here.")
    assert table.figures["target", "gap"].accessibleName().endswith("; ahead of plan; signs in 2027")
    assert table.figures["target", "have"].accessibleName() == "Target, worth: 147.5"


def test_own_days_are_typed_count_at_once_and_are_undone_as_one_step(qtbot: QtBot, worked: Desk) -> None:
    table, panel = by_time(worked), worked.balance
    before, settings = shown(table, "near_win"), worked.session.settings

    def type_days(dialog: ProbabilitiesDialog) -> None:
        assert dialog.days["near_win"].text() == "15"
        dialog.days["near_win"].setText("40")
        dialog.fields["near_win"].setText("80")
        confirmed(dialog)

    with answering(qtbot, (ProbabilitiesDialog, type_days)):
        panel.inputs.ownWanted.emit()
    kept = worked.session.settings
    assert kept.probability_mode == "own"
    assert kept.own_days == {**STANDARD_DAYS, "near_win": 40}
    assert kept.own_probabilities["near_win"] == 0.8
    found = in_time(worked.model.figures, "money")
    assert found is not None
    assert [line.days_to_sign for line in found.number.stages] == [145, 105, 75, 55, 40]
    assert value(shown(table, "near_win")[2]) == round(found.number.stage("near_win").gap_deals, 1)
    assert worked.session.undo_name is not None
    assert worked.session.undo_name.source == "change the win rates"
    worked.session.undo()
    assert worked.session.settings == settings
    assert shown(table, "near_win") == before


def test_what_is_lacking_is_made_up_over_the_months_that_the_settings_say(worked: Desk) -> None:
    by_time(worked)
    worked.save({"target_minor": 3_000 * WAN, "probability_mode": "own"})
    found = {}
    for months in (1, 3, 6):
        worked.save({"backlog_months": months})
        both = in_time(worked.model.figures, "money")
        assert both is not None
        found[months] = both.number
        worked.balance.by_time.figure("backlog", "").click()
        popover = worked.balance._popover
        assert popover is not None
        text = popover.explanation.plain()
        popover.close()
        by = both.number
        if by.advice_per_month < 2 * by.pace_per_month - 1e-6:
            assert f"over {months} month" in text
        else:
            assert "no more than the pace" in text
        assert "the settings of the funnel say" in text
    assert found[1].backlog == found[6].backlog > 0
    assert found[6].advice_per_month < found[3].advice_per_month <= found[1].advice_per_month
