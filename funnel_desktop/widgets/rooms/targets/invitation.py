"""What stands in the room of targets while a year has none: a question and one way on."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from funnel_desktop.widgets.kit.card import CardFrame
from funnel_desktop.widgets.kit.controls.buttons import Button
from funnel_desktop.widgets.kit.controls.labels import Label
from funnel_desktop.widgets.kit.layout import Align, placed
from funnel_desktop.widgets.kit.text import translate
from funnel_desktop.widgets.kit.theme import SPACING


class Invitation(CardFrame):
    """What stands in the room while the year has no target: one way on."""

    MARGINS = SPACING.HUGE
    GAP = SPACING.LARGE

    wanted = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.title = Label("", self, tone="title")
        self.words = Label("", self, tone="muted", wrap=True)
        self.button = Button("", "primary", icon="targets", parent=self)
        self.button.clicked.connect(self.wanted)
        self.add(self.title, self.words, placed(self.button, Align.AlignLeft))

    def show_year(self, year: int) -> None:
        """Say it in the language in force, for a year."""
        self.title.setText(translate("TargetsRoom", "What do you want to reach in {year}?").format(year=year))
        self.words.setText(
            translate(
                "TargetsRoom",
                "Type the year's target: it is split over quarters, months and weeks, and you see every day "
                "whether you are ahead or behind and what a week still has to bring.",
            )
        )
        self.button.set_text(translate("TargetsRoom", "Set the target"))
