"""What was filled in in a dialog that was cancelled: one Escape too many loses nothing, it is there again
when the dialog comes back. Kept as long as the program runs and the same file is open, nowhere else."""

from __future__ import annotations

from collections.abc import Hashable, Iterator
from functools import cache
from typing import NamedTuple

from PySide6.QtWidgets import QAbstractButton, QWidget

from funnel_desktop.widgets.kit.controls.check_row import CheckRow
from funnel_desktop.widgets.kit.controls.fields import Choice
from funnel_desktop.widgets.kit.controls.plain_edits import LineEdit, LinesEdit

State = tuple[tuple[str, object], ...]
"""What stands in each editor of a dialog, in their order."""


class Draft(NamedTuple):
    """What stood in a dialog when it was left, and when it had been opened."""

    left: State
    opened: State


_MOST = 20
"""Dialogs of which something is kept; the oldest goes first."""


class Drafts:
    """What was left in dialogs, by what each was asked about."""

    def __init__(self) -> None:
        self._kept: dict[Hashable, Draft] = {}

    def of(self, key: Hashable) -> Draft | None:
        """Return what was left in a dialog, None for nothing."""
        return self._kept.get(key)

    def keep(self, key: Hashable, draft: Draft) -> None:
        """Keep what was left in a dialog."""
        self._kept.pop(key, None)
        self._kept[key] = draft
        while len(self._kept) > _MOST:
            del self._kept[next(iter(self._kept))]

    def forget(self, key: Hashable) -> None:
        """What was left counts no more: it was taken, or is not wanted."""
        self._kept.pop(key, None)

    def forget_all(self) -> None:
        """Another file is opened: nothing of this one goes there."""
        self._kept.clear()


@cache
def drafts() -> Drafts:
    """Return what all dialogs left."""
    return Drafts()


def state_of(dialog: QWidget) -> State:
    """Return what stands in the editors of a dialog now."""
    return tuple(_read(editor) for editor in _editors(dialog))


def bring_back(dialog: QWidget, draft: Draft) -> bool:
    """Put into a dialog what had been filled in. False, with nothing changed, where it asks other things now.

    What the user had not touched stays as it stands there now: it may be newer.
    """
    editors = list(_editors(dialog))
    if [_read(editor)[0] for editor in editors] != [kind for kind, _ in draft.left]:
        return False
    for editor, left, opened in zip(editors, draft.left, draft.opened, strict=True):
        if left != opened and _read(editor) != left:
            _write(editor, left[1])
    return True


def _editors(dialog: QWidget) -> Iterator[QWidget]:
    """Return what can be filled in. A check is one, whatever it consists of."""
    rows = dialog.findChildren(CheckRow)
    for child in dialog.findChildren(QWidget):
        if isinstance(child, CheckRow):
            yield child
        elif isinstance(child, (LineEdit, LinesEdit, Choice, QAbstractButton)):
            fixed = not child.isCheckable() if isinstance(child, QAbstractButton) else _fixed(child)
            if not fixed and not any(row.isAncestorOf(child) for row in rows):
                yield child


def _fixed(editor: QWidget) -> bool:
    return isinstance(editor, (LineEdit, LinesEdit)) and editor.isReadOnly()


def _read(editor: QWidget) -> tuple[str, object]:
    if isinstance(editor, CheckRow):
        return f"check {editor.check.key}", (editor.answers.value(), editor.evidence.text())
    if isinstance(editor, LineEdit):
        return "line", editor.text()
    if isinstance(editor, LinesEdit):
        return "lines", editor.toPlainText()
    if isinstance(editor, Choice):
        return "choice", editor.key()
    assert isinstance(editor, QAbstractButton)
    return "button", editor.isChecked()


def _write(editor: QWidget, value: object) -> None:
    if isinstance(editor, CheckRow) and isinstance(value, tuple):
        editor.take(*value)
    elif isinstance(editor, LineEdit):
        editor.setText(str(value))
        editor.textEdited.emit(editor.text())
    elif isinstance(editor, LinesEdit):
        editor.setPlainText(str(value))
    elif isinstance(editor, Choice):
        editor.set_key(str(value))
    elif isinstance(editor, QAbstractButton):
        group = editor.group()
        if group is not None and not value:
            # Of buttons that exclude each other the chosen one lets go of itself only so.
            group.setExclusive(False)
            editor.setChecked(False)
            group.setExclusive(True)
        else:
            editor.setChecked(bool(value))
