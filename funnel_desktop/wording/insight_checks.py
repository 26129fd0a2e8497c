"""Which checks foretold wins, in words. The word is "foretold", never "brought"."""

from __future__ import annotations

from collections.abc import Mapping

from funnel_desktop.queries.insights import CheckCounts
from funnel_desktop.translation import translate
from funnel_desktop.wording.wording import Wording

NEEDED = 10
"""A check is judged only with so many won and so many lost deals that had answered it."""


def check_name(wording: Wording, key: str) -> str:
    """Return what a check asks."""
    check = wording.playbook.checks.get(key)
    return key if check is None else check.question(wording.language)


def nearest_check(wording: Wording, counts: Mapping[str, CheckCounts]) -> str:
    """Return the check that lacks least, "" where none was answered."""
    there = [
        key for key in counts if key in wording.playbook.checks and (counts[key].won or counts[key].lost)
    ]
    return max(
        there,
        key=lambda key: (min(NEEDED, counts[key].won) + min(NEEDED, counts[key].lost), counts[key].lost),
        default="",
    )


def too_few(wording: Wording, check: str) -> str:
    """Return why no check is judged yet; ``check``: the one that lacks least."""
    rule = translate(
        "Insights",
        "A check is judged from {count} won and {count} lost deals on that had it answered before they were "
        "closed.",
    ).format(count=NEEDED)
    if not check:
        return rule
    return translate("Insights", "{rule} Nearest: “{check}”.").format(
        rule=rule, check=check_name(wording, check)
    )


def answered_words(counts: CheckCounts) -> tuple[str, str]:
    """Return how many won and lost deals had answered, of those that are needed."""
    return (
        translate("Insights", "Won {count} / {needed}").format(count=counts.won, needed=NEEDED),
        translate("Insights", "Lost {count} / {needed}").format(count=counts.lost, needed=NEEDED),
    )
