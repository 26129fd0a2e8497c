"""A sentence about the open file that stays above the board until one of the ways on is taken."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import NamedTuple

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QFrame, QWidget

from funnel_desktop.text import Message
from funnel_desktop.widgets.kit import icons, theme
from funnel_desktop.widgets.kit.controls.buttons import Button
from funnel_desktop.widgets.kit.controls.chips import kind_colours
from funnel_desktop.widgets.kit.controls.labels import Label
from funnel_desktop.widgets.kit.layout import STRETCH, Align, column, placed, row, stretched
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
        box = QFrame(self)
        theme.set_kind(box, "notice", "warn")
        self._mark = Label("", box)
        self._text = Label("", box, wrap=True, selectable=True, tone="warn")
        self._buttons = row(STRETCH, spacing=SPACING.SMALL)
        row(
            placed(self._mark, Align.AlignTop),
            stretched(column(self._text, self._buttons, spacing=SPACING.SMALL)),
            on=box,
            spacing=SPACING.MEDIUM,
            margins=(10, SPACING.SMALL),
        )
        column(box, on=self, margins=(SPACING.LARGE, SPACING.SMALL, SPACING.LARGE, SPACING.TINY))
        self._box = box
        theme.notifier().changed.connect(self._tint)
        self.hide()

    def show_ways(self, sentence: Message, ways: Sequence[Way]) -> None:
        """Say the sentence and offer the ways on, the first as the one to be taken as a rule."""
        self._sentence = sentence
        for _words, button in self._ways:
            self._buttons.removeWidget(button)
            button.hide()
            button.deleteLater()
        self._ways = []
        self._tint()
        for place, way in enumerate(ways):
            button = Button("", "primary" if place == 0 else "secondary", parent=self._box)
            button.clicked.connect(way.then)
            self._buttons.insertWidget(place, button)
            self._ways.append((way.words, button))
        self.retranslate()
        self.show()
        self._announce()

    def text(self) -> str:
        """Return the sentence as it is shown."""
        return self._text.text()

    def buttons(self) -> list[Button]:
        """Return the buttons, in their order."""
        return [button for _words, button in self._ways]

    def retranslate(self) -> None:
        """Say everything in the language in force."""
        if self._sentence is None:
            return
        self._text.setText(text_of(self._sentence))
        self._box.setAccessibleName(self._text.text())
        for words, button in self._ways:
            button.set_text(text_of(words))
            button.setAccessibleDescription(self._text.text())

    def _announce(self) -> None:
        """Let a screen reader say it, wherever the keyboard is."""
        from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent

        if QAccessible.isActive():
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, self._text.text()))

    def _tint(self) -> None:
        if self._sentence is None:
            return
        self._mark.setPixmap(icons.pixmap("overdue", kind_colours("warn")[0], 16))
        self._mark.setFixedSize(16, theme.HEIGHT.FIGURE)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
