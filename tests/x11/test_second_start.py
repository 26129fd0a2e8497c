"""A second start on a real screen: the window comes up from behind, from the task bar, with its dialog."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from funnel_desktop.commands.session import Session
from funnel_desktop.sample.funnel import SampleFunnel
from tests.x11.screen import App, Screen, wait_until

pytestmark = pytest.mark.x11

OTHER = (
    "from PySide6.QtWidgets import QApplication, QLabel; app = QApplication([]); "
    "label = QLabel('in front'); label.setWindowTitle('Another program'); label.showMaximized(); app.exec()"
)


class Desk:
    """A user with two funnels, who starts the program again and again."""

    def __init__(self, screen: Screen, folder: Path) -> None:
        self.screen = screen
        self.home = folder / "home"
        self.home.mkdir()
        self.sample, self.empty = folder / "样例.funnel", folder / "空的.funnel"
        session = Session.create(self.sample)
        session.execute(SampleFunnel())
        session.close()
        Session.create(self.empty).close()

    def start(self, *arguments: str | Path) -> App:
        """Start the program as the file manager does."""
        return self.screen.start("--language", "en", *arguments, environment={"HOME": str(self.home)})

    def in_front(self) -> str:
        """Return the title of the window that has the keyboard."""
        return self.screen.xdotool("getactivewindow", "getwindowname", check=False).strip()

    def cover(self) -> None:
        """Let another program's window cover the screen."""
        self.screen.start_program([sys.executable, "-c", OTHER])
        wait_until("the other window", self._the_other_in_front)

    def _the_other_in_front(self) -> bool:
        """Take the other window as from the task bar: a window manager does not put a new one before that in
        which its user has just typed."""
        self.screen.xdotool("search", "--name", "^Another program$", "windowactivate", check=False)
        return self.in_front() == "Another program"


@pytest.fixture
def desk(screen: Screen, tmp_path: Path) -> Desk:
    return Desk(screen, tmp_path)


def test_the_running_window_comes_to_the_front_with_the_file(desk: Desk) -> None:
    first = desk.start(desk.sample)
    window = first.wait_for_window("样例")
    desk.cover()
    second = desk.start(desk.empty)
    assert second.wait_for_end() == 0
    wait_until("the window in front", lambda: desk.in_front() == "空的 — Funnel Desktop")
    assert [one.id for one in first.windows("Funnel Desktop")] == [window.id]
    # From the task bar too, and without a file.
    desk.screen.xdotool("windowminimize", "--sync", window.id)
    first.wait_for_no_window("Funnel Desktop")
    assert desk.start().wait_for_end() == 0
    wait_until("the window in front", lambda: desk.in_front() == "空的 — Funnel Desktop")


def test_an_open_dialog_comes_to_the_front_and_the_file_after_it(desk: Desk) -> None:
    first = desk.start(desk.sample)
    first.wait_for_window("样例")
    first.key("ctrl+n")
    first.wait_for_window("New deal")
    first.type("Bolt Motors")
    desk.cover()
    assert desk.start(desk.empty).wait_for_end() == 0
    wait_until("the dialog in front", lambda: desk.in_front().startswith("New deal"))
    first.key("ctrl+Return")
    first.wait_for_no_window("New deal")
    wait_until("the other file", lambda: bool(first.windows("空的")))
    assert first.close("空的") == 0
    session = Session.open(desk.sample)
    try:
        assert "Bolt Motors" in {deal.customer for deal in session.store.deals.all_deals()}
    finally:
        session.close()


def test_after_a_kill_the_next_start_is_the_first(desk: Desk) -> None:
    killed = desk.start(desk.sample)
    killed.wait_for_window("样例")
    killed.kill()
    first = desk.start()  # the file used last comes back by itself
    first.wait_for_window("样例")
    assert desk.start(desk.empty).wait_for_end() == 0
    first.wait_for_window("空的")
    assert first.close("空的") == 0
