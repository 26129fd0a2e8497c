"""The lines of the palette: headings of groups, and what can be opened or done."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from funnel_desktop.method.texts import seen

_LONGEST = 200
"""Characters of a name or of what stands beside it that are shown at most: more than a line has room for."""


class Line(NamedTuple):
    """One line. A heading has no ``kind``; of anything else kind and ``key`` say what is opened or done,
    ``icon`` its picture, ``name``, ``about`` and ``right`` (a stage, an amount, a shortcut) what is read."""

    name: str
    kind: str = ""
    key: str = ""
    icon: str = ""
    about: str = ""
    right: str = ""

    @property
    def spoken(self) -> str:
        """The line as a screen reader says it."""
        return ", ".join(filter(None, (self.name, self.about, self.right)))


def _shown(text: str) -> str:
    return seen(text, _LONGEST, several_lines=False)


class PaletteModel(QAbstractListModel):
    """Lines for a list."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.lines: list[Line] = []

    def show_lines(self, lines: Sequence[Line]) -> None:
        """Show these lines and no others."""
        self.beginResetModel()
        self.lines = [
            line._replace(name=_shown(line.name), about=_shown(line.about), right=_shown(line.right))
            for line in lines
        ]
        self.endResetModel()

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = QModelIndex()) -> int:  # noqa: B008
        """Return how many lines there are."""
        return 0 if parent.isValid() else len(self.lines)

    def data(
        self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        """Return what is read of a line."""
        line = self.lines[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return line.name
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return line.spoken
        return None

    def flags(self, index: QModelIndex | QPersistentModelIndex) -> Qt.ItemFlag:
        """Let headings be read, and nothing else be done with them."""
        if index.isValid() and not self.lines[index.row()].kind:
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
