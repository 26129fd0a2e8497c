"""The visits of a period as an iCalendar file."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtWidgets import QWidget

from funnel_desktop.method.records import Visit
from funnel_desktop.method.visits import PlanPeriod
from funnel_desktop.models.session_model import SessionModel
from funnel_desktop.widgets.kit.text import translate
from funnel_desktop.widgets.rooms.calendar_file import ask_target, new_calendar, with_purpose


def ask_and_write(
    window: QWidget, model: SessionModel, period: PlanPeriod, visits: Sequence[Visit]
) -> Path | None:
    """Ask where to write the visits and do it; None when it was cancelled. Raises FunnelError."""
    from funnel_desktop.exchange.icalendar import write_calendar

    title = translate("VisitsRoom", "Export the visits as a calendar")
    target = ask_target(window, model, title, period.key)
    if target is None:
        return None
    calendar = new_calendar(model)
    for visit in visits:
        calendar.add_visit(with_purpose(visit))
    write_calendar(target, calendar.content())
    return target
