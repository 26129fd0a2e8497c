"""The cards of the tray under hand: those of a column, with keys of their own."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QPainter

from funnel_desktop.widgets.board.card_list import PITCH
from funnel_desktop.widgets.board.column_view import ColumnView
from funnel_desktop.widgets.kit import theme
from funnel_desktop.widgets.kit.text import translate

_CONTROL_SHIFT = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
END_KEY, TAKE_UP_KEY = "Ctrl+Shift+L", "Ctrl+Shift+Left"
_KEYS: dict[tuple[Qt.Key, Qt.KeyboardModifier], str] = {
    (Qt.Key.Key_Right, _CONTROL_SHIFT): "convert",
    (Qt.Key.Key_Up, _CONTROL_SHIFT): "up",
    (Qt.Key.Key_Down, _CONTROL_SHIFT): "down",
    (Qt.Key.Key_L, _CONTROL_SHIFT): "end",
    (Qt.Key.Key_Left, _CONTROL_SHIFT): "take up",
    (Qt.Key.Key_Delete, Qt.KeyboardModifier.NoModifier): "delete",
    (Qt.Key.Key_F2, Qt.KeyboardModifier.NoModifier): "open",
    (Qt.Key.Key_Escape, Qt.KeyboardModifier.NoModifier): "leave",
}


class LeadView(ColumnView):
    """Leads as cards. ``wanted`` names what a key asks for: convert, up, down, end, take up, delete,
    open, paste, leave."""

    wanted = Signal(str)
    shows_ended = False
    """Whether the leads are those that were ended."""

    @staticmethod
    def _asks(event: QKeyEvent) -> str:
        if event.matches(QKeySequence.StandardKey.Paste):
            return "paste"
        modifiers = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        return _KEYS.get((Qt.Key(event.key()), modifiers), "")

    def event(self, event: QEvent) -> bool:
        """Keep the keys that mean something else here than on the board."""
        if (
            event.type() == QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and self._asks(event)
        ):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Do what is the tray's own, and the rest as a column does."""
        asks = "" if self._dragging else self._asks(event)
        if asks:
            event.accept()
            self.wanted.emit(asks)
        else:
            super().keyPressEvent(event)

    def _paint_extras(self, painter: QPainter) -> None:
        """Say in the empty tray what it is for."""
        if self.column.rowCount():
            super()._paint_extras(painter)
            return
        text = (
            translate("Board", "No match")
            if self.searching
            else translate("Leads", "No lead has ended.")
            if self.shows_ended
            else translate(
                "Leads",
                "Companies that wait for a first visit. Add one below, or paste rows from a spreadsheet: "
                "Ctrl+V.",
            )
        )
        self._paint_place(painter, 2 * PITCH, text, theme.palette().muted)
