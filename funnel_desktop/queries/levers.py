"""The deals behind the figures of the four levers."""

from __future__ import annotations

from funnel_desktop.commands.session import Session
from funnel_desktop.method.stages import Lever
from funnel_desktop.queries.deal_tables import closed_deals, column_of
from funnel_desktop.queries.deals_behind import deals_behind
from funnel_desktop.queries.figures import Figures


def deals_behind_lever(session: Session, figures: Figures, kind: str, lever: Lever | None) -> list[int]:
    """Return the handles of the deals behind a figure of ``lever``.

    ``kind`` "measured": those from which the lever is measured; any other: those that the period's result
    rests on, won and open.
    """
    if kind != "measured" or lever is None:
        return deals_behind(session, figures.period, "", "by_value")
    if lever == "win_rate":
        return closed_deals(session)
    if lever == "opportunities":
        entered = figures.entered
        return session.store.statistics.entered_between(entered.first, entered.last)
    return column_of(session, "won")
