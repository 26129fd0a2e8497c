"""The four figures at the top of the room: reached, the plan to date, needed a week, the forecast."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from funnel_desktop.queries.targets import YearFigures
from funnel_desktop.queries.year_forecast import YearForecast
from funnel_desktop.widgets.kit import theme
from funnel_desktop.widgets.kit.card import CardFrame
from funnel_desktop.widgets.kit.controls.labels import Label
from funnel_desktop.widgets.kit.figure import Figure
from funnel_desktop.widgets.kit.layout import Align, row, stretched
from funnel_desktop.widgets.kit.plain_text import set_tip
from funnel_desktop.widgets.kit.theme import SIZE, SPACING
from funnel_desktop.wording.target_cards import TargetCardWords, target_cards
from funnel_desktop.wording.wording import Wording


class TargetCard(CardFrame):
    """A name, a figure that opens what is behind it, and a line that judges it."""

    MARGINS = SPACING.MEDIUM
    GAP = SPACING.HAIR

    clicked = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.name = Label("", self, tone="small")
        self.figure = Figure(self, px=SIZE.TITLE, bold=True, align=Align.AlignLeft, inset=SPACING.TINY)
        self.figure.clicked.connect(self.clicked)
        self.verdict = Label("", self, small=True, wrap=True)
        for label in (self.name, self.verdict):
            label.setMinimumWidth(10)
            label.setContentsMargins(SPACING.TINY, 0, 0, 0)
        self.add(self.name, self.figure, self.verdict)

    def show_card(self, words: TargetCardWords) -> None:
        """Show other words."""
        self.name.setText(words.name)
        self.figure.show_figure(words.figure, f"{words.name}: {words.figure}. {words.verdict}")
        self.figure.setAccessibleDescription(words.tip)
        self.verdict.setText(words.verdict)
        theme.set_kind(self.verdict, "tone", words.tone)
        for widget in (self, self.figure, self.verdict):
            set_tip(widget, words.tip or words.verdict)


class Cards(QWidget):
    """The row of four. ``wanted`` carries "reached" or "forecast", whose deals are asked for, "due" or
    "needed", whose months are."""

    wanted = Signal(str)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.cards = {key: TargetCard(self) for key in ("reached", "due", "needed", "forecast")}
        row(*(stretched(card) for card in self.cards.values()), on=self, spacing=SPACING.LARGE)
        for key, card in self.cards.items():
            card.clicked.connect(lambda key=key: self.wanted.emit(key))
            card.figure.moved.connect(lambda right, _down, key=key: self._move(key, right))

    def _move(self, key: str, step: int) -> None:
        keys = list(self.cards)
        self.cards[keys[(keys.index(key) + step) % len(keys)]].figure.setFocus()

    def show_figures(self, figures: YearFigures, wording: Wording, ahead: YearForecast | None) -> None:
        """Show a year that has a target, beside its forecast."""
        for key, words in target_cards(wording, figures, ahead).items():
            self.cards[key].show_card(words)
