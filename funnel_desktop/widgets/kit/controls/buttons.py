"""Buttons: one way to make them, with the key that does the same written beside the word."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from typing import ClassVar

from PySide6.QtCore import QEvent, QPoint, QSize, Qt
from PySide6.QtGui import QActionGroup, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QAbstractButton, QMenu, QPushButton, QToolButton, QWidget

from funnel_desktop.widgets.kit import icons, theme
from funnel_desktop.widgets.kit.controls.labels import Label
from funnel_desktop.widgets.kit.layout import Margins, column, fill
from funnel_desktop.widgets.kit.plain_text import entry_words, set_tip, spoken
from funnel_desktop.widgets.kit.theme import SPACING


def pressed_by_enter(button: QAbstractButton, event: QKeyEvent) -> bool:
    """Press a button on Enter too (Qt knows only Space where there is no default button); True when done."""
    plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
    if event.key() not in (Qt.Key.Key_Return, Qt.Key.Key_Enter) or not plain or event.isAutoRepeat():
        return False
    event.accept()
    button.click()
    return True


class Button(QPushButton):
    """A push button of a kind, with an icon of ours that follows the theme, and its key as a hint.

    The key is only written here; the dialog or action listens to it.
    """

    def __init__(
        self,
        text: str,
        kind: str = "secondary",
        *,
        icon: str = "",
        key: QKeySequence | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._icon = icon
        self._kind = kind
        self._key = key
        self.setAutoDefault(False)
        if kind != "secondary":
            theme.set_kind(self, "kind", kind)
        self.set_text(text)
        self._tint()

    def set_text(self, text: str) -> None:
        """Exchange the word, keeping the key's hint beside it; an ampersand in it is one."""
        self.setAccessibleName(spoken(text))
        text = entry_words(text)
        if self._key is None:
            self.setText(text)
        else:
            self.setText(f"{text}  {self._key.toString(QKeySequence.SequenceFormat.NativeText)}")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Be pressed by Enter as by Space."""
        if not pressed_by_enter(self, event):
            super().keyPressEvent(event)

    def _tint(self) -> None:
        if not self._icon:
            return
        colours = theme.palette()
        colour = {
            "primary": colours.on_accent,
            "danger": colours.bad,
            "ghost": colours.muted,
            "link": colours.accent,
        }.get(self._kind, colours.text)
        self.setIcon(icons.icon(self._icon, colour, 16))
        self.setIconSize(QSize(16, 16))

    def changeEvent(self, event: QEvent) -> None:
        """Tint the icon again when the colours change."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange and hasattr(self, "_kind"):
            self._tint()


def add_choices(menu: QMenu, words: Mapping[str, str], value: str, chosen: Callable[[str], object]) -> None:
    """Add an entry for each of ``words``, by their values, of which one is in force; ``chosen`` gets the
    value of the one that is taken."""
    group = QActionGroup(menu)
    for key, text in words.items():
        action = menu.addAction(text)
        action.setCheckable(True)
        action.setChecked(key == value)
        group.addAction(action)
        action.triggered.connect(lambda _=False, key=key: chosen(key))


def open_below(menu: QMenu, button: QWidget) -> None:
    """Open a menu under a button, wait until something is chosen or not, and let the menu go."""
    menu.exec(button.mapToGlobal(QPoint(0, button.height() + SPACING.HAIR)))
    menu.deleteLater()


class LinesButton(QPushButton):
    """A card of lines that is a button as a whole."""

    MARGINS: ClassVar[Margins] = SPACING.LARGE

    def __init__(self, lines: Iterable[Label], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAutoDefault(False)
        theme.set_kind(self, "kind", "option")
        self._lines = column(on=self, spacing=SPACING.HAIR, margins=self.MARGINS)
        for label in lines:
            label.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
            fill(self._lines, label)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Be pressed by Enter as by Space."""
        if not pressed_by_enter(self, event):
            super().keyPressEvent(event)

    def sizeHint(self) -> QSize:
        """Return the size of all lines."""
        return self._lines.totalSizeHint()


class OptionButton(LinesButton):
    """A way to go on: a word, and under it a sentence what it means; as wide as there is room."""

    MARGINS = (SPACING.LARGE, SPACING.MEDIUM)

    def __init__(self, text: str, explanation: str, parent: QWidget | None = None) -> None:
        super().__init__((Label(text, tone="heading"), Label(explanation, tone="note", wrap=True)), parent)
        self.setAccessibleName(spoken(text))
        self.setAccessibleDescription(spoken(explanation))

    def hasHeightForWidth(self) -> bool:
        """Return True: the sentence wraps."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return the height of both lines at ``width``."""
        return self._lines.totalHeightForWidth(width)


class IconButton(QToolButton):
    """A button that is only an icon; ``name`` is its tooltip and what a screen reader says."""

    def __init__(self, icon: str, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icon = icon
        theme.set_kind(self, "kind", "ghost")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setIconSize(QSize(16, 16))
        self.set_name(name)
        self._tint()

    def set_name(self, name: str) -> None:
        """Set tooltip and accessible name."""
        set_tip(self, name)
        self.setAccessibleName(spoken(name))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Be pressed by Enter as by Space."""
        if not pressed_by_enter(self, event):
            super().keyPressEvent(event)

    def _tint(self) -> None:
        self.setIcon(icons.icon(self._icon, theme.palette().muted, 16))

    def changeEvent(self, event: QEvent) -> None:
        """Tint the icon again when the colours change."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange and hasattr(self, "_icon"):
            self._tint()
