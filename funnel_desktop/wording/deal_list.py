"""What is said of a list of deals: how many there are, and what is chosen of them."""

from __future__ import annotations

from collections.abc import Sequence

from funnel_desktop.method.deal import Deal
from funnel_desktop.method.deal_filter import DealFilter
from funnel_desktop.method.deal_view import DealView
from funnel_desktop.text import dotted
from funnel_desktop.translation import translate
from funnel_desktop.wording.wording import Wording


def chosen_words(wording: Wording, deals: Sequence[Deal], cells: int) -> str:
    """Say how many deals are chosen, for how much, and how many of their cells."""
    if not deals:
        return ""
    amounts = [deal.amount_minor for deal in deals if deal.amount_minor is not None]
    return dotted(
        (
            translate("Grid", "%n deal(s) chosen", "", len(deals)),
            wording.amount(sum(amounts)) if amounts else "",
            translate("Grid", "%n cell(s)", "", cells) if cells > len(deals) else "",
        )
    )


GIVEN = {
    "open": DealView(),
    "overdue": DealView(DealFilter(overdue=True)),
    "stuck": DealView(DealFilter(stuck=True)),
    "month": DealView(DealFilter(signing="month")),
    "no_date": DealView(DealFilter(signing="none")),
}
"""The views that every file has: nothing is stored of them."""


def view_name(key: str, count: int | None) -> str:
    """Return what a given view is called, with how many deals it lists where that is known."""
    name = {
        "open": translate("Grid", "All open"),
        "overdue": translate("FilterBar", "Overdue"),
        "stuck": translate("Grid", "Stuck"),
        "month": translate("Grid", "Signing this month"),
        "no_date": translate("Grid", "No signing date"),
    }[key]
    return name if count is None else f"{name} {count:,}"
