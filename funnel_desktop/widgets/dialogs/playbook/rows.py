"""Rows of the playbook's lists: an entry with its texts, its use, its way back to the method's."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QPointF, Qt, Signal
from PySide6.QtGui import QHideEvent, QKeyEvent, QMouseEvent, QPaintEvent
from PySide6.QtWidgets import QCheckBox, QFrame, QWidget

from funnel_desktop.method.languages import CHINESE, SOURCE
from funnel_desktop.method.playbook import Words
from funnel_desktop.widgets.dialogs.playbook.words_edit import WordsEdit
from funnel_desktop.widgets.kit import theme
from funnel_desktop.widgets.kit.controls.buttons import IconButton
from funnel_desktop.widgets.kit.controls.labels import Label
from funnel_desktop.widgets.kit.keyboard import holds_keyboard
from funnel_desktop.widgets.kit.layout import column, fill, keep_room, placed, row, stretched
from funnel_desktop.widgets.kit.paint import painting
from funnel_desktop.widgets.kit.plain_text import set_tip
from funnel_desktop.widgets.kit.text import translate
from funnel_desktop.widgets.kit.theme import SPACING


@dataclass(frozen=True, slots=True)
class Entry:
    """What a row shows: key, what it is called (a check's key), its texts by field with what they are, and
    what else it has: ``used``, ``required`` and ``removable`` None where there is no such choice.
    ``original`` is the method's own."""

    key: str
    title: str
    texts: Sequence[tuple[str, str, Words]]
    used: bool | None = None
    required: bool | None = None
    note: str = ""
    movable: bool = True
    removable: bool | None = None
    original: Entry | None = None


def _application() -> QCoreApplication:
    application = QCoreApplication.instance()
    assert application is not None
    return application


class Grip(QWidget):
    """Six dots by which a row is dragged to another place; the arrows and Alt+Up, Alt+Down are its keys."""

    begun = Signal()
    dragged = Signal(int)
    cancelled = Signal()
    """Escape was pressed while it was held."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._held = False
        self.setFixedSize(SPACING.LARGE, theme.HEIGHT.FIELD)
        self.setCursor(Qt.CursorShape.OpenHandCursor)
        set_tip(self, translate("PlaybookDialog", "Drag to another place"))
        self.setAccessibleName(translate("PlaybookDialog", "Drag to another place"))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take hold of the row."""
        if event.button() == Qt.MouseButton.LeftButton:
            self.setCursor(Qt.CursorShape.ClosedHandCursor)
            self._held = True
            # Escape is meant for the row that is held, whatever has the keyboard.
            _application().installEventFilter(self)
            self.begun.emit()

    def _let_go(self) -> None:
        if self._held:
            self._held = False
            _application().removeEventFilter(self)
            self.setCursor(Qt.CursorShape.OpenHandCursor)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Put the row back on Escape."""
        kind = event.type()
        if kind not in (QEvent.Type.ShortcutOverride, QEvent.Type.KeyPress) or not self._held:
            return False
        if not isinstance(event, QKeyEvent) or event.key() != Qt.Key.Key_Escape:
            return False
        if kind == QEvent.Type.KeyPress:
            self._let_go()
            self.cancelled.emit()
        event.accept()
        return True

    def hideEvent(self, event: QHideEvent) -> None:
        """Let go when the row goes."""
        self._let_go()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Say how high it is held."""
        if self._held and event.buttons() & Qt.MouseButton.LeftButton:
            self.dragged.emit(round(event.globalPosition().y()))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Let go."""
        self._let_go()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the dots."""
        with painting(self) as painter:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.palette().faint)
            middle = QPointF(self.width() / 2, self.height() / 2)
            for x in (-2.5, 2.5):
                for y in (-5, 0, 5):
                    painter.drawEllipse(middle + QPointF(x, y), 1.3, 1.3)


class EntryRow(QFrame):
    """One entry. Alt+Up and Alt+Down move it, as its arrows and its grip do."""

    moveWanted = Signal(int)
    dragged = Signal(int)
    """The grip is held at this height of the screen."""

    removeWanted = Signal()
    edited = Signal()

    def __init__(self, entry: Entry, language: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.entry = entry
        self.edits: dict[str, WordsEdit] = {}
        self.used: QCheckBox | None = None
        self.required: QCheckBox | None = None
        self.up: IconButton | None = None
        self.down: IconButton | None = None
        self.remove: IconButton | None = None
        self.reset: IconButton | None = None
        self.grip: Grip | None = None
        line = row(on=self, spacing=SPACING.SMALL, margins=(0, SPACING.HAIR))
        top = Qt.AlignmentFlag.AlignTop
        if entry.movable:
            self.grip = Grip(self)
            self.grip.dragged.connect(self.dragged)
            fill(line, placed(self.grip, top))
        if entry.used is not None:
            self.used = self._tick(entry.title, translate("PlaybookDialog", "In use"), entry.used)
            self.used.setFixedWidth(48 if entry.title else 24)
            fill(line, placed(self.used, top))
        elif entry.title:
            fill(line, placed(Label(entry.title, self), top))
        lines = column(spacing=SPACING.TINY)
        for number, (field, name, words) in enumerate(entry.texts):
            edit = WordsEdit(name, words, language, quiet=number > 0, parent=self)
            edit.edited.connect(self.edited)
            self.edits[field] = edit
            fill(lines, edit)
        fill(line, stretched(lines))
        if entry.required is not None:
            word = translate("PlaybookDialog", "Required")
            self.required = self._tick(word, word, entry.required)
            self.required.setFixedWidth(96)
            fill(line, placed(self.required, top))
        elif entry.note:
            mark = Label(translate("PlaybookDialog", "Never required"), self, tone="warn")
            set_tip(mark, entry.note)
            mark.setAccessibleDescription(entry.note)
            mark.setFixedWidth(96)
            mark.setFixedHeight(theme.HEIGHT.FIELD)
            fill(line, placed(mark, top))
        if entry.original is not None:
            self.reset = self._button("reset", translate("PlaybookDialog", "As in the method"))
            self.reset.clicked.connect(self._take_original)
            keep_room(self.reset)
            fill(line, placed(self.reset, top))
        if entry.movable:
            self.up = self._button("chevron-up", translate("PlaybookDialog", "Move up"))
            self.down = self._button("chevron-down", translate("PlaybookDialog", "Move down"))
            self.up.clicked.connect(lambda: self.moveWanted.emit(-1))
            self.down.clicked.connect(lambda: self.moveWanted.emit(1))
            fill(line, placed(self.up, top), placed(self.down, top))
        if entry.removable is not None:
            self.remove = self._button("x", translate("PlaybookDialog", "Remove"))
            self.remove.clicked.connect(self.removeWanted)
            fill(line, placed(self.remove, top))
            if not entry.removable:
                keep_room(self.remove)
                self.remove.hide()
        for widget in self.stops():
            widget.installEventFilter(self)
        self.edited.connect(self._show_difference)
        self._show_use()
        self._show_difference()

    def _show_difference(self) -> None:
        """Offer the way back to the method where this entry is another."""
        original = self.entry.original
        if original is None or self.reset is None:
            return
        same = all(self.edits[field].shows(words) for field, _name, words in original.texts)
        for box, usual in ((self.used, original.used), (self.required, original.required)):
            same &= box is None or box.isChecked() == bool(usual)
        if holds_keyboard(self.reset) and same:
            next(iter(self.edits.values())).edits()[0].setFocus(Qt.FocusReason.OtherFocusReason)
        self.reset.setVisible(not same)

    def _take_original(self) -> None:
        original = self.entry.original
        assert original is not None
        for field, _name, words in original.texts:
            self.edits[field].set_words(words)
        for box, usual in ((self.used, original.used), (self.required, original.required)):
            if box is not None:
                box.setChecked(bool(usual))
        self.edited.emit()

    def _tick(self, word: str, name: str, on: bool) -> QCheckBox:
        box = QCheckBox(word, self)
        box.setAccessibleName(f"{name}: {self._called()}")
        set_tip(box, name)
        box.setChecked(on)
        box.setFixedHeight(theme.HEIGHT.FIELD)
        box.toggled.connect(self._show_use)
        box.toggled.connect(self.edited)
        return box

    def _button(self, icon: str, name: str) -> IconButton:
        button = IconButton(icon, name, self)
        button.setAccessibleDescription(self._called())
        return button

    def _called(self) -> str:
        _field, _name, words = self.entry.texts[0]
        return self.entry.title or words(SOURCE.code) or words(CHINESE.code)

    def _show_use(self) -> None:
        """A check that is never asked cannot be required."""
        if self.required is not None and self.used is not None:
            self.required.setEnabled(self.used.isChecked())

    def stops(self) -> list[QWidget]:
        """Return what the keyboard stops at, in order."""
        found: list[QWidget | None] = [self.used]
        for edit in self.edits.values():
            found += edit.edits()
        found += [self.required, self.reset, self.up, self.down, self.remove]
        return [widget for widget in found if widget is not None]

    def eventFilter(self, watched: object, event: QEvent) -> bool:
        """Move by Alt+Up and Alt+Down from anywhere in the row."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and self.entry.movable:
            step = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}.get(Qt.Key(event.key()))
            if step is not None and event.modifiers() & Qt.KeyboardModifier.AltModifier:
                self.moveWanted.emit(step)
                return True
        return False
