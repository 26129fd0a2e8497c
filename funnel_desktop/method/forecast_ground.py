"""What a forecast rests on: the deals of a file in columns, gathered some at a time. Moments are days, as in
``method.history``; amounts minor units; what is not known is NaN."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from itertools import islice
from typing import TYPE_CHECKING, NamedTuple

from funnel_desktop.method.history import KnownDeal
from funnel_desktop.method.stages import POSITION
from funnel_desktop.method.usual import STANDARD_SHARES, UsualNumbers
from funnel_desktop.method.usual_then import Then

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    Numbers = NDArray[np.float64]
    Counts = NDArray[np.int64]

_NONE = float("nan")
_NOON = 0.5
_AT_ONCE = 1_000
_HOW = {"on": 0, "lost": 1, "back": 2, "here": 2}
ON, LOST = 0, 1


class OpenDeals(NamedTuple):
    """The open deals: handle, id, place of the stage, since when it is there, when a closing date was stated
    last and which (ordinal), the amount."""

    rows: Counts
    ids: Sequence[str]
    stage: Counts
    since: Numbers
    said: Numbers
    stated: Numbers
    amount: Numbers


class Stays(NamedTuple):
    """All stays in open stages: place of the stage, when it began and ended (NaN: not yet), and whether the
    deal moved on (0), was lost (1), or neither (2)."""

    stage: Counts
    entered: Numbers
    left: Numbers
    how: Counts


class Wins(NamedTuple):
    """The deals won: ordinal of the date, and the amount."""

    day: Numbers
    amount: Numbers


class Ground(NamedTuple):
    """What a forecast from the moment ``now`` on rests on.

    ``first``: from when on the file tells what happened; ``first_stays``: from when on it tells how long
    deals stayed where: of what began before only the time from then on counts. ``entered``: when deals came
    into the funnel; ``slips``: of closing dates stated for deals that were won, the true time to go by the
    stated one; ``first_amounts``: of all closed deals, of which there are ``closed``; ``standard_shares``:
    those to which what is usual is drawn.
    """

    now: float
    first: float
    first_stays: float
    open: OpenDeals
    stays: Stays
    wins: Wins
    entered: Numbers
    slips: Numbers
    first_amounts: Numbers
    closed: int
    usual: UsualNumbers
    standard_shares: Mapping[str, float] = STANDARD_SHARES


class _Columns:
    """Rows of values, handed to numpy some at a time."""

    def __init__(self, width: int) -> None:
        self._width = width
        self._parts: list[Numbers] = []

    def add(self, rows: Sequence[tuple[float, ...]]) -> None:
        import numpy as np

        self._parts.append(np.array(rows, dtype=float).reshape(len(rows), self._width))

    def columns(self) -> list[Numbers]:
        import numpy as np

        return list(np.concatenate([np.zeros((0, self._width)), *self._parts]).T)


class GatheredDeals:
    """The deals of a file, in columns, from which the ground of a forecast is made at any time."""

    def __init__(self) -> None:
        self._open, self._stays, self._wins = _Columns(6), _Columns(4), _Columns(2)
        self._entered, self._slips, self._closed = _Columns(1), _Columns(1), _Columns(1)
        self._ids: list[str] = []

    def put(self, deals: Iterable[KnownDeal]) -> None:
        """Add deals."""
        some = iter(deals)
        # In parts: while numpy takes over a list of tuples no other thread runs.
        while part := list(islice(some, _AT_ONCE)):
            self._add(part)

    def _add(self, deals: Iterable[KnownDeal]) -> None:
        opened: list[tuple[float, ...]] = []
        stays: list[tuple[float, ...]] = []
        wins: list[tuple[float, ...]] = []
        entered: list[tuple[float, ...]] = []
        slips: list[tuple[float, ...]] = []
        closed: list[tuple[float, ...]] = []
        for deal in deals:
            for stay in deal.stays:
                left = _NONE if stay.left is None else stay.left
                stays.append((POSITION[stay.stage], stay.entered, left, _HOW[stay.how]))
            if deal.entered is not None:
                entered.append((deal.entered,))
            if deal.outcome == "open":
                if deal.stage is None:
                    continue
                expected = deal.expected
                self._ids.append(deal.id)
                opened.append(
                    (
                        deal.row,
                        POSITION[deal.stage],
                        deal.since,
                        _NONE if expected is None else expected.said,
                        _NONE if expected is None else expected.day,
                        _number(deal.amount_minor),
                    )
                )
                continue
            closed.append((_number(deal.first_amount_minor),))
            if deal.outcome == "won":
                wins.append((_number(deal.closed), _number(deal.amount_minor)))
                for said in deal.stated:
                    if deal.closed is not None and said.day > said.said and deal.closed + _NOON > said.said:
                        true = deal.closed + _NOON - said.said
                        slips.append((true / (said.day + _NOON - said.said),))
        for columns, found in (
            (self._open, opened),
            (self._stays, stays),
            (self._wins, wins),
            (self._entered, entered),
            (self._slips, slips),
            (self._closed, closed),
        ):
            columns.add(found)

    def ground(
        self,
        now: float,
        then: Then,
        standard_shares: Mapping[str, float] = STANDARD_SHARES,
    ) -> Ground:
        """Return the ground of a forecast from ``now`` on, with what is usual."""
        import numpy as np

        rows, stage, since, said, stated, amount = self._open.columns()
        stay_stage, begun, left, how = self._stays.columns()
        won_day, won_amount = self._wins.columns()
        (first_amounts,) = self._closed.columns()
        return Ground(
            now,
            then.first,
            then.first_stays,
            OpenDeals(
                rows.astype(np.int64),
                list(self._ids),
                stage.astype(np.int64),
                since,
                said,
                stated,
                amount,
            ),
            Stays(stay_stage.astype(np.int64), begun, left, how.astype(np.int64)),
            Wins(won_day, won_amount),
            self._entered.columns()[0],
            self._slips.columns()[0],
            first_amounts[np.isfinite(first_amounts)],
            len(first_amounts),
            then.usual,
            standard_shares,
        )


def _number(value: int | None) -> float:
    return _NONE if value is None else float(value)
