"""What comes to dialogs from outside, and what they wish of the window below: taking them away when the
program is asked to end, locking the funnel."""

from __future__ import annotations

from functools import cache

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QApplication, QDialog


class Wishes(QObject):
    """What is wished in a dialog of whoever is below it."""

    lock = Signal()
    """The funnel is to be locked now."""


@cache
def wishes() -> Wishes:
    """Return the one that all dialogs tell."""
    return Wishes()


def dismiss_dialogs() -> None:
    """Close menus and dialogs, the last opened first, as if each had been cancelled, without a question.

    A user cannot close the window while a dialog is over it; logging out and a signal can. What waits for the
    dialog's answer then hears that there is none, and long work behind it is taken back.
    """
    seen: list[object] = []
    while (top := QApplication.activePopupWidget() or QApplication.activeModalWidget()) is not None:
        if top in seen:
            return  # it will not go
        seen.append(top)
        if isinstance(top, QDialog):
            top.done(QDialog.DialogCode.Rejected)  # close() and reject() may ask
        else:
            top.close()
