"""The field in which a lever's value is typed, in the lever's own unit; blank means as measured."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from funnel_desktop.method.levers import LARGEST_FACTOR
from funnel_desktop.method.money import MINOR_PER_YUAN, parse_amount
from funnel_desktop.method.stages import Lever
from funnel_desktop.text import FunnelError, message
from funnel_desktop.widgets.kit import theme
from funnel_desktop.widgets.kit.controls.number_fields import read_number
from funnel_desktop.widgets.kit.controls.typed import SuffixedEdit
from funnel_desktop.widgets.kit.text import translate
from funnel_desktop.widgets.kit.theme import SIZE
from funnel_desktop.wording.numbers import number


class LeverField(SuffixedEdit):
    """A share, a number a month, days or minor units (typed as an amount), by ``lever``."""

    def __init__(self, lever: Lever, parent: QWidget) -> None:
        super().__init__("", parent)
        self._lever = lever
        self._unit = 10_000
        self.setFont(theme.font(SIZE.TITLE, bold=True))
        self.fit()

    def set_unit(self, unit: int) -> None:
        """Set what a bare number means as an amount: 1 or 10000 yuan."""
        if unit != self._unit:
            self._unit = unit
            if not self.dirty():
                self.setText(self.write(self._value))
        self.fit()

    def suffix(self) -> str:
        """Return the unit's word."""
        if self._lever == "deal_size":
            return translate("Levers", "CNY") if self._unit == 1 else translate("Levers", "¥10k")
        return {
            "win_rate": translate("Levers", "% a stage"),
            "opportunities": translate("Levers", "a month"),
            "sales_cycle": translate("Levers", "days"),
        }[self._lever]

    def read(self, text: str) -> object:
        """Read a value in the lever's unit; None for blank. Raises FunnelError."""
        if not text.strip():
            return None
        if self._lever == "deal_size":
            minor = parse_amount(text, self._unit)
            if not minor:
                raise FunnelError(message("Levers", "The size of a deal must be more than 0."))
            return float(minor)
        plain = text.strip().removesuffix("%").removesuffix("％")
        value = read_number(
            plain, message("Levers", "“{text}” is not a number. Type for example 12.5.", text=text.strip())
        )
        if value is None:
            return None
        if self._lever == "win_rate":
            if not 0 < value <= 100:
                raise FunnelError(message("Levers", "A win rate is more than 0 and at most 100%."))
            return value / 100
        if value < 0 or (value == 0 and self._lever == "opportunities"):
            if self._lever == "sales_cycle":
                raise FunnelError(message("Levers", "A sales cycle has 0 days or more."))
            raise FunnelError(message("Levers", "The opportunities a month must be more than 0."))
        if value > LARGEST_FACTOR:
            raise FunnelError(message("Levers", "“{text}” is too large to be meant.", text=text.strip()))
        return value

    def write(self, value: object) -> str:
        """Return the value as it is shown: rounded, which does not change what is set."""
        if not isinstance(value, int | float):
            return ""
        if self._lever == "win_rate":
            return f"{value * 100:.1f}"
        if self._lever == "opportunities":
            return number(value, 1 if value >= 1 else 2)
        if self._lever == "sales_cycle":
            return number(value)
        shown = value / MINOR_PER_YUAN / self._unit
        return number(shown, 0 if self._unit == 1 else 1 if shown >= 1 else 3)
