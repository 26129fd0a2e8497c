"""When a copy was made and why, and how its state differs from now, in words."""

from __future__ import annotations

from datetime import date, datetime, timedelta

from funnel_desktop.method.earlier_state import Difference
from funnel_desktop.translation import translate
from funnel_desktop.wording.days import short_day


def when_words(made: datetime, language: str, today: date) -> str:
    """Return the day and time at which a copy was made: "Today 14:05", "24 Nov 09:12"."""
    if made.date() == today:
        day = translate("Copies", "Today")
    elif made.date() == today - timedelta(days=1):
        day = translate("Copies", "Yesterday")
    else:
        day = short_day(made.date(), language, today)
    return f"{day} {made:%H:%M}"


def reason_words(reason: str) -> str:
    """Return why a copy was made."""
    return {
        "day": translate("Copies", "Copy of the day"),
        "migration": translate("Copies", "Before an update"),
        "import": translate("Copies", "Before an import"),
        "merge": translate("Copies", "Before merging two versions"),
        "restore": translate("Copies", "Before going back"),
    }.get(reason, reason)


def difference_words(difference: Difference) -> str:
    """Return how an earlier state differs from now."""
    if difference.nothing:
        return translate("Copies", "The same as now")
    parts = []
    if difference.more:
        parts.append(translate("Copies", "%n deal(s) more", "", difference.more))
    if difference.fewer:
        parts.append(translate("Copies", "%n deal(s) fewer", "", difference.fewer))
    if difference.changed:
        parts.append(translate("Copies", "%n deal(s) different", "", difference.changed))
    return " · ".join(parts) or translate("Copies", "Deals the same, other things not")
