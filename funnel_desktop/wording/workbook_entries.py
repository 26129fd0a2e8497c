"""The page of a workbook with what was done besides visits: calls, messages, notes, chats, steps."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from funnel_desktop.exchange.workbook import Column, Sheet
from funnel_desktop.method.records import Activity
from funnel_desktop.method.texts import whole_text
from funnel_desktop.translation import translate
from funnel_desktop.wording.timeline import activity_word


def entries_page(activities: Sequence[Activity], projects: Mapping[str, str]) -> Sheet:
    """Return the page of entries; ``projects`` are what the deals are called that they are about, by id."""
    columns = [
        Column(translate("Workbook", "Day"), "date"),
        Column(translate("Workbook", "Time")),
        Column(translate("Workbook", "Kind")),
        Column(translate("Workbook", "Customer"), widest=36),
        Column(translate("Workbook", "Project"), widest=36),
        Column(translate("Workbook", "With whom")),
        Column(translate("Workbook", "What was said or done"), widest=60),
        Column(translate("Workbook", "What came of it"), widest=60),
    ]

    def line(entry: Activity) -> list[object]:
        return [
            entry.happened_on,
            entry.happened_at,
            activity_word(entry.kind),
            whole_text(entry.customer),
            whole_text(projects.get(entry.deal_id or "", "")),
            whole_text(entry.person),
            whole_text(entry.text),
            whole_text(entry.outcome),
        ]

    return Sheet(translate("Workbook", "Entries"), columns, map(line, activities), len(activities))
