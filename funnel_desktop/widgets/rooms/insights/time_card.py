"""The card of the time: the two days that are compared, and what of them the file got to know only later."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from funnel_desktop.method.insights_change import Comparison
from funnel_desktop.queries.insights import Days
from funnel_desktop.widgets.kit.card import HeadedCard
from funnel_desktop.widgets.kit.controls.buttons import Button
from funnel_desktop.widgets.kit.controls.chips import Chip
from funnel_desktop.widgets.kit.controls.labels import Label
from funnel_desktop.widgets.kit.layout import Align, placed, row, stretched
from funnel_desktop.widgets.kit.text import translate
from funnel_desktop.widgets.kit.theme import SPACING
from funnel_desktop.widgets.rooms.insights.slider import DaysSlider
from funnel_desktop.wording.insights import days_chip, known_later
from funnel_desktop.wording.punctuation import in_sentences
from funnel_desktop.wording.wording import Wording


class TimeCard(HeadedCard):
    """Slider and chip; below them a sentence where the file knew less on those days than today."""

    MARGINS = (SPACING.WIDE, SPACING.LARGE, SPACING.WIDE, SPACING.SMALL)
    GAP = SPACING.TINY

    laterWanted = Signal()
    """The deals of which more is known today than then are wanted."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.chip = Chip("", "accent", parent=self)
        self.slider = DaysSlider(self)
        self.later = Label("", self, tone="small", wrap=True)
        self.show_later = Button("", "link", parent=self)
        self.show_later.clicked.connect(self.laterWanted)
        self.later.hide()
        self.show_later.hide()
        self.add(
            row(
                placed(self.heading, Align.AlignTop),
                placed(self.chip, Align.AlignTop),
                stretched(self.slider),
                spacing=SPACING.LARGE,
            ),
            row(stretched(self.later), self.show_later, spacing=SPACING.SMALL),
        )

    def show_days(self, wording: Wording, whole: Days, days: Days) -> None:
        """Show the days that are compared."""
        self.slider.show_days(whole, days, wording.language)
        self.mark(wording, days)

    def mark(self, wording: Wording, days: Days) -> None:
        """Say which days the handles stand on."""
        self.chip.setText(days_chip(wording, days))
        self.chip.updateGeometry()
        for handle, name, day in (
            (self.slider.first, translate("Insights", "Earlier day"), days.first),
            (self.slider.last, translate("Insights", "Later day"), days.last),
        ):
            handle.setAccessibleName(f"{name}: {day.isoformat()}")

    def show_known(self, wording: Wording, found: Comparison) -> None:
        """Say what was known only later."""
        said = in_sentences(known_later(wording, day) for day in (found.before, found.after))
        self.later.setText(said)
        for widget in (self.later, self.show_later):
            widget.setVisible(bool(said))

    def say_words(self) -> None:
        """Say what is always the same."""
        self.heading.setText(translate("Insights", "Time"))
        self.setAccessibleName(translate("Insights", "Time"))
        self.show_later.set_text(translate("Insights", "Show them"))
