"""The rail at the left edge: one button a room, the one in force lit, with a number where something waits.

An entry with a tray is a switch: beside the board a bar at its edge says that its tray is open.
"""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QAccessible, QKeyEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QWidget

from funnel_desktop.widgets.kit import icons, language, theme
from funnel_desktop.widgets.kit.layout import STRETCH, column, set_margins
from funnel_desktop.widgets.kit.paint import ground
from funnel_desktop.widgets.kit.plain_text import set_tip
from funnel_desktop.widgets.kit.text import text_of, translate
from funnel_desktop.widgets.kit.theme import HEIGHT, RADIUS, SIZE, SPACING
from funnel_desktop.widgets.shell.registry import ROOMS, RoomEntry
from funnel_desktop.widgets.shell.view_list import VIEW_HEIGHT, ViewList

_BUTTON_HEIGHT = 50
_NARROW, _NARROW_HEIGHT = 44, 40
"""Width of the rail, and height of a button, of icons alone."""
_LOW_HEIGHT = 34
_INSET = SPACING.SMALL - SPACING.HAIR + 1
"""Room beside the ground of a button: views use it for their names."""

_VIEWS_UNDER = "deals"
"""The room under whose entry the saved views stand."""

_BAR_WIDTH, _BAR_HEIGHT = 3, 22


class RailButton(QAbstractButton):
    """Icon over name; a count at its corner."""

    def __init__(self, entry: RoomEntry, parent: QWidget) -> None:
        super().__init__(parent)
        self.key = entry.key
        self._entry = entry
        self._count = 0
        self._narrow = self._low = False
        self._tip = ""
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        if entry.tray is None:  # a tray is a switch, which Qt's own button says
            self.READ_AS = QAccessible.Role.PageTab

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

    def set_low(self, low: bool) -> None:
        """Be an icon alone, and as low as one, where views need the room."""
        if low != self._low:
            self._low = low
            self.say_words()
            self.updateGeometry()
            self.update()

    def show_tip(self, text: str) -> None:
        """Say more of the room at the mouse."""
        self._tip = text
        icon = self._narrow or self._low
        set_tip(self, "\n".join(filter(None, (self.text() if icon else "", text))))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave the arrows to the rail: Qt would walk the rooms alone."""
        if event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            event.ignore()
        else:
            super().keyPressEvent(event)

    def say_words(self) -> None:
        """Take name and number in the language in force."""
        name = text_of(self._entry.name)
        self.setText(name)
        self.show_tip(self._tip)
        said = translate("Rail", "{room}, {count} waiting").format(room=name, count=self._count)
        self.setAccessibleName(said if self._count else name)
        if self._entry.tray is not None:
            self.setAccessibleDescription(translate("Rail", "Shows and hides a tray beside the board"))

    def sizeHint(self) -> QSize:
        """Be as wide as the rail."""
        height = _LOW_HEIGHT if self._low else _NARROW_HEIGHT if self._narrow else _BUTTON_HEIGHT
        return QSize(_NARROW - 2 * SPACING.TINY if self._narrow else HEIGHT.RAIL - 2 * SPACING.HAIR, height)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint icon, name, and the number; of an open tray a bar at the edge where the tray is."""
        colours = theme.palette()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        tray = self._entry.tray is not None
        lit = self.isChecked() and not tray
        beside = self.isChecked() and tray
        inset = 1 if self._narrow else _INSET
        box = QRectF(self.rect()).adjusted(inset, 1, -inset, -1)
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
        only_icon = self._narrow or self._low
        top = (self.height() - 18) / 2 if only_icon else 8
        icons.paint(painter, self._entry.icon, (self.width() - 18) / 2, top, 18, colour)
        if not only_icon:
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
        right = self.width() - (3 if self._narrow else _INSET + 2)
        place = QRectF(QPointF(right - width, 2), QPointF(right, 16))
        # What waits today is due; what waits in a tray has time.
        quiet = self._entry.tray is not None
        ground(painter, place, colours.line if quiet else colours.bad, 7)
        painter.setPen(colours.text if quiet else colours.on_bad)
        painter.drawText(place, Qt.AlignmentFlag.AlignCenter, text)


class Rail(QWidget):
    """The column of room buttons; arrows walk it."""

    READ_AS = QAccessible.Role.PageTabList

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
        self.views = ViewList(self)
        under = list(self.buttons).index(_VIEWS_UNDER) + 1
        first, then = list(self.buttons.values())[:under], list(self.buttons.values())[under:]
        self._column = column(*first, self.views, *then, STRETCH, on=self, spacing=SPACING.HAIR)
        set_margins(self._column, (SPACING.HAIR, SPACING.MEDIUM))
        language.speak(self.say_words)

    def set_narrow(self, narrow: bool) -> None:
        """Show icons alone, or their names under them."""
        if narrow == self._narrow:
            return
        self._narrow = narrow
        self.setFixedWidth(_NARROW if narrow else HEIGHT.RAIL)
        set_margins(self._column, (SPACING.TINY if narrow else SPACING.HAIR, SPACING.MEDIUM))
        for button in self.buttons.values():
            button.set_narrow(narrow)
        self.fit()

    def fit(self) -> None:
        """Let rooms be icons alone, and list as many views as there is room for, where it is scarce."""
        around = 2 * SPACING.MEDIUM + SPACING.HAIR * len(self.buttons)
        views, left = self.views.count, self.height() - around
        usual = _NARROW_HEIGHT if self._narrow else _BUTTON_HEIGHT
        low = views > 0 and left < len(self.buttons) * usual + views * VIEW_HEIGHT
        for button in self.buttons.values():
            button.set_low(low)
        rooms = len(self.buttons) * (_LOW_HEIGHT if low else usual)
        self.views.show_at_most(max(1, (left - rooms) // VIEW_HEIGHT))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Follow the height of the window."""
        super().resizeEvent(event)
        self.fit()

    def show_room(self, key: str) -> None:
        """Light the button of a room."""
        self.buttons[key].setChecked(True)

    def show_tray(self, key: str, shown: bool) -> None:
        """Mark the button of a tray as long as it is seen."""
        self.buttons[key].setChecked(shown)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Up and Down walk the buttons."""
        step = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}.get(Qt.Key(event.key()))
        buttons = self._all_buttons()
        at = next((place for place, button in enumerate(buttons) if button.hasFocus()), None)
        if step is None or at is None:
            super().keyPressEvent(event)
        else:
            buttons[(at + step) % len(buttons)].setFocus(Qt.FocusReason.TabFocusReason)

    def _all_buttons(self) -> list[QAbstractButton]:
        """Return everything that arrows walk, from the top."""
        found: list[QAbstractButton] = []
        for key, button in self.buttons.items():
            found.append(button)
            if key == _VIEWS_UNDER:
                found += self.views.shown()
                found += [self.views.rest] if self.views.rest.isVisible() else []
        return found

    def say_words(self) -> None:
        """Say everything in the language in force."""
        self.setAccessibleName(translate("Rail", "Rooms"))
        self.views.setAccessibleName(translate("Views", "Saved views"))
        for button in self.buttons.values():
            button.say_words()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the line that parts the rail from the room."""
        super().paintEvent(event)
        painter = QPainter(self)
        painter.fillRect(self.width() - 1, 0, 1, self.height(), theme.palette().line)
        painter.end()
