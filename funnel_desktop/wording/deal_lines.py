"""Deals as a person sends them in a chat: one readable line each."""

from __future__ import annotations

from collections.abc import Iterable

from funnel_desktop.method.deal import Deal
from funnel_desktop.text import bare
from funnel_desktop.translation import translate
from funnel_desktop.wording.days import short_day, with_clock
from funnel_desktop.wording.wording import Wording


def deal_lines(wording: Wording, deals: Iterable[Deal]) -> str:
    """Return deals as plain text, a line each: customer, project, stage, amount, when it is to be signed,
    what comes next and when; of a closed one when and how it ended."""
    return "\n".join(bare(_line(wording, deal)) for deal in deals)


def _line(wording: Wording, deal: Deal) -> str:
    parts = [deal.customer or translate("Card", "No customer"), deal.project]
    if deal.outcome == "lost":
        parts.append(translate("Lines", "lost {day}").format(day=_day(wording, deal.closed_date)).strip())
    elif deal.stage is not None:
        parts.append(wording.stage(deal.stage))
    if deal.written_minor is not None:
        parts.append(wording.amount_of(deal))
    if deal.outcome == "won":
        parts.append(translate("Lines", "signed {day}").format(day=_day(wording, deal.closed_date)).strip())
    if deal.outcome == "open" and deal.expected_close_date:
        day = _day(wording, deal.expected_close_date)
        parts.append(translate("Lines", "to be signed {day}").format(day=day))
    if deal.outcome == "open" and (deal.next_step or deal.next_step_date):
        step = " ".join(deal.next_step.split())
        when = with_clock(_day(wording, deal.next_step_date), deal.next_step_time)
        parts.append(translate("Lines", "next: {step}").format(step=f"{step} {when}".strip()))
    return " · ".join(part for part in parts if part)


def _day(wording: Wording, day: str | None) -> str:
    return short_day(day, wording.language, wording.today)
