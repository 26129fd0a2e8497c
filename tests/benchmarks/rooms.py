"""How long every room, and a timeline of 2,000 entries, takes to open for the first time and to follow a
change."""

from __future__ import annotations

import shutil

from funnel_desktop.commands.session import Session
from tests.benchmarks.desk import Desk
from tests.benchmarks.report import Figure, median
from tests.benchmarks.room_data import fill_rooms

DEALS = 100_000
_PLAIN = "a plain window painted in one colour"


def rooms(desk: Desk) -> list[Figure]:
    """Measure in the program's own window with 20,000 visits, 5,000 people, 400 leads, 104 reviews."""
    path = desk.folder / "rooms.funnel"
    shutil.copyfile(desk.funnel(DEALS), path)
    session = Session.open(path)
    fill_rooms(session, desk.today)
    session.close()
    # Nothing is compiled for the first time: a user's Python has done so when it was installed.
    desk.measured("room_work", path)
    times = desk.measured("room_work", path)
    desk.measured("timeline_work", path)
    times |= {name: found for name, found in desk.measured("timeline_work", path).items() if name != "plain"}
    plain = median(times.pop("plain"))
    return [
        Figure(name, median(values), "ms", plain, _PLAIN, 100.0 if name.endswith("first") else None)
        for name, values in times.items()
    ]
