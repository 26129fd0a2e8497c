"""The leads in their tray, and which of them were visited."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from funnel_desktop.commands.session import Session
from funnel_desktop.method.duplicates import core
from funnel_desktop.method.records import Lead
from funnel_desktop.store.people import Customers


class Leads(NamedTuple):
    """All leads in the order of the hand. ``visited``: ids of those that were visited and have no date for
    another visit, with the ISO date of the last one."""

    all: Sequence[Lead]
    visited: dict[str, str]


def read_leads(session: Session) -> Leads:
    """Read the leads of the file."""
    return Leads(session.store.records.all(Lead, order="rank"), session.store.visit_figures.visited_leads())


def lead_of(session: Session, identifier: str) -> Lead | None:
    """Return the lead with an id, None when it is gone."""
    return session.store.records.get(Lead, identifier)


def known_already(session: Session) -> dict[str, str]:
    """Return who is in the file, by what of the name says who it is (``method.duplicates.core``): "lead" for
    one who waits in the tray, "customer" for the others."""
    known = {core(name): "customer" for name in Customers(session.store).names()}
    return known | {core(lead.customer): "lead" for lead in session.store.records.all(Lead)}
