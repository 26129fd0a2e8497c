"""The verdict on the period: one line in every room, the same figures, and how they come about."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date
from pathlib import Path

from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from funnel_desktop.commands.closing import WinDeal
from funnel_desktop.commands.deals import SetSettings
from funnel_desktop.commands.session import Session
from funnel_desktop.method.today import week_of
from funnel_desktop.models.session_model import SessionModel
from funnel_desktop.queries.review import read_content
from funnel_desktop.queries.verdict import verdict
from funnel_desktop.widgets.dialogs.deal_table import DealTable
from funnel_desktop.widgets.kit.popover import Popover
from funnel_desktop.widgets.rooms.review.paper import document_of
from funnel_desktop.widgets.rooms.review.room import ReviewRoom
from funnel_desktop.widgets.rooms.today.room import TodayRoom
from funnel_desktop.widgets.shell.main_window import MainWindow
from funnel_desktop.widgets.shell.registry import ROOMS
from funnel_desktop.wording.verdict import verdict_words
from tests.widgets.window.conftest import MakeFile, MakeWindow


def known(qtbot: QtBot, window: MainWindow) -> SessionModel:
    """Wait until the forecast of the open file is there."""
    model = window.model
    assert model is not None
    qtbot.waitUntil(lambda: model.forecast.figures is not None and not model.forecast.due)
    return model


def figures_in(text: str) -> list[int]:
    """Return the amounts of a line, as many times 10,000 yuan, without days and "8 in 10"."""
    plain = text.replace("31 Dec", "").replace("8 in 10", "")
    return [round(float(found) * 100) for found in re.findall(r"\d+(?:\.\d+)?", plain)]


def millions(wan: int) -> str:
    return f"{wan / 100:,.2f}"


def won_now(row: int) -> WinDeal:
    """Return what wins a deal today."""
    return WinDeal(row, 10_000_000, 1, "2026-11-24")


def test_today_and_the_review_say_the_same(november: MainWindow, qtbot: QtBot) -> None:
    model = known(qtbot, november)
    target, _, middle, low, high, _ = figures_in(november.panels.verdict.accessibleName())
    november.rooms.enter("today")
    today = november.rooms.room("today")
    assert isinstance(today, TodayRoom)
    bar = today.bars["expected"]
    assert bar.isVisible()
    assert bar.text() == f"{millions(middle)} / ¥{millions(target)}m"
    assert f"8 times out of 10 between {millions(low)} and ¥{millions(high)}m." in bar.accessibleDescription()
    november.rooms.enter("review")
    review = november.rooms.room("review")
    assert isinstance(review, ReviewRoom)
    assert november.panels.verdict.accessibleName() in review._notes.text()
    # They follow when another forecast is there; a past week has had another verdict.
    rows = list(model.session.store.deals.column("near_win"))
    with qtbot.waitSignal(model.forecast.changed):
        model.session.execute(won_now(rows[0]))
    assert november.panels.verdict.accessibleName() in review._notes.text()
    review.go(-1)
    assert november.panels.verdict.accessibleName() not in review._notes.text()
    november.rooms.enter("today")
    assert bar.text().startswith(f"{millions(figures_in(november.panels.verdict.accessibleName())[2])} / ")
    bar.opened.emit()
    assert november.rooms.current == "targets"


def test_the_verdict_stands_in_every_room(november: MainWindow, qtbot: QtBot) -> None:
    known(qtbot, november)
    line = november.panels.verdict
    text = line.accessibleName()
    target, signed, middle, low, high, gap = figures_in(text)
    assert text.startswith("Target ¥6.00m · signed 3.72 · by 31 Dec ")
    assert (target, signed) == (600, 372)
    assert signed <= low <= middle <= high
    assert gap == target - middle
    for room in ROOMS:
        november.rooms.enter(room.key)
        assert line.isVisible()
        assert line.accessibleName() == text
    november.set_language("zh_CN")
    assert line.accessibleName().startswith("目标 600\N{NO-BREAK SPACE}万 · 已签 372 · 到 12-31 预计 ")
    november.set_language("en")


def test_a_longer_verdict_takes_no_height_of_the_chart(november: MainWindow, qtbot: QtBot) -> None:
    november.resize(1280, 800)
    model = known(qtbot, november)
    line, chart = november.panels.verdict, november.panels.chart
    november.set_language("zh_CN")
    qtbot.waitUntil(lambda: chart.height() >= chart.heights(chart.width())[0])
    before = line.accessibleName()
    # A target in single yuan is longer; in most fonts it takes a line more.
    model.session.execute(SetSettings(replace(model.settings, amount_unit=1)))
    known(qtbot, november)
    qtbot.waitUntil(lambda: len(line.accessibleName()) > len(before))
    qtbot.waitUntil(lambda: chart.height() >= chart.heights(chart.width())[0])


def test_without_the_panels_it_stands_over_the_rooms(november: MainWindow, qtbot: QtBot) -> None:
    known(qtbot, november)
    line = november.panels.verdict
    beside = line.height()
    november.actions_["show_chart"].trigger()
    qtbot.waitUntil(lambda: november.panels.balance_dock.isAncestorOf(line))
    november.actions_["show_balance"].trigger()
    qtbot.waitUntil(lambda: november.panels.strip.isAncestorOf(line) and line.isVisible())
    qtbot.waitUntil(lambda: line.height() < beside)  # one line there, two here
    november.actions_["show_chart"].trigger()
    qtbot.waitUntil(lambda: november.panels.chart_dock.isAncestorOf(line))
    assert not november.panels.strip.isVisible()


def test_it_stands_over_the_rooms_of_the_next_file_too(november: MainWindow, qtbot: QtBot) -> None:
    path = known(qtbot, november).session.path
    line, strip = november.panels.verdict, november.panels.strip
    november.actions_["show_chart"].trigger()
    november.actions_["show_balance"].trigger()
    qtbot.waitUntil(lambda: strip.isAncestorOf(line) and line.isVisible())
    november.set_session(None)
    assert not strip.isVisible()
    november.set_session(Session.open(path))
    qtbot.waitUntil(line.isVisible)


def test_a_move_is_in_the_chart_at_once_and_in_the_forecast_once_it_is_worked_out(
    november: MainWindow, qtbot: QtBot
) -> None:
    model = known(qtbot, november)
    line, before = november.panels.verdict, november.panels.verdict.accessibleName()
    told: list[str] = []
    model.forecast.changed.connect(lambda: told.append(line.accessibleName()))
    won = model.figures.pipeline.won_count
    row = model.index.column("near_win")[0]
    model.session.execute(won_now(row))
    assert model.figures.pipeline.won_count == won + 1
    assert line.accessibleName() == before  # the old value stays until the new one is there
    qtbot.waitUntil(lambda: bool(told) and not model.forecast.due)
    assert len(told) == 1
    assert figures_in(told[0])[1] > 372
    model.session.undo()
    qtbot.waitUntil(lambda: line.accessibleName() == before)


def test_what_is_made_quickly_one_after_the_other_is_told_once(november: MainWindow, qtbot: QtBot) -> None:
    model = known(qtbot, november)
    told: list[int] = []
    model.forecast.changed.connect(lambda: told.append(len(told)))
    for row in list(model.index.column("near_win"))[:3]:
        model.session.execute(won_now(row))
    qtbot.waitUntil(lambda: bool(told) and not model.forecast.due)
    assert len(told) == 1
    assert model.forecast.figures is not None
    assert model.forecast.figures.won.number == model.figures.pipeline.won_count


def test_its_formula_adds_up_and_opens_the_deals(november: MainWindow, qtbot: QtBot) -> None:
    model = known(qtbot, november)
    line = november.panels.verdict
    line.click()
    popover = QApplication.activePopupWidget()
    assert isinstance(popover, Popover)
    steps = dict(popover.explanation.steps)
    signed, coming, expected = figures_in(steps["Expected: signed + still to come"])
    assert signed + coming == expected
    target, there, gap = figures_in(steps["Gap: target − expected"])
    assert (there, gap) == (expected, target - expected)
    already, rest, most = figures_in(steps["At most: signed + all open deals that are not stuck"])
    assert already + rest == most
    assert re.search(r"From \d+ closed deals; your deals take \d\.\d × the", popover.explanation.note)
    popover.button.click()
    table = next(widget for widget in QApplication.topLevelWidgets() if isinstance(widget, DealTable))
    figures = model.forecast.figures
    assert figures is not None
    assert table.windowTitle().startswith("Deals behind the forecast until 31 Dec")
    table.close()


def test_without_deals_or_target_it_stays_calm(open_window: MakeWindow, qtbot: QtBot, tmp_path: Path) -> None:
    path = tmp_path / "empty.funnel"
    Session.create(path).close()
    window = open_window(path)
    model = known(qtbot, window)
    line = window.panels.verdict
    assert line.accessibleName() == "No target yet · no deals yet: nothing to forecast from"
    model.session.execute(SetSettings(replace(model.settings, target_minor=600_000_000)))
    qtbot.waitUntil(lambda: line.accessibleName().startswith("Target ¥6.00m"))
    assert "gap" not in line.accessibleName()


def test_a_target_that_is_reached_and_a_period_that_is_over(november: MainWindow, qtbot: QtBot) -> None:
    model = known(qtbot, november)
    line = november.panels.verdict
    model.session.execute(SetSettings(replace(model.settings, target_minor=300_000_000)))
    qtbot.waitUntil(lambda: line.accessibleName().startswith("Target ¥3.00m"))
    target, _, middle, *_, above = figures_in(line.accessibleName())
    assert line.accessibleName().endswith(f"+{millions(middle - target)}")
    assert above == middle - target
    figures = model.forecast.figures
    assert figures is not None
    over = verdict(model.figures, figures)
    period = over.period._replace(start=date(2025, 1, 1), end=date(2025, 12, 31))
    text = verdict_words(model.wording, over._replace(kind="ended", period=period, target=500_000_000)).spoken
    assert text == "Target ¥5.00m · signed 3.72 · the period ended on 31 Dec 2025 · gap 1.28"
    by_number = over._replace(measure="number", target=20.0, signed=12)
    assert verdict_words(model.wording, by_number).spoken.startswith("Target 20 · signed 12 · by ")
    yuan = model.wording._replace(settings=replace(model.settings, amount_unit=1))
    assert verdict_words(yuan, over).spoken.startswith("Target ¥3,000,000 · signed 3,720,000 · ")


def test_a_deal_tells_its_chance_in_words_and_opens_the_percentages(
    november: MainWindow, qtbot: QtBot
) -> None:
    model = known(qtbot, november)
    forecast = model.forecast.figures
    assert forecast is not None
    assert forecast.says_percent  # the sample has more than 50 closed deals
    words = {
        "this_month": "likely this month",
        "this_period": "likely by 31 Dec",
        "later": "rather after 31 Dec",
    }
    for deal in (forecast.deals[0], forecast.deals[-1]):
        november.open_deal(deal.row)
        sheet = november.sheet.shown
        assert sheet is not None
        assert sheet.head.chance.text() == words[deal.word]
        sheet.head.chance.click()
        popover = QApplication.activePopupWidget()
        assert isinstance(popover, Popover)
        assert dict(popover.explanation.steps)["Signed by 31 Dec"] == f"{deal.this_period:.0%}"
        popover.close()
    november.open_deal(model.index.column("won")[0])
    sheet = november.sheet.shown
    assert sheet is not None
    assert not sheet.head.chance.isVisible()


def test_with_few_closed_deals_no_chance_is_told(
    open_window: MakeWindow, make_file: MakeFile, qtbot: QtBot
) -> None:
    window = open_window(make_file("A, project, 10", "B, project, 20"))
    model = known(qtbot, window)
    window.open_deal(model.index.column("target")[0])
    sheet = window.sheet.shown
    assert sheet is not None
    assert not sheet.head.chance.isVisible()
    figures = model.forecast.figures
    assert figures is not None
    words = verdict_words(model.wording, verdict(model.figures, figures))
    assert "From the method, not yet from you: 0 closed deals" in words.explanation.note


def test_the_weekly_report_has_the_same_verdict(november: MainWindow, qtbot: QtBot) -> None:
    model = known(qtbot, november)
    content = read_content(model.session, model.figures, week_of(model.today))
    words = document_of(content, model).toPlainText().replace("\N{NO-BREAK SPACE}", " ")
    assert november.panels.verdict.accessibleName().replace("\N{NO-BREAK SPACE}", " ") in words
