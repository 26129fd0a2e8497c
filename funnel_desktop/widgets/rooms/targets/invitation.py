"""What stands in the room of targets while a year has none: a question and one way on."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from funnel_desktop.widgets.kit import theme
from funnel_desktop.widgets.kit.controls.buttons import Button
from funnel_desktop.widgets.kit.controls.labels import Label
from funnel_desktop.widgets.kit.text import translate
from funnel_desktop.widgets.kit.theme import SPACING


class Invitation(QFrame):
    """What stands in the room while the year has no target: one way on."""

    wanted = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        theme.set_kind(self, "ground", "card")
        self.title = Label("", self)
        theme.set_kind(self.title, "tone", "title")
        self.words = Label("", self)
        self.words.setWordWrap(True)
        theme.set_kind(self.words, "tone", "muted")
        self.button = Button("", "primary", icon="targets", parent=self)
        self.button.clicked.connect(self.wanted)
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACING.HUGE, SPACING.HUGE, SPACING.HUGE, SPACING.HUGE)
        column.setSpacing(SPACING.LARGE)
        column.addWidget(self.title)
        column.addWidget(self.words)
        column.addWidget(self.button, 0, Qt.AlignmentFlag.AlignLeft)

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
