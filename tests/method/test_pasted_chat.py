"""A conversation is copied from WeChat, DingTalk or another messenger and pasted: who, when, and what is a
guess. Anything else that is pasted is no conversation."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from funnel_desktop.method.pasted_chat import read_chat

TODAY = date(2026, 11, 30)  # a Monday


@pytest.mark.parametrize(
    ("text", "speakers", "day", "first", "last", "unsure"),
    [
        (
            "张三 2026/11/30 14:02:11\n到了\n李四 2026/11/30 14:03:20\n好",
            "张三 李四",
            "11-30",
            "14:02",
            "14:03",
            "",
        ),
        ("张三(2026-11-30 14:02):\n报价收到", "张三", "11-30", "14:02", "14:02", ""),
        (
            "张三（2026-11-30 14:02:11）：收到\n李工（2026-11-30 14:05）：好",
            "张三 李工",
            "11-30",
            "14:02",
            "14:05",
            "",
        ),
        ("王工: 2026年11月29日 下午 2:02\n好", "王工", "11-29", "14:02", "14:02", ""),
        ("张三 昨天 14:02\n在吗", "张三", "11-29", "14:02", "14:02", "relative"),
        ("张三 前天 晚上8:15\n在吗", "张三", "11-28", "20:15", "20:15", "relative"),
        ("王工 星期五 09:12\n周一送", "王工", "11-27", "09:12", "09:12", "relative"),
        ("王工 星期一 09:12\n周一送", "王工", "11-23", "09:12", "09:12", "relative"),
        ("技术群\n\n王工 11-28 09:12:00\nok", "王工", "11-28", "09:12", "09:12", "year"),
        ("王工 12月3日 10:00\n好的", "王工", "2025-12-03", "10:00", "10:00", "year"),
        ("张三 14:02\n在吗\n我 14:05\n在", "张三 我", "11-30", "14:02", "14:05", "day"),
        ("Zhang San  2:02 PM\nhello", "Zhang San", "11-30", "14:02", "14:02", "day"),
        (
            "[30/11/2026, 14:02:11] Zhang: hi: you\n[30/11/2026, 14:03] Me: yes",
            "Zhang Me",
            "11-30",
            "14:02",
            "14:03",
            "",
        ),
        ("11/30/26, 2:02 PM - Zhang: hi", "Zhang", "11-30", "14:02", "14:02", ""),
        ("03/04/2026, 10:00 - A: x", "A", "2026-03-04", "10:00", "10:00", "order"),
        ("Zhang, [Nov 30, 2026 at 2:02 PM]\nhi", "Zhang", "11-30", "14:02", "14:02", ""),
        ("Wang (Fri 9:05 AM): ok", "Wang", "11-27", "09:05", "09:05", "relative"),
        ("王工 11月28日 23:58\na\n李 00:03\nb", "王工 李", "11-28", "23:58", "00:03", "year"),
        ("张三 2月29日 10:00\nx", "张三", "2024-02-29", "10:00", "10:00", "year"),
        ("李四 2026/11/30 12:00 AM\nx", "李四", "11-30", "00:00", "00:00", ""),
    ],
)
def test_who_said_something_when(
    text: str, speakers: str, day: str, first: str, last: str, unsure: str
) -> None:
    chat = read_chat(text, TODAY)
    assert chat is not None
    known = ("Zhang San",) if "Zhang San" in speakers else tuple(speakers.split())
    assert chat.speakers == known
    assert chat.first.day.isoformat() == (day if len(day) > 5 else f"2026-{day}")
    assert (chat.first.clock, chat.last.clock, chat.unsure) == (first, last, unsure)
    assert chat.text == text, "the lines stay as they are"


def test_what_was_said_over_several_lines_belongs_to_who_said_it() -> None:
    chat = read_chat("张三 2026/11/30 14:02:11\n第一行\n\n第二行\n李四 2026/11/30 14:03\n好", TODAY)
    assert chat is not None
    assert [part.lines for part in chat.said] == [("第一行", "第二行"), ("好",)]


@pytest.mark.parametrize(
    "text",
    [
        "",
        "客户说周五 14:00 开会\n带上样机",
        "12月3日 10:00 开标\n地点：三楼",
        "打电话 王工 样机过了 14:00",
        "张三 2026/11/30 14:02:11",
        "下周三 14:30 拜访\n王工",
        "报价\n付款 30/60/10\n交货 12 周\n质保 14:00",
        "张三 2026/13/45 14:02:11\n在吗",
        "张三 2026/11/30 25:02\n在吗",
    ],
)
def test_other_texts_are_no_conversation(text: str) -> None:
    assert read_chat(text, TODAY) is None


@given(st.text(), st.dates(date(2000, 3, 1), date(2100, 1, 1)))
def test_any_text_can_be_pasted(text: str, today: date) -> None:
    chat = read_chat(text, today)
    assert chat is None or chat.said


@given(st.text(st.characters(exclude_categories=["Cs"]), max_size=40))
def test_nothing_that_was_said_is_lost(words: str) -> None:
    text = f"张三 2026/11/30 14:02:11\n{words}\n李四 2026/11/30 14:03:00\n好"
    chat = read_chat(text, TODAY)
    assert chat is not None
    for line in words.replace("\r\n", "\n").replace("\r", "\n").split("\n"):
        assert line in chat.text
