"""The history of a deal in words, the latest first."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from funnel_desktop.method.deal import HistoryEntry
from funnel_desktop.widgets.deal.page import SheetPage
from funnel_desktop.widgets.kit import theme
from funnel_desktop.widgets.kit.controls.labels import Label, Mark
from funnel_desktop.widgets.kit.layout import Align, across, add_row, column, grid, placed
from funnel_desktop.widgets.kit.text import translate
from funnel_desktop.widgets.kit.theme import SPACING
from funnel_desktop.wording.deal import HistoryWords, HistoryWriter

_MOST = 200
"""Lines shown at once: more would make every change of the deal slow, and nobody reads them here."""

_TONES = {"won": "good", "lost": "bad", "arrow-right": "accent"}
"""The colour of a mark, by its icon."""


class History(SheetPage):
    """The history page of the side sheet; written only when it is looked at."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._lines: tuple[HistoryWords, ...] = ()
        self._more = 0
        self._drawn: object = None

    def show_history(self, entries: Sequence[HistoryEntry], writer: HistoryWriter) -> None:
        """Show ``entries``, the latest first."""
        self._lines = tuple(writer.write(entry) for entry in entries[:_MOST])
        self._more = max(0, len(entries) - _MOST)
        self.write_if_seen()

    def lines(self) -> tuple[HistoryWords, ...]:
        """Return what is shown, in words."""
        return self._lines

    def write(self) -> None:
        """Write the lines, and how many there are before them."""
        wanted = (self._lines, self._more)
        if wanted == self._drawn:
            return
        self._drawn = wanted
        content = self.renew_content()
        lines = grid(on=content, spacing=SPACING.LARGE, stretch={2: 1})
        previous = ""
        for line in self._lines:
            day = Label(line.day if line.day != previous else "", content, tone="note")
            previous = line.day
            mark = Mark(content, line.icon, _TONES.get(line.icon, "faint"))
            mark.setFixedHeight(theme.HEIGHT.FIGURE)
            words = self._words(line, content)
            add_row(lines, [placed(day, Align.AlignTop), placed(mark, Align.AlignTop), words])
        if not self._lines or self._more:
            said = (
                translate("History", "%n earlier entries", "", self._more)
                if self._more
                else translate("History", "Nothing has happened yet.")
            )
            add_row(lines, [across(Label(said, content, tone="muted"), 3)])
        lines.setRowStretch(len(self._lines) + 1, 1)
        content.show()

    def _words(self, line: HistoryWords, parent: QWidget) -> QWidget:
        box = QWidget(parent)
        said = ((line.what, ""), (line.said, "note"))
        labels = (Label(words, box, tone=tone, wrap=True, selectable=True) for words, tone in said if words)
        column(*labels, on=box, spacing=0)
        box.setAccessibleName(" ".join(part for part in (line.day, line.what, line.said) if part))
        return box
