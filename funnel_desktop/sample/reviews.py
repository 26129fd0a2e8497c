"""The reviews of the sample: what was said of last week, and what was promised for each lever."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date, timedelta

from funnel_desktop.method.records import Commitment, Review
from funnel_desktop.method.stages import Lever
from funnel_desktop.method.today import week_of

_PROMISES: tuple[tuple[Lever, int, int, str], ...] = (
    ("win_rate", -1, 4, ""),
    ("opportunities", -1, 4, ""),
    ("deal_size", -2, -3, "yes"),
    ("sales_cycle", -2, -4, "no"),
)
"""Lever, weeks from this one in which it was made, days from this Monday on which it is due, and whether it
was kept."""


def sample_reviews(
    words: Mapping[str, str], ids: Iterator[str], today: date, at: str
) -> list[Review | Commitment]:
    """Return the review of last week and its commitments.

    ``words`` has the three answers by the fields of ``Review`` and a text for each lever by its key.
    """
    monday = week_of(today).start
    reviews: list[Review | Commitment] = [
        Review(
            next(ids),
            (monday - timedelta(days=7)).isoformat(),
            words["reached"],
            words["learned"],
            words["next_step"],
            at,
        )
    ]
    for lever, weeks, days, kept in _PROMISES:
        reviews.append(
            Commitment(
                next(ids),
                (monday + timedelta(weeks=weeks)).isoformat(),
                lever,
                words[lever],
                (monday + timedelta(days=days)).isoformat(),
                kept,
                at,
            )
        )
    return reviews
