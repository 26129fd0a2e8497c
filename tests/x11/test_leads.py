"""A lead dragged into the funnel with a real mouse, and leads pasted from a real clipboard."""

from __future__ import annotations

from pathlib import Path

import pytest

from funnel_desktop.commands.deals import AddDeal
from funnel_desktop.commands.leads import AddLeads
from funnel_desktop.commands.session import Session
from funnel_desktop.widgets.shell.registry import room_keys
from tests.x11.eyes import Eyes
from tests.x11.screen import Screen, wait_until
from tests.x11.test_drag import Story

pytestmark = pytest.mark.x11

KEY = {entry.key: keys.lower() for entry, keys in room_keys()}["leads"]


@pytest.fixture
def story(screen: Screen, funnel_path: Path, tmp_path: Path) -> Story:
    session = Session.create(funnel_path)
    for customer in ("岭核检测", "蓝坪电子"):
        session.execute(AddDeal({"customer": customer}))
    session.execute(AddLeads(({"customer": "远航电池", "source": "cold", "note": "展会"},)))
    session.close()
    home = tmp_path / "home"
    home.mkdir()
    return Story(screen, funnel_path, home)


def test_a_lead_is_dragged_onto_target_and_leads_are_pasted(screen: Screen, story: Story) -> None:
    app = story.start()
    lead = story.card(0)  # the tray comes where Target is now
    before = story.columns
    app.key(KEY)
    eyes = Eyes(screen, app, story.home)
    wait_until("the tray beside the board", lambda: eyes.board()["target"].left > before["target"].left)
    columns = eyes.board()
    assert columns["won"].right <= before["won"].right  # all six stay in sight
    app.drag(*lead, *columns["target"].gap(0))
    app.wait_for_window("远航电池")
    assert story.one("SELECT count(*) FROM lead") == 1  # a question is no change yet
    app.key("ctrl+Return")
    app.paste("第一次拜访已约好")
    app.key("ctrl+Return")
    wait_until("the deal to be in the file", lambda: story.one("SELECT count(*) FROM lead") == 0)
    first = story.ask("SELECT customer, source, note FROM deal WHERE stage = 'target' ORDER BY rank")[0]
    assert first == ("远航电池", "cold", "展会")

    app.key("ctrl+z")
    wait_until("the lead to be back", lambda: story.one("SELECT count(*) FROM lead") == 1)
    assert story.one("SELECT count(*) FROM deal") == 2

    # Into the tray, and what is on the clipboard.
    app.click(*lead)
    app.screen.copy("客户\t联系人\n鹏源电子\t李工\n锐模模具\t\n")
    app.key("ctrl+v")
    app.wait_for_window("Paste leads")
    app.key("ctrl+Return")
    wait_until("the leads to be in the file", lambda: story.one("SELECT count(*) FROM lead") == 3)
    names = [name for (name,) in story.ask("SELECT customer FROM lead ORDER BY rank")]
    assert names == ["鹏源电子", "锐模模具", "远航电池"]
    assert app.close("漏斗") == 0
    assert app.output == ""
