"""What it takes to say something about an open funnel: its playbook and settings, the language, the day."""

from __future__ import annotations

from datetime import date
from typing import NamedTuple, Protocol

from funnel_desktop.method.money import foreign_amount, format_amount, short_amount, step_of
from funnel_desktop.method.playbook import Playbook
from funnel_desktop.method.settings import Settings
from funnel_desktop.translation import translate


class Priced(Protocol):
    """What has an amount: a deal, its card, or what a list shows of it."""

    @property
    def amount_minor(self) -> int | None:
        """What counts, in minor units of the file's currency."""

    @property
    def foreign_minor(self) -> int | None:
        """What was written, where that is in another currency."""

    @property
    def currency(self) -> str:
        """The code of that currency."""


class Wording(NamedTuple):
    """The words of one funnel on one day, in one language; the same for the window and the command line."""

    playbook: Playbook
    settings: Settings
    language: str
    today: date

    @property
    def unit(self) -> int:
        """The unit of amounts: 1 or 10,000 yuan."""
        return self.settings.amount_unit

    def stage(self, key: str) -> str:
        """Return the name of a stage."""
        return self.playbook.stages[key].name(self.language)

    def amount(self, minor: int | float | None) -> str:
        """Return an amount of minor units with its unit."""
        return short_amount(minor, self.unit, self.language)

    def amount_of(self, deal: Priced) -> str:
        """Return a deal's amount as it was written, with its unit or, where it is another, its currency."""
        if deal.foreign_minor is not None:
            return foreign_amount(deal.foreign_minor, deal.currency)
        return self.amount(deal.amount_minor)

    def short_amount_of(self, deal: Priced) -> str:
        """Return the same rounded to what fits on a card: "USD 100k", "USD 10.0 万"."""
        if deal.foreign_minor is None:
            return self.amount(deal.amount_minor)
        figure = short_amount(deal.foreign_minor, self.unit, self.language)
        return f"{deal.currency}\N{NO-BREAK SPACE}{figure.removeprefix('¥').removesuffix(' 元')}"

    def figure(self, minor: int | float, *, sign: bool = False) -> str:
        """Return an amount of minor units without its unit, which is said once elsewhere; from 10,000 of it
        on without a decimal. ``sign`` adds a plus."""
        decimals = 0 if self.unit == 1 or self._is_large(minor) else 1
        return format_amount(minor, self.unit, self.language, decimals=decimals, sign=sign)

    def figure_step(self, largest: int | float) -> int:
        """Return the step in which ``figure`` shows what is as large as this, in minor units: parts of it
        rounded so add up to it."""
        step = step_of("money", self.unit)
        return 10 * step if self.unit != 1 and self._is_large(largest) else step

    def _is_large(self, minor: int | float) -> bool:
        return abs(minor) >= 1e4 * 100 * self.unit

    def unit_word(self) -> str:
        """Return the unit of amounts."""
        return translate("AmountEdit", "CNY") if self.unit == 1 else translate("AmountEdit", "¥10k")
