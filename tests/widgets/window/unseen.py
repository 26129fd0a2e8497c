"""What nobody can read, or reads otherwise than it is written: texts of a megabyte, lines turned around;
and a look for them through everything that the window shows or says."""

from __future__ import annotations

import re
import sqlite3
from collections.abc import Iterator
from pathlib import Path

from PySide6.QtCore import QAbstractListModel, QLocale, QModelIndex, Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QFileDialog,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QStyledItemDelegate,
    QWidget,
)

from funnel_desktop.widgets.leads.paste import PasteDialog
from tests.widgets.window.markup import WORDS

TURNED = "华强\u202egpj.exe\u2066\u200b\x1b[2J"
"""Reads as a picture's name where it is not stopped, hides what follows it, and clears a terminal."""
HUGE = f"{TURNED}\n" * 60_000
"""Close to a megabyte."""

_MOST = 5_000
"""Characters that a screen holds, with room to spare."""
_ACTS = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u200b\u202a-\u202e\u2060-\u2067\ufeff]")


def fill(path: Path, words: str) -> None:
    """Put ``words`` into every text of some rows of every table of a file, as whoever sends it can."""
    connection = sqlite3.connect(path)
    for table, columns in WORDS.items():
        texts = [column for column in columns if column not in ("lost_reason", "currency", "search_text")]
        chosen = f"SELECT rowid FROM {table} ORDER BY rowid % 7, rowid LIMIT 4"
        values = ", ".join(f"{column} = :words" for column in texts)
        connection.execute(f"UPDATE {table} SET {values} WHERE rowid IN ({chosen})", {"words": words})
    connection.commit()
    connection.close()


def not_to_be_read(root: QWidget | None = None) -> set[str]:
    """Return what of ``root`` (None: of all that is shown) is longer than a screen, or acts."""
    if root is not None:
        widgets = [root, *root.findChildren(QWidget)]
    else:
        widgets = [widget for widget in QApplication.allWidgets() if widget.window().isVisible()]
    found: set[str] = set()
    for widget in widgets:
        # What a person pastes is theirs, and what lies in their folders is not the file's.
        if isinstance(widget.window(), PasteDialog | QFileDialog) and not isinstance(widget, QLabel):
            continue
        kind = f"{type(widget).__name__} in {type(widget.parentWidget()).__name__}"
        found.update(f"{what} of {kind}" for what, text in _texts(widget) if _is_wrong(text))
    return found


def _is_wrong(text: str) -> bool:
    return len(text) > _MOST or _ACTS.search(text) is not None


def _texts(widget: QWidget) -> Iterator[tuple[str, str]]:
    yield "name", widget.accessibleName()
    yield "description", widget.accessibleDescription()
    yield "tip", widget.toolTip()
    if widget.isWindow():
        yield "title", widget.windowTitle()
    if isinstance(widget, QLabel | QAbstractButton):
        yield "words", widget.text()
    elif isinstance(widget, QLineEdit):
        yield "words", widget.displayText()
    elif isinstance(widget, QPlainTextEdit):
        yield "words", QPlainTextEdit.toPlainText(widget)
    elif isinstance(widget, QAbstractItemView) and widget.model() is not None:
        yield from _cells(widget)
    for action in widget.actions():
        yield "action", action.text()


def _cells(view: QAbstractItemView) -> Iterator[tuple[str, str]]:
    model = view.model()
    columns = 1 if isinstance(model, QAbstractListModel) else model.columnCount(QModelIndex())
    for row in range(min(40, model.rowCount(QModelIndex()))):
        for column in range(columns):
            index = model.index(row, column)
            delegate = view.itemDelegateForIndex(index)
            words = index.data(Qt.ItemDataRole.DisplayRole)
            if isinstance(words, str) and isinstance(delegate, QStyledItemDelegate):
                yield "cell", delegate.displayText(words, QLocale())
            for role in (Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole):
                said = index.data(role)
                if isinstance(said, str):
                    yield f"{role.name} of a cell", said
