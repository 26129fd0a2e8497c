"""How a lead ended that came to nothing, in words."""

from __future__ import annotations

from datetime import date

from funnel_desktop.method.records import Lead
from funnel_desktop.text import dotted
from funnel_desktop.translation import translate
from funnel_desktop.wording.days import short_day
from funnel_desktop.wording.review import reason_name
from funnel_desktop.wording.wording import Wording


def reason_words(wording: Wording, lead: Lead) -> str:
    """Return why a lead was ended: the reason, and what else was said."""
    return dotted((reason_name(wording, lead.ended_reason), lead.ended_note.replace("\n", " ")))


def ended_words(lead: Lead, language: str, today: date) -> str:
    """Return when a lead was ended; "" for one that waits."""
    if lead.ended_date is None:
        return ""
    return translate("Lead", "Ended {date}").format(date=short_day(lead.ended_date, language, today))


def end_words(wording: Wording, lead: Lead) -> str:
    """Return the whole end of a lead, as its timeline keeps it: no opportunity, and why; "" for one that
    waits."""
    if lead.ended_date is None:
        return ""
    return str.format(translate("Lead", "No opportunity: {reason}"), reason=reason_words(wording, lead))


def ending_words(planned: int) -> str:
    """Return what ending leads means, of which ``planned`` visits are still to come."""
    words = translate(
        "Lead",
        "It leaves the list and is kept with its reason, and can be taken up again. "
        "In the week in which it came it still counts.",
    )
    if not planned:
        return words
    return f"{words} {translate('Lead', '%n planned visit(s) will be off the plan.', '', planned)}"
