"""What has to be asked when a deal moves forward, and whether the rule of the file lets it pass."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from typing import NamedTuple

from funnel_desktop.method.deal import Answer, Deal
from funnel_desktop.method.playbook import Check, Playbook
from funnel_desktop.method.stages import POSITION, RULES, stages_between


class Verdict(NamedTuple):
    """Whether a move may be confirmed.

    ``allowed``: the rule lets it pass as it stands. ``needs_reason``: guided, something is unanswered,
    unknown or No, and there is no sentence yet why it moves all the same. ``blocking``: strict, keys of
    required checks that are not Yes. ``unanswered``, ``unknown``, ``negative``: keys of the checks asked
    without answer, with Unknown, with No.
    """

    allowed: bool
    needs_reason: bool
    blocking: tuple[str, ...]
    unanswered: tuple[str, ...]
    unknown: tuple[str, ...]
    negative: tuple[str, ...]
    answered: int
    asked: int


def checks_for_move(
    playbook: Playbook, start: str | None, end: str, switched_off: Collection[str] = ()
) -> dict[str, tuple[Check, ...]]:
    """Return the checks to ask on a move forward, by stage entered, in order; empty for a move backward.

    ``switched_off`` are keys of checks that this file never asks (Settings.switched_off_checks); a stage left
    without checks is left out. Raises KeyError for an unknown stage.
    """
    asked = {}
    for stage in stages_between(start, end):
        checks = tuple(check for check in playbook.checks_of(stage) if check.key not in switched_off)
        if checks:
            asked[stage] = checks
    return asked


def earliest_stage(deals: tuple[Deal, ...]) -> str | None:
    """Return the first stage in which one of the deals is; None for outside the funnel."""
    stages = [deal.stage for deal in deals]
    if None in stages:
        return None
    return min(
        (stage for stage in stages if stage is not None), key=lambda stage: POSITION[stage], default=None
    )


def judge(rule: str, checks: Iterable[Check], answers: Mapping[str, Answer], reason: str) -> Verdict:
    """Judge the answers by the rule ("guided", "strict" or "free").

    Guided: every check must be Yes or Not applicable, or ``reason`` must hold a sentence (not blank).
    Strict: every required check must be Yes; an optional one may be anything.  Free: always allowed.
    ``answered`` counts any of the four answers, Unknown too. Raises ValueError for an unknown rule.
    """
    if rule not in RULES:
        raise ValueError(f"unknown rule {rule!r}")
    blocking: list[str] = []
    unanswered: list[str] = []
    unknown: list[str] = []
    negative: list[str] = []
    asked = 0
    for check in checks:
        asked += 1
        given = answers.get(check.key)
        answer = given.answer if given is not None else ""
        if answer == "unknown":
            unknown.append(check.key)
        elif answer == "no":
            negative.append(check.key)
        elif answer not in ("yes", "not_applicable"):
            unanswered.append(check.key)
        if check.required and answer != "yes":
            blocking.append(check.key)
    needs_reason = rule == "guided" and bool(unanswered or unknown or negative) and not reason.strip()
    if rule != "strict":
        blocking.clear()
    return Verdict(
        allowed=not needs_reason and not blocking,
        needs_reason=needs_reason,
        blocking=tuple(blocking),
        unanswered=tuple(unanswered),
        unknown=tuple(unknown),
        negative=tuple(negative),
        answered=asked - len(unanswered),
        asked=asked,
    )
