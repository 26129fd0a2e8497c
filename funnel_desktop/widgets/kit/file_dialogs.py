"""Asking for a file: the one place of the program that opens the system's or Qt's file dialog.

Qt's own dialog opens every file that it lists, to see by its content of which kind it is, and closes it
again. For an open funnel that gives back the locks that SQLite has on it. The dialogs made here look at names
alone. What Qt asks about a file takes its name for HTML if it looks like it; here that is asked in our words.
"""

from __future__ import annotations

import os
import re
from functools import cache
from pathlib import Path

from PySide6.QtCore import QFileInfo, QTimer
from PySide6.QtGui import QAbstractFileIconProvider, QIcon
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QFileDialog,
    QFileIconProvider,
    QHeaderView,
    QLineEdit,
    QStyle,
    QToolButton,
    QTreeView,
    QWidget,
)

from funnel_desktop import garbage
from funnel_desktop.part_names import plain_name
from funnel_desktop.resources import resource_path
from funnel_desktop.text import shown
from funnel_desktop.widgets.kit import icons, theme
from funnel_desktop.widgets.kit.plain_text import PlainQuestions
from funnel_desktop.widgets.kit.text import translate

_SIZE = (820, 500)
"""Wide enough for names as people give them, beside size, kind and date."""

_SIGNS = {"backButton": "chevron-left", "forwardButton": "chevron-right", "toParentButton": "chevron-up"}
"""Signs of Qt's own dialog that are black on black in the dark theme, and ours in their place."""

_ENDING = re.compile(r"\(\*\.(\w+)\)$")
"""The ending of a kind of files that has one only."""


def ask_open(parent: QWidget | None, title: str, start: str, kinds: str) -> tuple[str, str]:
    """Ask for a file that is there; return its name and the kind that was chosen, "" when cancelled.

    ``start``: a folder, or a file in it; ``kinds`` as Qt writes them: "Pictures (*.png);;All files (*)".
    """
    return _ask(parent, title, start, kinds, QFileDialog.AcceptMode.AcceptOpen)


def ask_save(
    parent: QWidget | None, title: str, start: str, kinds: str, *, replaces: bool = True
) -> tuple[str, str]:
    """Ask for a name to write to, as ``ask_open``; one without an ending gets that of the chosen kind.

    Asks before it gives the name of a file that is there; not if nothing is ever replaced where the name goes
    (``replaces``), where that is said afterwards.
    """
    proposed = Path(start)
    if proposed.name:
        start = str(proposed.with_name(plain_name(proposed.name)))
    return _ask(parent, title, start, kinds, QFileDialog.AcceptMode.AcceptSave, replaces=replaces)


def ask_folder(parent: QWidget | None, title: str, start: str) -> str:
    """Ask for a folder that is there; return its name, "" when cancelled."""
    return _ask(parent, title, start, "", QFileDialog.AcceptMode.AcceptOpen, folder=True)[0]


class _Dialog(QFileDialog):
    """The system's dialog, or Qt's own, which asks and tells in our words about the name that was typed."""

    def __init__(
        self, parent: QWidget | None, title: str, folder: str, kinds: str, *, replaces: bool
    ) -> None:
        super().__init__(parent, title, folder, kinds)
        self.looked_at: list[str] = []
        """What was asked about, in Qt's own dialog: while that was open Qt may have come to another name."""
        self._replaces = replaces
        PlainQuestions(self)
        self.filterSelected.connect(self._end_names)

    def begin(self, mode: QFileDialog.AcceptMode) -> None:
        """Become a dialog that opens or saves."""
        saving = mode == QFileDialog.AcceptMode.AcceptSave
        self.setAcceptMode(mode)
        self.setFileMode(QFileDialog.FileMode.AnyFile if saving else QFileDialog.FileMode.ExistingFile)
        # The system's own asks by itself, in its own way. For what is not replaced there is nothing to ask.
        self.setOption(QFileDialog.Option.DontConfirmOverwrite, self._is_qts or not self._replaces)
        for name, sign in _SIGNS.items():
            button = self.findChild(QToolButton, name)
            if button is not None:
                button.setIcon(icons.icon(sign, theme.palette().muted))
        self._end_names(self.selectedNameFilter())

    @property
    def _is_qts(self) -> bool:
        return self.findChild(QTreeView, "treeView") is not None

    def _end_names(self, kind: str) -> None:
        # Before it is asked about: "deals" would become deals.csv behind the question.
        found = _ENDING.search(kind)
        saving = self.acceptMode() == QFileDialog.AcceptMode.AcceptSave
        self.setDefaultSuffix(found[1] if found is not None and saving else "")

    def accept(self) -> None:
        """Look at the name before Qt does, which would speak of it as HTML."""
        from funnel_desktop.widgets.kit.confirm import tell

        names = self._names() if self._is_qts else []
        path = Path(names[0]) if len(names) == 1 else None
        self.looked_at = names
        if path is None or os.path.isdir(path):
            super().accept()
        elif self.acceptMode() == QFileDialog.AcceptMode.AcceptOpen:
            if os.path.exists(path):
                super().accept()
            else:
                tell(
                    self,
                    translate("FileDialogs", "There is no such file"),
                    translate("FileDialogs", "{name} is not in {folder}. Look at the name.").format(
                        name=shown(path.name), folder=shown(path.parent)
                    ),
                )
        elif not self._replaces or not os.path.lexists(path) or ask_to_replace(self, path):
            QDialog.accept(self)

    def _names(self) -> list[str]:
        names = self.selectedFiles()
        field = self.findChild(QLineEdit, "fileNameEdit")
        if len(names) > 1 and field is not None:
            # Saving, too, Qt may hold several for chosen while it lists a folder: what is read in the field
            # counts.
            typed = {field.text(), f"{field.text()}.{self.defaultSuffix()}"}
            names = [name for name in names if Path(name).name in typed][-1:] or names[-1:]
        return names


def ask_to_replace(parent: QWidget | None, path: Path) -> bool:
    """Ask whether the file that is there under this name may be replaced."""
    from funnel_desktop.widgets.kit.confirm import ask_confirm

    return ask_confirm(
        parent,
        translate("FileDialogs", "Replace the file?"),
        translate(
            "FileDialogs", "In {folder} there is a file {name} already. What it holds now would be gone."
        ).format(name=shown(path.name), folder=shown(path.parent)),
        translate("FileDialogs", "Replace"),
    )


def _ask(
    parent: QWidget | None,
    title: str,
    start: str,
    kinds: str,
    mode: QFileDialog.AcceptMode,
    *,
    replaces: bool = True,
    folder: bool = False,
) -> tuple[str, str]:
    names = _names()
    # A dialog begins to look around before it can be told how: at first where there is nothing of the user's.
    dialog = _Dialog(parent, title, str(resource_path("translations")), kinds, replaces=replaces)
    dialog.setIconProvider(names)
    # Qt's own Chinese lacks these two.
    labels = QFileDialog.DialogLabel
    dialog.setLabelText(labels.LookIn, translate("FileDialogs", "Look in:"))
    dialog.setLabelText(labels.FileType, translate("FileDialogs", "Files of type:"))
    dialog.resize(*_SIZE)
    dialog.begin(mode)
    if folder:
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly, True)
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
        found = dialog.looked_at or dialog.selectedFiles()
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
