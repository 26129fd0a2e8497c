"""The reasons of the playbook for which something came to nothing, one of which is chosen."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QGridLayout, QRadioButton, QWidget

from funnel_desktop.method.playbook import Playbook
from funnel_desktop.widgets.kit.layout import grid
from funnel_desktop.widgets.kit.plain_text import entry_words, set_tip
from funnel_desktop.widgets.kit.theme import SPACING

_BESIDE = 3


class ReasonGroup(QButtonGroup):
    """A button for each reason that is in use; one that was ``chosen`` is offered though it is no longer."""

    def __init__(self, playbook: Playbook, language: str, parent: QWidget, chosen: str = "") -> None:
        super().__init__(parent)
        reasons = playbook.loss_reasons.items()
        self._keys = [key for key, one in reasons if not one.switched_off or key == chosen]
        for number, key in enumerate(self._keys):
            reason = playbook.loss_reasons[key]
            button = QRadioButton(entry_words(reason.name(language)), parent)
            set_tip(button, reason.description(language))
            button.setAccessibleDescription(reason.description(language))
            self.addButton(button, number)
            button.setChecked(key == chosen)

    @property
    def key(self) -> str:
        """The key of the reason chosen, "" for none."""
        number = self.checkedId()
        return self._keys[number] if number >= 0 else ""

    @property
    def first(self) -> QAbstractButton:
        """The button at which the keyboard begins: the one chosen, else the first."""
        return self.checkedButton() or self.buttons()[0]

    def laid_out(self) -> QGridLayout:
        """Return the buttons as rows of three."""
        buttons: Sequence[QAbstractButton] = self.buttons()
        rows = (buttons[at : at + _BESIDE] for at in range(0, len(buttons), _BESIDE))
        return grid(*rows, spacing=(SPACING.LARGE, SPACING.HAIR))
