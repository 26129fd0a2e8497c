"""One lever's card: its value to type or slide, what was measured, what it brings and can do alone."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from funnel_desktop.method.levers import Alone, Measure
from funnel_desktop.method.stages import Lever
from funnel_desktop.widgets.kit.card import HeadedCard
from funnel_desktop.widgets.kit.controls.chips import Chip
from funnel_desktop.widgets.kit.controls.labels import Label
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
    lever_value,
    meaning,
    money,
    needed,
    pulling,
)
from funnel_desktop.wording.numbers import NOTHING
from funnel_desktop.wording.wording import Wording


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
        self._measured: float | None = None
        self._sample = Chip("", parent=self)
        self.field = LeverField(lever, self)
        self.field.committed.connect(self._typed)
        self.field.problemChanged.connect(self._say)
        self._problem = Label("", self, tone="problem", wrap=True)
        self._problem.hide()
        self._needs = Label("", self, tone="small", wrap=True)
        self._needs.hide()
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
            self._needs,
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
        self, wording: Wording, measure: Measure, factor: float, effect: float | None, found: Alone | None
    ) -> None:
        """Show the measured value, the ``factor`` set, what it brings, and what the lever can do alone."""
        name = lever_name(self.lever)
        there = measure.value is not None
        self._measured = measure.value
        self.heading.setText(name)
        set_tip(self, f"{pulling(wording, self.lever)}. {meaning(wording, self.lever)}")
        self.setAccessibleName(name)
        sample = translate("Levers", "n = {count}").format(count=f"{measure.sample:,}")
        if measure.small and there:
            sample = translate("Levers", "n = {count}, few").format(count=f"{measure.sample:,}")
        self._sample.setText(sample)
        self._sample.set_kind("warn" if measure.small else "neutral", "warn" if measure.small else "")
        for widget in (self.field, self.slider, self.brings, self.alone):
            widget.setEnabled(there)
        self._needs.setText("" if there else needed(self.lever))
        self._needs.setVisible(not there)
        self.slider.setVisible(there)
        self.field.set_unit(wording.unit)
        self.field.setAccessibleName(name)
        self.slider.setAccessibleName(name)
        if measure.value is None:
            self.field.set_value(None)
            self.slider.show_factor(1.0)
            self.measured.show_figure(translate("Levers", "not measured yet"), tone="warn")
            set_tip(self.measured, needed(self.lever))
            self._brings_word.setText(translate("Levers", "brings"))
            self.brings.show_figure(NOTHING, tone="muted")
            self.alone.show_figure(translate("Levers", "alone: not measured"))
            self.alone.setVisible(True)
            return
        self._say(self.field.accessibleDescription())
        most = 1 / measure.value if self.lever == "win_rate" else 2.0
        self.field.set_value(measure.value * factor)
        self.slider.show_factor(factor, most)
        value = lever_value(wording, self.lever, measure.value)
        set_tip(self.measured, "")
        self.measured.show_figure(
            translate("Levers", "measured {value}").format(value=value),
            translate("Levers", "{lever}: measured {value}, {sample}").format(
                lever=name, value=value, sample=sample
            ),
            tone="muted",
        )
        self._brings_word.setText(translate("Levers", "brings"))
        effect = effect or 0.0
        tone = "good" if effect > 0 else "bad" if effect < 0 else "muted"
        text = money(wording, effect, sign=True)
        self.brings.show_figure(
            text, translate("Levers", "{lever} brings {amount}").format(lever=name, amount=text), tone=tone
        )
        answer = alone_words(wording, self.lever, found)
        self.alone.show_figure(answer, f"{name}, {answer}")
        self.alone.setVisible(bool(answer))

    def _typed(self, value: object) -> None:
        if self._measured is None:
            return
        factor = 1.0 if value is None else float(value) / self._measured if self._measured else 1.0  # type: ignore[arg-type]
        self.factorSet.emit(self.lever, factor)

    def _say(self, sentence: str) -> None:
        self._problem.setText(sentence)
        self._problem.setVisible(bool(sentence))
