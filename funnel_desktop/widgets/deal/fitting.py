"""A line under the source: the one that fits, why, and a click to take it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from funnel_desktop.method.deal import Deal
from funnel_desktop.method.people import source_contradicts
from funnel_desktop.method.playbook import Playbook
from funnel_desktop.widgets.kit.controls.link_line import LinkLine
from funnel_desktop.widgets.kit.text import translate

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


class FittingSourceLine(LinkLine):
    """Shown while the deal has no source, or one that cannot be right."""

    taken = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(translate("FittingSource", "Take it"), parent, tone="note", stays_in_field=False)
        self._source = ""
        self.link.clicked.connect(lambda: self.taken.emit(self._source))

    def show_for(self, deal: Deal, fitting: FittingSource | None, playbook: Playbook, language: str) -> None:
        """Show what fits a deal, if its own source is missing or contradicts what the file knows."""
        wrong = fitting is not None and source_contradicts(deal.source, fitting.won > 0)
        if fitting is None or (deal.source and not wrong):
            self.say("")
            return
        self._source = fitting.source
        name = playbook.sources[fitting.source].name(language)
        called = translate("FittingSource", "Take the source {source}").format(source=name)
        self.say(fitting_words(fitting, playbook, language), called)

    def set_read_only(self, read_only: bool) -> None:
        """Let it be read only."""
        self.link.setEnabled(not read_only)
