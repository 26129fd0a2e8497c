"""What is said of amounts in other currencies."""

from __future__ import annotations

from collections.abc import Mapping

from funnel_desktop.method.deal import Card, Deal
from funnel_desktop.method.money import short_amount
from funnel_desktop.text import Message, message
from funnel_desktop.translation import translate


def left_out_note(left_out: Mapping[str, int]) -> Message | None:
    """Return the sentence on deals that no sum has, by their currency; None where there are none."""
    if not left_out:
        return None
    return message(
        "Currencies",
        "No sum has {count} deal(s) in {currencies}: give a rate in the settings of this funnel.",
        count=sum(left_out.values()),
        currencies=", ".join(left_out),
    )


def counted_for(deal: Deal | Card, unit: int, language: str) -> str:
    """Return what an amount in another currency counts for in sums, in a few words; "" for any other."""
    if deal.foreign_minor is None:
        return ""
    if deal.amount_minor is None:
        return translate("Currencies", "in no sum: {currency} has no rate").format(currency=deal.currency)
    return translate("Currencies", "counts as {amount}").format(
        amount=short_amount(deal.amount_minor, unit, language)
    )


def left_out_brief(left_out: Mapping[str, int]) -> Message | None:
    """Return the same in a few words, for the status line."""
    if not left_out:
        return None
    return message(
        "Currencies",
        "without {number} in {currencies}",
        number=sum(left_out.values()),
        currencies=", ".join(left_out),
    )
