"""A table of visits: when, whom, why, and what came of it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QObject, Qt, Signal

from funnel_desktop.method.playbook import Playbook
from funnel_desktop.method.records import Visit
from funnel_desktop.method.search import by_sound
from funnel_desktop.method.visits import only_in_lead
from funnel_desktop.models.table import FIRST_ROLE, Column, TableModel
from funnel_desktop.text import Message, message

IdRole = int(Qt.ItemDataRole.UserRole)
"""The id of a visit."""
StateRole = FIRST_ROLE
"""A key of ``STATES``, or "done"."""

STATES = {
    "overdue": message("VisitTable", "⚠ overdue"),
    "planned": message("VisitTable", "planned"),
    "no_day": message("VisitTable", "no day yet"),
}

FIRST_VISIT = message("VisitTable", "First visit")
"""Stands for the purpose of a lead's first visit of which only the date is known."""


def state_of(visit: Visit, today: date) -> str:
    """Return a key of ``STATES``."""
    if visit.done_date is not None:
        return "done"
    if visit.planned_date is None:
        return "no_day"
    return "overdue" if visit.planned_date < today.isoformat() else "planned"


@dataclass(frozen=True)
class VisitWords:
    """What it takes to say what a visit's line holds; ``day_text`` writes days."""

    text_of: Callable[[Message], str]
    day_text: Callable[[date], str]
    playbook: Playbook | None = None
    language: str = "en"
    today: date = date.min

    def planned(self, visit: Visit) -> str:
        """Return the day for which a visit is planned."""
        day = visit.planned_date
        return "–" if day is None else self.day_text(date.fromisoformat(day))

    def purpose(self, visit: Visit) -> str:
        """Return why it is made."""
        if not visit.purpose and only_in_lead(visit):
            return self.text_of(FIRST_VISIT)
        return visit.purpose

    def source(self, visit: Visit) -> str:
        """Return the name of its source."""
        known = self.playbook.sources if self.playbook is not None else {}
        return known[visit.source].name(self.language) if visit.source in known else "–"

    def done(self, visit: Visit) -> str:
        """Return the day on which it was done, or how it stands."""
        if visit.done_date is not None:
            return f"✓ {self.day_text(date.fromisoformat(visit.done_date))}"
        return self.text_of(STATES[state_of(visit, self.today)])


def _when(visit: Visit) -> str:
    return (visit.done_date or visit.planned_date or "9999") + visit.planned_time


def _day(text: str | None) -> date | str | None:
    return date.fromisoformat(text) if text else text


def _text(key: str, title: Message, typed: Callable[[VisitWords, Visit], bool] | None = None) -> _Column:
    """Return the column of a text that is shown as it is."""
    return Column(
        key,
        title,
        lambda _words, visit: str(getattr(visit, key)),
        edit=lambda _words, visit: getattr(visit, key),
        typed=typed,
    )


_Column = Column[Visit, VisitWords]

COLUMNS: tuple[_Column, ...] = (
    Column(
        "planned_date",
        message("VisitTable", "Planned"),
        VisitWords.planned,
        sort=lambda _words, visit: (visit.planned_date or "9999") + visit.planned_time,
        edit=lambda _words, visit: _day(visit.planned_date),
    ),
    _text("planned_time", message("VisitTable", "Time")),
    # What a visit is about is chosen in its dialog, not typed into the table.
    _text("customer", message("VisitTable", "Customer"), typed=lambda _words, _visit: False),
    _text("person", message("VisitTable", "Person")),
    _text("position", message("VisitTable", "Position")),
    Column(
        "purpose",
        message("VisitTable", "Purpose"),
        VisitWords.purpose,
        edit=lambda _words, visit: visit.purpose,
    ),
    Column(
        "source",
        message("VisitTable", "Source"),
        VisitWords.source,
        edit=lambda _words, visit: visit.source,
    ),
    Column(
        "done_date",
        message("VisitTable", "Done"),
        VisitWords.done,
        sort=lambda _words, visit: (visit.done_date or "9999") + _when(visit),
        edit=lambda _words, visit: _day(visit.done_date),
    ),
    # An outcome is typed only once the visit is done.
    _text(
        "outcome",
        message("VisitTable", "Outcome"),
        typed=lambda _words, visit: visit.done_date is not None,
    ),
)


class VisitTableModel(TableModel[Visit, VisitWords]):
    """Visits in the given order; ``text_of`` writes messages, ``day_text`` days, in the window's language."""

    edited = Signal(str, str, object)
    """The user wants another value of a visit: its id, a field of ``Visit``, the value."""

    tips_say_text = True

    def __init__(
        self,
        text_of: Callable[[Message], str],
        day_text: Callable[[date], str],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(COLUMNS, (), VisitWords(text_of, day_text), text_of, parent)
        self._day_text = day_text

    def set_visits(self, visits: Sequence[Visit], playbook: Playbook, language: str, today: date) -> None:
        """Show other visits."""
        words = VisitWords(self.text_of, self._day_text, playbook, language, today)
        self.show_lines(visits, words)

    def visit(self, row: int) -> Visit:
        """Return the visit of a row."""
        return self.lines[row]

    def position(self, identifier: str) -> int:
        """Return the row of a visit, -1 when it is not there."""
        return next((at for at, visit in enumerate(self.lines) if visit.id == identifier), -1)

    def sort_key(self, column: _Column, line: Visit) -> object:
        """Return what a cell is sorted by: blanks last, and what is alike by its day."""
        if column.sort is not None:
            return column.sort(self.words, line)
        return f"{by_sound(column.text(self.words, line) or '￿')}\0{_when(line)}"

    def more(self, column: _Column, line: Visit, role: int) -> object:
        """Return the visit's id or its state."""
        if role == IdRole:
            return line.id
        return state_of(line, self.words.today) if role == StateRole else None

    def write(self, column: _Column, line: Visit, value: object) -> bool:
        """Ask for another value; it is shown once the file has it."""
        self.edited.emit(line.id, column.key, value.isoformat() if isinstance(value, date) else value)
        return True
