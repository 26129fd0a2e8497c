"""What an empty funnel shows: three ways on, and before them a word about a file that has gone missing."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QShowEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QLineEdit,
    QSizePolicy,
    QWidget,
)

from funnel_desktop.widgets.kit import icons, language, theme
from funnel_desktop.widgets.kit.controls.buttons import Button, pressed_by_enter
from funnel_desktop.widgets.kit.controls.chips import Notice
from funnel_desktop.widgets.kit.controls.labels import Label
from funnel_desktop.widgets.kit.keyboard import keyboard_in
from funnel_desktop.widgets.kit.layout import STRETCH, Align, Stretch, column, placed, row, stretched
from funnel_desktop.widgets.kit.text import translate
from funnel_desktop.widgets.kit.theme import SPACING


class WayOn(QAbstractButton):
    """A large button: an icon, what it does in two words, and one sentence about it."""

    def __init__(self, icon: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._icon = icon
        self._sentence = ""
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)

    def set_words(self, title: str, sentence: str) -> None:
        """Set what it does and the sentence about it."""
        self.setText(title)
        self._sentence = sentence
        self.setAccessibleName(title)
        self.setAccessibleDescription(sentence)
        self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Be pressed by Enter as by Space."""
        if not pressed_by_enter(self, event):
            super().keyPressEvent(event)

    def sizeHint(self) -> QSize:
        """Three of them fit beside each other on a small board."""
        return QSize(200, 148)

    def minimumSizeHint(self) -> QSize:
        """Narrower than this the sentence takes too many lines."""
        return QSize(150, 148)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint a card with icon, title and sentence."""
        colours = theme.palette()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        frame = self.rect().toRectF().adjusted(1, 1, -1, -1)
        lit = self.underMouse() or self.isDown()
        painter.setPen(colours.accent if self.hasFocus() or lit else colours.line)
        painter.setBrush(colours.accent_soft if self.isDown() else colours.surface)
        painter.drawRoundedRect(frame, theme.RADIUS.DIALOG, theme.RADIUS.DIALOG)
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(
                frame.adjusted(1, 1, -1, -1), theme.RADIUS.DIALOG - 1, theme.RADIUS.DIALOG - 1
            )
        inner = self.rect().adjusted(16, 16, -16, -12)
        icons.paint(painter, self._icon, inner.left(), inner.top(), 24, colours.accent)
        painter.setPen(colours.text)
        painter.setFont(theme.font(13, bold=True))
        painter.drawText(
            inner.adjusted(0, 34, 0, 0), Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft, self.text()
        )
        painter.setPen(colours.muted)
        painter.setFont(theme.font(12))
        painter.drawText(
            inner.adjusted(0, 56, 0, 0),
            int(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft | Qt.TextFlag.TextWordWrap),
            self._sentence,
        )
        painter.end()


class Welcome(QWidget):
    """Greets the user of an empty funnel, or of none, with three ways on and a fourth, quieter one."""

    addWanted = Signal()
    importWanted = Signal()
    sampleWanted = Signal()
    openWanted = Signal()
    findWanted = Signal(Path)
    """The file that was used last is to be looked for, with the user's help."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._missing: Path | None = None
        self.notice: Notice | None = None
        self.picture = Label("", self, align=Align.AlignHCenter)
        self.picture.setPixmap(icons.app_pixmap(64))
        self.title = Label("", self, tone="title", align=Align.AlignHCenter)
        self.sentence = Label("", self, tone="muted", wrap=True, align=Align.AlignHCenter)
        self.add = WayOn("plus", self)
        self.bring = WayOn("sheet", self)
        self.sample = WayOn("sample", self)
        self.open = Button("", "link", parent=self)
        self.add.clicked.connect(self.addWanted)
        self.bring.clicked.connect(self.importWanted)
        self.sample.clicked.connect(self.sampleWanted)
        self.open.clicked.connect(self.openWanted)
        ways = row(*map(stretched, (self.add, self.bring, self.sample)), spacing=SPACING.LARGE)
        box = QWidget(self)
        box.setMaximumWidth(680)
        self._column = column(
            self.picture,
            SPACING.TINY,
            self.title,
            self.sentence,
            SPACING.WIDE,
            ways,
            SPACING.MEDIUM,
            placed(self.open, Align.AlignHCenter),
            on=box,
            spacing=SPACING.MEDIUM,
        )
        column(
            Stretch(2), row(STRETCH, stretched(box, 8), STRETCH), Stretch(3), on=self, margins=SPACING.HUGE
        )
        language.speak(self.say_words)

    def miss(self, path: Path | None) -> None:
        """Say that the file used last is not where it was, with a way to find it; None: nothing is missed."""
        self._missing = path
        if path is not None and self.notice is None:
            self.notice = Notice("", "warn", parent=self)
            self.notice.acted.connect(lambda: self.findWanted.emit(self._missing))
            self._column.insertWidget(0, self.notice)
            self._column.insertSpacing(1, SPACING.HUGE)
        if self.notice is not None:
            self.notice.setVisible(path is not None)
        self.say_words()

    def showEvent(self, event: QShowEvent) -> None:
        """Give the keyboard to the first way on: in an empty funnel there is nothing else to do."""
        super().showEvent(event)
        QTimer.singleShot(0, self, self._take_keyboard)

    def _take_keyboard(self) -> None:
        focused = keyboard_in(self)
        if self.isVisible() and (
            focused is None or not focused.isVisible() or isinstance(focused, QLineEdit)
        ):
            self.add.setFocus(Qt.FocusReason.OtherFocusReason)

    def say_words(self) -> None:
        """Say everything in the language in force."""
        if self.notice is not None and self._missing is not None:
            self.notice.show_text(
                translate(
                    "Welcome",
                    "{name} is no longer in {folder}. It may have been moved or renamed, or be on a drive "
                    "that is not connected now.",
                ).format(name=self._missing.name, folder=self._missing.parent)
            )
            self.notice.set_action(translate("Welcome", "Find it…"))
        self.title.setText(translate("Welcome", "Your funnel starts here"))
        self.sentence.setText(
            translate(
                "Welcome",
                "One file on your computer, yours alone. Everything is saved at once and can be undone.",
            )
        )
        self.add.set_words(
            translate("Welcome", "Add the first deal"),
            translate("Welcome", "A customer, a project, an amount: that is enough."),
        )
        self.bring.set_words(
            translate("Welcome", "Import a spreadsheet"),
            translate(
                "Welcome", "Excel, WPS, CSV or what a CRM exports. You see every row before it is brought in."
            ),
        )
        self.sample.set_words(
            translate("Welcome", "Open the sample"),
            translate("Welcome", "Sixty invented deals with a year of history, to try everything on."),
        )
        self.open.set_text(translate("Welcome", "Open a funnel file…"))
