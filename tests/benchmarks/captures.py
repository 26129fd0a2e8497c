"""How long a key takes in a captured line among 100,000 deals, and how long the names take before."""

from __future__ import annotations

import time
from functools import partial

from funnel_desktop.commands.session import Session
from funnel_desktop.method.capture import read_line
from funnel_desktop.queries.capture_index import CaptureIndex
from tests.benchmarks.desk import Desk
from tests.benchmarks.files import timed
from tests.benchmarks.report import Figure

DEALS = 100_000
_LINES = (
    "hqdz 王工 样机测试过了 周五送报告 45万",
    "瑞丰电子 王建国 样机测试过了 下周三送报告 45万",
    "广州瑞丰王工样机测试过了周五送报告45万",
    "昨天拜访深圳中科钱总 下周一交方案 月底签 80w",
    "Met Anna at Northwind, sample passed. Send the quote on Friday 45k",
)


def captures(desk: Desk) -> list[Figure]:
    """Type some lines key by key, each key a reading; the longest of them counts."""
    session = Session.open(desk.funnel(DEALS), "read")
    index = CaptureIndex(session)
    began, longest, last = time.perf_counter(), 0.0, time.perf_counter()
    for _ in index.in_slices():
        now = time.perf_counter()
        longest, last = max(longest, now - last), now
    whole = time.perf_counter() - began
    today = session.clock().date()
    keys = [
        timed(partial(read_line, line[:end], today, index, unit=10_000))
        for line in _LINES
        for end in range(1, len(line) + 1)
    ]
    session.close()
    return [
        Figure("a key in a captured line among 100,000 deals", max(keys), most=33.0),
        Figure("reading the names for it, all slices", whole * 1000),
        Figure("the longest of these slices", longest * 1000, most=100.0),
    ]
