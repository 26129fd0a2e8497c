"""What is said over a table of the deals behind a figure of the balance."""

from __future__ import annotations

from funnel_desktop.method.balance import Period
from funnel_desktop.translation import translate
from funnel_desktop.wording.wording import Wording


def about_deals_behind(wording: Wording, period: Period, stage: str, kind: str) -> tuple[str, str]:
    """Return the title and how the deals count, for what ``queries.deals_behind`` returns."""
    if kind == "stuck":
        return (
            translate("DealsBehind", "Stuck deals"),
            translate(
                "DealsBehind",
                "Longer in their stage than three usual stays: the balance counts them again once they move.",
            ),
        )
    if kind in ("won", "to_sign") or stage == "won":
        return (
            translate("DealsBehind", "Won in the period"),
            translate("DealsBehind", "Won from {start} to {end}; this is what counts as won so far.").format(
                start=period.start.isoformat(), end=period.end.isoformat()
            ),
        )
    if kind == "by_value":
        return (
            translate("DealsBehind", "Won and open deals"),
            translate(
                "DealsBehind",
                "By value: the won amounts, and each open amount times its stage's probability.",
            ),
        )
    if not stage:
        return (
            translate("DealsBehind", "Open deals"),
            translate("DealsBehind", "Each open deal counts with its stage's probability."),
        )
    name = wording.stage(stage)
    return (
        translate("DealsBehind", "Deals in {stage} and further on").format(stage=name),
        translate(
            "DealsBehind",
            "A deal counts in its own stage and, for what it is worth, in every earlier one: "
            "its probability divided by that of {stage}.",
        ).format(stage=name),
    )
