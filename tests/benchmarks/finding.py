"""Ctrl+K among 100,000 deals, 5,000 people and 400 leads: how long the longest step of a query takes, and the
whole of it. Each letter is a query of its own, and breaks off the one before."""

from __future__ import annotations

import shutil
import time

from funnel_desktop import garbage
from funnel_desktop.commands.session import Session
from funnel_desktop.method.finding import typed_words
from funnel_desktop.queries.board_index import BoardIndex
from funnel_desktop.queries.figures import Figures
from funnel_desktop.queries.find_anything import FindAnything
from tests.benchmarks.desk import Desk
from tests.benchmarks.report import Figure, median
from tests.benchmarks.room_data import fill_rooms

DEALS = 100_000
_STEP = 33.0
"""Milliseconds of a step: two pictures."""
_TYPED = ("hqdz", "瑞丰电子", "shenzhen", "王建国", "nothing is called so")


def finding(desk: Desk) -> list[Figure]:
    """Type some words letter by letter, each letter a query to its end."""
    path = desk.folder / "finding.funnel"
    shutil.copyfile(desk.funnel(DEALS), path)
    session = Session.open(path)
    fill_rooms(session, desk.today)
    index = BoardIndex(session, Figures(session, desk.today, later=True).totals, desk.today)
    with garbage.held():  # as in the window
        index.complete_facts()
    anything = FindAnything(session, index)
    longest: list[float] = []
    wholes: list[float] = []
    for typed in _TYPED:
        for end in range(1, len(typed) + 1):
            began = last = time.process_time()
            most = 0.0
            for _ in anything.in_slices(typed_words(typed[:end])):
                now = time.process_time()
                most, last = max(most, now - last), now
            now = time.process_time()
            longest.append(max(most, now - last) * 1000)
            wholes.append((now - began) * 1000)
    session.close()
    return [
        Figure("Ctrl+K: the longest step of a query, the first one", longest[0], most=_STEP),
        Figure("Ctrl+K: the longest step of any further query", max(longest[1:]), most=_STEP),
        Figure("Ctrl+K: a whole query (processor time)", median(wholes[1:])),
    ]
