"""One lever's card: its value to type or slide, what was measured, what it brings and can do alone."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from funnel_desktop.method.levers import LeverBasis
from funnel_desktop.method.stages import Lever
from funnel_desktop.widgets.kit.card import HeadedCard
from funnel_desktop.widgets.kit.controls.chips import Chip
from funnel_desktop.widgets.kit.controls.labels import ElidedLabel, Label, Problem
from funnel_desktop.widgets.kit.figure import Figure
from funnel_desktop.widgets.kit.layout import STRETCH, Align, row, stretched
from funnel_desktop.widgets.kit.plain_text import set_tip
from funnel_desktop.widgets.kit.text import translate
from funnel_desktop.widgets.kit.theme import SIZE, SPACING
from funnel_desktop.widgets.rooms.levers.field import LeverField
from funnel_desktop.widgets.rooms.levers.slider import LeverSlider
from funnel_desktop.wording.levers import (
    alone_words,
    lever_name,
    meaning,
    measured_words,
    money,
    pulling,
    sample_words,
    what_it_is,
)
from funnel_desktop.wording.numbers import NOTHING
from funnel_desktop.wording.wording import Wording

if TYPE_CHECKING:
    from funnel_desktop.method.lever_forecast import Alone


class LeverCard(HeadedCard):
    """Shows a lever; what the user sets is emitted as a factor of the measured value."""

    MARGINS = (SPACING.LARGE, SPACING.LARGE, SPACING.LARGE, SPACING.MEDIUM)
    GAP = SPACING.TINY

    factorSet = Signal(str, float)
    """The user slid or typed: lever and factor."""
    opened = Signal(str, str)
    """A figure was opened: kind ("measured", "brings", "alone") and lever."""

    def __init__(self, lever: Lever, parent: QWidget) -> None:
        super().__init__(parent)
        self.lever = lever
        self._basis: LeverBasis | None = None
        self._sample = Chip("", parent=self)
        self.field = LeverField(lever, self)
        self.field.committed.connect(self._typed)
        self.field.problemChanged.connect(self._say)
        self._problem = Problem("", self, tone="problem", wrap=True)
        self._problem.hide()
        self.what = ElidedLabel("", self, tone="small")
        self.measured = self._figure("measured", SIZE.SMALL, "muted")
        self.slider = LeverSlider(self)
        self.slider.valueChanged.connect(lambda _: self.factorSet.emit(lever, self.slider.factor()))
        self._brings_word = Label("", self, tone="small")
        self.brings = self._figure("brings", SIZE.TEXT, "good", Align.AlignRight, bold=True)
        self.alone = self._figure("alone", SIZE.SMALL, "muted")
        self.add(
            row(stretched(self.heading), self._sample),
            self.field,
            self._problem,
            self.measured,
            self.what,
            self.slider,
            row(self._brings_word, stretched(self.brings)),
            self.alone,
            STRETCH,
        )

    def _figure(
        self, kind: str, px: int, tone: str, align: Align = Align.AlignLeft, *, bold: bool = False
    ) -> Figure:
        figure = Figure(self, px=px, tone=tone, bold=bold, align=align, name=kind, inset=SPACING.HAIR)
        figure.clicked.connect(lambda: self.opened.emit(kind, self.lever))
        return figure

    def show_lever(
        self,
        wording: Wording,
        basis: LeverBasis | None,
        factor: float,
        effect: float | None,
        alone: Alone | None,
        target: float | None,
    ) -> None:
        """Show the value, the ``factor`` set, what it brings, and what the lever can do alone; what is None
        is being worked out. Without a ``target`` nothing is said of the lever alone."""
        name = lever_name(self.lever)
        self._basis = basis
        self.heading.setText(name)
        set_tip(self, f"{pulling(wording, self.lever)}. {meaning(wording, self.lever)}")
        self.setAccessibleName(name)
        self.field.set_unit(wording.unit)
        self.field.setAccessibleName(name)
        self.slider.setAccessibleName(name)
        self._brings_word.setText(translate("Levers", "brings"))
        self._say(self.field.accessibleDescription())
        value = None if basis is None else basis.value(self.lever)
        usable = basis is None or value is not None
        for widget in (self.field, self.slider):
            widget.setEnabled(usable)
        for figure in (self.measured, self.brings, self.alone):
            figure.setEnabled(basis is not None)
        self._sample.setVisible(basis is not None)
        if basis is None:
            self.field.set_value(None)
            self.slider.show_factor(factor)
            self.measured.show_figure("…", name)
            self.what.setText("")
            self.brings.show_figure(NOTHING, name, tone="muted")
            self.alone.show_figure("", name)
            return
        sample, few = sample_words(basis, self.lever)
        self._sample.setText(sample)
        self._sample.set_kind("warn" if few else "neutral", "warn" if few else "")
        most = min(2.0, basis.highest_share) if self.lever == "win_rate" else 2.0
        self.field.set_value(None if value is None else basis.value(self.lever, factor))
        self.slider.show_factor(factor, most)
        measured = measured_words(wording, basis, self.lever)
        self.measured.show_figure(
            measured,
            translate("Levers", "{lever}: {measured}, {sample}").format(
                lever=name, measured=measured, sample=sample
            ),
            tone="muted",
        )
        self.what.setText("" if value is None else what_it_is(wording, basis, self.lever, factor))
        effect = effect or 0.0
        tone = "good" if effect > 0 else "bad" if effect < 0 else "muted"
        text = money(wording, effect, sign=True)
        self.brings.show_figure(
            text, translate("Levers", "{lever} brings {amount}").format(lever=name, amount=text), tone=tone
        )
        answer = "" if target is None else alone_words(wording, basis, self.lever, alone)
        self.alone.show_figure(answer, f"{name}, {answer}" if answer else name)
        self.alone.setVisible(bool(answer))

    def _typed(self, value: object) -> None:
        if self._basis is None:
            return
        factor = self._basis.factor(self.lever, float(value)) if isinstance(value, int | float) else 1.0
        self.factorSet.emit(self.lever, factor)

    def _say(self, sentence: str) -> None:
        self._problem.setText(sentence)
        self._problem.setVisible(bool(sentence))
