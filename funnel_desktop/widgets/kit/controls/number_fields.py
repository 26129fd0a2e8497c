"""The calculator's own fields: positive amounts, numbers of sets, percentages; wrong ones say why at once."""

from __future__ import annotations

from collections.abc import Callable

from funnel_desktop.method.balance import LARGEST_TARGET
from funnel_desktop.method.money import parse_amount
from funnel_desktop.text import FunnelError, Message, message
from funnel_desktop.widgets.kit.controls.fields import AmountEdit, TypedEdit
from funnel_desktop.widgets.kit.text import translate


def _plain(text: str) -> str:
    import unicodedata

    return unicodedata.normalize("NFKC", text).strip().replace("−", "-").replace(",", "").replace(" ", "")


def read_number(text: str, wrong: Message) -> float | None:
    """Read a decimal number; blank gives None. Raises FunnelError(``wrong``) for anything else."""
    plain = _plain(text)
    if not plain:
        return None
    # float() also takes "nan", "inf", "1_0" and "1e9", which nobody means here.
    if plain.strip("+-.0123456789"):
        raise FunnelError(wrong)
    try:
        return float(plain)
    except ValueError as error:
        raise FunnelError(wrong) from error


def _no_check(value: object) -> None:
    """Take every value: what a field does until somebody sets ``check``, which raises FunnelError."""


class PositiveAmount(AmountEdit):
    """An amount of more than nothing, or blank; its unit is written as short as can be."""

    def __init__(self, unit: int, too_small: Message, name: str = "") -> None:
        self._too_small = too_small
        self.check: Callable[[object], None] = _no_check
        super().__init__(unit, name)

    def suffix(self) -> str:
        """Return the unit's shortest word: the field is narrow."""
        if self._unit == 1:
            return translate("BalancePanel", "¥")
        return translate("BalancePanel", "¥10k")

    def read(self, text: str) -> object:
        """Read an amount. Raises FunnelError for nothing, less, or no amount at all."""
        if _plain(text).startswith("-"):
            raise FunnelError(self._too_small)
        minor = parse_amount(text, self._unit)
        if minor is not None and minor <= 0:
            raise FunnelError(self._too_small)
        self.check(minor)
        return minor


class SetsEdit(TypedEdit):
    """A number of sets, more than nothing, or blank; an average may be a fraction."""

    def __init__(self, too_small: Message, name: str = "") -> None:
        self._too_small = too_small
        self.check: Callable[[object], None] = _no_check
        super().__init__(name)

    def read(self, text: str) -> object:
        """Read a positive number. Raises FunnelError."""
        value = read_number(
            text,
            message(
                "BalancePanel", "“{text}” is not a number of units. Type for example 120.", text=text.strip()
            ),
        )
        if value is None:
            return None
        if value <= 0:
            raise FunnelError(self._too_small)
        if value > LARGEST_TARGET:
            raise FunnelError(
                message("BalancePanel", "“{text}” is too large to be meant.", text=text.strip())
            )
        self.check(value)
        return value

    def write(self, value: object) -> str:
        """Return the number without a needless fraction."""
        return f"{value:.10g}" if isinstance(value, int | float) else ""


class PercentEdit(TypedEdit):
    """A win probability in per cent: more than 0, at most 100."""

    def read(self, text: str) -> object:
        """Read a share (0..1]. Raises FunnelError."""
        wrong = message(
            "BalancePanel", "“{text}” is not a percentage. Type for example 25.", text=text.strip()
        )
        value = read_number(_plain(text).removesuffix("%"), wrong)
        if value is None:
            raise FunnelError(message("BalancePanel", "A percentage is missing. Type for example 25."))
        return value / 100

    def write(self, value: object) -> str:
        """Return the share as per cent."""
        return f"{value * 100:.6g}" if isinstance(value, int | float) else ""


def set_problem(editor: TypedEdit, sentence: str) -> None:
    """Mark a field as wrong with a sentence that its text alone does not explain ("" for right again)."""
    editor._say(sentence)
