"""One question before something that cannot be taken back easily: what happens, and the way out; or a
sentence that has to be read."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QWidget

from funnel_desktop.widgets.kit.controls.buttons import Button
from funnel_desktop.widgets.kit.controls.labels import Label
from funnel_desktop.widgets.kit.dialog_frame import FunnelDialog
from funnel_desktop.widgets.kit.layout import STRETCH, Align, fill, placed
from funnel_desktop.widgets.kit.plain_text import spoken
from funnel_desktop.widgets.kit.text import translate
from funnel_desktop.widgets.kit.theme import SPACING


class ConfirmDialog(FunnelDialog):
    """A title, a sentence or two, Cancel and the action by its own word."""

    WIDTH = 480
    BODY = (SPACING.LARGE, SPACING.WIDE)
    HOLDS_WORK = False

    def __init__(
        self, parent: QWidget | None, title: str, text: str, action: str, *, danger: bool = True
    ) -> None:
        super().__init__(parent, title)
        self.setAccessibleDescription(spoken(text))
        fill(self.body, Label(text, self, tone="muted", wrap=True), STRETCH)
        self.action = self.add_buttons(action, kind="danger" if danger else "primary")

    def showEvent(self, event: QShowEvent) -> None:
        """Give the keyboard to the action: Space or Enter does it, Escape does not."""
        super().showEvent(event)
        self.action.setFocus(Qt.FocusReason.TabFocusReason)


def ask_confirm(parent: QWidget | None, title: str, text: str, action: str, *, danger: bool = True) -> bool:
    """Ask whether to go on; ``action`` is the word on the button, such as "Delete"."""
    return ConfirmDialog(parent, title, text, action, danger=danger).run()


class TellDialog(FunnelDialog):
    """A title, a sentence, and one button that closes it."""

    WIDTH = 480
    BODY = (SPACING.LARGE, SPACING.WIDE)
    HOLDS_WORK = False

    def __init__(self, parent: QWidget | None, title: str, text: str) -> None:
        super().__init__(parent, title)
        self.setAccessibleDescription(spoken(text))
        fill(self.body, Label(text, self, wrap=True), STRETCH)
        self.close_button = Button(translate("TellDialog", "Close"), "primary", parent=self)
        self.close_button.clicked.connect(self.accept)
        fill(self.foot, placed(self.close_button, Align.AlignRight))

    def showEvent(self, event: QShowEvent) -> None:
        """Give the keyboard to the button."""
        super().showEvent(event)
        self.close_button.setFocus(Qt.FocusReason.TabFocusReason)


def tell(parent: QWidget | None, title: str, text: str) -> None:
    """Say a sentence over a window that has no place for it, until it is closed."""
    TellDialog(parent, title, text).run()
