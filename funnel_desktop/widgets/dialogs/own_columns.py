"""Managing the columns of the file's own: adding, naming, ordering, changing their kind, removing."""

from __future__ import annotations

from collections.abc import Callable, Generator, Sequence
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from funnel_desktop.commands.own_columns import WantedColumn
from funnel_desktop.method.own_columns import LONGEST_NAME, MOST_OWN_COLUMNS, OWN_KINDS, checked_name
from funnel_desktop.method.records import OwnColumn
from funnel_desktop.queries.own_columns import Filled
from funnel_desktop.text import FunnelError, message
from funnel_desktop.widgets.kit.controls.buttons import Button, IconButton
from funnel_desktop.widgets.kit.controls.fields import Choice
from funnel_desktop.widgets.kit.controls.labels import Label
from funnel_desktop.widgets.kit.controls.plain_edits import LineEdit
from funnel_desktop.widgets.kit.form import FormDialog
from funnel_desktop.widgets.kit.layout import STRETCH, column, fill, row, stretched
from funnel_desktop.widgets.kit.text import text_of, translate
from funnel_desktop.widgets.kit.theme import SPACING
from funnel_desktop.widgets.kit.timers import later

KIND_WORDS = {
    "text": message("OwnColumns", "Text"),
    "number": message("OwnColumns", "Figure"),
    "date": message("OwnColumns", "Date"),
    "choice": message("OwnColumns", "Choice"),
}
Look = Callable[[str, str], Generator[float, None, Filled]]


class _Line(QWidget):
    """One column: its name, its kind, its place, and what would become of what is in it."""

    def __init__(self, dialog: OwnColumnsDialog, there: OwnColumn | None) -> None:
        super().__init__(dialog)
        self.there = there
        self.removed = False
        self.name = LineEdit(there.name if there is not None else "", self)
        self.name.setMaxLength(LONGEST_NAME)
        self.name.setAccessibleName(translate("OwnColumns", "Name of the column"))
        self.name.setPlaceholderText(translate("OwnColumns", "Name of the column"))
        self.kind = Choice(translate("OwnColumns", "Kind"), self)
        self.kind.set_choices(
            [(kind, text_of(KIND_WORDS[kind])) for kind in OWN_KINDS], there.kind if there else "text"
        )
        self.up = IconButton("chevron-up", translate("OwnColumns", "Move up"), self)
        self.down = IconButton("chevron-down", translate("OwnColumns", "Move down"), self)
        self.away = IconButton("trash", translate("OwnColumns", "Remove this column"), self)
        self.note = Label("", self, tone="note", wrap=True)
        self.note.hide()
        self.back = Button(translate("OwnColumns", "Keep it"), "link", parent=self)
        self.back.hide()
        cells = row(stretched(self.name, 1), self.kind, self.up, self.down, self.away, spacing=SPACING.SMALL)
        column(cells, row(self.note, self.back, STRETCH), on=self, spacing=SPACING.HAIR)
        self.kind.activated.connect(lambda _at: dialog.look(self))
        self.up.clicked.connect(partial(dialog.move_line, self, -1))
        self.down.clicked.connect(partial(dialog.move_line, self, 1))
        self.away.clicked.connect(partial(dialog.remove_line, self, True))
        self.back.clicked.connect(partial(dialog.remove_line, self, False))

    def say(self, words: str) -> None:
        """Say what becomes of what is in it."""
        self.note.setText(words)
        self.note.setVisible(bool(words))

    def set_removed(self, removed: bool) -> None:
        """Show that it is to go, or not."""
        self.removed = removed
        for part in (self.name, self.kind):
            part.setEnabled(not removed)
        self.away.setVisible(not removed)
        self.back.setVisible(removed)

    def wanted(self) -> WantedColumn:
        """Return the column as it is to be."""
        return WantedColumn(self.there.id if self.there else "", self.name.text().strip(), self.kind.key())


class OwnColumnsDialog(FormDialog):
    """Shows the columns and gathers what is changed; ``look`` says what is in a column and does not fit a
    kind."""

    WIDTH = 600

    def __init__(self, parent: QWidget | None, columns: Sequence[OwnColumn], look: Look) -> None:
        super().__init__(parent, translate("OwnColumns", "Columns of this file"))
        self.explain(
            translate(
                "OwnColumns",
                "What you or a spreadsheet say of deals beside the fields of the method. The columns stand "
                "on the sheet of a deal, in tables and in exports, and can be searched.",
            )
        )
        self._look = look
        self.lines: list[_Line] = []
        self._box = QWidget(self)
        self._lines = column(on=self._box, spacing=SPACING.MEDIUM)
        self.none = Label(translate("OwnColumns", "There is none yet."), self, tone="muted")
        self.add = Button(translate("OwnColumns", "Add a column"), icon="plus", parent=self)
        self.add.clicked.connect(lambda: self.add_line(None, focus=True))
        fill(self.body, self.none, self._box, row(self.add, STRETCH), STRETCH)
        for each in columns:
            self.add_line(each)
        self.add_buttons(translate("OwnColumns", "Save"), left=self.problem)
        self._steps: dict[_Line, Generator[float, None, Filled]] = {}
        self._slice = later(self, self._look_on)
        self._follow()

    def add_line(self, there: OwnColumn | None, *, focus: bool = False) -> None:
        """Add a line for a column, or for a new one."""
        line = _Line(self, there)
        self.lines.append(line)
        self._lines.addWidget(line)
        line.show()
        self._follow()
        if focus:
            line.name.setFocus(Qt.FocusReason.TabFocusReason)
        self.refit()

    def move_line(self, line: _Line, by: int, _checked: bool = False) -> None:
        """Put a line before or behind its neighbour."""
        place = self.lines.index(line)
        self.lines.insert(place + by, self.lines.pop(place))
        self._lines.insertWidget(place + by, line)
        self._follow()
        (line.up if by < 0 else line.down).setFocus()

    def remove_line(self, line: _Line, removed: bool, _checked: bool = False) -> None:
        """Let a column go, or keep it after all."""
        if line.there is None:
            self.lines.remove(line)
            line.hide()
            line.deleteLater()
            self.add.setFocus()
        else:
            line.set_removed(removed)
            self.look(line)
            (line.back if removed else line.away).setFocus()
        self._follow()
        self.refit()

    def _follow(self) -> None:
        for place, line in enumerate(self.lines):
            line.up.setEnabled(place > 0)
            line.down.setEnabled(place + 1 < len(self.lines))
        kept = sum(not line.removed for line in self.lines)
        self.none.setVisible(not self.lines)
        self.add.setEnabled(kept < MOST_OWN_COLUMNS)

    # What is in a column

    def look(self, line: _Line) -> None:
        """Say of a column that goes, or becomes another kind, what that means for what is in it."""
        line.say("")
        self._steps.pop(line, None)
        if line.there is not None and (line.removed or line.kind.key() != line.there.kind):
            self._steps[line] = self._look(line.there.id, line.kind.key())
            self._slice.start()
        self.refit()

    def _look_on(self) -> None:
        if not self._steps:
            return
        line, steps = next(iter(self._steps.items()))
        try:
            next(steps)
        except StopIteration as end:
            del self._steps[line]
            line.say(_becomes(line, end.value))
            self.refit()
        if self._steps:
            self._slice.start()

    def confirm(self) -> None:
        """Take the columns unless a name cannot be."""
        known: list[OwnColumn] = []
        for line in self.lines:
            if line.removed:
                continue
            wanted = line.wanted()
            try:
                name = checked_name(wanted.name, known)
            except FunnelError as error:
                self.refuse(text_of(error.message), line.name)
                return
            known.append(OwnColumn(wanted.id, name))
        super().confirm()

    def wanted(self) -> tuple[WantedColumn, ...]:
        """Return the columns as they are to be."""
        return tuple(line.wanted() for line in self.lines if not line.removed)


def _becomes(line: _Line, found: Filled) -> str:
    if line.removed:
        if not found.deals:
            return translate("OwnColumns", "It goes; there is nothing in it.")
        return translate(
            "OwnColumns", "It goes with what %n deal(s) have in it. Undo brings it back.", "", found.deals
        )
    if not found.unfit:
        return ""
    return translate(
        "OwnColumns", "%n value(s) do not fit and stay as they are: {examples}", "", found.unfit
    ).format(examples=", ".join(" ".join(example.split()) for example in found.examples))


def ask_own_columns(
    parent: QWidget, columns: Sequence[OwnColumn], look: Look
) -> tuple[WantedColumn, ...] | None:
    """Show the dialog; return the columns as they are to be, None when it was cancelled."""
    dialog = OwnColumnsDialog(parent, columns, look)
    return dialog.wanted() if dialog.run() else None
