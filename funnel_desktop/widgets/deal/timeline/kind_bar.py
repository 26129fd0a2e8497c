"""The kinds of entries over a timeline: how many of each, which are shown; and what is searched."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from funnel_desktop.method.timeline import TIMELINE_KINDS, TimelineKind
from funnel_desktop.widgets.kit import theme
from funnel_desktop.widgets.kit.controls.buttons import Button
from funnel_desktop.widgets.kit.controls.plain_edits import LineEdit
from funnel_desktop.widgets.kit.layout import STRETCH, column, row
from funnel_desktop.widgets.kit.plain_text import set_tip
from funnel_desktop.widgets.kit.text import translate
from funnel_desktop.widgets.kit.theme import SPACING
from funnel_desktop.widgets.kit.timers import later
from funnel_desktop.wording.timeline import kind_icon, kind_word

_PAUSE = 150
"""Milliseconds after the last key before it is searched."""


class KindBar(QWidget):
    """One button a kind, with its number; several may be pressed. Kinds without entries are left out."""

    kindsChanged = Signal(frozenset)
    searched = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.find_field = LineEdit(parent=self)
        self.find_field.setClearButtonEnabled(True)
        theme.set_kind(self.find_field, "search", True)
        self.find_field.setPlaceholderText(translate("Timeline", "Find in these entries"))
        self.find_field.setAccessibleName(translate("Timeline", "Find in these entries"))
        self._search = later(self, lambda: self.searched.emit(self.find_field.text()), _PAUSE)
        self.find_field.textChanged.connect(lambda _text: self._search.start())
        self.buttons: dict[TimelineKind, Button] = {}
        for kind in TIMELINE_KINDS:
            button = Button("", "ghost", icon=kind_icon(kind), parent=self)
            theme.set_kind(button, "dense", True)
            button.setCheckable(True)
            button.toggled.connect(lambda _on: self.kindsChanged.emit(self.kinds()))
            button.setAccessibleName(kind_word(kind))
            self.buttons[kind] = button
        column(
            self.find_field,
            row(*self.buttons.values(), STRETCH, spacing=0),
            on=self,
            spacing=SPACING.TINY,
        )

    def kinds(self) -> frozenset[TimelineKind]:
        """Return the kinds that are pressed; none: all are shown."""
        return frozenset(kind for kind, button in self.buttons.items() if button.isChecked())

    def show_counts(self, counts: Mapping[TimelineKind, int]) -> None:
        """Say how many entries there are of each kind."""
        for kind, button in self.buttons.items():
            count = counts.get(kind, 0)
            word = kind_word(kind)
            button.set_text(str(count))
            button.setAccessibleName(f"{word} {count}")
            set_tip(button, f"{word} {count}")
            if not count and button.isChecked():
                button.setChecked(False)
            button.setVisible(bool(count))

    def clear(self) -> None:
        """Show all kinds again, and search nothing."""
        self.find_field.clear()
        for button in self.buttons.values():
            button.setChecked(False)
