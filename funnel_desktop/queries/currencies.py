"""The other currencies of a file: how many deals are written in each, and what no sum has."""

from __future__ import annotations

from typing import NamedTuple

from funnel_desktop.commands.session import Session


class OtherCurrency(NamedTuple):
    """A currency that is not the file's own. ``deals``: those open or won with an amount in it; ``left_out``:
    those of them that no sum has, for want of a rate; ``rate``: what one of it is worth, None unknown."""

    code: str
    deals: int
    left_out: int
    rate: float | None


InOthers = dict[str, tuple[int, int, int]]
"""The deals by other currency: open or won with an amount in it, those of them that no sum has, and those of
these that are open."""


def in_other_currencies(session: Session) -> InOthers:
    """Return the deals by other currency; none of a file that was closed, whose last figures may still stand
    while the window lets go of them."""
    return session.store.deals.foreign_currencies() if session.is_open else {}


def other_currencies(session: Session) -> list[OtherCurrency]:
    """Return the currencies that are not the file's own in which deals are written or of which it has a rate,
    by their codes."""
    rates = session.settings.currency_rates
    found = in_other_currencies(session)
    return [
        OtherCurrency(code, *found.get(code, (0, 0, 0))[:2], rates.get(code))
        for code in sorted({*rates, *found})
    ]


def left_out_of_sums(found: InOthers) -> dict[str, int]:
    """Return how many open or won deals no sum has, by their currency."""
    return {code: left_out for code, (_deals, left_out, _open) in sorted(found.items()) if left_out}


def open_left_out(found: InOthers) -> int:
    """Return how many open deals have an amount that no sum has."""
    return sum(opened for _deals, _left_out, opened in found.values())
