"""Several cards dropped at once: answered one after another, or together."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from funnel_desktop.widgets.kit.controls.buttons import Button, OptionButton
from funnel_desktop.widgets.kit.dialog_frame import CANCEL_KEY, FunnelDialog
from funnel_desktop.widgets.kit.layout import STRETCH, fill, row
from funnel_desktop.widgets.kit.text import translate
from funnel_desktop.widgets.kit.theme import SPACING


class SeveralDialog(FunnelDialog):
    """Asks how the checks of several deals are to be answered; ``choice`` is what was chosen."""

    WIDTH = 480
    BODY = (SPACING.WIDE, SPACING.WIDE)
    GAP = SPACING.MEDIUM

    def __init__(self, parent: QWidget | None, count: int, stage: str) -> None:
        """``stage`` is the name of the stage, as shown."""
        super().__init__(
            parent,
            translate("SeveralDialog", "Move %n deal(s) to {stage}", "", count).format(stage=stage),
        )
        self.choice: str | None = None
        self.explain(translate("SeveralDialog", "How do you want to answer the checks?"))
        self.one_by_one = self._way(
            "one_by_one",
            translate("SeveralDialog", "One after another"),
            translate("SeveralDialog", "Each deal has its own answers. Cancel leaves all as they were."),
        )
        self.together = self._way(
            "together",
            translate("SeveralDialog", "Together"),
            translate("SeveralDialog", "The checks are asked once; the answers count for all."),
        )
        cancel = Button(translate("FunnelDialog", "Cancel"), key=CANCEL_KEY, parent=self)
        cancel.clicked.connect(self.reject)
        fill(self.foot, row(STRETCH, cancel))

    def _way(self, key: str, text: str, explanation: str) -> OptionButton:
        button = OptionButton(text, explanation, self)
        button.clicked.connect(lambda: self._choose(key))
        fill(self.body, button)
        return button

    def _choose(self, key: str) -> None:
        self.choice = key
        self.accept()

    def confirm(self) -> None:
        """Ctrl+Enter takes the choice that has the keyboard."""
        self._choose("together" if self.together.hasFocus() else "one_by_one")

    def start_focus(self) -> QWidget:
        """Give the keyboard to the first choice."""
        return self.one_by_one


def ask_several(parent: QWidget | None, count: int, stage: str) -> str | None:
    """Ask how to answer for ``count`` deals moving to ``stage`` (its name).

    Returns "one_by_one", "together", or None when it was cancelled.
    """
    dialog = SeveralDialog(parent, count, stage)
    return dialog.choice if dialog.run() else None
