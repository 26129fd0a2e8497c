"""What may be taken for HTML: a file of a colleague full of it, a picture that notes who opens it, and a look
through everything that Qt has for words that it would guess about."""

from __future__ import annotations

import ctypes
import os
import re
import sqlite3
from collections.abc import Iterator
from pathlib import Path

from PySide6.QtCore import QAbstractItemModel, QAbstractListModel, QModelIndex, Qt
from PySide6.QtGui import Qt as GuiQt
from PySide6.QtGui import QTextDocument
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QFileDialog,
    QGraphicsTextItem,
    QGraphicsView,
    QLabel,
    QMenu,
    QPlainTextEdit,
    QTextEdit,
    QWidget,
)

from funnel_desktop.method.own_playbook import file_text
from funnel_desktop.method.playbook import standard_playbook
from funnel_desktop.resources import resource_path

WORDS = {
    "deal": (
        *("customer", "project", "contact_name", "contact_position", "contact_phone", "next_step", "note"),
        *("lost_reason", "competitor", "reference", "currency", "search_text"),
    ),
    "lead": ("customer", "project", "contact_name", "contact_position", "contact_phone", "note"),
    "person": ("customer", "name", "position", "phone", "note"),
    "visit": ("customer", "person", "position", "purpose", "outcome"),
    "commitment": ("text",),
    "review": ("reached", "learned", "next_step"),
    "scenario": ("name",),
    "deal_action": ("text", "note"),
    "stage_move": ("reason",),
    "check_answer": ("evidence",),
    "outcome_event": ("reason", "competitor"),
    "field_change": ("before", "after"),
    "import_run": ("file",),
    "own_column": ("name",),
}
"""Columns of a file in which a person writes words of their own."""


def markup(canary: Path) -> str:
    """Return words that are HTML to anything that guesses, and fetch the canary there."""
    place = canary.as_uri()
    return f'<img src="{place}"><b>x</b>&amp;<a href="{place}">y</a> '


def full_of_markup(path: Path, words: str) -> None:
    """Put ``words`` in front of every text of a funnel file, as whoever sends a file can."""
    connection = sqlite3.connect(path)
    for table, columns in WORDS.items():
        for column in columns:
            connection.execute(f"UPDATE {table} SET {column} = ? || coalesce({column}, '')", (words,))
    connection.commit()
    connection.close()


def playbook_of(words: str) -> str:
    """Return a playbook in which all that has words begins with ``words``."""
    quoted = words.replace('"', '\\"')
    return re.sub(r'(zh_CN|en) = "', lambda found: found[0] + quoted, file_text(standard_playbook()))


class Canary:
    """A picture of which Linux tells when somebody opens it."""

    _OPENED = 0x20

    def __init__(self, path: Path) -> None:
        self.path = path
        self._system = ctypes.CDLL(None, use_errno=True)
        self._notes = self._system.inotify_init1(os.O_NONBLOCK)
        assert self._system.inotify_add_watch(self._notes, os.fsencode(path), self._OPENED) >= 0

    def opened(self) -> bool:
        """Whether somebody has opened the picture since this was asked last."""
        try:
            return bool(os.read(self._notes, 1 << 16))
        except BlockingIOError:
            return False

    def close(self) -> None:
        """Watch no longer."""
        os.close(self._notes)


def taken_for_html(root: QWidget | None = None) -> set[str]:
    """Return what of ``root`` (None: of all that is there) Qt would lay out as HTML though it only stands in
    the file, or might on another day: labels that guess, tips, what text fields hold, items and actions."""
    if root is not None:
        widgets = [root, *root.findChildren(QWidget)]
    else:
        # Of windows that were closed nothing is seen, nor is there a file behind them any more.
        widgets = [widget for widget in QApplication.allWidgets() if widget.window().isVisible()]
    return {line for widget in widgets for line in _of_widget(widget)}


def _is_markup(text: object) -> bool:
    return isinstance(text, str) and "<img" in text and bool(GuiQt.mightBeRichText(text))


def _of_widget(widget: QWidget) -> Iterator[str]:
    kind = f"{type(widget).__name__} in {type(widget.parentWidget()).__name__}"
    for what, text in (
        ("tip", widget.toolTip()),
        ("help", widget.whatsThis()),
        ("status", widget.statusTip()),
    ):
        if _is_markup(text):
            yield f"{what} of {kind}: {text}"
    if isinstance(widget, QLabel):
        # Bare ones are Qt's own, in its dialogs: they may guess as long as they say nothing of ours.
        ours = type(widget) is not QLabel or "<img" in widget.text()
        guessing = widget.textFormat() == Qt.TextFormat.AutoText and ours and not widget.inherits("QTipLabel")
        if guessing or (widget.textFormat() == Qt.TextFormat.RichText and "<img" in widget.text()):
            yield f"label {kind}: {widget.text()}"
        if widget.buddy() is not None and _has_access_key(widget.text()):
            yield f"label of a field {kind}: {widget.text()}"
    if isinstance(widget, QTextEdit | QPlainTextEdit) and _has_picture(widget.document()):
        yield f"text of {kind}"
    if isinstance(widget, QGraphicsView) and widget.scene() is not None:
        for item in widget.scene().items():
            if isinstance(item, QGraphicsTextItem) and _has_picture(item.document()):
                yield f"item of {kind}"
    if isinstance(widget, QAbstractButton) and _has_access_key(widget.text()):
        yield f"button {kind}: {widget.text()}"
    if (
        isinstance(widget, QAbstractItemView)
        and widget.model() is not None
        and not isinstance(widget.window(), QFileDialog)
    ):
        yield from (f"{line} of {kind}" for line in _of_items(widget.model()))
    for action in widget.actions():
        # A menu shows tips only where it was told to; that of an action without one is its text.
        seen = not isinstance(widget, QMenu) or widget.toolTipsVisible()
        if seen and any(map(_is_markup, (action.toolTip(), action.whatsThis(), action.statusTip()))):
            yield f"tip of an action of {kind}: {action.toolTip()}"
        if _has_access_key(action.text()):
            yield f"action of {kind}: {action.text()}"


def _has_picture(document: QTextDocument) -> bool:
    """Whether a text has a picture in it that is none of the help's own."""
    ours = {file.name for file in resource_path("help", "pictures", "en").iterdir()}
    pictures = [one.toImageFormat().name() for one in document.allFormats() if one.isImageFormat()]
    return not ours.issuperset(pictures)


def _has_access_key(text: str) -> bool:
    """Whether the ampersand in the file's words makes an access key."""
    return "amp;" in text and "&&amp;" not in text


def _of_items(model: QAbstractItemModel) -> Iterator[str]:
    roles = (Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.WhatsThisRole, Qt.ItemDataRole.StatusTipRole)
    columns = 1 if isinstance(model, QAbstractListModel) else model.columnCount(QModelIndex())
    for role in roles:
        for section in range(columns):
            if _is_markup(model.headerData(section, Qt.Orientation.Horizontal, role)):
                yield f"head {section}"
        for row in range(min(20, model.rowCount(QModelIndex()))):
            for column in range(columns):
                text = model.data(model.index(row, column), role)
                if _is_markup(text):
                    yield f"item {row}, {column}: {text}"
