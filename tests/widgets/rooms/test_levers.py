"""What a rep does in the room of the four levers: look, slide, type, keep a scenario, use it, leave it."""

from __future__ import annotations

import math
import sqlite3
from collections.abc import Callable
from contextlib import closing
from dataclasses import replace
from datetime import date, datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from funnel_desktop.commands.deals import AddDeal, LoseDeals, SetSettings, WinDeal
from funnel_desktop.commands.scenarios import scenarios
from funnel_desktop.commands.session import Session
from funnel_desktop.method.levers import AS_MEASURED, Factors
from funnel_desktop.method.stages import LEVERS, OPEN_STAGES, Lever
from funnel_desktop.queries.figures import Figures
from funnel_desktop.queries.forecast import Forecasts
from funnel_desktop.queries.levers import LeverFigures, Levers
from funnel_desktop.widgets.dialogs.deal_table import DealTable
from funnel_desktop.widgets.kit.controls.buttons import Button
from funnel_desktop.widgets.rooms.levers.room import LeversRoom
from funnel_desktop.widgets.rooms.levers.scenario_bar import NameDialog
from funnel_desktop.widgets.rooms.visits.room import VisitsRoom
from funnel_desktop.widgets.shell.main_window import MainWindow
from tests.steps import finished
from tests.widgets.window.hand import answering, cancelled, confirmed, press, undo_words

WAN = 10_000 * 100
MakeWindow = Callable[[Path | None], MainWindow]


@pytest.fixture
def year(tmp_path: Path) -> Path:
    """A file by hand: 100 in Near-win for thirty days, 200 in Target and sixteen more for twenty; of these
    twelve were won of 30 each and four lost today. The target is 900, and a year is left."""
    path = tmp_path / "year.funnel"
    now = datetime.now().astimezone()
    today, ago = now.date(), timedelta(days=30)
    session = Session.create(path, clock=lambda: now - ago)
    session.execute(AddDeal({"customer": "open2", "amount_minor": 100 * WAN}, "near_win"))
    ago = timedelta(days=20)
    session.execute(AddDeal({"customer": "open1", "amount_minor": 200 * WAN}, "target"))
    rows = []
    for number in range(16):
        change = session.execute(AddDeal({"customer": f"closed{number}", "amount_minor": 30 * WAN}))
        assert change.deals
        rows.append(change.deals[0].row)
    ago = timedelta()
    for row in rows[:12]:
        session.execute(WinDeal(row, 30 * WAN, 1, today.isoformat()))
    session.execute(LoseDeals(tuple(rows[12:]), "price"))
    session.execute(
        SetSettings(
            replace(
                session.settings,
                target_minor=900 * WAN,
                average_minor=30 * WAN,
                period_start=today - timedelta(days=60),
                period_end=today + timedelta(days=365),
                # What is worked out by hand takes the open ones at 10 % and 90 %, as the playbook has them.
                probability_mode="standard",
            )
        )
    )
    session.close()
    return path


def without_the_window(path: Path, factors: Factors = AS_MEASURED) -> LeverFigures:
    """Work the levers of a file out by themselves."""
    session = Session.open(path, "read")
    try:
        figures = Figures(session, session.clock().date())
        forecasts = Forecasts(session)
        return finished(Levers(lambda: forecasts).work(figures, None, factors))
    finally:
        session.close()


def wan(minor: float, sign: str = "") -> str:
    """Write an amount as the room does: what is something is not written 0.0, and from 10,000 on whole."""
    decimals = 0 if abs(minor) >= 10_000 * WAN else 1 if not minor or abs(minor) >= WAN / 20 else 3
    return f"{minor / WAN:{sign},.{decimals}f}".replace("-", "−")


def enter(qtbot: QtBot, window: MainWindow) -> LeversRoom:
    """Go to the room and return it when its figures are there."""
    window.rooms.enter("levers")
    room = window.rooms.room("levers")
    assert isinstance(room, LeversRoom)
    assert room.isVisible()
    settled(qtbot, room)
    return room


def settled(qtbot: QtBot, room: LeversRoom) -> LeverFigures:
    """Wait until all is worked out, as the levers are set."""

    def there() -> bool:
        busy = room.model.forecast.due or room._work.running or room._search.running
        return not busy and room.figures is not None and room.figures.factors == room.factors

    qtbot.waitUntil(there)
    assert room.figures is not None
    return room.figures


def type_value(room: LeversRoom, lever: Lever, text: str) -> None:
    """Type a lever's value and press Enter."""
    field = room.cards[lever].field
    field.setFocus()
    field.selectAll()
    QTest.keyClicks(field, text)
    QTest.keyClick(field, Qt.Key.Key_Return)


def test_measured_values_are_those_of_an_independent_query(
    open_window: MakeWindow, sample: Path, qtbot: QtBot
) -> None:
    with closing(sqlite3.connect(sample)) as database, database:
        won, size = database.execute(
            "SELECT count(*), avg(amount_minor) / 1e6 FROM deal WHERE outcome = 'won' AND amount_minor > 0"
        ).fetchone()
    database.close()
    room = enter(qtbot, open_window(sample))
    figures = settled(qtbot, room)
    said = {lever: room.cards[lever].measured.text() for lever in LEVERS}
    assert said["deal_size"] == f"measured {size:.1f}"
    assert room.cards["deal_size"].what.text() == f"mean of {won} won deals"
    # The same usual numbers as in balance and forecast: shares multiplied, days added up.
    stages = room.model.figures.usual.stages
    shares = [stages[stage].share for stage in OPEN_STAGES]
    assert said["win_rate"] == f"measured {100 * math.prod(shares) ** 0.2:.1f}%"
    assert room.cards["win_rate"].what.text() == f"{100 * math.prod(shares):.1f}% of new deals are won"
    days = sum((1 - stages[stage].passed_over) * stages[stage].stay for stage in OPEN_STAGES)
    assert said["sales_cycle"] == f"measured {days:.1f} days"
    new = figures.basis.new
    assert room.cards["opportunities"]._sample.text() == f"sample {new}"
    assert f"sample {sum(stages[one].moved_on + stages[one].lost_or_stuck for one in OPEN_STAGES)}" in (
        room.cards["win_rate"]._sample.text()
    )


def test_each_figure_is_that_of_the_forecast_so_set(
    open_window: MakeWindow, year: Path, qtbot: QtBot
) -> None:
    plain = without_the_window(year).plain
    room = enter(qtbot, open_window(year))
    assert room.together.result.text() == wan(plain.total)
    type_value(room, "deal_size", "60")
    figures = settled(qtbot, room)
    # Twice as large: what is won stays, what comes is worth twice as much.
    coming = plain.open + plain.new
    assert room.factors.deal_size == pytest.approx(2)
    assert room.cards["deal_size"].brings.text() == wan(coming, "+")
    shown = [figure.text() for _, figure in room.together.terms]
    assert shown[0] == "360.0"
    assert float(shown[3].replace(",", "")) == pytest.approx(
        sum(float(text.replace(",", "")) for text in shown[:3])
    )
    assert figures.set_to.total == pytest.approx(360 * WAN + 2 * coming)
    type_value(room, "opportunities", room.cards["opportunities"].field.text())
    type_value(room, "sales_cycle", "0")
    type_value(room, "win_rate", "40")
    settled(qtbot, room)
    apart = {lever: without_the_window(year, room.factors).effects[lever] for lever in LEVERS}
    for lever in LEVERS:
        assert room.cards[lever].brings.text() == wan(apart[lever], "+" if apart[lever] else "")
    assert apart["win_rate"] < 0 < apart["sales_cycle"]
    after = without_the_window(year, room.factors).set_to
    assert room.together.result.text() == f"{wan(plain.total)} → {wan(after.total)}"


def test_what_one_lever_can_do_alone_is_said_and_holds(
    open_window: MakeWindow, year: Path, qtbot: QtBot
) -> None:
    window = open_window(year)
    room = enter(qtbot, window)
    session = room.model.session
    plain = settled(qtbot, room).plain
    now, coming = plain.total, plain.open + plain.new
    session.execute(SetSettings(replace(session.settings, target_minor=round(360 * WAN + 1.5 * coming))))
    settled(qtbot, room)
    assert now < 360 * WAN + 1.5 * coming
    assert room.cards["deal_size"].alone.text() == "alone: 45.0"
    found = room._found["opportunities"]
    if found.kind == "change":
        said = room.cards["opportunities"].alone.text()
        type_value(room, "opportunities", said.removeprefix("alone: ").removesuffix(" a month"))
        settled(qtbot, room)
        assert room.figures is not None
        assert room.figures.set_to.total == pytest.approx(360 * WAN + 1.5 * coming, rel=0.01)
    session.execute(SetSettings(replace(session.settings, target_minor=round(360 * WAN + 30 * coming))))
    settled(qtbot, room)
    assert {room.cards[lever].alone.text() for lever in ("deal_size", "sales_cycle")} == {
        "alone: out of reach"
    }
    # Where it is reached as it is, there is nothing to say of one lever.
    session.execute(SetSettings(replace(session.settings, target_minor=round(0.9 * now))))
    settled(qtbot, room)
    assert not any(card.alone.isVisible() for card in room.cards.values())


def test_the_picture_ranks_the_levers(open_window: MakeWindow, year: Path, qtbot: QtBot) -> None:
    apart = without_the_window(year)
    room = enter(qtbot, open_window(year))
    ranked = sorted(LEVERS, key=lambda lever: -dict(apart.one_per_cent)[lever])
    assert [bar.lever for bar in room.ranking.bars] == ranked
    effects = [dict(apart.one_per_cent)[lever] for lever in ranked]
    assert [bar._amount for bar in room.ranking.bars] == [wan(effect, "+") for effect in effects]
    # Not all alike, as they were when each was one per cent of the same product.
    assert len({bar._amount for bar in room.ranking.bars}) > 2
    assert ranked[0] == "win_rate"
    first = room.together.first.text()
    assert "Raise the win rate" in first
    assert f"{wan(effects[0], '+')} for each 1%" in first
    assert room.ranking.bars[0].accessibleName().startswith("1. Win rate: one per cent brings +")


def test_until_when_is_chosen(open_window: MakeWindow, year: Path, qtbot: QtBot) -> None:
    window = open_window(year)
    room = enter(qtbot, window)
    first = settled(qtbot, room)
    assert first.span.kind == room.spans.value() == "period"
    room.spans.segments[1].click()
    then = settled(qtbot, room)
    assert then.span.kind == room.spans.value() == "year"
    assert then.plain.won == 0
    assert not room.together.terms[0][0].isVisible()
    # Less than a cycle is left: twelve months come first, the period when it is asked for.
    room._wanted = None
    left = int(then.basis.stages["target"].days_to_sign) - 1
    assert left > 0
    session, today = room.model.session, room.model.figures.today
    session.execute(SetSettings(replace(session.settings, period_end=today + timedelta(days=left))))
    assert settled(qtbot, room).span.kind == "year"
    assert room.about_span.text().startswith(f"{left} days are left, fewer than the ")
    room.spans.segments[0].click()
    assert settled(qtbot, room).span.kind == "period"
    assert "most of what is found now comes later" in room.about_span.text()


def test_the_slider_goes_by_keys_and_the_field_follows(
    open_window: MakeWindow, year: Path, qtbot: QtBot
) -> None:
    window = open_window(year)
    room = enter(qtbot, window)
    card = room.cards["opportunities"]
    # Seventeen came after the first day, and half a one is added; by the month.
    basis = settled(qtbot, room).basis
    before = 17.5 / basis.watched * 30.44
    assert (basis.new, card.field.text()) == (17, f"{before:.1f}")
    card.slider.setFocus()
    press(Qt.Key.Key_Right)
    press(Qt.Key.Key_PageUp)
    assert room.factors.opportunities == pytest.approx(1.06)
    assert card.field.text() == f"{1.06 * before:.1f}"
    press(Qt.Key.Key_Left)
    assert room.factors.opportunities == pytest.approx(1.05)
    assert "Undo" in undo_words(window)
    assert "scenario" not in undo_words(window)
    room.bar.reset.click()
    assert room.factors == AS_MEASURED
    assert card.field.text() == f"{before:.1f}"


def test_what_cannot_be_is_said_and_changes_nothing(
    open_window: MakeWindow, year: Path, qtbot: QtBot
) -> None:
    room = enter(qtbot, open_window(year))
    type_value(room, "win_rate", "120")
    assert room.cards["win_rate"]._problem.text() == "A win rate is more than 0 and at most 100%."
    assert room.factors == AS_MEASURED
    type_value(room, "win_rate", "abc")
    assert "is not a number" in room.cards["win_rate"]._problem.text()
    type_value(room, "win_rate", "100")
    most = room.factors.win_rate
    assert settled(qtbot, room).basis.probability(most) == pytest.approx(1)
    assert settled(qtbot, room).basis.probability(most * 0.99) < 1
    type_value(room, "win_rate", " ")
    assert room.factors == AS_MEASURED


def test_a_scenario_is_saved_used_in_the_balance_and_left(
    open_window: MakeWindow, year: Path, qtbot: QtBot
) -> None:
    window = open_window(year)
    room = enter(qtbot, window)
    model, balance = window.model, window.panels.balance
    assert model is not None
    balance.horizons.choose("year")
    to_sign, average = (
        balance.totals.figures["to_sign"].text(),
        balance.inputs.editors["money", "average"].text(),
    )
    weighted = model.figures.probabilities
    type_value(room, "deal_size", "45")
    room._set_factor("win_rate", 0.75)

    def name_it(dialog: NameDialog) -> None:
        # It says what was asked for, not only that a scenario is saved on the way.
        cancel, accept = dialog.findChildren(Button)
        assert cancel.text().startswith("Cancel")
        assert accept.text().startswith("Use in balance")
        dialog.name.setText("Larger deals")
        confirmed(dialog)

    with answering(qtbot, (NameDialog, name_it)) as titles:
        room.bar.use.click()
    assert titles == ["Use in balance"]
    (kept,) = scenarios(model.session)
    assert (kept.name, kept.active) == ("Larger deals", 1)
    assert [kept.deal_size, kept.win_rate] == pytest.approx([1.5, 0.75])
    # The balance reckons with 45 instead of 30: (900 - 360) / 45, and says so; the chart too.
    assert balance.totals.figures["to_sign"].text() == "12.0" != to_sign
    assert balance.scenario is not None
    assert balance.scenario.isVisible()
    assert "Larger deals" in balance.scenario.text()
    # Won 360 and the open ones, half as large again; three quarters as many go on from each stage.
    target, near_win = 0.1 * 0.75**5, 0.9 * 0.75
    opened = 1.5 * (200 * target + 100 * near_win)
    assert balance.totals.figures["by_value"].text() == f"{360 + opened:.1f}"
    assert "Larger deals" in window.panels.chart.sentence()
    window.rooms.enter("visits")
    visits = window.rooms.room("visits")
    assert isinstance(visits, VisitsRoom)
    assert "Under scenario “Larger deals”." in visits.sources.note.text()
    enter(qtbot, window)
    under = model.figures.probabilities_under(model.settings)
    assert under["near_win"] == pytest.approx(0.675)
    assert under["target"] == pytest.approx(target)
    assert under["won"] == 1
    # What was typed and chosen stays as it is; board, tables and the status line weigh as the balance does.
    assert balance.inputs.editors["money", "average"].text() == average
    assert model.figures.plain_probabilities_under(model.settings) == weighted
    assert model.figures.probabilities == under
    assert model.figures.weights["near_win"] == pytest.approx(0.9 * 0.75 * 1.5)
    assert model.figures.weights["won"] == 1
    assert "save scenario Larger deals" in undo_words(window)

    balance.totals.figures["by_value"].click()
    assert balance._popover is not None
    assert "Near-win: 100.0 × 1.5 × 67.5% = 101.3" in balance._popover.explanation.plain()
    balance._popover.close()

    balance.scenario.acted.emit()
    assert not balance.scenario.isVisible()
    assert balance.totals.figures["to_sign"].text() == to_sign
    assert "Larger deals" not in window.panels.chart.sentence()
    window.undo()
    assert balance.scenario.isVisible()
    assert room.bar.use.text() == "Stop using in balance"
    room.bar.use.click()
    assert not balance.scenario.isVisible()


def test_a_scenario_is_chosen_again_replaced_and_deleted(
    open_window: MakeWindow, year: Path, qtbot: QtBot
) -> None:
    window = open_window(year)
    room = enter(qtbot, window)
    assert window.model is not None
    session = window.model.session

    def name_it(dialog: NameDialog) -> None:
        dialog.name.setText("Plan")
        press(Qt.Key.Key_Return, window=dialog)

    before = room.cards["opportunities"].field.text()
    type_value(room, "opportunities", "14")
    with answering(qtbot, (NameDialog, cancelled)) as titles:
        room.bar.save.click()
    assert titles == ["Save the scenario"]
    assert scenarios(session) == []
    with answering(qtbot, (NameDialog, name_it)):
        room.bar.save.click()
    room.choose("measured")
    assert room.cards["opportunities"].field.text() == before
    room.choose(scenarios(session)[0].id)
    assert room.cards["opportunities"].field.text() == "14.0"
    type_value(room, "opportunities", "21")
    with answering(qtbot, (NameDialog, name_it)):
        room.bar.save.click()
    (kept,) = scenarios(session)
    assert kept.opportunities == pytest.approx(21 / (17.5 / settled(qtbot, room).basis.watched * 30.44))
    room.bar.remove.click()
    assert scenarios(session) == []
    assert room.factors == AS_MEASURED
    window.undo()
    assert scenarios(session) == [kept]


def test_figures_open_with_their_numbers_and_their_deals(
    open_window: MakeWindow, year: Path, qtbot: QtBot
) -> None:
    window = open_window(year)
    room = enter(qtbot, window)
    room.cards["win_rate"].measured.setFocus()
    press(Qt.Key.Key_Return)
    assert room.popover is not None
    assert "Won of new deals: through all stages" in room.popover.explanation.plain()
    room.popover.button.click()
    table = next(
        top
        for top in QApplication.topLevelWidgets() + window.findChildren(DealTable)
        if isinstance(top, DealTable)
    )
    qtbot.waitUntil(table.isVisible)
    assert len(room.deals("measured", "win_rate")) == 16
    table.close()
    figures = settled(qtbot, room)
    basis, now = figures.basis, figures.plain.total
    # The parts of a line are rounded so that they add up.
    more = dict(figures.one_per_cent)["sales_cycle"]
    shown: tuple[tuple[str, Lever | None, str], ...] = (
        ("measured", "win_rate", f"Target: {basis.stages['target'].moved_on} moved on, "),
        ("measured", "opportunities", f"(17 + 0.5) / {basis.watched:.0f} × 30.44 = "),
        ("measured", "sales_cycle", f"{basis.stages['target'].days_to_sign:.1f} days"),
        ("measured", "deal_size", "360.0 / 12 = 30.0"),
        ("brings", "deal_size", f"Result as it is: {wan(now)}"),
        ("one", "sales_cycle", f" = {wan(more, '+')}"),
        ("alone", "opportunities", "Target: 900.0"),
        ("result", None, "360.0 + "),
    )
    for kind, lever, part in shown:
        room._open(kind, lever)
        assert room.popover is not None
        assert part in room.popover.explanation.plain()
        room.popover.close()
    assert len(room.deals("measured", "opportunities")) == 17
    assert len(room.deals("measured", "deal_size")) == 12
    assert len(room.deals("result")) == 14


def test_with_nothing_closed_the_levers_stand_on_the_method(
    open_window: MakeWindow, tmp_path: Path, qtbot: QtBot
) -> None:
    path = tmp_path / "young.funnel"
    session = Session.create(path)
    session.execute(AddDeal({"customer": "only one", "amount_minor": 50 * WAN}, "near_win"))
    session.close()
    room = enter(qtbot, open_window(path))
    card = room.cards["sales_cycle"]
    assert card._sample.text() == "from the method"
    assert card.measured.text().startswith("by the method 12")
    assert all(one.slider.isEnabled() for one in room.cards.values())
    assert not card.alone.isVisible(), "there is no target"
    assert room.ranking.isVisible()
    # Of nine in ten that are near winning some stay too long.
    plain = settled(qtbot, room).plain
    assert 0.6 * 50 < plain.open / WAN < 0.9 * 50
    assert room.together.result.text() == wan(plain.total)
    assert "From the method, not yet from you: 0 closed deals" in room.together._hint.text()
    room._open("measured", "win_rate")
    assert room.popover is not None
    assert "From the method, not yet from you" in room.popover.explanation.plain()
    room.popover.close()


def test_an_empty_file_has_the_methods_values_and_says_what_is_missing(
    open_window: MakeWindow, tmp_path: Path, qtbot: QtBot
) -> None:
    path = tmp_path / "empty.funnel"
    Session.create(path).close()
    window = open_window(path)
    room = enter(qtbot, window)
    assert room.cards["win_rate"].measured.text() == "by the method 63.1%"
    assert room.cards["opportunities"].measured.text().startswith("none came yet, ")
    assert not room.cards["deal_size"].slider.isEnabled()
    # A bar of nothing says nothing: it is said in words.
    assert not room.ranking.isVisible()
    assert room.together._hint.text().startswith("One per cent brings nothing yet: no deal has an amount.")
    assert window.model is not None
    window.model.session.execute(AddDeal({"customer": "first", "amount_minor": 50 * WAN}, "intent"))
    settled(qtbot, room)
    assert room.ranking.isVisible()


def test_every_control_has_a_name(open_window: MakeWindow, sample: Path, qtbot: QtBot) -> None:
    room = enter(qtbot, open_window(sample))
    named = [
        *room.cards.values(),
        room.ranking,
        room.together,
        room.bar.choice,
        room.bar.use,
        room.bar.remove,
    ]
    for card in room.cards.values():
        named.extend((card.field, card.slider, card.measured, card.brings, card.alone))
    assert all(widget.accessibleName() for widget in named)


def later_of(path: Path, end: date) -> float:
    """Return by a query of its own what the open deals expected after ``end`` come to, in 10,000 yuan."""
    with closing(sqlite3.connect(f"file:{path}?mode=ro", uri=True)) as connection:
        (after,) = connection.execute(
            "SELECT TOTAL(amount_minor * CASE stage WHEN 'target' THEN 10 WHEN 'qualified' THEN 25 "
            "WHEN 'shortlisted' THEN 50 WHEN 'intent' THEN 75 ELSE 90 END) / 1e8 FROM deal "
            "WHERE outcome = 'open' AND expected_close_date > ?",
            (end.isoformat(),),
        ).fetchone()
    return float(after)


def test_what_is_expected_after_the_period_is_said_beside_what_counts_it(
    november: MainWindow, qtbot: QtBot
) -> None:
    window = november
    sample = window.path
    assert sample is not None
    assert window.model is not None
    assert window.flow is not None
    end = window.model.figures.period.end
    window.panels.balance.horizons.choose("year")
    by_value = window.panels.balance.totals.figures["by_value"]
    note = window.panels.balance.totals._notes["by_value"]
    qtbot.waitUntil(lambda: "expected after" in by_value.toolTip())
    after = later_of(sample, end)
    assert f"of which {after:.1f} expected after 31 Dec" in by_value.toolTip()
    # More than the target in all, but not in time: no tick.
    assert note.text() == f"143% · {after:.1f} later"
    by_value.click()
    popover = window.panels.balance._popover
    assert popover is not None
    figure = float(by_value.text()) - after
    assert f"expected later: {figure:.1f} + {after:.1f}" in popover.explanation.plain()
    popover.close()
    # A deal that is to close earlier than thought is told at once.
    late = next(
        deal
        for deal in window.model.session.store.targets.open_rows_between(
            end + timedelta(days=1), date(2099, 1, 1)
        )
    )
    window.flow.edit(late, "expected_close_date", end.isoformat())
    sooner = later_of(sample, end)
    assert sooner < after
    assert f"of which {sooner:.1f} expected after" in by_value.toolTip()
    window.undo()
    assert f"of which {after:.1f} expected after" in by_value.toolTip()


def test_without_a_target_a_link_leads_to_its_field(
    open_window: MakeWindow, sample: Path, qtbot: QtBot
) -> None:
    window = open_window(sample)
    room = enter(qtbot, window)
    assert window.model is not None
    window.model.session.execute(SetSettings(replace(window.model.settings, target_minor=None)))
    assert "No target yet" in room.together._against.text()
    window.actions_["show_balance"].trigger()
    room.together._against.linkActivated.emit("target")
    assert window.panels.balance.isVisible()
    assert QApplication.focusWidget() is window.panels.balance.inputs.editors["money", "target"]


def test_a_scenario_is_offered_a_name_and_the_chart_says_what_was(
    qtbot: QtBot, open_window: MakeWindow, sample: Path
) -> None:
    window = open_window(sample)
    measured = window.panels.chart.sentence()
    room = enter(qtbot, window)
    room._set_factor("win_rate", 1.25)
    names: list[str] = []

    def take(dialog: NameDialog) -> None:
        names.append(dialog.name.text())
        confirmed(dialog)

    with answering(qtbot, (NameDialog, take)):
        room.bar.use.click()
    basis = settled(qtbot, room).basis
    name = f"Win rate {100 * basis.probability(1.25) ** 0.2:.1f}%"
    assert names == [name]
    line = window.panels.balance.scenario
    assert line is not None
    assert line.text() == f"“{name}”: pass shares × 1.25"
    assert room.bar.choice.currentText() == f"✓ {name}"
    said = window.panels.chart.sentence()
    if " lacks " in measured:
        lacks, _colon, _more = measured.partition(":")
        assert said.endswith(f"Under scenario “{name}”; measured: {lacks}.")
    else:  # on the year's last days nothing lacks, with the scenario or without it
        assert said.endswith(f"Under scenario “{name}”.")
