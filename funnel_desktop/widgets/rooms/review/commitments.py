"""The commitments of a review: those of earlier weeks, kept or not, and new ones for each lever."""

from __future__ import annotations

from datetime import date, timedelta

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from funnel_desktop.method.records import Commitment
from funnel_desktop.method.review import by_lever, kept_share
from funnel_desktop.method.stages import LEVERS
from funnel_desktop.models.session_model import SessionModel
from funnel_desktop.queries.review import ReviewContent
from funnel_desktop.widgets.kit.controls.labels import Label
from funnel_desktop.widgets.kit.keyboard import keyboard_in
from funnel_desktop.widgets.kit.layout import STRETCH, column
from funnel_desktop.widgets.kit.plain_text import set_tip
from funnel_desktop.widgets.kit.text import translate
from funnel_desktop.widgets.kit.theme import SPACING
from funnel_desktop.widgets.rooms.review.card import ReviewCard
from funnel_desktop.widgets.rooms.review.commitment_row import CommitmentRow, NewCommitment


class _Commitments(ReviewCard):
    """A card with a heading and a note, and rows that are kept while the same commitments are shown."""

    changed = Signal(Commitment)
    removed = Signal(Commitment)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.rows: dict[str, CommitmentRow] = {}
        self.note = Label("", self, tone="note", wrap=True)
        self.add(self.heading, self.note)

    def commit(self) -> None:
        """Store what is being typed."""
        for row in list(self.rows.values()):
            row.commit()

    def forget_rows(self) -> None:
        """Take the rows away: another language is spoken."""
        for row in self.rows.values():
            row.hide()
            row.deleteLater()
        self.rows.clear()

    def _fill(
        self,
        entries: list[Commitment],
        place: QVBoxLayout,
        today: date,
        editable: bool,
        rows: dict[str, CommitmentRow],
    ) -> None:
        """Put rows for ``entries`` into ``place``; ``rows`` are those that are there."""
        wanted = [entry.id for entry in entries]
        for key in [key for key in rows if key not in wanted]:
            gone = rows.pop(key)
            self.rows.pop(key, None)
            keyboard = keyboard_in(self)
            had = keyboard is not None and gone.isAncestorOf(keyboard)
            place.removeWidget(gone)
            gone.hide()
            gone.deleteLater()
            if had:
                self.setFocus(Qt.FocusReason.OtherFocusReason)
        for at, entry in enumerate(entries):
            row = rows.get(entry.id)
            if row is None:
                row = CommitmentRow(entry, today, editable=editable, parent=self)
                row.changed.connect(self.changed)
                row.removed.connect(self.removed)
                rows[entry.id] = self.rows[entry.id] = row
            if place.indexOf(row) != at:
                place.insertWidget(at, row)


class Returned(_Commitments):
    """What was promised in earlier weeks."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._place = column()
        self.add(self._place, STRETCH)

    def show_content(self, content: ReviewContent, model: SessionModel) -> None:
        """Show what returns in the week's review."""
        self.heading.setText(translate("Review", "What became of my commitments"))
        kept, answered = kept_share(content.returned)
        if not content.returned:
            text = translate("Review", "None of an earlier week is due.")
        elif answered:
            text = translate("Review", "{kept} of {answered} answered were kept. Y and N answer.").format(
                kept=kept, answered=answered
            )
        else:
            text = translate("Review", "Kept or not? Y and N answer.")
        self.note.setText(text)
        self._fill(content.returned, self._place, content.today, False, self.rows)
        for entry in content.returned:
            lever = model.playbook.levers.get(entry.lever)
            self.rows[entry.id].show_entry(
                entry,
                lever.name(model.language) if lever is not None else "",
                model.language,
                content.today,
                read_only=not model.writable,
            )


class Made(_Commitments):
    """What is promised in the week shown, for each lever."""

    added = Signal(str, str, object)
    """A lever, a text and a due date."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._names: dict[str, Label] = {}
        self._places: dict[str, QVBoxLayout] = {}
        self._of_lever: dict[str, dict[str, CommitmentRow]] = {lever: {} for lever in LEVERS}
        self.lines: dict[str, NewCommitment] = {}

    def show_content(self, content: ReviewContent, model: SessionModel) -> None:
        """Show the commitments made in the week, and a line to add one for each lever."""
        language, today = model.language, content.today
        self.heading.setText(translate("Review", "My commitments for the four directions"))
        self.note.setText(
            translate("Review", "They return in Today when they are due, and in the next review.")
        )
        due = proposed_date(content)
        if not self.lines:
            self._build(model, due, today)
        for lever, entries in by_lever(content.made).items():
            if lever not in self._places:
                continue
            name = model.playbook.levers[lever].name(language)
            self._names[lever].setText(name)
            set_tip(self._names[lever], model.playbook.levers[lever].description(language))
            rows = self._of_lever[lever]
            self._fill(entries, self._places[lever], today, True, rows)
            for entry in entries:
                rows[entry.id].show_entry(entry, "", language, today, read_only=not model.writable)
            line = self.lines[lever]
            line.set_lever_name(name)
            line.propose(due, today)
            line.setVisible(model.writable)

    def forget_rows(self) -> None:
        """Take the rows of all levers away; they are made anew in the language in force."""
        super().forget_rows()
        for rows in self._of_lever.values():
            rows.clear()
        for line in self.lines.values():
            line.text.setPlaceholderText(translate("Review", "What will you do?"))
            line.button.set_text(translate("Review", "Commit"))

    def _build(self, model: SessionModel, due: date, today: date) -> None:
        for lever in LEVERS:
            name, place = Label("", self, tone="group"), column()
            line = NewCommitment("", due, today, self)
            line.added.connect(lambda text, day, lever=lever: self.added.emit(lever, text, day))
            self._names[lever], self._places[lever], self.lines[lever] = name, place, line
            self.add(column(name, place, line, spacing=SPACING.SMALL))
        self.add(STRETCH)

    def commit(self) -> None:
        """Store what is being typed, a new commitment too."""
        super().commit()
        for line in self.lines.values():
            if line.text.text().strip():
                line.add()


def proposed_date(content: ReviewContent) -> date:
    """Return the date proposed for a new commitment: the Friday after the week, or after today."""
    return max(content.week.end, content.today) + timedelta(
        days=(4 - max(content.week.end, content.today).weekday()) % 7 or 7
    )
