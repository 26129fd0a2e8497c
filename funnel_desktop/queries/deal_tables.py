"""Handles of deals for tables and gestures: by how they stand, and by when they were won or are expected."""

from __future__ import annotations

from datetime import date

from funnel_desktop.commands.session import Session


def is_empty(session: Session) -> bool:
    """Whether the file has no deal at all."""
    return session.store.deals.is_empty()


def count_deals(session: Session) -> int:
    """Return how many deals the file has, open and closed."""
    return session.store.deals.count()


def lost_deals(session: Session) -> list[int]:
    """Return the handles of the deals that were lost."""
    return session.store.deals.lost()


def closed_deals(session: Session) -> list[int]:
    """Return the handles of the deals that were won or lost."""
    return session.store.deals.closed()


def column_of(session: Session, stage: str) -> list[int]:
    """Return the handles of the deals in the column of a stage, by rank."""
    return session.store.deals.column(stage)


def top_of_column(session: Session, stage: str) -> int | None:
    """Return the handle of the first deal of a column by rank, None when it is empty."""
    return session.store.deals.first_in_column(stage)


def deals_won_between(session: Session, first: date, last: date) -> list[int]:
    """Return the handles of the deals won from ``first`` to ``last``."""
    return session.store.deals.won_between(first.isoformat(), last.isoformat())


def deals_expected_between(session: Session, first: date, last: date) -> list[int]:
    """Return the handles of the open deals expected to close from ``first`` to ``last``, in order."""
    return session.store.targets.open_rows_between(first, last)
