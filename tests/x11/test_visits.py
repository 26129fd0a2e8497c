"""A visit dragged to another day of the calendar with a real mouse, and the first visit of a lead."""

from __future__ import annotations

from datetime import date, timedelta
from itertools import pairwise
from pathlib import Path

import pytest
from PySide6.QtGui import QImage

from funnel_desktop.commands.deals import AddDeal
from funnel_desktop.commands.leads import AddLeads
from funnel_desktop.commands.records import PutRecords
from funnel_desktop.commands.session import Session
from funnel_desktop.method.records import Visit
from funnel_desktop.text import message
from funnel_desktop.widgets.kit.theme import LIGHT
from funnel_desktop.widgets.rooms.visits.calendar_layout import CARD, WEEK_HEAD
from funnel_desktop.widgets.shell.registry import room_keys
from tests.x11.eyes import Eyes, Place
from tests.x11.screen import Screen, wait_until
from tests.x11.test_drag import Story

pytestmark = pytest.mark.x11

_KEYS = {entry.key: keys.lower() for entry, keys in room_keys()}
KEY, BOARD_KEY = _KEYS["visits"], _KEYS["board"]
MONDAY = date.today() - timedelta(days=date.today().weekday())


def day(number: int) -> str:
    return (MONDAY + timedelta(days=number)).isoformat()


@pytest.fixture
def story(screen: Screen, funnel_path: Path, tmp_path: Path) -> Story:
    session = Session.create(funnel_path)
    session.execute(AddDeal({"customer": "岭核检测"}))
    visit = Visit("v1", None, None, "岭核检测", "李工", planned_date=day(1), planned_time="09:30")
    session.execute(PutRecords((visit,), message("Undo", "plan a visit")))
    session.execute(AddLeads(({"customer": "远航电池", "first_visit_date": day(3)},)))
    session.close()
    home = tmp_path / "home"
    home.mkdir()
    return Story(screen, funnel_path, home)


def see_days(picture: QImage) -> list[tuple[int, int, int]]:
    """Return left, right and top of the seven days of the week, by their white and grey grounds; else none.

    Looked for in the lowest quarter, where no visit stands; the top is where the line over Monday begins.
    """
    grounds = {LIGHT.surface.name(), LIGHT.sunken.name()}
    edges = (LIGHT.line, LIGHT.accent)
    y = picture.height() * 3 // 4
    runs: list[tuple[int, int]] = []
    start = 0
    for x in range(1, picture.width()):
        if picture.pixel(x, y) != picture.pixel(x - 1, y):
            if x - start > 60 and picture.pixelColor(start, y).name() in grounds:
                runs.append((start, x - 1))
            start = x
    for at in range(len(runs) - 6):
        seven = runs[at : at + 7]
        steps = [later[0] - earlier[0] for earlier, later in pairwise(seven)]
        if max(steps) - min(steps) <= 5:  # the day of today has a thicker edge
            middle = (seven[0][0] + seven[0][1]) // 2
            # No visit stands on Monday: the lowest line in its middle is its upper edge.
            lines = (row for row in range(y, 0, -1) if picture.pixelColor(middle, row) in edges)
            top = next(lines)
            return [(left, right, top) for left, right in seven]
    return []


def test_visits_are_dragged_to_other_days(screen: Screen, story: Story) -> None:
    app = story.start()
    app.key(KEY)
    eyes = Eyes(screen, app, story.home)
    seen: list[tuple[int, int, int]] = []

    def painted() -> bool:
        seen[:] = see_days(eyes.picture())
        return bool(seen)

    wait_until("the week on the screen", painted)

    def card(number: int) -> Place:
        """Return the middle of the first visit of a day."""
        left, right, top = seen[number]
        return (left + right) // 2, top + WEEK_HEAD + CARD // 2

    # Escape on the way leaves it where it is; let go on Friday it is Friday's, at the same hour.
    app.drag(*card(1), *card(4), drop=False)
    app.key("Escape")
    app.release()

    def elsewhere() -> bool:
        """Go to the board: while a drag is still ending the program takes no keys, and no other drag."""
        app.key(BOARD_KEY)
        return not see_days(eyes.picture())

    wait_until("the drag to be over", elsewhere)
    app.key(KEY)
    wait_until("the week on the screen again", painted)
    app.drag(*card(1), *card(4))
    wait_until(
        "the visit to be Friday's in the file",
        lambda: story.ask("SELECT planned_date, planned_time FROM visit") == [(day(4), "09:30")],
    )
    # The first visit of a lead: its date goes along, and no visit comes about.
    app.drag(*card(3), *card(2))
    wait_until(
        "the lead to be visited on Wednesday",
        lambda: story.one("SELECT first_visit_date FROM lead") == day(2),
    )
    assert story.one("SELECT count(*) FROM visit") == 1
    app.key("ctrl+z", "ctrl+z")
    wait_until("both to be back", lambda: story.one("SELECT planned_date FROM visit") == day(1))
    assert story.one("SELECT first_visit_date FROM lead") == day(3)
    assert app.close("漏斗") == 0
    assert app.output == ""
