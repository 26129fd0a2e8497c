"""One commitment as a line: whether it was kept, what it is, by when; and the line that adds one."""

from __future__ import annotations

from datetime import date
from typing import Any

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from funnel_desktop.method.records import Commitment
from funnel_desktop.widgets.kit import theme
from funnel_desktop.widgets.kit.controls.buttons import Button, IconButton
from funnel_desktop.widgets.kit.controls.chips import Chip
from funnel_desktop.widgets.kit.controls.fields import DateEdit, TextEdit
from funnel_desktop.widgets.kit.controls.labels import ElidedLabel, Label
from funnel_desktop.widgets.kit.controls.segments import SegmentedControl
from funnel_desktop.widgets.kit.layout import column, row, stretched
from funnel_desktop.widgets.kit.text import translate
from funnel_desktop.widgets.kit.theme import SPACING
from funnel_desktop.wording.days import short_day
from funnel_desktop.wording.review import kept_word

_DATE_WIDTH = 128
_KEYS = {
    Qt.Key.Key_Y: "yes",
    Qt.Key.Key_N: "no",
    Qt.Key.Key_Backspace: "",
    Qt.Key.Key_Delete: "",
}


class KeptControl(SegmentedControl):
    """Open | Kept | Not kept; Y and N answer, Backspace opens it again."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__([(key, kept_word(key)) for key in ("", "yes", "no")], "", parent)

    def row_key(self, event: QKeyEvent) -> None:
        """Answer by letter."""
        key = Qt.Key(event.key()) if event.key() in _KEYS else None
        if key is None or event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            return
        self.choose(_KEYS[key])
        self.setFocus(Qt.FocusReason.TabFocusReason)
        event.accept()


class CommitmentRow(QWidget):
    """A commitment. Of the week shown, text and date can be edited; of an earlier one they are read."""

    changed = Signal(Commitment)
    """The commitment as it shall be."""

    removed = Signal(Commitment)

    def __init__(self, entry: Commitment, today: date, *, editable: bool, parent: QWidget) -> None:
        super().__init__(parent)
        self.entry = entry
        self._editable = editable
        self.kept = KeptControl(self)
        self.kept.changed.connect(lambda kept: self._emit(kept=kept))
        self.text = TextEdit(translate("Review", "Commitment"), self)
        self.text.committed.connect(self._take_text)
        self.due = DateEdit(today, translate("Review", "Due"), self)
        self.due.setFixedWidth(_DATE_WIDTH)
        self.due.committed.connect(self._take_date)
        self.remove = IconButton("x", translate("Review", "Remove"), self)
        self.remove.clicked.connect(lambda: self.removed.emit(self.entry))
        self.words = Label("", self, wrap=True)
        self.words.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.chip = Chip("", parent=self)
        self.lever = ElidedLabel("", self, tone="note")
        if editable:
            row(stretched(self.text), self.due, self.kept, self.remove, on=self, spacing=SPACING.MEDIUM)
        else:
            line = row(self.chip, stretched(self.lever), self.kept, spacing=SPACING.MEDIUM)
            column(self.words, line, on=self, spacing=SPACING.TINY)
        for widget in (self.text, self.due, self.remove):
            widget.setVisible(editable)
        for label in (self.words, self.chip, self.lever):
            label.setVisible(not editable)

    def show_entry(
        self, entry: Commitment, lever_name: str, language: str, today: date, *, read_only: bool
    ) -> None:
        """Show a commitment; a field that is being typed in keeps its text. ``lever_name`` says for which
        lever it is, "" where that is clear."""
        self.entry = entry
        self.kept.set_value(entry.kept)
        self.kept.set_name(translate("Review", "Kept? {what}").format(what=entry.text))
        self.kept.setEnabled(not read_only)
        day = _day(entry.due_date)
        self.text.set_value(entry.text)
        self.text.setReadOnly(read_only)
        self.due.set_today(today)
        self.due.set_value(day)
        self.due.setReadOnly(read_only)
        self.remove.setEnabled(not read_only)
        self.words.setText(entry.text)
        self.lever.setText(lever_name)
        late = day is not None and day < today and not entry.kept
        due = translate("Review", "due {day}").format(day=short_day(day, language, today))
        self.chip.setText(translate("Review", "{due}, overdue").format(due=due) if late else due)
        self.chip.set_kind("bad" if late else "neutral", "overdue" if late else "")
        self.chip.updateGeometry()

    def commit(self) -> None:
        """Store what is being typed."""
        if self._editable:
            self.text.commit()
            self.due.commit()

    def _take_text(self, text: object) -> None:
        if str(text).strip():
            self._emit(text=str(text).strip())
        else:
            self.text.set_value(self.entry.text)

    def _take_date(self, day: object) -> None:
        if isinstance(day, date):
            self._emit(due_date=day.isoformat())
        else:
            self.due.set_value(_day(self.entry.due_date))

    def _emit(self, **values: Any) -> None:
        changed = self.entry._replace(**values)
        if changed != self.entry:
            self.changed.emit(changed)


class NewCommitment(QWidget):
    """The line that adds a commitment for a lever: Enter, or the button."""

    added = Signal(str, object)
    """Text and due date."""

    def __init__(self, lever_name: str, due: date, today: date, parent: QWidget) -> None:
        super().__init__(parent)
        self.text = TextEdit("", self)
        self.text.setPlaceholderText(translate("Review", "What will you do?"))
        self.due = DateEdit(today, "", self)
        self.due.setFixedWidth(_DATE_WIDTH)
        self.button = Button(translate("Review", "Commit"), icon="plus", parent=self)
        self.button.clicked.connect(self.add)
        self._proposed = due
        self.due.set_value(due)
        for field in (self.text, self.due):
            field.installEventFilter(self)
        self.set_lever_name(lever_name)
        row(stretched(self.text), self.due, self.button, on=self, spacing=SPACING.MEDIUM)
        theme.set_kind(self.text, "quiet", True)
        theme.set_kind(self.due, "quiet", True)

    def set_lever_name(self, name: str) -> None:
        """Say for which lever it is."""
        self.text.setAccessibleName(translate("Review", "New commitment: {lever}").format(lever=name))
        self.due.setAccessibleName(translate("Review", "Due: {lever}").format(lever=name))
        self.button.setAccessibleName(translate("Review", "Commit: {lever}").format(lever=name))

    def propose(self, due: date, today: date) -> None:
        """Propose a date, unless the user has chosen one."""
        self.due.set_today(today)
        if self.due.text() == self._proposed.isoformat() or not self.due.text():
            self.due.set_value(due)
        self._proposed = due

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Add on Enter in one of the fields."""
        if (
            event.type() == QEvent.Type.KeyPress
            and isinstance(event, QKeyEvent)
            and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        ):
            self.add()
            return True
        return super().eventFilter(watched, event)

    def add(self) -> None:
        """Add what is typed, if it is anything and its date can be read."""
        words = self.text.text().strip()
        if not words:
            self.text.setFocus(Qt.FocusReason.TabFocusReason)
            return
        if not self.due.commit():
            self.due.setFocus(Qt.FocusReason.TabFocusReason)
            return
        day = self.due.value()
        self.text.set_value("")
        self.text.setText("")
        self.due.set_value(self._proposed)
        self.added.emit(words, day if isinstance(day, date) else self._proposed)


def _day(text: str) -> date | None:
    try:
        return date.fromisoformat(text)
    except ValueError:  # from a foreign hand
        return None
