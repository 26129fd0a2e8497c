"""A rep types goals and sees at each keystroke what they need; wrong ones are told at the field."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from funnel_desktop.commands.deals import AddDeal
from funnel_desktop.commands.session import Session
from funnel_desktop.method.balance import BalanceError
from funnel_desktop.widgets.kit.controls.fields import TypedEdit
from tests.widgets.balance.desk import WAN, Desk
from tests.widgets.balance.fixtures import MakeDesk

STAGES = ("target", "qualified", "shortlisted", "intent", "near_win", "won")


def edit(desk: Desk, what: str, measure: str = "money") -> TypedEdit:
    return desk.balance.inputs.editors[measure, what]


def type_into(qtbot: QtBot, field: TypedEdit, text: str) -> None:
    field.setFocus()
    field.selectAll()
    if text.isascii():
        qtbot.keyClicks(field, text)
    else:
        field.insert(text)  # as an input method does


def test_a_target_and_an_average_are_typed_and_the_table_follows_each_keystroke(
    qtbot: QtBot, make_desk: MakeDesk
) -> None:
    desk = make_desk()
    desk.fill()
    assert [desk.cell(stage, "have") for stage in STAGES[:5]] == ["147.5", "51.8", "19.9", "8.6", "3.0"]
    assert desk.cell("intent", "needed") == "—"
    type_into(qtbot, edit(desk, "average"), "30")
    type_into(qtbot, edit(desk, "target"), "60")
    assert desk.total("to_sign") == "0.0"  # 60 are won long since
    qtbot.keyClicks(edit(desk, "target"), "0")
    assert [desk.cell(stage, "needed") for stage in STAGES] == ["76.0", "30.4", "15.2", "10.1", "8.4", "7.6"]
    assert [desk.cell(stage, "gap") for stage in STAGES] == ["+71.5", "+21.4", "+4.7", "−1.5", "−5.4", "—"]
    assert desk.total("won") == "372.0"
    assert desk.chart.sentence() == "Near-win lacks 4 deal(s): the first gap."
    # Nothing is saved yet but the average, which the keyboard has left.
    assert desk.session.settings.target_minor is None
    assert desk.session.settings.average_minor == 30 * WAN


def test_enter_saves_one_step_that_undo_takes_back(qtbot: QtBot, worked: Desk) -> None:
    with qtbot.waitSignal(worked.balance.settingsEdited) as edited:
        type_into(qtbot, edit(worked, "target"), "900")
        qtbot.keyClick(edit(worked, "target"), Qt.Key.Key_Return)
    assert edited.args == [{"target_minor": 900 * WAN}]
    assert worked.cell("won", "needed") == "17.6"
    worked.session.undo()
    assert edit(worked, "target").text() == "600"
    assert worked.cell("won", "needed") == "7.6"


def test_what_was_saved_is_there_when_the_file_is_opened_again(qtbot: QtBot, worked: Desk) -> None:
    type_into(qtbot, edit(worked, "target"), "750.5")
    qtbot.keyClick(edit(worked, "target"), Qt.Key.Key_Return)
    path = worked.session.path
    worked.model.close()
    again = Session.open(path)
    assert again.settings.target_minor == 7_505_000 * 100
    again.close()


def test_the_reference_case_by_both_measures(qtbot: QtBot, make_desk: MakeDesk) -> None:
    desk = make_desk(datetime(2026, 1, 1, 9, 0, tzinfo=UTC))
    type_into(qtbot, edit(desk, "target"), "300")
    type_into(qtbot, edit(desk, "average"), "3")
    needed = ["1,000.0", "400.0", "200.0", "133.3", "111.1", "100.0"]
    assert [desk.cell(stage, "needed") for stage in STAGES] == needed
    assert desk.total("new_targets") == "1,000.0"
    assert desk.total("per_month") == "83.3"
    assert desk.chart.sentence() == "Target lacks 322.6 deal(s): the gap starts at the very front."
    desk.balance._measures.choose("units")
    type_into(qtbot, edit(desk, "target", "units"), "200")
    type_into(qtbot, edit(desk, "average", "units"), "2")
    assert [desk.cell(stage, "needed") for stage in STAGES] == needed
    assert desk.total("per_month") == "83.3"


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        ("0", "The target must be more than 0."),
        ("-5", "The target must be more than 0."),
        ("many", "“many” is not an amount. Write a number such as 380,000 or 38 万."),
        ("99999999999999", "is more than 10 trillion yuan. Check the unit and the number."),
        ("1e9", "is not an amount"),
    ],
)
def test_a_wrong_target_is_told_at_the_field_and_the_figures_before_it_go_grey(
    qtbot: QtBot, worked: Desk, text: str, sentence: str
) -> None:
    type_into(qtbot, edit(worked, "target"), text)
    label = worked.balance.inputs._problem
    assert label.isVisible()
    assert sentence in label.text()
    assert edit(worked, "target").accessibleDescription() == label.text()
    assert worked.cell("intent", "gap") != "—"
    assert worked.balance.table.figures["intent", "gap"].is_stale
    with qtbot.assertNotEmitted(worked.balance.settingsEdited):
        qtbot.keyClick(edit(worked, "target"), Qt.Key.Key_Return)
    assert worked.session.settings.target_minor == 600 * WAN
    qtbot.keyClick(edit(worked, "target"), Qt.Key.Key_Escape)
    assert not label.isVisible()
    assert edit(worked, "target").text() == "600"
    assert not worked.balance.table.figures["intent", "gap"].is_stale
    assert worked.cell("intent", "gap") == "−1.5"
    assert worked.chart.sentence() == "Near-win lacks 4 deal(s): the first gap."


def test_a_target_that_makes_absurdly_many_contracts_is_a_slip_of_the_unit(qtbot: QtBot, empty: Desk) -> None:
    type_into(qtbot, edit(empty, "average"), "1 元")
    type_into(qtbot, edit(empty, "target"), "9000000 万")
    qtbot.keyClick(edit(empty, "target"), Qt.Key.Key_Return)
    assert "Check the unit" in empty.balance.inputs.problem()
    assert empty.session.settings.target_minor is None


def test_a_text_that_is_being_typed_survives_a_change_of_the_deals(qtbot: QtBot, worked: Desk) -> None:
    type_into(qtbot, edit(worked, "target"), "80")
    worked.refresh()
    assert edit(worked, "target").text() == "80"


def test_the_measure_that_asks_for_more_binds_and_says_so(qtbot: QtBot, worked: Desk) -> None:
    assert not worked.balance.binding.isVisible()
    worked.save({"target_units": 240.0, "average_units": 2.0})
    assert worked.balance.binding.text() == "▲ Units bind: 120 contracts"
    worked.balance.binding.click()
    assert worked.balance.measure() == "units"
    assert not worked.balance.binding.isVisible()
    assert worked.cell("won", "needed") == "108.0"


def test_the_average_is_measured_from_won_deals_until_another_is_typed(qtbot: QtBot, worked: Desk) -> None:
    _typed, measured = worked.balance.inputs.source_menu().actions()
    assert measured.text() == "Measured from won deals: 31.0 (sample 12, few)"
    measured.trigger()
    assert edit(worked, "average").text() == "31"
    assert worked.balance.inputs.average_source.text() == "Average sample 12 ▾"
    assert worked.cell("won", "needed") == "7.4"
    type_into(qtbot, edit(worked, "average"), "30")
    qtbot.keyClick(edit(worked, "average"), Qt.Key.Key_Return)
    assert worked.session.settings.average_source == "typed"
    assert worked.cell("won", "needed") == "7.6"


def test_measured_win_rates_show_their_sample_and_its_weakness(worked: Desk) -> None:
    rates = worked.balance.inputs.rates
    assert rates.itemText(rates.findData("measured")) == "Measured (sample 12, few)"
    worked.save({"probability_mode": "measured"})
    assert worked.cell("intent", "needed") == "7.9"  # twelve won of twelve, drawn to the standard by eight
    assert "few closed deals" in worked.balance._notes.text()


def test_the_link_under_the_chart_leads_to_the_target(qtbot: QtBot, empty: Desk) -> None:
    assert "No target yet" in empty.chart.sentence()
    empty.activateWindow()
    empty.chart._box.linkActivated.emit("target")
    qtbot.waitUntil(lambda: edit(empty, "target").hasFocus())


def test_the_balance_is_worked_out_once_for_field_table_and_chart(qtbot: QtBot, worked: Desk) -> None:
    figures = worked.model.figures
    before = figures.balance
    type_into(qtbot, edit(worked, "target"), "75")
    typed = replace(worked.session.settings, target_minor=75 * WAN)
    once = figures.balance_under(typed)
    assert once is figures.balance_under(typed, "money")
    assert worked.balance._shown is once.money
    assert once != before
    worked.session.execute(AddDeal({"customer": "新", "amount_minor": 90 * WAN}, "near_win"))
    assert figures.balance_under(typed) != once
    for _ in range(2):  # a fault that stands is raised as often as it is asked for
        with pytest.raises(BalanceError) as raised:
            figures.balance_under(replace(typed, target_minor=-1), "money")
        assert len(raised.traceback) == 2


def test_a_note_that_is_too_long_says_itself_in_its_tip(worked: Desk) -> None:
    worked.balance.horizons.choose("year")
    totals = worked.balance.totals
    note = totals._notes["by_value"]
    totals.show_total("by_value", "By value", "1,234,567.8", "143% · 1,234,567.8 without a date to come")
    note.resize(60, note.height())
    note.grab()
    assert note.toolTip() == note.text()
    totals.show_total("by_value", "By value", "1.0", "143% · short", "143%, at length")
    note.grab()
    assert note.toolTip() == "143%, at length"
