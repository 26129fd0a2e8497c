"""The rail at the left edge: one button a room, the one in force lit, with a number where something waits.

An entry with a tray is a switch: beside the board a bar at its edge says that its tray is open.
"""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QWidget

from funnel_desktop.widgets.kit import icons, language, theme
from funnel_desktop.widgets.kit.layout import STRETCH, column, set_margins
from funnel_desktop.widgets.kit.paint import ground
from funnel_desktop.widgets.kit.plain_text import set_tip
from funnel_desktop.widgets.kit.text import text_of, translate
from funnel_desktop.widgets.kit.theme import HEIGHT, RADIUS, SIZE, SPACING
from funnel_desktop.widgets.shell.registry import ROOMS, RoomEntry

_BUTTON_HEIGHT = 50
_NARROW, _NARROW_HEIGHT = 44, 40
"""Width of the rail, and height of a button, of icons alone."""
_BAR_WIDTH, _BAR_HEIGHT = 3, 22


class RailButton(QAbstractButton):
    """Icon over name; a count at its corner."""

    def __init__(self, entry: RoomEntry, parent: QWidget) -> None:
        super().__init__(parent)
        self.key = entry.key
        self._entry = entry
        self._count = 0
        self._narrow = False
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)

    def set_count(self, count: int) -> None:
        """Show how many things wait in the room (0: no number)."""
        if count != self._count:
            self._count = count
            self.say_words()
            self.update()

    def set_narrow(self, narrow: bool) -> None:
        """Be an icon alone, whose name is its tool tip."""
        self._narrow = narrow
        self.say_words()
        self.updateGeometry()
        self.update()

    def say_words(self) -> None:
        """Take name and number in the language in force."""
        name = text_of(self._entry.name)
        self.setText(name)
        set_tip(self, name if self._narrow else "")
        said = translate("Rail", "{room}, {count} waiting").format(room=name, count=self._count)
        self.setAccessibleName(said if self._count else name)
        if self._entry.tray is not None:
            self.setAccessibleDescription(translate("Rail", "Shows and hides a tray beside the board"))

    def sizeHint(self) -> QSize:
        """Be as wide as the rail."""
        if self._narrow:
            return QSize(_NARROW - 2 * SPACING.TINY, _NARROW_HEIGHT)
        return QSize(HEIGHT.RAIL - 2 * SPACING.SMALL, _BUTTON_HEIGHT)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint icon, name, and the number; of an open tray a bar at the edge where the tray is."""
        colours = theme.palette()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        tray = self._entry.tray is not None
        lit = self.isChecked() and not tray
        beside = self.isChecked() and tray
        box = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        if lit or self.underMouse():
            ground(painter, box, colours.accent_soft if lit else colours.sunken, RADIUS.PANEL)
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(colours.accent)
            painter.drawRoundedRect(box, RADIUS.PANEL, RADIUS.PANEL)
        if beside:
            bar = QRectF(0, (self.height() - _BAR_HEIGHT) / 2, _BAR_WIDTH, _BAR_HEIGHT)
            bar.moveRight(self.width())
            ground(painter, bar, colours.accent, _BAR_WIDTH / 2)
        colour = colours.accent if lit else colours.text if beside else colours.muted
        top = (self.height() - 18) / 2 if self._narrow else 8
        icons.paint(painter, self._entry.icon, (self.width() - 18) / 2, top, 18, colour)
        if not self._narrow:
            painter.setPen(colour)
            painter.setFont(theme.font(SIZE.SMALL, bold=lit))
            painter.drawText(
                self.rect().adjusted(0, 0, 0, -6),
                Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignBottom,
                self.text(),
            )
        if self._count:
            self._paint_count(painter)
        painter.end()

    def _paint_count(self, painter: QPainter) -> None:
        colours = theme.palette()
        text = str(self._count) if self._count < 100 else "99+"
        font = theme.font(SIZE.SMALL, bold=True)
        painter.setFont(font)
        width = max(14.0, painter.fontMetrics().horizontalAdvance(text) + 7.0)
        place = QRectF(QPointF(self.width() - width - 3, 2), QPointF(self.width() - 3, 16))
        # What waits today is due; what waits in a tray has time.
        quiet = self._entry.tray is not None
        ground(painter, place, colours.line if quiet else colours.bad, 7)
        painter.setPen(colours.text if quiet else colours.on_bad)
        painter.drawText(place, Qt.AlignmentFlag.AlignCenter, text)


class Rail(QWidget):
    """The column of room buttons; arrows walk it."""

    chosen = Signal(str)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        theme.set_ground(self, "surface")
        self.setFixedWidth(HEIGHT.RAIL)
        self._group = QButtonGroup(self)
        self.buttons: dict[str, RailButton] = {}
        for entry in ROOMS:
            button = RailButton(entry, self)
            button.clicked.connect(lambda _on=False, key=entry.key: self.chosen.emit(key))
            if entry.tray is None:
                self._group.addButton(button)
            self.buttons[entry.key] = button
        self._narrow = False
        self._column = column(*self.buttons.values(), STRETCH, on=self, spacing=SPACING.HAIR)
        set_margins(self._column, (SPACING.SMALL, SPACING.MEDIUM))
        language.speak(self.say_words)

    def set_narrow(self, narrow: bool) -> None:
        """Show icons alone, or their names under them."""
        if narrow == self._narrow:
            return
        self._narrow = narrow
        self.setFixedWidth(_NARROW if narrow else HEIGHT.RAIL)
        set_margins(self._column, (SPACING.TINY if narrow else SPACING.SMALL, SPACING.MEDIUM))
        for button in self.buttons.values():
            button.set_narrow(narrow)

    def show_room(self, key: str) -> None:
        """Light the button of a room."""
        self.buttons[key].setChecked(True)

    def show_tray(self, key: str, shown: bool) -> None:
        """Mark the button of a tray as long as it is seen."""
        self.buttons[key].setChecked(shown)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Up and Down walk the buttons."""
        step = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}.get(Qt.Key(event.key()))
        buttons = list(self.buttons.values())
        at = next((place for place, button in enumerate(buttons) if button.hasFocus()), None)
        if step is None or at is None:
            super().keyPressEvent(event)
        else:
            buttons[(at + step) % len(buttons)].setFocus(Qt.FocusReason.TabFocusReason)

    def say_words(self) -> None:
        """Say everything in the language in force."""
        self.setAccessibleName(translate("Rail", "Rooms"))
        for button in self.buttons.values():
            button.say_words()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the line that parts the rail from the room."""
        super().paintEvent(event)
        painter = QPainter(self)
        painter.fillRect(self.width() - 1, 0, 1, self.height(), theme.palette().line)
        painter.end()
