"""What is to be done from today on as an iCalendar file."""

from __future__ import annotations

from collections.abc import Generator
from pathlib import Path
from typing import NamedTuple

from PySide6.QtWidgets import QWidget

from funnel_desktop.models.session_model import SessionModel
from funnel_desktop.widgets.kit.text import translate
from funnel_desktop.widgets.rooms.calendar_file import ask_target, new_calendar, with_purpose


class Written(NamedTuple):
    """Where a calendar was written, and how many visits and next steps are in it."""

    path: Path
    visits: int
    steps: int


def ask_and_write(window: QWidget, model: SessionModel) -> Written | None:
    """Ask where to write visits and next steps and do it; None when it was cancelled. Raises FunnelError."""
    from funnel_desktop.widgets.kit.progress import run_with_progress

    title = translate("TodayRoom", "Export visits and next steps as a calendar")
    target = ask_target(window, model, title, model.today.isoformat())
    if target is None:
        return None
    found: list[Written] = []

    def write() -> Generator[float, None, None]:
        written = yield from written_calendar(model, target)
        found.append(written)

    run_with_progress(window, translate("TodayRoom", "Writing the calendar"), write())
    return found[0] if found else None


def written_calendar(model: SessionModel, target: Path) -> Generator[float, None, Written]:
    """Write what is planned from today on, in slices; what was there is replaced whole or not at all. Raises
    FunnelError."""
    from funnel_desktop.exchange.icalendar import write_calendar
    from funnel_desktop.queries.agenda import agenda

    writer = new_calendar(model)
    visits = steps = 0
    for day in agenda(model.session, model.today):
        for visit in day.visits:
            visits += writer.add_visit(with_purpose(visit))
            yield day.share
        for line in day.steps:
            steps += writer.add_step(line)
            yield day.share
    write_calendar(target, writer.content())
    return Written(target, visits, steps)
