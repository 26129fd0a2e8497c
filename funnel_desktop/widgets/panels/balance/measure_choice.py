"""The measure beside the calculator's title, as the chart's unit stands beside its own: it opens a menu."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QMenu, QSizePolicy, QWidget

from funnel_desktop.method.targets import MEASURES
from funnel_desktop.widgets.kit import theme
from funnel_desktop.widgets.kit.controls.buttons import add_choices
from funnel_desktop.widgets.kit.figure import Figure
from funnel_desktop.widgets.kit.plain_text import set_tip
from funnel_desktop.widgets.kit.text import translate


class MeasureChoice(Figure):
    """Money or units; a menu offers both."""

    changed = Signal(str)
    """The user chose the other measure; carries it."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent, px=theme.SIZE.SMALL, tone="muted", align=Qt.AlignmentFlag.AlignHCenter)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._value = MEASURES[0]
        self.clicked.connect(self._open)

    def value(self) -> str:
        """Return the measure shown."""
        return self._value

    def set_value(self, measure: str) -> None:
        """Show a measure without a signal."""
        self._value = measure
        self.say_words()

    def choose(self, measure: str) -> None:
        """Show a measure as the user would choose it."""
        if measure != self._value:
            self.set_value(measure)
            self.changed.emit(measure)

    def say_words(self) -> None:
        """Speak the window's language."""
        spoken = f"{translate('BalancePanel', 'Measure')}: {_name(self._value)}"
        self.show_figure(f"{_name(self._value)} ▾", spoken)
        set_tip(self, spoken)

    def menu(self) -> QMenu:
        """Return the menu of both measures."""
        menu = QMenu(self)
        add_choices(menu, {measure: _name(measure) for measure in MEASURES}, self._value, self.choose)
        return menu

    def _open(self) -> None:
        menu = self.menu()
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(self.mapToGlobal(self.rect().bottomLeft()))


def _name(measure: str) -> str:
    return translate("BalancePanel", "Units") if measure == "units" else translate("BalancePanel", "Money")
