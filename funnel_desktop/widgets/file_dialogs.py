"""Asking for a file: the one place of the program that opens the system's or Qt's file dialog.

Qt's own dialog opens every file that it lists, to see by its content of which kind it is, and closes it
again. For an open funnel that gives back the locks that SQLite has on it. The dialogs made here look at names
alone.
"""

from __future__ import annotations

from functools import cache
from pathlib import Path

from PySide6.QtCore import QFileInfo, QTimer
from PySide6.QtGui import QAbstractFileIconProvider, QIcon
from PySide6.QtWidgets import (
    QApplication,
    QFileDialog,
    QFileIconProvider,
    QHeaderView,
    QStyle,
    QTreeView,
    QWidget,
)

from funnel_desktop.resources import resource_path
from funnel_desktop.widgets import garbage
from funnel_desktop.widgets.text import translate

_SIZE = (820, 500)
"""Wide enough for names as people give them, beside size, kind and date."""


def ask_open(parent: QWidget | None, title: str, start: str, kinds: str) -> tuple[str, str]:
    """Ask for a file that is there; return its name and the kind that was chosen, "" when cancelled.

    ``start``: a folder, or a file in it; ``kinds`` as Qt writes them: "Pictures (*.png);;All files (*)".
    """
    return _ask(parent, title, start, kinds, QFileDialog.AcceptMode.AcceptOpen)


def ask_save(parent: QWidget | None, title: str, start: str, kinds: str) -> tuple[str, str]:
    """Ask for a name to write to, as ``ask_open``; asks before it gives the name of a file that is there."""
    return _ask(parent, title, start, kinds, QFileDialog.AcceptMode.AcceptSave)


def _ask(
    parent: QWidget | None, title: str, start: str, kinds: str, mode: QFileDialog.AcceptMode
) -> tuple[str, str]:
    names = _names()
    # A dialog begins to look around before it can be told how: at first where there is nothing of the user's.
    dialog = QFileDialog(parent, title, str(resource_path("translations")), kinds)
    dialog.setIconProvider(names)
    saving = mode == QFileDialog.AcceptMode.AcceptSave
    dialog.setAcceptMode(mode)
    dialog.setFileMode(QFileDialog.FileMode.AnyFile if saving else QFileDialog.FileMode.ExistingFile)
    # Qt's own Chinese lacks these two.
    labels = QFileDialog.DialogLabel
    dialog.setLabelText(labels.LookIn, translate("FileDialogs", "Look in:"))
    dialog.setLabelText(labels.FileType, translate("FileDialogs", "Files of type:"))
    dialog.resize(*_SIZE)
    table = dialog.findChild(QTreeView, "treeView")
    if table is not None:  # not in the system's own dialogs
        table.header().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        table.header().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
    path = Path(start) if start else Path.cwd()
    if path.is_dir():
        dialog.setDirectory(str(path))
    else:
        dialog.setDirectory(str(path.parent))
        dialog.selectFile(path.name)
    # Qt asks for icons on a thread of its own, which must not be the one to collect widgets. It ends when the
    # dialog is destroyed.
    garbage.hold()
    dialog.destroyed.connect(lambda: QTimer.singleShot(0, garbage.release))
    try:
        chosen = dialog.exec() == QFileDialog.DialogCode.Accepted
        found = dialog.selectedFiles()
        return (found[0], dialog.selectedNameFilter()) if chosen and found else ("", "")
    finally:
        dialog.deleteLater()


@cache
def _kept() -> NamesAlone:
    # One for all dialogs: the thread of one that was just closed may be about to ask it.
    return NamesAlone()


def _names() -> NamesAlone:
    names = _kept()
    names.follow_look()
    return names


class NamesAlone(QFileIconProvider):
    """Icons and words for files by what the folder says of them. Made on the window's thread, asked on
    another."""

    def __init__(self) -> None:
        super().__init__()
        self.follow_look()

    def follow_look(self) -> None:
        """Take icons and words anew, of the look and the language in force."""
        style = QApplication.style()
        self._folder = style.standardIcon(QStyle.StandardPixmap.SP_DirIcon)
        self._file = style.standardIcon(QStyle.StandardPixmap.SP_FileIcon)
        self._drive = style.standardIcon(QStyle.StandardPixmap.SP_DriveHDIcon)
        self._words = (translate("FileDialogs", "Folder"), translate("FileDialogs", "File"))

    def icon(self, asked: QFileInfo | QAbstractFileIconProvider.IconType, /) -> QIcon:
        """Return an icon for a file, or for a kind of place."""
        if isinstance(asked, QFileInfo):
            return self._folder if asked.isDir() else self._file
        kinds = QAbstractFileIconProvider.IconType
        if asked in (kinds.File, kinds.Trashcan):
            return self._file
        return self._drive if asked in (kinds.Drive, kinds.Computer, kinds.Network) else self._folder

    def type(self, info: QFileInfo, /) -> str:
        """Return what a file is in a word, from its name."""
        if info.isDir():
            return self._words[0]
        ending = info.suffix().upper()
        return f"{ending} {self._words[1]}" if ending else self._words[1]
