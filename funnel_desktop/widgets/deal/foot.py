"""The row of buttons at the foot of the side sheet: no word of it is cut off."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from funnel_desktop.widgets.kit.controls.buttons import Button
from funnel_desktop.widgets.kit.plain_text import set_tip


def shorten_to_fit(row: QWidget, button: Button, words: str, width: int) -> None:
    """Let a button keep its words if a row of buttons has room for them in ``width`` pixels, else its icon.

    A screen reader and the tool tip say the words in any case.
    """
    layout = row.layout()
    assert layout is not None
    button.set_text(words)
    set_tip(button, "")
    layout.invalidate()
    if layout.minimumSize().width() > width:
        button.setText("")
        set_tip(button, words)
