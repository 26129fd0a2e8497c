"""The bar that says that an earlier state is shown, with the ways on."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QWidget

from funnel_desktop.models.session_model import SessionModel
from funnel_desktop.widgets.kit import language, theme
from funnel_desktop.widgets.kit.controls.buttons import Button
from funnel_desktop.widgets.kit.controls.labels import Label, Mark
from funnel_desktop.widgets.kit.layout import row, stretched
from funnel_desktop.widgets.kit.text import translate
from funnel_desktop.widgets.kit.theme import SPACING
from funnel_desktop.wording.copies import when_words


class EarlierBar(QFrame):
    """Stands above the board for as long as an earlier state is looked at."""

    takeWanted = Signal()
    """The user wants to go back to what is shown."""
    nowWanted = Signal()
    """The user wants to see the present again."""

    def __init__(self, parent: QWidget, made: datetime, model: SessionModel) -> None:
        super().__init__(parent)
        self._made, self._model = made, model
        theme.set_kind(self, "notice", "info")
        mark = Mark(self, "history", "accent", 16)
        self.sentence = Label("", self, wrap=True, tone="accent")
        self.now_button = Button("", parent=self)
        self.now_button.clicked.connect(self.nowWanted)
        self.take_button = Button("", "primary", parent=self)
        self.take_button.clicked.connect(self.takeWanted)
        parts = (mark, stretched(self.sentence), self.now_button, self.take_button)
        row(*parts, on=self, spacing=SPACING.MEDIUM, margins=(SPACING.LARGE, SPACING.SMALL))
        language.speak(self.say_words)

    def say_words(self) -> None:
        """Say everything in the language in force."""
        when = when_words(self._made, self._model.language, self._model.today)
        self.sentence.setText(
            translate(
                "Copies", "You are looking at an earlier state: {when}. Nothing can be changed in it."
            ).format(when=when)
        )
        self.now_button.set_text(translate("Copies", "Return to now"))
        self.take_button.set_text(translate("Copies", "Go back to this"))
