"""The bars move softly, may be interrupted, and stay where motion isn't wanted."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from funnel_desktop.method.chart_geometry import Frame, between, plan
from tests.widgets.balance.desk import WAN, Desk
from tests.widgets.chart.test_funnel_panel import load


def test_a_new_change_starts_from_what_is_drawn_now(
    qtbot: QtBot, worked: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("FUNNEL_REDUCED_MOTION", "0")
    load(qtbot, worked.chart)
    area = worked.chart.area
    start = area.drawing.frame
    worked.save({"target_minor": 1200 * WAN})
    assert area.moving
    assert area.drawing.frame == start
    first_goal = area.goal
    qtbot.waitUntil(lambda: area.drawing.frame not in (start, first_goal))
    halfway = area.drawing.frame
    worked.save({"target_minor": 300 * WAN})
    assert area.drawing.frame == halfway
    qtbot.waitUntil(lambda: not area.moving)
    assert area.drawing.frame == area.goal != first_goal


def test_with_less_motion_the_new_state_is_there_at_once(qtbot: QtBot, worked: Desk) -> None:
    load(qtbot, worked.chart)
    worked.save({"target_minor": 1200 * WAN})
    assert not worked.chart.area.moving
    assert worked.chart.area.drawing.frame == worked.chart.area.goal


def test_ticks_fade_in_where_they_belong() -> None:
    without = Frame(((0.0, 0.0, 1.0),) * 6, (1.0,) * 6, (0.0,) * 6, 0.0)
    with_ticks = Frame(((0.0, 0.0, 0.5),) * 6, (0.4,) * 6, (0.1,) * 6, 1.0)
    middle = between(without, with_ticks, 0.5)
    assert middle.ticks == pytest.approx((0.4,) * 6)
    assert middle.chances == pytest.approx((0.1,) * 6)
    assert middle.strength == 0.5
    assert middle.bars[0] == (0.0, 0.0, 0.75)
    assert between(without, with_ticks, 1.0) is with_ticks


@pytest.mark.parametrize("height", [120, 212, 236, 292, 600])
def test_six_rows_fit_into_every_height(height: int) -> None:
    shape = plan(280, height, 66, 58)
    assert shape.row >= 8
    assert shape.top(5) + shape.row <= height
