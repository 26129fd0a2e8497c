"""What a reminder says: its title and its sentence."""

from __future__ import annotations

from funnel_desktop.queries.reminders import Reminder
from funnel_desktop.text import dotted
from funnel_desktop.translation import translate
from funnel_desktop.wording.punctuation import enumerated


def reminder_words(reminder: Reminder) -> tuple[str, str]:
    """Return title and sentence of a reminder, as plain text."""
    visit, counts, line = reminder
    if visit is not None:
        title = translate("Reminders", "{time} visit: {customer}").format(
            time=visit.planned_time, customer=visit.customer
        )
        return title, dotted((visit.person, visit.purpose))
    if line is not None:
        title = translate("Reminders", "{time} {step}").format(
            time=line.next_step_time, step=line.next_step or translate("Today", "Step without words")
        )
        return title, dotted((line.customer, line.project))
    assert counts is not None
    today, late = [], []
    visits = counts.visits_now + counts.leads_now
    if visits:
        today.append(translate("Reminders", "%n visit(s)", "", visits))
    if counts.steps_now:
        today.append(translate("Reminders", "%n step(s)", "", counts.steps_now))
    if counts.commitments_now:
        today.append(translate("Reminders", "%n commitment(s)", "", counts.commitments_now))
    if counts.late:
        late.append(translate("Reminders", "%n thing(s) overdue", "", counts.late))
    if counts.signings_late:
        late.append(translate("Reminders", "%n signing day(s) passed", "", counts.signings_late))
    return translate("Reminders", "Today"), enumerated([*today, *late])


def staying_words() -> tuple[str, str]:
    """Return what is said once when the window is closed and the program goes on in the tray."""
    return (
        translate("Reminders", "Funnel Desktop goes on here"),
        translate(
            "Reminders",
            "It reminds you of visits and of the day. Click its icon to open the window; Quit in its menu, "
            "or Ctrl+Q in the window, ends it.",
        ),
    )
