"""All four levers together: the result as measured and as set, beside the target; which lever comes first."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from funnel_desktop.method.levers import Factors, Ground, result
from funnel_desktop.method.stages import Lever
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
    beside_target,
    first_lever,
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
        self._later = Label("", self, tone="note", wrap=True)
        self.first = Notice("", "info", parent=self)
        self._hint = Label("", self, tone="note", wrap=True)
        self.formula = Figure(
            self, px=SIZE.SMALL, tone="muted", align=left, name="formula", inset=SPACING.HAIR
        )
        self.formula.clicked.connect(self.opened)
        self.terms = tuple(self._term(is_sum) for is_sum in (False, False, True, False, True))
        self.commit = Button("", "link", parent=self)
        self.commit.clicked.connect(self.commitWanted)
        self.add(
            self.heading,
            self.result,
            self._against,
            self._later,
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
        ground: Ground,
        factors: Factors,
        target: int | None,
        ranked: list[tuple[Lever, float]],
        without_amount: int,
        later: str,
    ) -> None:
        """Show the result with ``factors`` beside the measured one and the target (minor units); ``later``
        says what of it comes after the period ("": nothing)."""
        title = translate("Levers", "Together")
        self.heading.setText(title)
        self.setAccessibleName(title)
        before, after = result(ground).total, result(ground, factors).total
        self.result.show_figure(*before_and_after(wording, before, after))
        self._against.setText(beside_target(wording, after, target))
        self._later.setText(later)
        self._later.setVisible(bool(later))
        first = first_lever(wording, ground, ranked)
        self.first.setVisible(bool(first))
        if first:
            self.first.show_text(first)
        hints = what_hinders(ground, without_amount)
        self._hint.setText(hints)
        self._hint.setVisible(bool(hints))
        self.formula.show_figure(
            translate("Levers", "ƒ won + open deals + opportunities × months × win rate × size"),
            translate("Levers", "Open the formula of the result"),
        )
        for (name, figure), (what, amount) in zip(
            self.terms, terms_of_result(wording, ground, factors), strict=True
        ):
            name.setText(what)
            figure.setText(amount)
        self.commit.set_text(translate("Levers", "Write a commitment with a date"))
