"""Which checks of a deal are shown beside it: of the stages entered, of the next, and those known ahead."""

from __future__ import annotations

from collections.abc import Collection, Mapping

from funnel_desktop.method.deal import Answer, Deal
from funnel_desktop.method.playbook import Check, Playbook
from funnel_desktop.method.settings import Settings
from funnel_desktop.method.stages import POSITION, STAGES


def stages_shown(deal: Deal) -> tuple[str, ...]:
    """Return the stages whose checks are shown: the next one, then those entered, latest first."""
    if deal.stage is None:
        return ()
    last = POSITION[deal.stage]
    if deal.outcome == "open":
        last = min(last + 1, len(STAGES) - 1)
    return tuple(reversed(STAGES[: last + 1]))


def checks_shown(deal: Deal, playbook: Playbook, settings: Settings) -> dict[str, tuple[Check, ...]]:
    """Return the checks of each stage shown, without those switched off."""
    shown = {}
    for stage in stages_shown(deal):
        checks = tuple(c for c in playbook.checks_of(stage) if c.key not in settings.switched_off_checks)
        if checks:
            shown[stage] = checks
    return shown


def checks_ahead(
    deal: Deal, keys: Collection[str], playbook: Playbook, settings: Settings
) -> dict[str, tuple[Check, ...]]:
    """Return those of the checks with these ``keys`` whose stages are not shown yet, by stage."""
    found = {}
    for stage in STAGES:
        if stage not in stages_shown(deal):
            checks = tuple(
                check
                for check in playbook.checks_of(stage)
                if check.key in keys and check.key not in settings.switched_off_checks
            )
            if checks:
                found[stage] = checks
    return found


def asked_checks(deal: Deal, playbook: Playbook, settings: Settings) -> frozenset[str]:
    """Return the checks that can still be asked of a deal: none once it is closed."""
    keys = frozenset(check.key for stage in playbook.stages for check in playbook.checks_of(stage))
    return keys - set(settings.switched_off_checks) if deal.outcome == "open" else frozenset()


def progress(
    deal: Deal, answers: Mapping[str, Answer], playbook: Playbook, settings: Settings
) -> tuple[int, int]:
    """Return how many checks of the stages entered are answered, of how many."""
    asked = [
        check.key
        for stage, checks in checks_shown(deal, playbook, settings).items()
        if deal.stage is not None and POSITION[stage] <= POSITION[deal.stage]
        for check in checks
    ]
    return sum(bool(key in answers and answers[key].answer) for key in asked), len(asked)
