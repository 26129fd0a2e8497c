"""A line under the source: the one that fits, why, and a click to take it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from funnel_desktop.method.deal import Deal
from funnel_desktop.method.people import source_contradicts
from funnel_desktop.method.playbook import Playbook
from funnel_desktop.widgets.kit.controls.buttons import Button
from funnel_desktop.widgets.kit.controls.labels import ElidedLabel
from funnel_desktop.widgets.kit.layout import row, stretched
from funnel_desktop.widgets.kit.text import translate
from funnel_desktop.widgets.kit.theme import SPACING

if TYPE_CHECKING:
    from funnel_desktop.queries.customer_book import FittingSource


def fitting_words(fitting: FittingSource, playbook: Playbook, language: str) -> str:
    """Return which source fits and why."""
    name = playbook.sources[fitting.source].name(language)
    if fitting.won:
        words = translate("FittingSource", "Fits: {source} — has bought before (%n won)", "", fitting.won)
    else:
        words = translate("FittingSource", "Fits: {source} — has not bought yet")
    return words.format(source=name)


class FittingSourceLine(QWidget):
    """Shown while the deal has no source, or one that cannot be right."""

    taken = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._source = ""
        self.words = ElidedLabel("", self, tone="note")
        self.take = Button(translate("FittingSource", "Take it"), "link", parent=self)
        self.take.clicked.connect(lambda: self.taken.emit(self._source))
        row(stretched(self.words), self.take, on=self, spacing=SPACING.SMALL)
        self.hide()

    def show_for(self, deal: Deal, fitting: FittingSource | None, playbook: Playbook, language: str) -> None:
        """Show what fits a deal, if its own source is missing or contradicts what the file knows."""
        wrong = fitting is not None and source_contradicts(deal.source, fitting.won > 0)
        shown = fitting is not None and (not deal.source or wrong)
        if fitting is not None and shown:
            self._source = fitting.source
            self.words.setText(fitting_words(fitting, playbook, language))
            self.take.setAccessibleName(
                translate("FittingSource", "Take the source {source}").format(
                    source=playbook.sources[fitting.source].name(language)
                )
            )
            self.setAccessibleName(self.words.text())
        self.setVisible(shown)

    def set_read_only(self, read_only: bool) -> None:
        """Let it be read only."""
        self.take.setEnabled(not read_only)
