"""One deal of the sample that is to be made up."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass
class Plan:
    """One deal to be made up: where it ends, and the stages with the number of days ago at which it entered
    them.

    ``rival`` is the number of the competitor who was there, where it is meant; ``competitor``: some one.
    ``customer_of``: the number of another deal of the same customer, ``same_contact`` with the same person;
    ``left_free``: the number of a deal whose customer it takes, as that deal is with another one's;
    ``not_won``: the number of a customer with whom nothing was won. ``source``: of a customer who has not
    bought, where it is meant.
    """

    outcome: str
    stage: str
    amount: float
    units: int
    entered: list[tuple[str, int]]
    closed: int | None = None
    reason: str = ""
    competitor: bool = False
    back: bool = False
    rival: int | None = None
    customer_of: int | None = None
    same_contact: bool = False
    left_free: int | None = None
    not_won: int | None = None
    source: str = ""
