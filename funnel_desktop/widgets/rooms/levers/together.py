"""All four levers together: the result as measured and as set, beside the target; which lever comes first."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from funnel_desktop.queries.levers import LeverFigures
from funnel_desktop.widgets.kit import theme
from funnel_desktop.widgets.kit.card import HeadedCard
from funnel_desktop.widgets.kit.controls.buttons import Button
from funnel_desktop.widgets.kit.controls.chips import Notice
from funnel_desktop.widgets.kit.controls.labels import Label, RichLabel
from funnel_desktop.widgets.kit.figure import Figure
from funnel_desktop.widgets.kit.layout import STRETCH, Align, grid, placed
from funnel_desktop.widgets.kit.text import translate
from funnel_desktop.widgets.kit.theme import SIZE, SPACING
from funnel_desktop.wording.lever_result import (
    before_and_after,
    beside_forecast,
    beside_target,
    first_lever,
    result_name,
    terms_of_result,
    what_hinders,
)
from funnel_desktop.wording.wording import Wording


class Together(HeadedCard):
    """The result, the target, the first lever to pull, and the way to a commitment."""

    opened = Signal()
    """The result was opened: show its formula."""
    commitWanted = Signal()
    targetWanted = Signal()
    """The link to the target's field was followed."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        left = Align.AlignLeft
        self.result = Figure(self, px=SIZE.TITLE, bold=True, align=left, name="result", inset=SPACING.HAIR)
        self.result.clicked.connect(self.opened)
        self._against = RichLabel(self, tone="note", links=True)
        self._against.linkActivated.connect(lambda _: self.targetWanted.emit())
        self.name = Label("", self, tone="note", wrap=True)
        self._middle = Label("", self, tone="note", wrap=True)
        self.first = Notice("", "info", parent=self)
        self._hint = Label("", self, tone="note", wrap=True)
        self.formula = Figure(
            self, px=SIZE.SMALL, tone="muted", align=left, name="formula", inset=SPACING.HAIR
        )
        self.formula.clicked.connect(self.opened)
        self.terms = tuple(self._term(is_sum) for is_sum in (False, False, False, True))
        self.commit = Button("", "link", parent=self)
        self.commit.clicked.connect(self.commitWanted)
        self.add(
            self.heading,
            self.name,
            self.result,
            self._against,
            self._middle,
            self.first,
            self._hint,
            self.formula,
            SPACING.TINY,
            grid(*self.terms, spacing=(None, SPACING.TINY), margins=(SPACING.HAIR, 0), stretch={0: 1}),
            placed(self.commit, left),
            STRETCH,
        )

    def _term(self, is_sum: bool) -> tuple[Label, Label]:
        """Return what a term of the result is called, and its amount."""
        name = Label("", self, tone="" if is_sum else "muted", wrap=True)
        amount = Label("", self, align=Align.AlignRight | Align.AlignVCenter)
        for label in (name, amount):
            label.setFont(theme.font(SIZE.NOTE, is_sum))
        return name, amount

    def show_result(
        self,
        wording: Wording,
        figures: LeverFigures | None,
        target: float | None,
        middle: float | None,
        without_amount: int,
        *,
        repeats: bool,
    ) -> None:
        """Show the result as the levers are set beside the one as they are, the target and the ``middle`` of
        the forecast as it is (minor units). ``repeats``: this period's target counts again; ``figures`` None:
        they are being worked out."""
        title = translate("Levers", "Together")
        self.heading.setText(title)
        self.setAccessibleName(title)
        self.formula.show_figure(
            translate("Levers", "ƒ mean of the forecast, with the levers as they are set"),
            translate("Levers", "Open the formula of the result"),
        )
        self.commit.set_text(translate("Levers", "Write a commitment with a date"))
        self._against.setText(beside_target(wording, figures, target, repeats=repeats))
        for figure in (self.result, self.formula):
            figure.setEnabled(figures is not None)
        if figures is None:
            self.result.show_figure("…", translate("Levers", "Being worked out…"))
            for part in (self.name, self._middle, self.first, self._hint):
                part.hide()
            for label in (label for term in self.terms for label in term):
                label.setText("")
            return
        self.name.setText(result_name(wording, figures.span))
        self.name.show()
        self.result.show_figure(*before_and_after(wording, figures))
        self._say(self._middle, beside_forecast(wording, figures, middle))
        first = first_lever(wording, figures)
        self.first.setVisible(bool(first))
        if first:
            self.first.show_text(first)
        self._say(self._hint, what_hinders(figures, without_amount))
        for (name, amount), (what, shown) in zip(self.terms, terms_of_result(wording, figures), strict=True):
            name.setText(what)
            amount.setText(shown)
            for label in (name, amount):
                label.setVisible(bool(what))

    def _say(self, label: Label, words: str) -> None:
        label.setText(words)
        label.setVisible(bool(words))
