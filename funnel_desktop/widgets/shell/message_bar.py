"""A sentence to the user. It lies over the foot of the window and moves nothing: what went well for some
seconds, what went wrong until something else is done."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QPoint, QTimer
from PySide6.QtGui import QFontMetrics, QPaintEvent
from PySide6.QtWidgets import QWidget

from funnel_desktop.text import Message
from funnel_desktop.widgets.kit import language, theme
from funnel_desktop.widgets.kit.announce import announce
from funnel_desktop.widgets.kit.controls.buttons import IconButton
from funnel_desktop.widgets.kit.controls.chips import Notice
from funnel_desktop.widgets.kit.keyboard import keyboard_in
from funnel_desktop.widgets.kit.layout import Align, placed, row, stretched
from funnel_desktop.widgets.kit.paint import frame, painting
from funnel_desktop.widgets.kit.text import text_of, translate
from funnel_desktop.widgets.kit.timers import later

SHORT, LONG = 8_000, 20_000
"""Milliseconds for which something good is said, and where something can be done about it."""

_MOST = 760
_CHROME = 150
_LEAST = 320
"""Pixels that a message needs; what leaves it less is lain over."""


class MessageBar(QWidget):
    """Hidden while there is nothing to say. A good message goes by itself, but not from under the pointer or
    the keyboard."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._say: Callable[[], str] | None = None
        self._action_words: Message | None = None
        self._action: Callable[[], None] | None = None
        self._fresh = False
        self._clear_of: Callable[[], QWidget | None] = lambda: None
        self.timer = later(self, self._fade)
        self.notice = Notice("", "warn", parent=self)
        self.notice.acted.connect(self._act)
        self.close_button = IconButton("x", "", self)
        self.close_button.clicked.connect(self.hide)
        close = placed(self.close_button, Align.AlignVCenter)
        row(stretched(self.notice), close, on=self, spacing=theme.SPACING.TINY, margins=theme.SPACING.SMALL)
        language.notifier().spoken.connect(self._follow_language)
        self._say_words()
        self.hide()

    def lie_on(self, page: QWidget, clear_of: Callable[[], QWidget | None]) -> None:
        """Lie over the foot of ``page`` from now on, to the left of what ``clear_of`` returns, if that is
        seen: it has buttons at its foot."""
        self._clear_of = clear_of
        self.setParent(page)
        self.hide()
        page.installEventFilter(self)

    def _lie(self) -> None:
        page = self.parentWidget()
        if page is None:
            return
        right, beside = page.width(), self._clear_of()
        if beside is not None and beside.isVisible():
            edge = beside.mapTo(page, QPoint(0, 0)).x()
            right = edge if edge >= _LEAST + 2 * theme.SPACING.HUGE else right
        room = right - 2 * theme.SPACING.HUGE
        words = QFontMetrics(theme.font(theme.SIZE.TEXT))
        said = words.horizontalAdvance(self.notice.text())
        action = 0 if self._action_words is None else words.horizontalAdvance(text_of(self._action_words))
        width = min(said + action + _CHROME, _MOST, room)
        height = self.heightForWidth(width) if self.hasHeightForWidth() else self.sizeHint().height()
        bottom = page.height() - theme.HEIGHT.STATUS - theme.SPACING.MEDIUM
        self.setGeometry((right - width) // 2, bottom - height, width, height)
        self.raise_()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Stay over the foot of the page when that takes another size."""
        # What was said before the window was shown lies there too once that has its size.
        if event.type() == QEvent.Type.Resize and not self.isHidden():
            self._lie()
        return False

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint a ground of its own: it lies over something."""
        colours = theme.palette()
        with painting(self) as painter:
            frame(painter, self.rect(), colours.line, colours.surface, theme.RADIUS.PANEL)

    def _fade(self) -> None:
        focused = keyboard_in(self)
        held = focused is not None and self.isAncestorOf(focused)
        if self.underMouse() or held:
            self.timer.start(SHORT)
        else:
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
        self._say_words()
        self.show()
        self._lie()
        if kind == "good":
            self.timer.start(SHORT if action is None else LONG)
        else:
            self.timer.stop()
        announce(self, text)
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

    def _follow_language(self) -> None:
        """Say in another language what can be said again; the rest is past."""
        if self._say is None:
            self.hide()
        self._say_words()
        if not self.isHidden():
            self._lie()  # the words of another language take other room

    def _say_words(self) -> None:
        if self._say is not None:
            self.notice.show_text(self._say())
        self.notice.set_action("" if self._action_words is None else text_of(self._action_words))
        self.close_button.set_name(translate("MessageBar", "Close this message"))
