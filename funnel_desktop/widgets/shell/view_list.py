"""The saved views on the rail, under the table's entry: each a name with how many deals it lists now."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import QEvent, QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QFontMetrics, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget

from funnel_desktop.widgets.kit import theme
from funnel_desktop.widgets.kit.layout import column
from funnel_desktop.widgets.kit.paint import ground, painting
from funnel_desktop.widgets.kit.plain_text import elided, set_tip, spoken
from funnel_desktop.widgets.kit.text import translate
from funnel_desktop.widgets.kit.theme import RADIUS, SIZE
from funnel_desktop.wording.saved_views import count_words

VIEW_HEIGHT = 34
_EDGE = 2


class ShownView(NamedTuple):
    """A view as the rail shows it: id, name, and how many deals it lists (None: not known yet)."""

    id: str
    name: str
    deals: int | None = None


class ViewButton(QAbstractButton):
    """A view: its name over its count. Its keys and the mouse ask for what can be done with it."""

    renameWanted = Signal()
    deleteWanted = Signal()
    stepWanted = Signal(int)
    menuWanted = Signal(QPoint)
    dragged = Signal(QPoint)
    """It is being dragged (global coordinates)."""
    dropped = Signal(QPoint)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.view = ShownView("", "")
        self._pressed_at: QPoint | None = None
        self._dragging = False
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)

    def show_view(self, view: ShownView, lit: bool, key: str) -> None:
        """Show a view; ``lit``: it is open. ``key`` opens it."""
        self.view = view
        self.setChecked(lit)
        self.setText(view.name)
        count = "" if view.deals is None else translate("Views", "%n deal(s)", "", view.deals)
        self.setAccessibleName(spoken(f"{view.name}, {count}" if count else view.name))
        self.setAccessibleDescription(translate("Views", "A saved view of the deals"))
        more = " · ".join(part for part in (count, key) if part)
        set_tip(self, f"{view.name}\n{more}" if more else view.name)
        self.update()

    def sizeHint(self) -> QSize:
        """Be as wide as the rail, whatever that is."""
        return QSize(24, VIEW_HEIGHT)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint name and count."""
        colours = theme.palette()
        box = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        with painting(self) as painter:
            if self.isChecked() or self.underMouse() or self._dragging:
                soft = colours.accent_soft if self.isChecked() else colours.sunken
                ground(painter, box, soft, RADIUS.CHIP)
            if self.hasFocus():
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.setPen(colours.accent)
                painter.drawRoundedRect(box, RADIUS.CHIP, RADIUS.CHIP)
            room = box.adjusted(_EDGE, 2, -_EDGE, -2)
            name = theme.font(SIZE.SMALL, bold=self.isChecked())
            painter.setFont(name)
            painter.setPen(colours.accent if self.isChecked() else colours.text)
            words = elided(QFontMetrics(name), self.view.name, room.width())
            painter.drawText(room, Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop, words)
            painter.setFont(theme.font(SIZE.SMALL))
            painter.setPen(colours.muted)
            count = count_words(self.view.deals) or "–"
            painter.drawText(room, Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignBottom, count)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter opens it, F2 renames, Del deletes, Alt with an arrow moves it."""
        key, alt = event.key(), event.modifiers() == Qt.KeyboardModifier.AltModifier
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        elif key == Qt.Key.Key_F2:
            self.renameWanted.emit()
        elif key == Qt.Key.Key_Delete:
            self.deleteWanted.emit()
        elif alt and key in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self.stepWanted.emit(-1 if key == Qt.Key.Key_Up else 1)
        elif key in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            event.ignore()  # the rail walks its buttons
        else:
            super().keyPressEvent(event)

    def event(self, event: QEvent) -> bool:
        """Keep the keys that it knows from the window's menus."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            alt = event.modifiers() == Qt.KeyboardModifier.AltModifier
            arrows = (Qt.Key.Key_Up, Qt.Key.Key_Down)
            if event.key() in (Qt.Key.Key_F2, Qt.Key.Key_Delete) or (alt and event.key() in arrows):
                event.accept()
                return True
        return super().event(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Offer what can be done with it."""
        at = event.globalPos()
        if event.reason() == QContextMenuEvent.Reason.Keyboard:
            at = self.mapToGlobal(self.rect().topRight())
        self.menuWanted.emit(at)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Begin what may become a drag."""
        if event.button() == Qt.MouseButton.LeftButton:
            self._pressed_at = event.position().toPoint()
        super().mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Drag it to another place among the views."""
        at = event.position().toPoint()
        if self._pressed_at is not None:
            far = (at - self._pressed_at).manhattanLength() >= QApplication.startDragDistance()
            if self._dragging or far:
                self._dragging = True
                self.setDown(False)
                self.dragged.emit(self.mapToGlobal(at))
                return
        super().mouseMoveEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Drop it, or open it."""
        dragging, self._dragging, self._pressed_at = self._dragging, False, None
        if dragging:
            self.update()
            self.dropped.emit(self.mapToGlobal(event.position().toPoint()))
            return
        super().mouseReleaseEvent(event)


class ViewList(QWidget):
    """The views one under the other; where there is no room for all of them a last button lists the rest."""

    chosen = Signal(str)
    renameWanted = Signal(str)
    deleteWanted = Signal(str)
    stepWanted = Signal(str, int)
    moveWanted = Signal(str, int)
    menuWanted = Signal(str, QPoint)
    restWanted = Signal(QPoint)
    """The views that have no room are to be listed (global coordinates)."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.buttons: list[ViewButton] = []
        self._views: list[ShownView] = []
        self._opened = ""
        self._most = 99
        self._drop_at: int | None = None
        self.rest = _RestButton(self)
        self.rest.clicked.connect(
            lambda: self.restWanted.emit(self.rest.mapToGlobal(self.rest.rect().topRight()))
        )
        self._stack = column(self.rest, on=self, spacing=0)
        self.hide()

    def show_views(self, views: Sequence[ShownView], opened: str, keys: Sequence[str]) -> None:
        """Show these views; ``opened`` is the id of the one that is open. ``keys`` open the first of them."""
        self._views, self._opened = list(views), opened
        while len(self.buttons) < len(views):
            self._add()
        for at, button in enumerate(self.buttons):
            if at < len(views):
                button.show_view(views[at], views[at].id == opened, keys[at] if at < len(keys) else "")
        self._show_some()

    def _add(self) -> None:
        button = ViewButton(self)
        button.clicked.connect(lambda: self._choose(button))
        button.renameWanted.connect(lambda: self.renameWanted.emit(button.view.id))
        button.deleteWanted.connect(lambda: self.deleteWanted.emit(button.view.id))
        button.stepWanted.connect(lambda by: self._step(button, by))
        button.menuWanted.connect(lambda at: self.menuWanted.emit(button.view.id, at))
        button.dragged.connect(self._drag)
        button.dropped.connect(lambda at: self._drop(button, at))
        self._stack.insertWidget(len(self.buttons), button)
        self.buttons.append(button)

    def _choose(self, button: ViewButton) -> None:
        button.setChecked(button.view.id == self._opened)
        self.chosen.emit(button.view.id)

    def _step(self, button: ViewButton, by: int) -> None:
        identifier = button.view.id
        self.stepWanted.emit(identifier, by)
        moved = next((one for one in self.shown() if one.view.id == identifier), None)
        if moved is not None:
            moved.setFocus(Qt.FocusReason.OtherFocusReason)

    def shown(self) -> list[ViewButton]:
        """Return the buttons that are seen, from the top."""
        return self.buttons[: self._seen()]

    @property
    def count(self) -> int:
        """How many views there are."""
        return len(self._views)

    def show_at_most(self, most: int) -> None:
        """There is room for so many entries."""
        if most != self._most:
            self._most = most
            self._show_some()

    def _seen(self) -> int:
        return self.count if self.count <= self._most else max(0, self._most - 1)

    def rest_views(self) -> list[ShownView]:
        """Return the views that have no room."""
        return self._views[self._seen() :]

    def _show_some(self) -> None:
        seen = self._seen()
        for at, button in enumerate(self.buttons):
            button.setVisible(at < seen)
        hidden = self.count - seen
        self.rest.show_rest(hidden, any(one.id == self._opened for one in self.rest_views()))
        self.rest.setVisible(hidden > 0)
        self.setVisible(self.count > 0)

    # Dragging

    def _place_at(self, at: QPoint) -> int:
        y = self.mapFromGlobal(at).y()
        return min(len(self.shown()), max(0, round(y / VIEW_HEIGHT)))

    def _drag(self, at: QPoint) -> None:
        place = self._place_at(at)
        if place != self._drop_at:
            self._drop_at = place
            self.update()
            for button in self.shown():
                button.update()

    def _drop(self, button: ViewButton, at: QPoint) -> None:
        self._drop_at = None
        self.update()
        place, now = self._place_at(at), self.buttons.index(button)
        self.moveWanted.emit(button.view.id, place - 1 if place > now else place)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint where what is dragged would stand."""
        if self._drop_at is None:
            return
        with painting(self) as painter:
            y = min(self.height() - 2, max(0, self._drop_at * VIEW_HEIGHT - 1))
            ground(painter, QRectF(0, y, self.width(), 2), theme.palette().accent, 1)


class _RestButton(QAbstractButton):
    """Says how many views have no room."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self._lit = False

    def show_rest(self, count: int, lit: bool) -> None:
        """So many have no room; ``lit``: one of them is open."""
        self._lit = lit
        self.setText(f"+{count}")
        words = translate("Views", "%n more view(s)", "", count)
        self.setAccessibleName(words)
        set_tip(self, words)
        self.update()

    def sizeHint(self) -> QSize:
        """Be as wide as the rail, whatever that is."""
        return QSize(24, VIEW_HEIGHT)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Be pressed by Enter too."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        elif event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            event.ignore()  # the rail walks its buttons
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the number."""
        colours = theme.palette()
        box = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self._lit or self.underMouse():
            ground(painter, box, colours.accent_soft if self._lit else colours.sunken, RADIUS.CHIP)
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(colours.accent)
            painter.drawRoundedRect(box, RADIUS.CHIP, RADIUS.CHIP)
        painter.setPen(colours.accent if self._lit else colours.muted)
        painter.setFont(theme.font(SIZE.SMALL, bold=True))
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, self.text())
        painter.end()
