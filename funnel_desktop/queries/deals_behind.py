"""Which deals stand behind a figure of the balance."""

from __future__ import annotations

from funnel_desktop.commands.session import Session
from funnel_desktop.method.stages import OPEN_STAGES, POSITION
from funnel_desktop.queries.deal_tables import column_of, deals_won_between
from funnel_desktop.queries.figures import Figures


def deals_behind(session: Session, figures: Figures, stage: str, kind: str) -> list[int]:
    """Return the handles of the deals behind a figure of ``stage`` ("": the whole funnel).

    ``kind`` is "won" or "to_sign" (what was won in the period), "by_value" (that, and the open deals),
    "stuck" (the open deals that don't count), or anything else (the open deals from ``stage`` on).
    """
    period = figures.period
    if kind == "stuck":
        return figures.stuck_under(figures.settings)
    if kind in ("won", "to_sign") or stage == "won":
        return deals_won_between(session, period.start, period.end)
    first = POSITION[stage] if stage else 0
    rows = [row for key in OPEN_STAGES[first:] for row in column_of(session, key)]
    return [*deals_won_between(session, period.start, period.end), *rows] if kind == "by_value" else rows
