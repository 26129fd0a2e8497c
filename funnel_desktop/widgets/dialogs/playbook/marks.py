"""What stands over the pages of the playbook's dialog: the languages' names, and what is wrong in a field."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, QPoint, QPointF, QTimer
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from funnel_desktop.widgets.dialogs.playbook.words_edit import WordsEdit, language_names
from funnel_desktop.widgets.kit import theme
from funnel_desktop.widgets.kit.controls.chips import Notice
from funnel_desktop.widgets.kit.theme import SIZE, SPACING

_HEIGHT = 16
_WIDEST = 440


class LanguageHeads(QWidget):
    """Names the two languages above their columns, where they stay while the page is scrolled."""

    def __init__(self, language: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._names = language_names(language)
        self._columns: Sequence[WordsEdit] = ()
        self.setFixedHeight(_HEIGHT)

    def follow(self, columns: Sequence[WordsEdit]) -> None:
        """Stand above these texts from now on."""
        for edit in self._columns:
            edit.removeEventFilter(self)
        self._columns = columns
        for edit in columns:
            edit.installEventFilter(self)
            edit.destroyed.connect(self._forget)
        self.update()

    def _forget(self) -> None:
        self._columns = ()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow the columns."""
        if event.type() in (QEvent.Type.Resize, QEvent.Type.Move, QEvent.Type.Show):
            QTimer.singleShot(0, self, self.update)
        return False

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the names where the fields begin."""
        painter = QPainter(self)
        font = theme.font(SIZE.SMALL)
        painter.setFont(font)
        painter.setPen(theme.palette().muted)
        base = QFontMetricsF(font).ascent()
        for column in self._columns:
            for edit, name in zip(column.edits(), self._names, strict=True):
                left = self.mapFromGlobal(edit.mapToGlobal(QPoint(0, 0))).x()
                painter.drawText(QPointF(left, base), name)
        painter.end()


class Pointer(Notice):
    """A sentence right below the field it is about, over whatever stands there."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__("", "bad", parent=parent)
        self._field: QWidget | None = None
        self._page = parent
        parent.installEventFilter(self)
        self.hide()

    def show_at(self, field: QWidget, sentence: str) -> None:
        """Say something about a field."""
        self._field = field
        field.destroyed.connect(self._forget)
        self.show_text(sentence)
        self.show()
        self._place()
        self.raise_()
        # A page that has just been turned to takes its places later.
        QTimer.singleShot(0, self, self._place)

    def _forget(self) -> None:
        self._field = None

    def _place(self) -> None:
        parent, field = self._page, self._field
        if field is None or not field.isVisible():
            self.hide()
            return
        room = parent.width() - 2 * SPACING.HUGE
        needed = QFontMetricsF(theme.font(SIZE.TEXT)).horizontalAdvance(self.text()) + 4 * SPACING.HUGE
        width = min(_WIDEST, room, round(needed))
        height = self.heightForWidth(width) if self.hasHeightForWidth() else self.sizeHint().height()
        place = field.mapTo(parent, QPoint(0, field.height() + SPACING.HAIR))
        left = min(place.x(), parent.width() - SPACING.HUGE - width)
        self.setGeometry(max(SPACING.HUGE, left), place.y(), width, height)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Stay with the field when the page takes another shape."""
        if event.type() in (QEvent.Type.Resize, QEvent.Type.LayoutRequest) and self.isVisible():
            QTimer.singleShot(0, self, self._place)
        return False
