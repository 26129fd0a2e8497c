"""Taking away what is open over the window, when the program is asked from outside to end."""

from __future__ import annotations

from PySide6.QtWidgets import QApplication, QDialog


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
