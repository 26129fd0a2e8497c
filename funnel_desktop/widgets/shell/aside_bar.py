"""A sentence about the open file that stays above the board until one of the ways on is taken."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import NamedTuple

from PySide6.QtWidgets import QWidget

from funnel_desktop.text import Message
from funnel_desktop.widgets.kit import language
from funnel_desktop.widgets.kit.announce import announce
from funnel_desktop.widgets.kit.controls.buttons import Button
from funnel_desktop.widgets.kit.controls.chips import Notice
from funnel_desktop.widgets.kit.layout import STRETCH, column, row
from funnel_desktop.widgets.kit.text import text_of
from funnel_desktop.widgets.kit.theme import SPACING


class Way(NamedTuple):
    """One way on: the words on its button, and what it does."""

    words: Message
    then: Callable[[], None]


class AsideBar(QWidget):
    """Hidden while the file is where it should be."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._sentence: Message | None = None
        self._ways: list[tuple[Message, Button]] = []
        self._notice = Notice("", "warn", parent=self)
        self._buttons = row(STRETCH, spacing=SPACING.SMALL)
        self._notice.add_below(self._buttons)
        around = (SPACING.LARGE, SPACING.SMALL, SPACING.LARGE, SPACING.TINY)
        column(self._notice, on=self, margins=around)
        self.hide()
        language.speak(self.say_words)

    def show_ways(self, sentence: Message, ways: Sequence[Way]) -> None:
        """Say the sentence and offer the ways on, the first as the one to be taken as a rule."""
        self._sentence = sentence
        for _words, button in self._ways:
            self._buttons.removeWidget(button)
            button.hide()
            button.deleteLater()
        self._ways = []
        for place, way in enumerate(ways):
            button = Button("", "primary" if place == 0 else "secondary", parent=self._notice)
            button.clicked.connect(way.then)
            self._buttons.insertWidget(place, button)
            self._ways.append((way.words, button))
        self.say_words()
        self.show()
        announce(self, self.text())

    def text(self) -> str:
        """Return the sentence as it is shown."""
        return self._notice.text()

    def buttons(self) -> list[Button]:
        """Return the buttons, in their order."""
        return [button for _words, button in self._ways]

    def say_words(self) -> None:
        """Say everything in the language in force."""
        if self._sentence is None:
            return
        self._notice.show_text(text_of(self._sentence))
        for words, button in self._ways:
            button.set_text(text_of(words))
            button.setAccessibleDescription(self.text())
