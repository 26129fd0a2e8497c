"""Hides all that the program shows of a locked funnel while a dialog over it holds what was begun there.

The file cannot be closed under such a dialog, and what was typed into it is not to be lost: so everything is
taken out of sight, also of screen readers, until the passphrase is given again.
"""

from __future__ import annotations

import shiboken6
from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QApplication, QToolTip, QWidget

from funnel_desktop.widgets.kit import icons, theme
from funnel_desktop.widgets.kit.controls.labels import Label
from funnel_desktop.widgets.kit.keyboard import keyboard_in
from funnel_desktop.widgets.kit.layout import STRETCH, Align, column, placed
from funnel_desktop.widgets.kit.plain_text import set_title
from funnel_desktop.widgets.kit.text import translate


class Cover(QObject):
    """Covers every window of the program, from ``put`` until ``take_away``."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._covered: list[_Covered] = []
        self._front: QWidget | None = None

    @property
    def is_put(self) -> bool:
        """Whether everything is covered."""
        return bool(self._covered)

    def put(self) -> None:
        """Take everything out of sight."""
        QToolTip.hideText()
        if not self._covered:
            self._front = QApplication.activeWindow()
        known = {covered.window for covered in self._covered}
        for top in QApplication.topLevelWidgets():
            if top.isVisible() and top not in known:
                self._covered.append(_Covered(top))

    def take_away(self) -> None:
        """Show again what is still there, as it was, and give the keyboard back."""
        covered, self._covered = self._covered, []
        for one in covered:
            one.show_again()
        front, self._front = self._front, None
        if front is not None and shiboken6.isValid(front) and front.isVisible():
            front.activateWindow()


class _Covered:
    """One window whose content is hidden behind a sheet."""

    def __init__(self, window: QWidget) -> None:
        self.window = window
        self._title = window.windowTitle()
        self._said = window.accessibleName(), window.accessibleDescription()
        self._keyboard = keyboard_in(window)
        self._hidden = [
            child
            for child in window.children()
            if isinstance(child, QWidget) and not child.isWindow() and not child.isHidden()
        ]
        size = window.size()
        for child in self._hidden:
            child.hide()
        words = translate("Passphrase", "Locked")
        set_title(window, words)
        window.setAccessibleName(words)
        window.setAccessibleDescription("")
        self._sheet = QWidget(window)
        self._sheet.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        picture, name = Label("", self._sheet), Label(words, self._sheet, tone="muted")
        picture.setPixmap(icons.pixmap("lock", theme.palette().muted, 32))
        shown = (placed(label, Align.AlignHCenter) for label in (picture, name))
        column(STRETCH, *shown, STRETCH, on=self._sheet, margins=None)
        self._sheet.setGeometry(window.rect())
        self._sheet.show()
        window.resize(size)

    def show_again(self) -> None:
        if not shiboken6.isValid(self.window):
            return
        self._sheet.hide()
        self._sheet.deleteLater()
        for child in self._hidden:
            if shiboken6.isValid(child):
                child.show()
        keyboard = self._keyboard
        if keyboard is not None and shiboken6.isValid(keyboard) and keyboard.isVisible():
            keyboard.setFocus(Qt.FocusReason.OtherFocusReason)
        set_title(self.window, self._title)
        self.window.setAccessibleName(self._said[0])
        self.window.setAccessibleDescription(self._said[1])
