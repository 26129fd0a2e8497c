"""An entry of a timeline with what its line says of the next step and the amount: one step to undo."""

from __future__ import annotations

from dataclasses import dataclass

from funnel_desktop.commands.activities import AddActivity
from funnel_desktop.commands.context import Context
from funnel_desktop.commands.deals import EditDeal
from funnel_desktop.commands.next_steps import NextStep, SetNextStep
from funnel_desktop.method.capture import Amount, Step
from funnel_desktop.method.records import Activity
from funnel_desktop.text import Message


@dataclass(frozen=True)
class NoteEntry:
    """Note an entry, and write the next step and the amount that came with it into its deal."""

    activity: Activity
    step: Step | None = None
    amount: Amount | None = None

    def name(self, context: Context) -> Message:
        """Say what was noted, and about whom."""
        return AddActivity(self.activity).name(context)

    def run(self, context: Context) -> None:
        """Write all of it. Raises FunnelError as ``AddActivity``."""
        AddActivity(self.activity).run(context)
        row = context.store.visit_figures.row_of(self.activity.deal_id or "")
        if row is None:
            return
        if self.step is not None:
            day = None if self.step.day is None else self.step.day.isoformat()
            SetNextStep(row, NextStep(self.step.text, day, self.step.time)).run(context)
        if self.amount is not None:
            values: dict[str, object] = {"amount_minor": self.amount.minor}
            if self.amount.currency:
                values["currency"] = self.amount.currency
            EditDeal(row, values).run(context)
