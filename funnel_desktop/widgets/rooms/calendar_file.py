"""An iCalendar file of what is planned: where to, and in which words."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimeZone
from PySide6.QtWidgets import QWidget

from funnel_desktop.method.records import Visit
from funnel_desktop.method.visits import only_in_lead
from funnel_desktop.models.session_model import SessionModel
from funnel_desktop.part_names import named_after
from funnel_desktop.widgets.kit.file_dialogs import ask_save
from funnel_desktop.widgets.kit.text import translate
from funnel_desktop.wording.visits import first_visit_word

if TYPE_CHECKING:
    from funnel_desktop.exchange.icalendar import CalendarWriter


def ask_target(window: QWidget, model: SessionModel, title: str, of: str) -> Path | None:
    """Ask where a calendar ``of`` a day or a period is to be written; None when it was cancelled."""
    suggested = named_after(model.session.known_as, f" {of}.ics")
    kinds = translate("VisitsRoom", "Calendar files (*.ics)")
    name, _ = ask_save(window, title, str(suggested), kinds)
    target = Path(name)
    if not name:
        return None
    return target if target.suffix else target.with_suffix(".ics")


def new_calendar(model: SessionModel) -> CalendarWriter:
    """Return a calendar in the language of the window and the time zone of this computer."""
    from funnel_desktop.exchange.icalendar import CalendarWriter

    sources = model.playbook.sources
    return CalendarWriter(
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


def with_purpose(visit: Visit) -> Visit:
    """Return a visit with what it is for: one that only a lead knows of is the first."""
    return visit._replace(purpose=first_visit_word()) if only_in_lead(visit) else visit
