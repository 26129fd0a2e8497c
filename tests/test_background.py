"""Work on another thread that is given up in the moment in which it was done leaves nothing."""

from __future__ import annotations

import threading
from collections.abc import Generator
from pathlib import Path

from funnel_desktop.background import steps_on_a_thread


def test_what_was_made_in_the_moment_in_which_it_was_given_up_is_taken_away(tmp_path: Path) -> None:
    made, may_end = tmp_path / "copy", threading.Event()

    def make(_progress: object) -> Path:
        may_end.wait(60)
        made.write_text("whole")
        return made

    steps = steps_on_a_thread(make, Path.unlink)
    next(steps)
    may_end.set()
    steps.close()
    assert not made.exists()


def test_what_was_waited_for_stays(tmp_path: Path) -> None:
    made = tmp_path / "copy"

    def make(_progress: object) -> Path:
        made.write_text("whole")
        return made

    found: list[Path] = []

    def wait() -> Generator[float, None, None]:
        found.append((yield from steps_on_a_thread(make, Path.unlink)))

    for _ in wait():
        pass
    assert found == [made]
    assert made.exists()
