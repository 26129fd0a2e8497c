"""The one way to set tool tips, titles, and words of menus and buttons: what others wrote stays words."""

from __future__ import annotations

from PySide6.QtCore import QChildEvent, QEvent, QModelIndex, QObject, QPoint, QRect, Qt
from PySide6.QtGui import QAction, QFontMetrics, QFontMetricsF
from PySide6.QtWidgets import QAbstractItemView, QLabel, QToolTip, QWidget

from funnel_desktop.method.texts import seen
from funnel_desktop.models.plain_text import plain_tip

_LONGEST_ENTRY, _LONGEST_TITLE, _LONGEST_LINE = 120, 300, 400
"""Characters of a menu's entry, of a title, and of any line: more would not fit on a screen."""
_LONGEST_SPOKEN = 2_000


def set_tip(thing: QWidget | QAction, text: str) -> None:
    """Give a widget or an action a tool tip of exactly these words; "" takes it away."""
    thing.setToolTip(plain_tip(text))


def show_tip(place: QPoint, text: str, widget: QWidget, area: QRect | None = None) -> None:
    """Show these words as a tool tip at ``place`` (global coordinates) until the mouse leaves ``area``."""
    if area is None:
        QToolTip.showText(place, plain_tip(text), widget)
    else:
        QToolTip.showText(place, plain_tip(text), widget, area)


def show_tip_of(index: QModelIndex, place: QPoint, view: QAbstractItemView) -> None:
    """Show the tool tip of an item at ``place`` (global coordinates), or none where there is no item.

    Our models say in their ToolTipRole what is safe already.
    """
    text = index.data(Qt.ItemDataRole.ToolTipRole) if index.isValid() else None
    QToolTip.showText(place, text or "", view.viewport(), view.visualRect(index))


def set_title(window: QWidget, text: str) -> None:
    """Give a window a title of exactly these words, in one line."""
    # Qt puts a mark of changes in the place of [*], once for two of them.
    window.setWindowTitle(seen(text, _LONGEST_TITLE, several_lines=False).replace("[*]", "[*][*]"))


def entry_words(text: str) -> str:
    """Return words as a menu's entry, a button or a box to tick shows them: an ampersand is one, and makes no
    access key; what a menu would take for a shortcut or another line is a blank."""
    return seen(text, _LONGEST_ENTRY, several_lines=False).replace("&", "&&")


def spoken(text: str) -> str:
    """Return words as a screen reader says them: no more than anybody listens to."""
    return seen(text, _LONGEST_SPOKEN)


def line_words(text: str) -> str:
    """Return words as a line shows them."""
    return seen(text, _LONGEST_LINE, several_lines=False)


def elided(
    metrics: QFontMetrics | QFontMetricsF,
    text: str,
    room: float,
    mode: Qt.TextElideMode = Qt.TextElideMode.ElideRight,
) -> str:
    """Return of a line as much as there is ``room`` for (pixels), with "…" where it goes on.

    Qt lays out all of it to find out, be it a megabyte; what could not be seen anyway is left out before.
    """
    if len(text) > _LONGEST_LINE and mode == Qt.TextElideMode.ElideMiddle:
        text = f"{text[: _LONGEST_LINE // 2]}…{text[-_LONGEST_LINE // 2 :]}"
    text = seen(text, _LONGEST_LINE + 1, several_lines=False)
    if isinstance(metrics, QFontMetrics):
        return metrics.elidedText(text, mode, int(room))
    return metrics.elidedText(text, mode, room)


class PlainQuestions(QObject):
    """Makes what a dialog of Qt's own asks and tells be plain words; lives as long as the dialog.

    Qt speaks of files in message boxes that guess: "Do you want to delete <img src=…>?" would be a picture.
    """

    def __init__(self, dialog: QWidget) -> None:
        super().__init__(dialog)
        for widget in (dialog, *dialog.findChildren(QWidget)):
            widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow what is added; what a message box says is settled before it is laid out."""
        if event.type() == QEvent.Type.ChildAdded and isinstance(event, QChildEvent):
            if event.child().isWidgetType():
                event.child().installEventFilter(self)
        elif event.type() == QEvent.Type.Polish and watched.inherits("QMessageBox"):
            for label in watched.findChildren(QLabel):
                label.setTextFormat(Qt.TextFormat.PlainText)
        return False
