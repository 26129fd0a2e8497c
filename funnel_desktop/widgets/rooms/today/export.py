"""What is to be done from today on as an iCalendar file: where to, and in which words."""

from __future__ import annotations

from collections.abc import Generator
from datetime import UTC, datetime
from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import QTimeZone
from PySide6.QtWidgets import QWidget

from funnel_desktop.method.visits import only_in_lead
from funnel_desktop.models.session_model import SessionModel
from funnel_desktop.part_names import named_after
from funnel_desktop.widgets.kit.file_dialogs import ask_save
from funnel_desktop.widgets.kit.text import translate
from funnel_desktop.wording.visits import first_visit_word


class Written(NamedTuple):
    """Where a calendar was written, and how many visits and next steps are in it."""

    path: Path
    visits: int
    steps: int


def ask_and_write(window: QWidget, model: SessionModel) -> Written | None:
    """Ask where to write visits and next steps and do it; None when it was cancelled. Raises FunnelError."""
    from funnel_desktop.widgets.kit.progress import run_with_progress

    suggested = named_after(model.session.known_as, f" {model.today.isoformat()}.ics")
    name, _ = ask_save(
        window,
        translate("TodayRoom", "Export visits and next steps as a calendar"),
        str(suggested),
        translate("VisitsRoom", "Calendar files (*.ics)"),
    )
    if not name:
        return None
    target = Path(name)
    if not target.suffix:
        target = target.with_suffix(".ics")
    found: list[Written] = []

    def write() -> Generator[float, None, None]:
        written = yield from written_calendar(model, target)
        found.append(written)

    run_with_progress(window, translate("TodayRoom", "Writing the calendar"), write())
    return found[0] if found else None


def written_calendar(model: SessionModel, target: Path) -> Generator[float, None, Written]:
    """Write what is planned from today on, in slices; what was there is replaced whole or not at all. Raises
    FunnelError."""
    from funnel_desktop.exchange.icalendar import CalendarWriter, write_calendar
    from funnel_desktop.queries.agenda import agenda

    sources = model.playbook.sources
    writer = CalendarWriter(
        zone_name=bytes(QTimeZone.systemTimeZoneId().data()).decode("ascii", "replace"),
        stamp=datetime.now(UTC),
        source_name=lambda key: sources[key].name(model.language) if key in sources else key,
        labels={
            "purpose": translate("VisitDialog", "Purpose"),
            "position": translate("VisitDialog", "Position"),
            "outcome": translate("VisitDialog", "Outcome"),
            "project": translate("Deal", "Project"),
        },
    )
    visits = steps = 0
    for day in agenda(model.session, model.today):
        for visit in day.visits:
            named = visit._replace(purpose=first_visit_word()) if only_in_lead(visit) else visit
            visits += writer.add_visit(named)
            yield day.share
        for line in day.steps:
            steps += writer.add_step(line)
            yield day.share
    write_calendar(target, writer.content())
    return Written(target, visits, steps)
