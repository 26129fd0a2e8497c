"""What is asked of the file's own columns, as chips: each opens what it asks to be changed, or goes at a
click."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QMenu, QWidget

from funnel_desktop.method.own_filter import OwnTerm
from funnel_desktop.method.records import OwnColumn
from funnel_desktop.method.texts import shown_text
from funnel_desktop.queries.own_index import OwnIndex
from funnel_desktop.widgets.kit.controls.buttons import Button, IconButton, open_below
from funnel_desktop.widgets.kit.keyboard import take
from funnel_desktop.widgets.kit.layout import STRETCH, clear, fill, row
from funnel_desktop.widgets.kit.plain_text import elided, entry_words, set_tip
from funnel_desktop.widgets.kit.text import translate
from funnel_desktop.widgets.kit.theme import SPACING
from funnel_desktop.wording.own_filter import about_term

if TYPE_CHECKING:
    from funnel_desktop.widgets.dialogs.own_term_panel import OwnTermPanel

_WIDEST, _AWAY = 260, 24
"""Pixels of a chip's words, and of the cross behind them."""


class OwnTerms(QFrame):
    """A row of chips; hidden while nothing is asked. ``wanted`` carries a term as it is to be (see
    ``board_index.with_term``)."""

    wanted = Signal(object)

    def __init__(self, parent: QWidget, margins: tuple[int, int]) -> None:
        super().__init__(parent)
        self._index: OwnIndex | None = None
        self._today = date.min
        self._terms: tuple[OwnTerm, ...] = ()
        self._shown: list[tuple[str, OwnTerm]] | None = None
        self.chips: dict[str, tuple[Button, IconButton]] = {}
        self.panel: OwnTermPanel | None = None
        self._row = row(on=self, spacing=0, margins=margins)
        self.hide()

    def show_terms(self, index: OwnIndex | None, terms: Sequence[OwnTerm], today: date) -> None:
        """Show what is asked of the columns that ``index`` knows."""
        self._index, self._today, self._terms = index, today, tuple(terms)
        names = {} if index is None else {column.id: column.name for column in index.columns()}
        shown = [(about_term(names[term.column], term), term) for term in terms if term.column in names]
        if shown == self._shown:
            return
        self._shown = shown
        if [term.column for _words, term in shown] != list(self.chips):
            self._lay_out([term.column for _words, term in shown])
        for words, term in shown:
            chip, away = self.chips[term.column]
            chip.set_text(elided(chip.fontMetrics(), words, _WIDEST))
            chip.setAccessibleName(translate("OwnFilter", "Change {what}").format(what=words))
            set_tip(chip, words)
            away.set_name(translate("OwnFilter", "Ask no longer: {what}").format(what=words))
        self.setVisible(bool(shown))

    def _lay_out(self, columns: Sequence[str]) -> None:
        clear(self._row)
        self.chips = {}
        for key in columns:
            chip = Button("", "pill", parent=self)
            chip.clicked.connect(partial(self._change, key))
            away = IconButton("x", "", self)
            away.setFixedWidth(_AWAY)
            away.clicked.connect(partial(self._drop, key))
            self.chips[key] = chip, away
            fill(self._row, chip, away, SPACING.MEDIUM)
        fill(self._row, STRETCH)

    def _change(self, key: str, _checked: bool = False) -> None:
        assert self._index is not None
        asked = next((column for column in self._index.columns() if column.id == key), None)
        if asked is not None:
            self.ask(asked, self.chips[key][0])

    def _drop(self, key: str, _checked: bool = False) -> None:
        self.wanted.emit(OwnTerm(key, ""))
        take(*(away for _chip, away in self.chips.values()))

    # Asking

    def choose(self, button: QWidget) -> None:
        """Offer the columns under ``button``, and then what is to be asked of the one that is chosen."""
        if self._index is None:
            return
        columns = self._index.columns()
        if len(columns) == 1:
            self.ask(columns[0], button)
            return
        asked = {term.column for term in self._terms}
        chosen: list[OwnColumn] = []
        menu = QMenu(button)
        for column in columns:
            action = menu.addAction(entry_words(shown_text(column.name)))
            action.setCheckable(True)
            action.setChecked(column.id in asked)
            action.triggered.connect(partial(_note, chosen, column))
        open_below(menu, button)
        if chosen:
            self.ask(chosen[0], button)

    def ask(self, column: OwnColumn, anchor: QWidget) -> None:
        """Open the panel for a column under ``anchor``."""
        from funnel_desktop.widgets.dialogs.own_term_panel import OwnTermPanel

        if self._index is None:
            return
        if self.panel is not None:
            self.panel.close_panel()
        known = next((term for term in self._terms if term.column == column.id), None)
        term = known if known is not None and known.kind == column.kind else OwnTerm(column.id, column.kind)
        self.panel = OwnTermPanel(anchor.window(), self._index, column, term, self._today)
        self.panel.changed.connect(self.wanted)
        self.panel.closed.connect(self._forget_panel)
        self.panel.open_under(anchor, self.panel.first())

    def _forget_panel(self) -> None:
        self.panel = None


def _note(chosen: list[OwnColumn], column: OwnColumn, _checked: bool = False) -> None:
    chosen.append(column)
