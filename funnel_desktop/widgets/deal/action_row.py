"""One action of the playbook on a deal: a tick, its words, the day and a note once it is done."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QCheckBox, QMenu, QWidget

from funnel_desktop.method.actions import ActionItem
from funnel_desktop.widgets.kit import theme
from funnel_desktop.widgets.kit.controls.buttons import IconButton
from funnel_desktop.widgets.kit.controls.fields import DateEdit, TextEdit, TypedEdit
from funnel_desktop.widgets.kit.controls.labels import Label, Problem
from funnel_desktop.widgets.kit.layout import Align, across, grid, placed
from funnel_desktop.widgets.kit.text import translate
from funnel_desktop.widgets.kit.theme import SPACING

_DATE_WIDTH = 132


class ActionRow(QWidget):
    """Says what the user wants of one action; the page makes records of it.

    Space ticks, Alt+Up and Alt+Down move, F2 edits the words of the user's own, Delete removes them.
    """

    ticked = Signal(bool)
    dated = Signal(object)
    noted = Signal(str)
    reworded = Signal(str)
    moveWanted = Signal(int)
    removeWanted = Signal()

    def __init__(self, item: ActionItem, today: date, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.item = item
        self.number = 0
        """Its place in its phase, from 0."""
        self._today = today
        self.box = QCheckBox(self)
        self.box.clicked.connect(self.ticked)
        self.box.installEventFilter(self)
        self.words = Label("", self, wrap=True)
        self.words.installEventFilter(self)
        self.editor = TextEdit(translate("Playbook", "Words of the action"), self)
        self.editor.committed.connect(self._reword)
        self.editor.installEventFilter(self)
        self.editor.hide()
        self.more = IconButton("more", "", self)
        self.more.clicked.connect(self._open_menu)
        self.day = DateEdit(today, parent=self, past=True)
        self.day.setFixedWidth(_DATE_WIDTH)
        theme.set_kind(self.day, "quiet", True)
        self.day.committed.connect(self.dated)
        self.note = TextEdit(parent=self)
        self.note.setPlaceholderText(translate("Playbook", "Note: what came of it"))
        theme.set_kind(self.note, "quiet", True)
        self.note.committed.connect(lambda value: self.noted.emit(str(value or "")))
        self.problem = problem_label(self.day, self)
        middle = Align.AlignVCenter
        cells = grid(
            [placed(self.box, middle), across(self.words, 2, middle), placed(self.more, middle)],
            [None, self.note, self.day],
            [None, across(self.problem, 2)],
            on=self,
            spacing=(SPACING.SMALL, SPACING.HAIR),
            margins=(0, SPACING.HAIR),
            stretch={1: 1},
        )
        cells.addWidget(self.editor, 0, 1, 1, 2)  # in the place of the words
        self.show_item(item, today)

    def show_item(self, item: ActionItem, today: date) -> None:
        """Show the action as the file has it; what is being typed stays."""
        self.item, self._today = item, today
        done = item.done_date is not None
        self.box.setChecked(done)
        self.box.setAccessibleName(item.text)
        self.words.setText(item.text)
        theme.set_kind(self.words, "tone", "muted" if done else "")
        self.more.set_name(translate("Playbook", "More for: {action}").format(action=item.text))
        self.day.set_today(today)
        self.day.set_value(_day(item.done_date))
        self.day.setAccessibleName(translate("Playbook", "Done on: {action}").format(action=item.text))
        self.note.set_value(item.note)
        self.note.setAccessibleName(translate("Playbook", "Note: {action}").format(action=item.text))
        self.day.setVisible(done)
        self.note.setVisible(done or bool(item.note))

    # What the user does

    def edit(self) -> None:
        """Let the words be edited, if they are the user's own."""
        if self.item.own:
            self.editor.set_value(self.item.text)
            self.words.hide()
            self.editor.show()
            self.editor.setFocus(Qt.FocusReason.OtherFocusReason)
            self.editor.selectAll()

    def _reword(self, value: object) -> None:
        words = str(value or "").strip()
        if words and words != self.item.text:
            self.words.setText(words)
            self.reworded.emit(words)

    def _end_edit(self) -> None:
        if not self.editor.isHidden():
            self.editor.hide()
            self.words.show()

    def _open_menu(self) -> None:
        menu = QMenu(self)
        if self.item.own:
            menu.addAction(translate("Playbook", "Edit words")).triggered.connect(self.edit)
        menu.addAction(translate("Playbook", "Move up")).triggered.connect(lambda: self.moveWanted.emit(-1))
        menu.addAction(translate("Playbook", "Move down")).triggered.connect(lambda: self.moveWanted.emit(1))
        if self.item.own:
            menu.addSeparator()
            menu.addAction(translate("Playbook", "Remove")).triggered.connect(self.removeWanted)
        menu.exec(self.more.mapToGlobal(QPoint(0, self.more.height())))
        menu.deleteLater()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take the keys of the row, and a click on its words."""
        kind = event.type()
        if watched is self.words and kind == QEvent.Type.MouseButtonRelease and self.box.isEnabled():
            self.box.click()
            return True
        if watched is self.editor and kind == QEvent.Type.FocusOut:
            self._end_edit()
        elif watched is self.editor and kind == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            if event.key() == Qt.Key.Key_Escape:
                self.editor.revert()
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Escape):
                self.editor.commit()
                self.box.setFocus(Qt.FocusReason.OtherFocusReason)
                return True
        elif watched is self.box and kind == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            return self._box_key(event)
        return super().eventFilter(watched, event)

    def _box_key(self, event: QKeyEvent) -> bool:
        steps = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
        step = steps.get(Qt.Key(event.key()))
        if step is not None and event.modifiers() & Qt.KeyboardModifier.AltModifier:
            self.moveWanted.emit(step)
            return True
        if event.key() == Qt.Key.Key_F2 and self.item.own:
            self.edit()
            return True
        if event.key() == Qt.Key.Key_Delete and self.item.own:
            self.removeWanted.emit()
            return True
        return False


def problem_label(editor: TypedEdit, parent: QWidget) -> Label:
    """Return a label that says what is wrong with what is typed; hidden while nothing is."""
    label = Problem("", parent, wrap=True, tone="problem")
    label.hide()

    def say(problem: str) -> None:
        label.setText(problem)
        label.setVisible(bool(problem))

    editor.problemChanged.connect(say)
    return label


def _day(text: str | None) -> date | None:
    try:
        return date.fromisoformat(text) if text else None
    except ValueError:
        return None
