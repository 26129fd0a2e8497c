"""The main job as its user does it: the real program, a real mouse, the file read by plain sqlite3."""

from __future__ import annotations

import signal
import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest

from funnel_desktop.commands.deals import AddDeal
from funnel_desktop.commands.session import Session
from tests.x11.eyes import Eyes, Place, SeenColumn
from tests.x11.screen import App, Screen, Window, wait_until

pytestmark = pytest.mark.x11

DEALS = (
    ("岭核检测", "辐射监测终端", 72_000_000, "target"),
    ("Bolt Motors", "Leak test bench", 36_000_000, "target"),
    ("华强电子", "贴片机检测线", 38_000_000, "target"),
    ("重庆长安", "座椅耐久台", 41_500_000, "qualified"),
)
HUAQIANG = "华强电子"


class Story:
    """A funnel file, the program on it, and what plain SQLite finds in the file."""

    def __init__(self, screen: Screen, path: Path, home: Path) -> None:
        self.screen = screen
        self.path = path
        self.home = home
        self.columns: dict[str, SeenColumn] = {}

    def start(self) -> App:
        """Start the program on the file as a person who has never used it, and wait for the board."""
        app = self.another()
        self.window: Window = app.wait_for_window("漏斗")
        self.columns = Eyes(self.screen, app, self.home).board()
        return app

    def another(self, user: str = "") -> App:
        """Start the program on the file in English, with settings of its own; as another ``user`` it does not
        know that it runs already."""
        home = self.home / user
        home.mkdir(exist_ok=True)
        places = {"HOME": str(home)}
        for name in ("XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME"):
            places[name] = str(home / name)
        return self.screen.start("--language", "en", self.path, environment=places)

    def ask(self, question: str, *values: object) -> list[tuple[Any, ...]]:
        """Read the file as any tool does."""
        with closing(sqlite3.connect(f"{self.path.as_uri()}?mode=ro", uri=True)) as connection:
            return connection.execute(question, values).fetchall()

    def one(self, question: str, *values: object) -> Any:
        """Return the first value of the first row."""
        return self.ask(question, *values)[0][0]

    def stage(self, customer: str = HUAQIANG) -> str:
        """Return where a deal is: its stage, or "lost"."""
        row = self.ask("SELECT stage, outcome FROM deal WHERE customer = ?", customer)[0]
        return "lost" if row[1] == "lost" else str(row[0])

    def events(self) -> list[int]:
        """Return how many events of each kind there are: when none is added, nothing has happened."""
        tables = ("stage_move", "check_answer", "outcome_event", "field_change")
        return [self.one(f"SELECT count(*) FROM {table}") for table in tables]

    def card(self, position: int, stage: str = "target") -> Place:
        """Return where a card is on the screen. The last added is on top."""
        return self.columns[stage].card(position)

    def beside(self) -> list[str]:
        """Return the names of what lies in the folder of the file."""
        return sorted(path.name for path in self.path.parent.iterdir())


@pytest.fixture
def story(screen: Screen, funnel_path: Path, tmp_path: Path) -> Story:
    session = Session.create(funnel_path)
    for customer, project, amount, stage in DEALS:
        session.execute(AddDeal({"customer": customer, "project": project, "amount_minor": amount}, stage))
    session.close()
    home = tmp_path / "home"
    home.mkdir()
    return Story(screen, funnel_path, home)


@pytest.fixture
def until(story: Story) -> Callable[[str, str], None]:
    def wait(customer: str, stage: str) -> None:
        wait_until(f"{customer} to be in {stage} in the file", lambda: story.stage(customer) == stage)

    return wait


def answer_by_keyboard(app: App) -> None:
    """Answer the five checks of Qualified and Shortlisted, say why it moves all the same, confirm."""
    app.wait_for_window(HUAQIANG)
    app.key("y", "shift+Tab")  # a letter goes on to the next check; back for the evidence
    app.type("minutes of the board meeting")
    app.key("Return", "n", "u", "a", "y")
    app.key("ctrl+Return")  # a No and an Unknown: the rule asks for a sentence first
    app.paste("客户要求本周定稿")
    app.key("ctrl+Return")
    app.wait_for_no_window(HUAQIANG)


def test_a_card_is_dragged_across_two_columns_and_is_in_the_file(
    story: Story, until: Callable[[str, str], None]
) -> None:
    app = story.start()
    app.drag(*story.card(0), *story.columns["shortlisted"].gap(0))
    app.wait_for_window(HUAQIANG)
    assert story.stage() == "target"  # a question is no change yet
    answer_by_keyboard(app)
    until(HUAQIANG, "shortlisted")

    # While the program is open, any SQLite tool sees it all.
    deal = story.one("SELECT id FROM deal WHERE customer = ?", HUAQIANG)
    moves = "SELECT from_stage, to_stage, reason FROM stage_move WHERE deal_id = ? ORDER BY rowid"
    answers = "SELECT check_key, answer, evidence FROM check_answer WHERE deal_id = ? ORDER BY check_key"
    expected_moves = [(None, "target", ""), ("target", "shortlisted", "客户要求本周定稿")]
    expected_answers = [
        ("q1", "yes", "minutes of the board meeting"),
        ("q2", "no", ""),
        ("s1", "unknown", ""),
        ("s2", "not_applicable", ""),
        ("s3", "yes", ""),
    ]
    assert story.ask(moves, deal) == expected_moves
    assert story.ask(answers, deal) == expected_answers

    # Ctrl+Z takes move and answers back as one step; Ctrl+Y does them again.
    app.key("ctrl+z")
    until(HUAQIANG, "target")
    assert story.ask(answers, deal) == []
    app.key_until("ctrl+y", f"{HUAQIANG} to be in shortlisted again", lambda: story.stage() == "shortlisted")

    assert app.close("漏斗") == 0
    assert story.beside() == [story.path.name]  # the file stands alone
    assert story.ask(moves, deal) == expected_moves
    assert story.ask(answers, deal) == expected_answers
    assert story.one("PRAGMA integrity_check") == "ok"
    assert app.output == ""


def test_what_is_cancelled_has_not_happened_and_what_is_lost_says_why(
    story: Story, until: Callable[[str, str], None]
) -> None:
    app = story.start()
    before = story.events()
    # Escape on the way.
    app.drag(*story.card(0), *story.columns["intent"].gap(0), drop=False)
    app.key("Escape")
    app.release()
    # Escape in the dialog, and its Cancel button by the keyboard.
    app.drag(*story.card(0), *story.columns["intent"].gap(0))
    app.wait_for_window(HUAQIANG)
    app.key("y", "Escape")
    app.wait_for_no_window(HUAQIANG)
    app.drag(*story.card(0), *story.columns["qualified"].gap(0))
    app.wait_for_window(HUAQIANG)
    app.key("y", *["shift+Tab"] * 4, "space")
    app.wait_for_no_window(HUAQIANG)
    assert story.events() == before
    assert [story.stage(customer) for customer, *_ in DEALS] == ["target"] * 3 + ["qualified"]

    # The zone at the foot of the board appears on the way and asks why it is lost.
    left, _top = story.columns["qualified"].card(0)
    app.drag(*story.card(0), left, story.window.y + story.window.height - 60)
    app.wait_for_window(HUAQIANG)
    app.key("space", "ctrl+Return")
    until(HUAQIANG, "lost")
    (outcome,) = story.ask("SELECT outcome, stage, reason FROM outcome_event")
    assert outcome[:2] == ("lost", "target")
    assert outcome[2]
    app.wait_for_no_window(HUAQIANG)
    app.key("ctrl+z")
    until(HUAQIANG, "target")
    assert story.events() == before


def test_killed_right_after_the_confirm_nothing_is_lost(
    story: Story, until: Callable[[str, str], None]
) -> None:
    app = story.start()
    app.drag(*story.card(0), *story.columns["shortlisted"].gap(0))
    answer_by_keyboard(app)  # ends when the dialog has gone
    until(HUAQIANG, "shortlisted")
    app.kill()
    # Another program needs nothing but the file and its log beside it.
    assert story.stage() == "shortlisted"
    # At the next start the funnel is as it was left.
    again = story.start()
    assert again.close("漏斗") == 0
    assert not list(story.home.rglob("running-*"))  # neither the killed one nor this one is thought to run
    assert story.stage() == "shortlisted"
    assert story.one("SELECT count(*) FROM check_answer") == 5
    assert story.beside() == [story.path.name]
    assert story.one("PRAGMA integrity_check") == "ok"


def test_a_second_window_reads_only(story: Story, until: Callable[[str, str], None]) -> None:
    first = story.start()
    second = story.another("colleague")
    window = second.wait_for_window("read only")
    board = Eyes(story.screen, second, story.home).board()
    before = story.events()
    second.drag(*board["target"].card(0), *board["shortlisted"].gap(0))
    second.key("ctrl+n", "ctrl+z", "Delete")
    assert [found.id for found in second.windows()] == [window.id]  # no question came up
    assert second.close("read only") == 0
    assert story.events() == before

    # The first has not lost its file: it still writes.
    first.wait_for_window("漏斗")
    story.screen.xdotool("windowactivate", "--sync", story.window.id)
    first.drag(*story.card(0), *story.columns["shortlisted"].gap(0))
    answer_by_keyboard(first)
    until(HUAQIANG, "shortlisted")


def test_a_customer_is_found_by_chinese_and_by_pinyin_and_moved_from_there(
    story: Story, until: Callable[[str, str], None]
) -> None:
    app = story.start()
    for words in ("岭核", "lhjc", "linghe"):
        app.key("ctrl+f", "ctrl+a")
        app.type(words) if words.isascii() else app.paste(words)
        # What is found is alone in its column, so the first card is it.
        app.key("Return", "Down", "Home", "ctrl+shift+Right")
        app.wait_for_window("岭核检测")
        app.key("Escape")
        app.wait_for_no_window("岭核检测")
    assert story.stage("岭核检测") == "target"


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGHUP])
def test_asked_to_end_it_closes_properly(story: Story, number: signal.Signals) -> None:
    app = story.start()
    app.drag(*story.card(0), *story.card(2))  # a change, so that there is a log to bring home

    def names() -> list[str]:
        asked = story.ask("SELECT customer FROM deal WHERE stage = 'target' ORDER BY rank")
        return [name for (name,) in asked]

    wait_until("the new order", lambda: names()[0] != HUAQIANG)
    app.process.send_signal(number)
    assert app.wait_for_end() == 0
    assert story.beside() == [story.path.name]
    assert names()[0] != HUAQIANG
    assert sorted(names()) == sorted(customer for customer, *_rest, stage in DEALS if stage == "target")


def test_a_dialog_that_grows_stays_where_it_is(story: Story) -> None:
    """A sentence under a field makes the dialog higher; the window manager is not asked to move it."""
    app = story.start()
    app.click(*story.card(0))
    app.key("ctrl+n")
    seen: list[Window] = []

    def at_rest() -> bool:
        seen.append(app.wait_for_window("New deal"))
        return len(seen) >= 4 and len(set(seen[-4:])) == 1

    app.wait_for_window("New deal")
    app.type("Valve Works\t\tabout ten")
    wait_until("the dialog to have taken its place", at_rest)
    before = seen[-1]
    app.key("ctrl+Return")
    wait_until("the sentence", lambda: app.wait_for_window("New deal").height > before.height)
    wait_until("the dialog to be at rest", at_rest)
    assert (seen[-1].x, seen[-1].y) == (before.x, before.y)
