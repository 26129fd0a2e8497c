"""A sentence above the board: what went wrong or what came of something, until something else is done."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, Qt, QTimer
from PySide6.QtWidgets import QHBoxLayout, QWidget

from funnel_desktop.text import Message
from funnel_desktop.widgets import theme
from funnel_desktop.widgets.controls.buttons import IconButton
from funnel_desktop.widgets.controls.chips import Notice
from funnel_desktop.widgets.text import text_of, translate


class MessageBar(QWidget):
    """Hidden while there is nothing to say."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._say: Callable[[], str] | None = None
        self._action_words: Message | None = None
        self._action: Callable[[], None] | None = None
        self._fresh = False
        self.notice = Notice("", "warn", parent=self)
        self.notice.acted.connect(self._act)
        self.close_button = IconButton("x", "", self)
        self.close_button.clicked.connect(self.hide)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(theme.SPACING.LARGE, theme.SPACING.SMALL, theme.SPACING.LARGE, 0)
        layout.setSpacing(theme.SPACING.TINY)
        layout.addWidget(self.notice, 1)
        layout.addWidget(self.close_button, 0, Qt.AlignmentFlag.AlignVCenter)
        self.retranslate()
        self.hide()

    def show_message(
        self,
        message: Message,
        kind: str = "warn",
        action: Message | None = None,
        then: Callable[[], None] | None = None,
    ) -> None:
        """Show a sentence ("info", "good", "warn", "bad"), perhaps with a link that calls ``then``."""
        self.show_said(lambda: text_of(message), kind, action, then)

    def show_said(
        self,
        say: Callable[[], str],
        kind: str = "warn",
        action: Message | None = None,
        then: Callable[[], None] | None = None,
    ) -> None:
        """Show what ``say`` gives in the window's language, and again when another is spoken."""
        self.show_text(say(), kind, action, then)
        self._say = say

    def show_text(
        self,
        text: str,
        kind: str = "warn",
        action: Message | None = None,
        then: Callable[[], None] | None = None,
    ) -> None:
        """Show a sentence that is already in the window's language; it goes when another is spoken."""
        self._say = None
        self._action_words, self._action = action, then
        self.notice.show_text(text, kind)
        self.retranslate()
        self.show()
        # The change that brought this sentence about must not take it away again.
        self._fresh = True
        QTimer.singleShot(0, self._settle)

    def _settle(self) -> None:
        self._fresh = False

    def follow_change(self) -> None:
        """Something was done: what was said before is past."""
        if not self._fresh:
            self.hide()

    def _act(self) -> None:
        if self._action is not None:
            self._action()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            if self._say is None:
                self.hide()
            self.retranslate()

    def retranslate(self) -> None:
        """Say everything in the language in force."""
        if self._say is not None:
            self.notice.show_text(self._say())
        self.notice.set_action("" if self._action_words is None else text_of(self._action_words))
        self.close_button.set_name(translate("MessageBar", "Close this message"))
