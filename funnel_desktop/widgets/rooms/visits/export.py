"""The visits of a period as an iCalendar file: where to, and in which words."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, datetime
from pathlib import Path

from PySide6.QtCore import QTimeZone
from PySide6.QtWidgets import QWidget

from funnel_desktop.method.records import Visit
from funnel_desktop.method.visits import PlanPeriod, only_in_lead
from funnel_desktop.models.session_model import SessionModel
from funnel_desktop.part_names import named_after
from funnel_desktop.widgets.kit.file_dialogs import ask_save
from funnel_desktop.widgets.kit.text import translate
from funnel_desktop.wording.visits import first_visit_word


def ask_and_write(
    window: QWidget, model: SessionModel, period: PlanPeriod, visits: Sequence[Visit]
) -> Path | None:
    """Ask where to write the visits and do it; None when it was cancelled. Raises FunnelError."""
    from funnel_desktop.exchange.icalendar import calendar_bytes, write_calendar

    path = model.session.known_as
    suggested = named_after(path, f" {period.key}.ics")
    name, _ = ask_save(
        window,
        translate("VisitsRoom", "Export the visits as a calendar"),
        str(suggested),
        translate("VisitsRoom", "Calendar files (*.ics)"),
    )
    if not name:
        return None
    target = Path(name)
    if not target.suffix:
        target = target.with_suffix(".ics")
    sources = model.playbook.sources
    content = calendar_bytes(
        [visit._replace(purpose=first_visit_word()) if only_in_lead(visit) else visit for visit in visits],
        zone_name=bytes(QTimeZone.systemTimeZoneId().data()).decode("ascii", "replace"),
        stamp=datetime.now(UTC),
        source_name=lambda key: sources[key].name(model.language) if key in sources else key,
        labels={
            "purpose": translate("VisitDialog", "Purpose"),
            "position": translate("VisitDialog", "Position"),
            "outcome": translate("VisitDialog", "Outcome"),
        },
    )
    write_calendar(target, content)
    return target
