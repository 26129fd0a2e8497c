"""Days that are shown are those of the calendar on the wall: in China what is done before eight in the
morning is done, by UTC, the day before."""

from __future__ import annotations

import ast
import time
from collections.abc import Iterator
from datetime import date, datetime
from pathlib import Path

import pytest

import funnel_desktop
from funnel_desktop.commands.closing import WinDeal
from funnel_desktop.commands.deals import AddDeal, MoveDeals
from funnel_desktop.commands.session import Session
from funnel_desktop.method.local_days import local_date
from funnel_desktop.models.deal_table_model import DealTableModel
from funnel_desktop.models.session_model import SessionModel
from funnel_desktop.queries.review import latest_week
from funnel_desktop.translation import text_of
from funnel_desktop.wording.card import CardWords
from funnel_desktop.wording.days import minute_in_list

PROGRAM = Path(funnel_desktop.__file__).parent
SHOWN = ("models", "wording", "widgets", "cli", "queries")
"""What shows days; the layers below keep times, and compare them as they are kept."""


@pytest.fixture
def shanghai(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    monkeypatch.setenv("TZ", "Asia/Shanghai")
    time.tzset()
    yield
    monkeypatch.undo()
    time.tzset()


@pytest.mark.usefixtures("shanghai", "qapp")
def test_what_is_done_before_eight_in_shanghai_was_done_on_that_day(tmp_path: Path) -> None:
    # Monday 2026-11-30, a quarter past seven: in UTC it is Sunday still.
    early = datetime(2026, 11, 30, 7, 15).astimezone()
    session = Session.create(tmp_path / "早.funnel", clock=lambda: early)
    session.execute(AddDeal({"customer": "华强电子"}))
    session.execute(AddDeal({"customer": "长安汽车"}))
    won, moved = (deal.row for deal in session.store.deals.all_deals())
    session.execute(MoveDeals((moved,), "qualified"))
    session.execute(WinDeal(won, 100, 1, "2026-11-30"))
    # A file of another program may say no day of closing: then the time it came into its stage says it.
    session.store.file.connection.execute("UPDATE deal SET closed_date = NULL WHERE rowid = ?", (won,))
    model = SessionModel(session)
    try:
        rows = DealTableModel(model, [won, moved], text_of)
        rows.read_all()
        since = [rows.data(rows.index(row, rows.place("date"))) for row in (0, 1)]
        assert since == ["2026-11-30", "2026-11-30"]
        kind, words = CardWords(lambda: model.wording).step(model.session.cards([won])[0])
        assert (kind, words) == ("closed", "Won 30 Nov")
        week = latest_week(session, date(2026, 12, 7))
        assert week is not None
        assert week.start == date(2026, 11, 30)
        steps = session.undo_list
        assert [minute_in_list(step.at or "", "en", date(2026, 11, 30)) for step in steps] == ["07:15"] * 4
        assert minute_in_list(steps[0].at or "", "zh_CN", date(2026, 12, 1)) == "11-30 07:15"
    finally:
        model.close()


@pytest.mark.usefixtures("shanghai")
def test_a_time_is_of_its_day_here_and_a_day_is_itself() -> None:
    assert local_date("2026-11-29T23:15:00Z") == date(2026, 11, 30)
    assert local_date("2026-11-29") == date(2026, 11, 29)


def first_ten(path: Path) -> list[str]:
    """Return where a module takes the first ten signs of anything, as of a time to have its day."""
    return [
        f"{path.name}:{node.lineno}"
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, ast.Subscript)
        and isinstance(node.slice, ast.Slice)
        and node.slice.lower is None
        and isinstance(node.slice.upper, ast.Constant)
        and node.slice.upper.value == 10
    ]


def test_what_shows_days_never_cuts_them_from_times(tmp_path: Path) -> None:
    paths = [path for part in SHOWN for path in sorted((PROGRAM / part).rglob("*.py"))]
    assert [line for path in paths for line in first_ten(path)] == []
    cut = tmp_path / "cut.py"
    cut.write_text("day = deal.stage_since[:10]\nothers = names[:9]\n", encoding="utf-8")
    assert first_ten(cut) == ["cut.py:1"]
