"""Amounts in other currencies: kept as written, counted in the file's own by rates that the user gives.

Sums never add different currencies. A deal in the file's currency has its amount in ``amount_minor``. One
in another currency keeps what was written in ``foreign_minor``, and in ``amount_minor`` what that comes to
by the file's rate, or nothing while there is no rate: so every sum is one of the file's currency by what it
reads.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple

from funnel_desktop.method.money import LARGEST_MINOR

USUAL = ("CNY", "USD", "EUR", "HKD", "TWD", "JPY", "KRW", "GBP", "SGD", "AUD", "CAD", "CHF")
"""The currencies to choose from first."""

LARGEST_RATE = 1e9
"""What no rate is larger than."""


def is_currency(text: str) -> bool:
    """Whether a text is the code of a currency, such as CNY."""
    return len(text) == 3 and text.isascii() and text.isalpha() and text.isupper()


class Priced(NamedTuple):
    """The two columns of an amount: what counts, and what was written where that is another currency."""

    amount_minor: int | None
    foreign_minor: int | None


def converted(minor: int | None, rate: float | None) -> int | None:
    """Return minor units of another currency in the file's own: half up, None without an amount or a rate.

    ``rate`` is what one of the other is worth in the file's currency. None also for more than is believed.
    """
    if minor is None or rate is None:
        return None
    from decimal import ROUND_HALF_UP, Decimal  # not before the first picture

    # By way of the digits that the user typed: 7.1 is not 7.0999999999999996.
    found = int((Decimal(minor) * Decimal(repr(rate))).quantize(Decimal(1), ROUND_HALF_UP))
    return found if found <= LARGEST_MINOR else None


def priced(minor: int | None, currency: str, own: str, rates: Mapping[str, float]) -> Priced:
    """Return the columns of an amount written in ``currency``, in a file that counts in ``own``."""
    if currency == own:
        return Priced(minor, None)
    return Priced(converted(minor, rates.get(currency)), minor)
