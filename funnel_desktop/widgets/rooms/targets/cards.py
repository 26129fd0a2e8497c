"""The four figures at the top of the room: reached, the plan to date, needed a week, the pipeline's reach."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from funnel_desktop.method.money import NOTHING
from funnel_desktop.queries.targets import YearFigures
from funnel_desktop.widgets.kit import theme
from funnel_desktop.widgets.kit.card import Card
from funnel_desktop.widgets.kit.controls.labels import Label
from funnel_desktop.widgets.kit.figure import Figure
from funnel_desktop.widgets.kit.layout import Align, row, stretched
from funnel_desktop.widgets.kit.plain_text import set_tip
from funnel_desktop.widgets.kit.text import translate
from funnel_desktop.widgets.kit.theme import SIZE, SPACING
from funnel_desktop.wording.numbers import percent
from funnel_desktop.wording.targets import figure_text, pipeline_sentence
from funnel_desktop.wording.wording import Wording


class TargetCard(Card):
    """A name, a figure that opens what is behind it, and a line that judges it."""

    MARGINS = SPACING.MEDIUM
    GAP = SPACING.HAIR

    clicked = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.name = Label("", self, tone="small")
        self.figure = Figure(self, px=SIZE.TITLE, bold=True, align=Align.AlignLeft, inset=SPACING.TINY)
        self.figure.clicked.connect(self.clicked)
        self.verdict = Label("", self)
        # As small as a note, in the colour of its tone.
        self.verdict.setFont(theme.font(SIZE.SMALL))
        for label in (self.name, self.verdict):
            label.setMinimumWidth(10)
            label.setContentsMargins(SPACING.TINY, 0, 0, 0)
        self.add(self.name, self.figure, self.verdict)

    def show_card(self, name: str, figure: str, verdict: str, tone: str = "muted", tip: str = "") -> None:
        """Show other words; ``tone`` "bad" or "good" colours the verdict, which says it in words too."""
        self.name.setText(name)
        self.figure.show_figure(figure, f"{name}: {figure}. {verdict}")
        self.figure.setAccessibleDescription(tip)
        self.verdict.setText(verdict)
        theme.set_kind(self.verdict, "tone", tone)
        for widget in (self, self.figure, self.verdict):
            set_tip(widget, tip or verdict)


class Cards(QWidget):
    """The row of four. ``wanted`` carries "reached" or "pipeline", whose deals are asked for, "due" or
    "needed", whose months are."""

    wanted = Signal(str)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.cards = {key: TargetCard(self) for key in ("reached", "due", "needed", "pipeline")}
        row(*(stretched(card) for card in self.cards.values()), on=self, spacing=SPACING.LARGE)
        for key, card in self.cards.items():
            card.clicked.connect(lambda key=key: self.wanted.emit(key))
            card.figure.moved.connect(lambda right, _down, key=key: self._move(key, right))

    def _move(self, key: str, step: int) -> None:
        keys = list(self.cards)
        self.cards[keys[(keys.index(key) + step) % len(keys)]].figure.setFocus()

    def show_figures(self, figures: YearFigures, wording: Wording, scenario: str) -> None:
        """Show a year that has a target; ``scenario``: the name of the one in force, which the pipeline
        follows."""
        measure, stand = figures.measure, figures.standing
        assert stand is not None
        target = stand.target
        share = percent(stand.reached / target, 1) if target else NOTHING
        self.cards["reached"].show_card(
            translate("TargetsRoom", "Reached"),
            figure_text(wording, stand.reached, measure),
            translate("TargetsRoom", "{share} of {target}").format(
                share=share, target=figure_text(wording, target, measure)
            ),
            tip=translate(
                "TargetsRoom", "%n deal(s) won in the year. Click for the deals.", "", figures.deals
            ),
        )
        self._show_due(figures, wording)
        self._show_needed(figures, wording)
        self._show_pipeline(figures, wording, scenario)

    def _show_due(self, figures: YearFigures, wording: Wording) -> None:
        measure, stand = figures.measure, figures.standing
        assert stand is not None
        size = figure_text(wording, abs(stand.ahead), measure)
        if stand.ahead < 0:
            verdict, tone = "▼ " + translate("TargetsRoom", "behind by {figure}").format(figure=size), "bad"
        elif stand.ahead > 0:
            verdict, tone = "▲ " + translate("TargetsRoom", "ahead by {figure}").format(figure=size), "good"
        else:
            verdict, tone = translate("TargetsRoom", "as planned"), "muted"
        self.cards["due"].show_card(
            translate("TargetsRoom", "Plan to date"),
            figure_text(wording, stand.due, measure),
            verdict,
            tone,
            translate("TargetsRoom", "What the plan has up to today, today included."),
        )

    def _show_needed(self, figures: YearFigures, wording: Wording) -> None:
        measure, stand = figures.measure, figures.standing
        assert stand is not None
        name = translate("TargetsRoom", "Needed a week from now on")
        tip = translate(
            "TargetsRoom", "What is missing divided by the weeks left: {missing} / {weeks}."
        ).format(missing=figure_text(wording, stand.missing, measure), weeks=f"{stand.weeks_left:.1f}")
        if stand.missing == 0:
            self.cards["needed"].show_card(
                name,
                figure_text(wording, 0, measure),
                "✓ " + translate("TargetsRoom", "the target is reached"),
                "good",
                tip,
            )
        elif stand.per_week is None:
            missing = figure_text(wording, stand.missing, measure)
            verdict = translate("TargetsRoom", "the year is over, {missing} short").format(missing=missing)
            self.cards["needed"].show_card(name, NOTHING, "▼ " + verdict, "bad", verdict)
        else:
            left = translate("TargetsRoom", "{weeks} weeks left").format(weeks=f"{stand.weeks_left:.1f}")
            self.cards["needed"].show_card(name, figure_text(wording, stand.per_week, measure), left, tip=tip)

    def _show_pipeline(self, figures: YearFigures, wording: Wording, scenario: str) -> None:
        measure, ahead = figures.measure, figures.outlook
        name = translate("TargetsRoom", "Weighted pipeline reaches")
        tip = pipeline_sentence(wording, figures)
        if ahead is None:
            over = translate("TargetsRoom", "the year is over")
            self.cards["pipeline"].show_card(name, NOTHING, over, tip=tip)
            return
        if scenario:
            name = translate("TargetsRoom", "Pipeline under “{scenario}”").format(scenario=scenario)
        target = figures.target or 0
        verdict, tone = "", "muted"
        if target:
            reached = ahead.reaches >= target
            verdict = ("✓ " if reached else "▼ ") + percent(ahead.reaches / target, 1)
            tone = "good" if reached else "bad"
        if ahead.later >= 1:
            later = figure_text(wording, ahead.later, measure)
            more = translate("TargetsRoom", "{figure} more later").format(figure=later)
            verdict = f"{verdict} · {more}" if verdict else more
        self.cards["pipeline"].show_card(
            name, figure_text(wording, ahead.reaches, measure), verdict, tone, tip
        )
