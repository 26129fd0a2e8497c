"""What our dialogs share: a rounded sheet over the dimmed window, with head, scrolling body and foot.

It is a real dialog to the window manager and to screen readers (modal, titled, transient for its window);
only the frame is drawn by us. Where the screen blends windows its corners are smooth, elsewhere cut.
"""

from __future__ import annotations

from collections.abc import Callable, Hashable

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QSize, Qt, QTimer
from PySide6.QtGui import (
    QGuiApplication,
    QKeySequence,
    QMouseEvent,
    QMoveEvent,
    QPainter,
    QPaintEvent,
    QPixmap,
    QResizeEvent,
    QShowEvent,
)
from PySide6.QtWidgets import (
    QDialog,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from funnel_desktop.method.texts import seen
from funnel_desktop.widgets.kit import theme
from funnel_desktop.widgets.kit.controls.buttons import Button
from funnel_desktop.widgets.kit.controls.labels import Label
from funnel_desktop.widgets.kit.dismissal import wishes
from funnel_desktop.widgets.kit.keyboard import on_keys
from funnel_desktop.widgets.kit.layout import STRETCH, column, fill, row, stretched
from funnel_desktop.widgets.kit.page import ScrolledPage
from funnel_desktop.widgets.kit.paint import cut_round, frame, painting
from funnel_desktop.widgets.kit.plain_text import set_title, spoken
from funnel_desktop.widgets.kit.reading_order import ReadInOrder
from funnel_desktop.widgets.kit.text import translate
from funnel_desktop.widgets.kit.theme import RADIUS, SPACING

CONFIRM_KEY = QKeySequence("Ctrl+Enter")
CANCEL_KEY = QKeySequence("Esc")
LOCK_KEY = QKeySequence("Ctrl+L")
_MARGIN = 24
_LONGEST_TITLE = 300
"""Characters of a title: more would leave no room for the dialog under it."""


class Scrim(QWidget):
    """Dims the window behind a dialog, for as long as it lives."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setAttribute(Qt.WidgetAttribute.WA_NoSystemBackground)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        window.installEventFilter(self)
        self.setGeometry(window.rect())
        self.raise_()
        self.show()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Stay as large as the window."""
        if event.type() == QEvent.Type.Resize and isinstance(watched, QWidget):
            self.setGeometry(watched.rect())
        return False

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the shade."""
        painter = QPainter(self)
        painter.fillRect(event.rect(), theme.palette().scrim)
        painter.end()


class _Body(ScrolledPage):
    """Scrolls when the window is too low for all of it, and asks for all of it."""

    def minimumSizeHint(self) -> QSize:
        """Let the window decide."""
        return QSize(100, 60)


class FunnelDialog(ReadInOrder, QDialog):
    """Base of our dialogs: fill ``head``, ``body`` and ``foot``, which are columns (see ``layout.fill``)."""

    WIDTH = 640
    HOLDS_WORK = True
    """Whether something would be lost if the dialog were cancelled when the funnel is locked: typed words,
    choices, work under way. What is only read, or asked again as easily, says False."""
    BODY = (SPACING.TINY, SPACING.LARGE)
    """Room over and under what stands in the body."""
    GAP = SPACING.TINY
    """Room between what stands in the body."""

    def __init__(self, parent: QWidget | None, title: str) -> None:
        super().__init__(parent)
        set_title(self, title)
        self.setAccessibleName(spoken(title))
        self.setWindowFlags(Qt.WindowType.Dialog | Qt.WindowType.FramelessWindowHint)
        self.setModal(True)
        theme.set_kind(self, "frame", "own")
        self._masked = QGuiApplication.platformName() == "xcb"
        if not self._masked:
            self.setAttribute(Qt.WidgetAttribute.WA_TranslucentBackground)
        self._corners: list[tuple[QPoint, QPixmap]] = []
        self._scrim: Scrim | None = None
        self._placed = False
        self._place = QPoint()
        self._head_box, self.head = self._part("dialog-head", SPACING.WIDE, SPACING.LARGE)
        self._body_box, self.body = self._part("", *self.BODY, self.GAP)
        self._foot_box, self.foot = self._part("dialog-foot", SPACING.LARGE, SPACING.LARGE)
        self._scroll = _Body(self, self._body_box)
        self._body_box.setAutoFillBackground(False)
        column(self._head_box, stretched(self._scroll), self._foot_box, on=self, spacing=0, margins=1)
        self.title_label = Label(seen(title, _LONGEST_TITLE), self._head_box, tone="title", wrap=True)
        fill(self.head, self.title_label)
        on_keys(self, self.confirm, "Ctrl+Return", "Ctrl+Enter")
        # The menu cannot be reached under a dialog, and its keys are not heard.
        on_keys(self, wishes().lock.emit, LOCK_KEY)

    def _part(
        self, ground: str, top: int, bottom: int, gap: int = SPACING.TINY
    ) -> tuple[QWidget, QVBoxLayout]:
        box = QWidget(self)
        if ground:
            theme.set_ground(box, ground)
        return box, column(on=box, spacing=gap, margins=(SPACING.HUGE, top, SPACING.HUGE, bottom))

    def explain(self, words: str, tone: str = "muted") -> Label:
        """Put a sentence under the title."""
        label = Label(words, self, tone=tone, wrap=True)
        fill(self.head, label)
        return label

    def inner_width(self) -> int:
        """Return how wide what stands in the body may be."""
        return min(self.WIDTH, self._room().width() - _MARGIN) - 2 * SPACING.HUGE - 2

    def add_buttons(
        self, confirm: str, *, kind: str = "primary", left: QWidget | None = None, leave: str = ""
    ) -> Button:
        """Add Cancel (or a word that says what it means to ``leave``) and the button that confirms to the
        foot, ``left`` before them; return the latter."""
        if left is not None:
            left.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        cancel = Button(leave or translate("FunnelDialog", "Cancel"), key=CANCEL_KEY, parent=self)
        cancel.clicked.connect(self.reject)
        accept = Button(confirm, kind, key=CONFIRM_KEY, parent=self)
        accept.clicked.connect(self.confirm)
        first = STRETCH if left is None else stretched(left)
        fill(self.foot, row(first, cancel, accept, spacing=SPACING.MEDIUM))
        return accept

    def start_focus(self) -> QWidget | None:
        """Return what has the keyboard when the dialog opens; None: the first that takes it."""
        return None

    def confirm(self) -> None:
        """Take what is there; subclasses look first whether it may be taken."""
        self.accept()

    def run(self) -> bool:
        """Open the dialog over its dimmed window, wait, and return whether it was confirmed."""
        accepted = self.exec() == QDialog.DialogCode.Accepted
        self.deleteLater()
        return accepted

    def run_with_draft(self, about: Hashable) -> bool:
        """The same for a dialog that asks ``about`` something: what is filled in and not confirmed is there
        again when it asks about the same once more, until the user rather starts anew."""
        # Here, since what drafts consist of are parts of dialogs that know this frame.
        from funnel_desktop.widgets.kit.drafts import Draft, bring_back, drafts, state_of

        key = (type(self).__name__, about)
        opened = state_of(self)
        draft = drafts().of(key)
        if draft is not None and bring_back(self, draft):
            self._offer_a_new_start(lambda: bring_back(self, Draft(opened, state_of(self))))
        accepted = self.exec() == QDialog.DialogCode.Accepted
        left = state_of(self)
        if accepted or left == opened:
            drafts().forget(key)
        else:
            drafts().keep(key, Draft(left, opened))
        self.deleteLater()
        return accepted

    def _offer_a_new_start(self, empty: Callable[[], object]) -> None:
        """Say that something is filled in already, and offer to empty it."""
        line = QWidget(self)

        def start_anew() -> None:
            empty()
            line.hide()
            self.refit()
            if (first := self.start_focus()) is not None:
                first.setFocus(Qt.FocusReason.OtherFocusReason)

        words = Label(translate("FunnelDialog", "What you had filled in is here again."), line, tone="note")
        self.anew_button = Button(translate("FunnelDialog", "Start anew"), "link", parent=line)
        self.anew_button.clicked.connect(start_anew)
        row(words, self.anew_button, STRETCH, on=line, spacing=SPACING.MEDIUM)
        fill(self.head, line)

    # Size and place

    def fit(self) -> None:
        """Take the height that the content needs, as far as the window (or screen) has it."""
        for child in self.findChildren(QWidget):
            # Sizes of type come from the style sheet, which a widget reads when it is polished.
            child.ensurePolished()
        room = self._room()
        width = min(self.WIDTH, room.width() - _MARGIN)
        inner = width - 2
        height = 2
        for box in (self._head_box, self._body_box, self._foot_box):
            layout = box.layout()
            assert layout is not None
            layout.activate()
            needed = layout.totalHeightForWidth(inner) if layout.hasHeightForWidth() else -1
            height += needed if needed > 0 else layout.totalSizeHint().height()
        height = min(height, room.height() - _MARGIN)
        if self._placed:
            # Grows downwards and moves up only when it would leave the room: what is read stays in place.
            place = self._place
            low = room.bottom() + 1 - _MARGIN // 2 - height
            top = min(place.y(), max(room.top(), low))
            self.setGeometry(QRect(QPoint(place.x(), top), QSize(width, height)))
        else:
            self.setFixedWidth(width)
            self.resize(width, height)
            left = room.left() + (room.width() - width) // 2
            self._place = QPoint(left, room.top() + max(_MARGIN // 2, (room.height() - height) * 2 // 5))
            self.move(self._place)

    def say_problem(self, label: Label, sentence: str) -> None:
        """Say in a label what is wrong ("": nothing), and take the height for it."""
        if sentence != label.text():
            label.setText(sentence)
            if self.isVisible():
                self.fit()

    def refit(self) -> None:
        """Take another height as soon as what has just changed is laid out."""
        if self._placed:
            QTimer.singleShot(0, self, self.fit)

    def _room(self) -> QRect:
        """Return the part of the screen that the dialog may take: its window's, at most the screen's."""
        parent = self.parentWidget()
        screen = (parent or self).screen()
        available = screen.availableGeometry() if screen is not None else QRect(0, 0, 1280, 800)
        if parent is None:
            return available
        window = parent.window()
        room = QRect(window.mapToGlobal(QPoint(0, 0)), window.size()).intersected(available)
        return room if room.width() >= 400 and room.height() >= 300 else available

    def showEvent(self, event: QShowEvent) -> None:
        """Dim the window, take size and place."""
        super().showEvent(event)
        parent = self.parentWidget()
        if parent is not None and self._scrim is None and not event.spontaneous():
            self._scrim = Scrim(parent.window())
        if not self._placed:
            self.fit()
            self._placed = True
            self.refit()
        self._round_corners()
        if (first := self.start_focus()) is not None:
            first.setFocus(Qt.FocusReason.TabFocusReason)

    def done(self, result: int) -> None:
        """Take the shade away and close."""
        if self._scrim is not None:
            self._scrim.hide()
            self._scrim.deleteLater()
            self._scrim = None
        super().done(result)

    # Frame

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Round the corners again where windows aren't blended."""
        super().resizeEvent(event)
        self._round_corners()

    def moveEvent(self, event: QMoveEvent) -> None:
        """Round the corners again: something else lies behind them now."""
        super().moveEvent(event)
        if self._placed and event.pos().isNull() and not self._place.isNull():
            # Some window managers put a new window into its frame before the frame is where it belongs. Who
            # asks in between is told 0, 0, and the dialog would jump there as soon as it grows.
            QTimer.singleShot(0, self, lambda: self.move(self._place))
        elif self._placed:
            self._place = event.pos()
        self._round_corners()

    def _round_corners(self) -> None:
        """Copy what lies behind the corners, to paint it there; where that isn't our window, cut them off."""
        if not self._masked:
            return
        self._corners = []
        parent = self.parentWidget()
        if parent is not None and self.isVisible():
            window = parent.window()
            place = QRect(window.mapFromGlobal(self.mapToGlobal(QPoint(0, 0))), self.size())
            if window.rect().contains(place):
                edge = RADIUS.DIALOG
                for x in (0, self.width() - edge):
                    for y in (0, self.height() - edge):
                        behind = window.grab(QRect(place.topLeft() + QPoint(x, y), QSize(edge, edge)))
                        self._corners.append((QPoint(x, y), behind))
        if self._corners:
            self.clearMask()
        else:
            cut_round(self, RADIUS.DIALOG)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the sheet."""
        colours = theme.palette()
        with painting(self) as painter:
            if self._masked:
                painter.fillRect(self.rect(), colours.line)
                for place, behind in self._corners:
                    painter.drawPixmap(place, behind)
            frame(painter, self.rect(), colours.line, colours.surface, RADIUS.DIALOG)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Let the head be dragged, as a title bar would be."""
        handle = self.windowHandle()
        on_head = event.position().y() < self._head_box.geometry().bottom()
        if event.button() == Qt.MouseButton.LeftButton and on_head and handle is not None:
            handle.startSystemMove()
            event.accept()
            return
        super().mousePressEvent(event)
