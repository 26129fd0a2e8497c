"""The history of a deal in words, the latest first."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from funnel_desktop.method.deal import HistoryEntry
from funnel_desktop.widgets.kit import icons, theme
from funnel_desktop.widgets.kit.controls.labels import Label
from funnel_desktop.widgets.kit.text import translate
from funnel_desktop.widgets.kit.theme import SPACING
from funnel_desktop.wording.deal import HistoryWords, HistoryWriter

_MOST = 200
"""Lines shown at once: more would make every change of the deal slow, and nobody reads them here."""


class History(QWidget):
    """The history page of the side sheet; written only when it is looked at."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._lines: tuple[HistoryWords, ...] = ()
        self._more = 0
        self._drawn: object = None
        self._content: QWidget | None = None
        self._marks: list[tuple[Label, str]] = []
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACING.HUGE, SPACING.LARGE, SPACING.HUGE, SPACING.HUGE)
        column.setSpacing(0)

    def show_history(self, entries: Sequence[HistoryEntry], writer: HistoryWriter) -> None:
        """Show ``entries``, the latest first."""
        self._lines = tuple(writer.write(entry) for entry in entries[:_MOST])
        self._more = max(0, len(entries) - _MOST)
        if self.isVisible():
            self._draw()

    def lines(self) -> tuple[HistoryWords, ...]:
        """Return what is shown, in words."""
        return self._lines

    def showEvent(self, event: QShowEvent) -> None:
        """Write the lines now that they are looked at."""
        super().showEvent(event)
        self._draw()

    def _draw(self) -> None:
        wanted = (self._lines, self._more)
        if wanted == self._drawn:
            return
        self._drawn = wanted
        if self._content is not None:
            self._content.hide()
            self._content.deleteLater()
        self._content = QWidget(self)
        grid = QGridLayout(self._content)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(SPACING.LARGE)
        grid.setVerticalSpacing(SPACING.LARGE)
        grid.setColumnStretch(2, 1)
        self._marks = []
        top = Qt.AlignmentFlag.AlignTop
        previous = ""
        for number, line in enumerate(self._lines):
            day = Label(line.day if line.day != previous else "", self._content)
            previous = line.day
            theme.set_kind(day, "tone", "note")
            mark = Label("", self._content)
            self._marks.append((mark, line.icon))
            grid.addWidget(day, number, 0, top)
            grid.addWidget(mark, number, 1, top)
            grid.addWidget(self._words(line), number, 2)
        if not self._lines or self._more:
            words = (
                translate("History", "%n earlier entries", "", self._more)
                if self._more
                else translate("History", "Nothing has happened yet.")
            )
            label = Label(words, self._content)
            theme.set_kind(label, "tone", "muted")
            grid.addWidget(label, len(self._lines), 0, 1, 3)
        grid.setRowStretch(len(self._lines) + 1, 1)
        self._tint()
        layout = self.layout()
        assert layout is not None
        layout.addWidget(self._content)
        self._content.show()

    def _words(self, line: HistoryWords) -> QWidget:
        box = QWidget(self._content)
        column = QVBoxLayout(box)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for words, tone in ((line.what, ""), (line.said, "note")):
            if words:
                label = Label(words, box)
                label.setWordWrap(True)
                label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
                if tone:
                    theme.set_kind(label, "tone", tone)
                column.addWidget(label)
        box.setAccessibleName(" ".join(part for part in (line.day, line.what, line.said) if part))
        return box

    def _tint(self) -> None:
        colours = theme.palette()
        kinds = {"won": colours.good, "lost": colours.bad, "arrow-right": colours.accent}
        for label, name in self._marks:
            label.setPixmap(icons.pixmap(name, kinds.get(name, colours.faint), 14))
            label.setFixedHeight(theme.HEIGHT.FIGURE)

    def changeEvent(self, event: QEvent) -> None:
        """Tint the marks again when the colours change."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange and getattr(self, "_marks", None):
            self._tint()
