"""The last line of the won column: what was won before the target's period, folded away or shown."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from funnel_desktop.widgets.board.quick_add import HEIGHT, AddButton
from funnel_desktop.widgets.kit.plain_text import set_tip
from funnel_desktop.widgets.kit.text import translate
from funnel_desktop.wording.wording import Wording


class EarlierBar(AddButton):
    """A quiet button with number and sum of the deals; a click, Enter or Space opens or folds them."""

    folded = Signal(bool)
    """The user wants the deals folded away (True) or shown."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFixedHeight(HEIGHT)
        self.is_folded = True
        self.clicked.connect(lambda: self.folded.emit(not self.is_folded))

    def show_earlier(
        self, wording: Wording, count: int, sum_minor: int, folded: bool, *, only_earlier: bool
    ) -> None:
        """Show how many deals there are; ``only_earlier``: none of them was won after the period."""
        self.is_folded = folded
        self.icon_name = "chevron-right" if folded else "chevron-down"
        words, short = translate("Board", "Earlier: {count} · {sum}"), translate("Board", "Earlier: {count}")
        if not only_earlier:
            words = translate("Board", "Other periods: {count} · {sum}")
            short = translate("Board", "Others: {count}")
        words = words.format(count=f"{count:,}", sum=wording.amount(sum_minor))
        self.setText(words)
        self.short_text = short.format(count=f"{count:,}")
        does = translate("Board", "Shown: what was won outside the target's period. Press to fold it away.")
        if folded:
            does = translate("Board", "Folded: what was won outside the target's period. Press to show it.")
        self.setAccessibleName(words)
        self.setAccessibleDescription(does)
        set_tip(self, f"{words}\n{does}")
        self.update()
