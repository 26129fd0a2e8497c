"""What an earlier state of a file holds, and how it differs from the file as it is now."""

from __future__ import annotations

from typing import NamedTuple


class Figures(NamedTuple):
    """What a state holds: open and won deals, and their sums in minor units."""

    open_count: int
    open_minor: int
    won_count: int
    won_minor: int
    deals: int


class Difference(NamedTuple):
    """How an earlier state differs from now: deals that it has more, has not, and has otherwise; and whether
    anything else is different (leads, visits, people, settings, the history of deals)."""

    more: int
    fewer: int
    changed: int
    others: bool

    @property
    def nothing(self) -> bool:
        """Whether both are the same."""
        return not (self.more or self.fewer or self.changed or self.others)


class State(NamedTuple):
    """What an earlier state holds, and how it differs from now."""

    figures: Figures
    difference: Difference | None
