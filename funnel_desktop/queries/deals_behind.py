"""Which deals stand behind a figure of the balance."""

from __future__ import annotations

from funnel_desktop.method.stages import OPEN_STAGES, POSITION
from funnel_desktop.models.session_model import SessionModel
from funnel_desktop.widgets.kit.text import translate


def deals_behind(model: SessionModel, stage: str, kind: str) -> tuple[str, list[int], str]:
    """Return title, handles and a sentence for a figure of ``stage`` ("": the whole funnel) and ``kind``."""
    deals = model.session.store.deals
    period = model.figures.period
    won = deals.won_between(period.start.isoformat(), period.end.isoformat())
    if kind in ("won", "to_sign") or stage == "won":
        return (
            translate("DealsBehind", "Won in the period"),
            won,
            translate("DealsBehind", "Won from {start} to {end}; this is what counts as won so far.").format(
                start=period.start.isoformat(), end=period.end.isoformat()
            ),
        )
    first = POSITION[stage] if stage else 0
    rows = [row for key in OPEN_STAGES[first:] for row in deals.column(key)]
    if kind == "by_value":
        return (
            translate("DealsBehind", "Won and open deals"),
            [*won, *rows],
            translate(
                "DealsBehind",
                "By value: the won amounts, and each open amount times its stage's probability.",
            ),
        )
    if not stage:
        return (
            translate("DealsBehind", "Open deals"),
            rows,
            translate("DealsBehind", "Each open deal counts with its stage's probability."),
        )
    name = model.playbook.stages[stage].name(model.language)
    return (
        translate("DealsBehind", "Deals in {stage} and further on").format(stage=name),
        rows,
        translate(
            "DealsBehind",
            "A deal counts in its own stage and, for what it is worth, in every earlier one: "
            "its probability divided by that of {stage}.",
        ).format(stage=name),
    )
