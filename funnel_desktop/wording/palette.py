"""What the palette says of what it finds."""

from __future__ import annotations

from funnel_desktop.queries.find_anything import Found
from funnel_desktop.text import dotted
from funnel_desktop.translation import text_of, translate
from funnel_desktop.wording.deal import OUTCOMES
from funnel_desktop.wording.wording import Wording

KINDS = ("recent", "deal", "customer", "person", "lead", "view", "room", "action")
"""The groups, in the order in which they stand where all fit as well."""


def group_name(kind: str) -> str:
    """Return what a group is called."""
    return {
        "recent": translate("Palette", "Recent"),
        "deal": translate("Palette", "Deals"),
        "customer": translate("Palette", "Customers"),
        "person": translate("Palette", "People"),
        "lead": translate("Palette", "Leads"),
        "view": translate("Palette", "Saved views"),
        "room": translate("Palette", "Rooms"),
        "action": translate("Palette", "Actions"),
    }[kind]


def right_words(wording: Wording, found: Found) -> str:
    """Say stage or outcome of a deal, and its amount; nothing of anything else."""
    if found.kind != "deal":
        return ""
    stage = ""
    if found.stage:
        closed = OUTCOMES.get(found.stage) if found.stage in ("won", "lost") else None
        stage = wording.stage(found.stage) if closed is None else text_of(closed)
    return dotted((stage, "" if found.amount_minor is None else wording.amount(found.amount_minor)))
