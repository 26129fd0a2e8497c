"""A rep types a line over the timeline: what kind of entry it is, when it was, and with whom."""

from __future__ import annotations

from datetime import date, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from funnel_desktop.method.entry_line import read_draft

NOW = datetime(2026, 11, 30, 15, 4)
PEOPLE = ("王工", "刘立珊主任", "Zhang San")


@pytest.mark.parametrize(
    ("text", "kind", "day", "clock", "person"),
    [
        ("电话王工，样机过了", "call", "2026-11-30", "15:04", "王工"),
        ("王工 电话：付款 30/60/10 可谈", "call", "2026-11-30", "15:04", "王工"),
        ("昨天 下午3点 发了微信给刘立珊主任", "message", "2026-11-29", "15:00", "刘立珊主任"),
        ("11-27 报价 V2 已发", "note", "2026-11-27", "", ""),
        ("11月27日 called Zhang San", "call", "2026-11-27", "", "Zhang San"),
        ("前天打了个电话", "call", "2026-11-28", "", ""),
        ("yesterday 14:30 emailed zhang san the offer", "message", "2026-11-29", "14:30", "Zhang San"),
        ("样机测试通过", "note", "2026-11-30", "15:04", ""),
        ("12-03 送报告", "note", "2026-11-30", "15:04", ""),  # a plan: it has happened on no day yet
        ("2-30 x", "note", "2026-11-30", "15:04", ""),
        ("张三 昨天 14:02\n在吗", "chat", "2026-11-29", "14:02", "张三"),
        ("王工 2026/11/28 14:02:11\n在吗\n小吴 2026/11/28 14:03\n在", "chat", "2026-11-28", "14:02", "王工"),
    ],
)
def test_a_line_is_read(text: str, kind: str, day: str, clock: str, person: str) -> None:
    draft = read_draft(text, NOW, PEOPLE)
    assert (draft.kind, draft.day.isoformat(), draft.clock, draft.person) == (kind, day, clock, person)
    assert draft.text == text, "what was typed stays as it is"


def test_in_january_a_day_of_december_is_the_last_ones() -> None:
    draft = read_draft("12-28 电话", datetime(2027, 1, 5, 9, 0), ())
    assert draft.day == date(2026, 12, 28)


@given(st.text())
def test_any_line_can_be_typed(text: str) -> None:
    draft = read_draft(text, NOW, PEOPLE)
    assert draft.text == text.strip()
