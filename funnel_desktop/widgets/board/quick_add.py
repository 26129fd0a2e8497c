"""The last line of a column: "Add", which turns into a field for a new deal in one line."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import (
    QClipboard,
    QContextMenuEvent,
    QDropEvent,
    QFontMetricsF,
    QGuiApplication,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
)
from PySide6.QtWidgets import QAbstractButton, QWidget

from funnel_desktop.widgets.kit import icons, language, theme
from funnel_desktop.widgets.kit.announce import announce
from funnel_desktop.widgets.kit.controls.buttons import pressed_by_enter
from funnel_desktop.widgets.kit.controls.plain_edits import LineEdit
from funnel_desktop.widgets.kit.plain_text import elided, set_tip, show_tip
from funnel_desktop.widgets.kit.text import translate
from funnel_desktop.widgets.kit.theme import RADIUS, SIZE, SPACING, set_kind

HEIGHT = 34


class AddButton(QAbstractButton):
    """A quiet button as wide as the column."""

    icon_name = "plus"
    short_text = ""
    """What stands there instead where the text has no room."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Be pressed by Enter as by Space."""
        if not pressed_by_enter(self, event):
            super().keyPressEvent(event)

    def sizeHint(self) -> QSize:
        """Return the height of the line."""
        return QSize(100, HEIGHT)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint plus and word, a ground under the pointer, a ring for the keyboard."""
        colours = theme.palette()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(self.rect()).adjusted(4.5, 2.5, -4.5, -4.5)
        lit = self.underMouse() or self.isDown()
        if lit or self.hasFocus():
            painter.setPen(QPen(colours.accent, 2) if self.hasFocus() else Qt.PenStyle.NoPen)
            painter.setBrush(theme.mix(colours.sunken, colours.text, 0.06) if lit else Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(box, RADIUS.CONTROL, RADIUS.CONTROL)
        ink = colours.text if lit else colours.muted
        left = SPACING.MEDIUM + SPACING.HAIR
        icons.paint(painter, self.icon_name, left, (HEIGHT - 2 - 12) / 2, 12, ink)
        font = theme.font(SIZE.NOTE)
        metrics = QFontMetricsF(font)
        painter.setFont(font)
        painter.setPen(ink)
        base = round((HEIGHT - 2 - metrics.ascent() - metrics.descent()) / 2 + metrics.ascent())
        painter.drawText(QPointF(left + 12 + SPACING.TINY, base), self.shown_text(metrics))

    def shown_text(self, metrics: QFontMetricsF) -> str:
        """Return the words that have room: figures are whole or left out."""
        room = self.width() - (SPACING.MEDIUM + SPACING.HAIR) - 12 - 2 * SPACING.TINY
        if self.short_text and metrics.horizontalAdvance(self.text()) > room:
            return elided(metrics, self.short_text, room)
        return elided(metrics, self.text(), room)

    def enterEvent(self, event: QEvent) -> None:
        """Light up."""
        self.update()

    def leaveEvent(self, event: QEvent) -> None:
        """Calm down."""
        self.update()


def are_rows(text: str) -> bool:
    """Whether a text is rows of a spreadsheet or several lines, more than a field for one line can show."""
    return any(mark in text.strip() for mark in "\n\r\t")


class QuickField(LineEdit):
    """The field; Escape and leaving it empty close it."""

    closed = Signal()
    rowsPasted = Signal(str)
    """Rows of a spreadsheet were pasted or dropped here: one line cannot hold them, nothing was put in."""

    def take(self, text: str) -> bool:
        """Hand rows on and return True; return False for a text that the field can hold itself."""
        if not are_rows(text):
            return False
        # Later: the field may be closed by whoever shows them, and is in the middle of an event.
        QTimer.singleShot(0, self, lambda: self.rowsPasted.emit(text))
        return True

    def _paste(self) -> None:
        if not self.take(QGuiApplication.clipboard().text()):
            self.paste()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Let Paste in the menu mean the same as its key."""
        menu = self.createStandardContextMenu()
        paste = next((action for action in menu.actions() if action.objectName() == "edit-paste"), None)
        if paste is not None:
            paste.triggered.disconnect()
            paste.triggered.connect(self._paste)
        menu.exec(event.globalPos())
        menu.deleteLater()

    def dropEvent(self, event: QDropEvent) -> None:
        """Hand on rows that are dropped here."""
        if self.take(event.mimeData().text()):
            event.acceptProposedAction()
        else:
            super().dropEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Hand on rows that the middle button would put in, where it does."""
        clipboard = QGuiApplication.clipboard()
        if (
            event.button() == Qt.MouseButton.MiddleButton
            and clipboard.supportsSelection()
            and self.take(clipboard.text(QClipboard.Mode.Selection))
        ):
            event.accept()
            return
        super().mouseReleaseEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Close on Escape, hand rows on; the rest is typing."""
        if event.matches(QKeySequence.StandardKey.Paste):
            self._paste()
            event.accept()
            return
        if event.key() == Qt.Key.Key_Escape:
            self.clear()
            self.closed.emit()
            event.accept()
            return
        super().keyPressEvent(event)

    def event(self, event: QEvent) -> bool:
        """Keep Escape for this field, whatever the window uses it for."""
        override = event.type() == QEvent.Type.ShortcutOverride
        if override and isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape:
            event.accept()
            return True
        return super().event(event)


class QuickAdd(QWidget):
    """Button and field in one place; ``submitted`` carries the line as it was typed."""

    submitted = Signal(str)
    fieldMade = Signal(object)
    """The field has been made: whoever has something to say while it is typed in may listen to it."""
    rowsPasted = Signal(str)
    """Rows of a spreadsheet were pasted into the field; see ``QuickField.rowsPasted``."""
    closed = Signal()
    """Escape closed the field: the keyboard may go back to the cards."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.setFixedHeight(HEIGHT)
        self._stage_name = ""
        self._field: QuickField | None = None
        self.button = AddButton(self)
        self.button.clicked.connect(self.open)
        language.speak(self.say_words)

    @property
    def field(self) -> QuickField:
        """The field; made when it is first needed, six of them would be felt at the start."""
        if self._field is None:
            field = self._field = QuickField(parent=self)
            set_kind(field, "quiet", True)
            field.hide()
            field.returnPressed.connect(self._submit)
            field.closed.connect(self._close)
            field.rowsPasted.connect(self.rowsPasted)
            field.editingFinished.connect(self._left)
            field.textEdited.connect(lambda: set_kind(field, "invalid", False))
            self.say_words()
            self._place()
            self.fieldMade.emit(field)
        return self._field

    def set_stage_name(self, name: str) -> None:
        """Take the stage's name for the accessible names."""
        self._stage_name = name
        self.say_words()

    def say_words(self) -> None:
        """Say it in the language of the window."""
        self.button.setText(translate("Board", "Add"))
        says = translate("Board", "Add a deal to {stage}").format(stage=self._stage_name)
        self.button.setAccessibleName(says)
        if self._field is not None:
            self._field.setAccessibleName(says)
            self._field.setPlaceholderText(translate("Board", "Customer, project, amount"))
            set_tip(
                self._field,
                translate("Board", "Customer, project, amount in one line. Enter adds it, Escape closes."),
            )

    @property
    def is_open(self) -> bool:
        """Whether the field is shown."""
        return self._field is not None and self._field.isVisibleTo(self)

    def open(self) -> None:
        """Show the field and put the keyboard into it."""
        self._show_field(True)
        self.field.setFocus(Qt.FocusReason.OtherFocusReason)

    def refuse(self, text: str, sentence: str) -> None:
        """Give a line back that could not be understood, with the sentence that says why."""
        self.open()
        self.field.setText(text)
        set_kind(self.field, "invalid", True)
        self.field.setAccessibleDescription(sentence)
        announce(self, sentence)
        show_tip(self.field.mapToGlobal(self.field.rect().topLeft()), sentence, self.field)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Button and field take the whole width."""
        self._place()
        super().resizeEvent(event)

    def _place(self) -> None:
        self.button.setGeometry(self.rect())
        if self._field is not None:
            self._field.setGeometry(
                self.rect().adjusted(SPACING.SMALL, SPACING.HAIR, -SPACING.SMALL, -SPACING.SMALL)
            )

    def _show_field(self, shown: bool) -> None:
        self.field.setVisible(shown)
        self.button.setVisible(not shown)

    def _submit(self) -> None:
        text = self.field.text().strip()
        if not text:
            return
        self.field.clear()
        self.field.setAccessibleDescription("")
        set_kind(self.field, "invalid", False)
        self.submitted.emit(text)

    def _left(self) -> None:
        if not self.field.hasFocus() and not self.field.text().strip():
            self._show_field(False)

    def _close(self) -> None:
        set_kind(self.field, "invalid", False)
        self._show_field(False)
        self.closed.emit()
