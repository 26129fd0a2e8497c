"""The decision chain edited with a real mouse: somebody under another, and somewhere on empty ground."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtGui import QImage

from funnel_desktop.commands.deals import AddDeal
from funnel_desktop.commands.people import PutPerson
from funnel_desktop.commands.session import Session
from funnel_desktop.method.records import Person
from funnel_desktop.widgets.deal.sheet import PAGES
from funnel_desktop.widgets.kit.theme import LIGHT
from tests.x11.eyes import Eyes
from tests.x11.screen import Screen, wait_until
from tests.x11.test_drag import Story

pytestmark = pytest.mark.x11

LINGHE = "岭核检测"
TOP = 288
"""From the top of the window to the middle of the chart's first row, in pixels."""


@pytest.fixture
def story(screen: Screen, funnel_path: Path, tmp_path: Path) -> Story:
    session = Session.create(funnel_path)
    session.execute(AddDeal({"customer": LINGHE}))
    for number, name in enumerate(("王处长", "李工", "陈科长")):
        person = Person(f"{number}", LINGHE, name, relation="neutral")
        session.execute(PutPerson(person))
    session.close()
    home = tmp_path / "home"
    home.mkdir()
    return Story(screen, funnel_path, home)


def test_the_chain_is_drawn_with_the_mouse(story: Story) -> None:
    app = story.start()
    app.click(*story.card(0), times=2)
    app.key(*["ctrl+Tab"] * PAGES.index("people"))
    window = story.window
    # Three at the top beside each other; the chart begins under the title of the page.
    width, gap, middle = 82, 12, window.width - 227
    places = [window.at(middle + (width + gap) * (number - 1), TOP) for number in range(3)]
    eyes = Eyes(story.screen, app, story.home)
    seen: list[QImage] = []

    def drawn() -> bool:
        """Whether three stand there with nothing between them, and nothing moves any more."""
        seen.append(eyes.picture())
        grounds = [seen[-1].pixelColor(*place) != LIGHT.surface for place in places]
        between = [seen[-1].pixelColor(x + (width + gap) // 2, y) == LIGHT.surface for x, y in places]
        return all(grounds) and all(between) and len(seen) > 1 and seen[-1] == seen[-2]

    wait_until("the chain on the screen", drawn)
    app.drag(*places[1], *places[0])
    wait_until("the line to be in the file", lambda: boss_of(story, "李工") == "0")
    assert place_of(story, "李工") == (None, None)

    # 李工 stands under 王处长 now, the two columns in the middle: 陈科长 goes down and to the right.
    left, right = (window.at(middle + (width + gap) * side, TOP) for side in (-0.5, 0.5))
    app.drag(*right, right[0] - 40, right[1] + 80, drop=False)
    app.key("Escape")
    app.release()
    app.drag(*right, right[0] + 30, right[1] + 70)
    wait_until("the place to be in the file", lambda: place_of(story, "陈科长") != (None, None))
    x, y = place_of(story, "陈科长")
    assert (x, y) == (1.375, 1), "30 pixels are three eighths of a column, 70 are a row"
    assert boss_of(story, "陈科长") is None
    app.drag(*left, left[0], left[1] + 70)  # somebody cannot report to who is below
    app.key("ctrl+z")
    wait_until("it to be taken back", lambda: place_of(story, "陈科长") == (None, None))
    assert boss_of(story, "王处长") is None
    assert boss_of(story, "李工") == "0"
    assert app.close("漏斗") == 0
    assert app.output == ""


def boss_of(story: Story, name: str) -> str | None:
    found = story.one("SELECT reports_to FROM person WHERE name = ?", name)
    return None if found is None else str(found)


def place_of(story: Story, name: str) -> tuple[float | None, float | None]:
    x, y = story.ask("SELECT place_x, place_y FROM person WHERE name = ?", name)[0]
    return x, y
