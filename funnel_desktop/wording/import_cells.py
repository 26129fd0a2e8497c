"""What the cells of a spreadsheet mean, in the words in which the program will show them."""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple

from funnel_desktop.exchange.records import ImportedDeal
from funnel_desktop.method.money import MINOR_PER_YUAN, edit_amount

_WON_OR_LOST = ("close_date", "closed_date")
_PLAIN = frozenset(("note", "id", "rank", "furthest_stage"))
"""Fields of which the cell says more than the deal, or the same."""


class CellWords(NamedTuple):
    """Names by key of stages ("lost" among them) and sources; ``unit`` is that of amounts, in yuan."""

    stages: Mapping[str, str]
    sources: Mapping[str, str]
    unit: int = 1

    def understood(self, deal: ImportedDeal, field: str, raw: str) -> str:
        """Return what a cell of the column of ``field`` was read as; ``raw`` is what stands in it."""
        if field == "amount":
            return exact_in_unit(deal.amount_minor, self.unit)
        if field == "units":
            return "" if deal.units is None else f"{deal.units:,}"
        if field in ("stage", "outcome"):
            return self._stage(deal, field)
        if field == "source":
            return self.sources.get(deal.source or "", raw)
        if field == "close_date":
            return deal.closed_date or deal.expected_close_date or ""
        if field in _PLAIN:
            return raw.strip()
        value = getattr(deal, field, raw)
        return "" if value is None else str(value)

    def _stage(self, deal: ImportedDeal, field: str) -> str:
        if deal.outcome == "lost":
            lost = self.stages["lost"]
            if deal.stage is None or field == "outcome":
                return lost
            return f"{self.stages[deal.stage]} · {lost}"
        return self.stages.get(deal.stage or "", "")


def exact_in_unit(minor: int | None, unit: int) -> str:
    """Return an amount to its last digit in a unit of so many yuan, its thousands apart; "" for none."""
    if minor is None:
        return ""
    if unit == 1 or minor % (MINOR_PER_YUAN * unit):
        whole, dot, decimals = edit_amount(minor, unit).partition(".")
        return f"{int(whole):,}{dot}{decimals}"
    return f"{minor // (MINOR_PER_YUAN * unit):,}.0" if unit != 1 else f"{minor // MINOR_PER_YUAN:,}"
