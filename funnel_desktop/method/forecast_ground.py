"""What a forecast rests on: the deals of a file in columns, gathered some at a time, and kept while single
deals change. Moments are days, as in ``method.history``; amounts minor units; what is not known is NaN."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from itertools import islice
from typing import TYPE_CHECKING, NamedTuple

from funnel_desktop.method.history import KnownDeal
from funnel_desktop.method.stages import POSITION
from funnel_desktop.method.usual import STANDARD_SHARES, UsualNumbers

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

    ``first``: from when on the file tells what happened; of what began before only the time from then on
    counts. ``entered``: when deals came into the funnel; ``slips``: of closing dates stated for deals that
    were won, the true time to go by the stated one; ``first_amounts``: of all closed deals, of which there
    are ``closed``; ``standard_shares``: those to which what is usual is drawn.
    """

    now: float
    first: float
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
    """Values with the handles of the deals that they are of."""

    def __init__(self, width: int) -> None:
        self._width = width
        self._rows: list[Counts] = []
        self._values: list[Numbers] = []

    def add(self, rows: Sequence[int], values: Sequence[tuple[float, ...]]) -> None:
        import numpy as np

        if rows:
            self._rows.append(np.array(rows, dtype=np.int64))
            self._values.append(np.array(values, dtype=float).reshape(len(rows), self._width))

    def drop(self, rows: Counts) -> None:
        import numpy as np

        self._join()
        if self._rows:
            kept = ~np.isin(self._rows[0], rows)
            self._rows, self._values = [self._rows[0][kept]], [self._values[0][kept]]

    def _join(self) -> None:
        import numpy as np

        if len(self._rows) > 1:
            self._rows, self._values = [np.concatenate(self._rows)], [np.concatenate(self._values)]

    def columns(self) -> tuple[Counts, list[Numbers]]:
        """Return the handles, and the columns."""
        import numpy as np

        self._join()
        if not self._rows:
            return np.zeros(0, dtype=np.int64), [np.zeros(0) for _ in range(self._width)]
        return self._rows[0], list(self._values[0].T)


class GatheredDeals:
    """The deals of a file, in columns, from which the ground of a forecast is made at any time."""

    def __init__(self) -> None:
        self._open, self._stays, self._wins = _Columns(5), _Columns(4), _Columns(2)
        self._entered, self._slips, self._closed = _Columns(1), _Columns(1), _Columns(1)
        self._ids: dict[int, str] = {}

    def put(self, deals: Iterable[KnownDeal], *, instead: Collection[int] = ()) -> None:
        """Add deals, ``instead`` of those with the given handles."""
        import numpy as np

        if instead:
            gone = np.array(list(instead), dtype=np.int64)
            for columns in (self._open, self._stays, self._wins, self._entered, self._slips, self._closed):
                columns.drop(gone)
            for row in instead:
                self._ids.pop(row, None)
        some = iter(deals)
        # In parts: while numpy takes over a list of tuples no other thread runs.
        while part := list(islice(some, _AT_ONCE)):
            self._add(part)

    def _add(self, deals: Iterable[KnownDeal]) -> None:
        opened, stays, wins, entered, slips, closed = (_Rows() for _ in range(6))
        for deal in deals:
            row = deal.row
            for stay in deal.stays:
                left = _NONE if stay.left is None else stay.left
                stays.add(row, (POSITION[stay.stage], stay.entered, left, _HOW[stay.how]))
            if deal.entered is not None:
                entered.add(row, (deal.entered,))
            if deal.outcome == "open":
                if deal.stage is None:
                    continue
                expected = deal.expected
                self._ids[row] = deal.id
                opened.add(
                    row,
                    (
                        POSITION[deal.stage],
                        deal.since,
                        _NONE if expected is None else expected.said,
                        _NONE if expected is None else expected.day,
                        _number(deal.amount_minor),
                    ),
                )
                continue
            closed.add(row, (_number(deal.first_amount_minor),))
            if deal.outcome == "won":
                wins.add(row, (_number(deal.closed), _number(deal.amount_minor)))
                for said in deal.stated:
                    if deal.closed is not None and said.day > said.said and deal.closed + _NOON > said.said:
                        true = deal.closed + _NOON - said.said
                        slips.add(row, (true / (said.day + _NOON - said.said),))
        for columns, found in (
            (self._open, opened),
            (self._stays, stays),
            (self._wins, wins),
            (self._entered, entered),
            (self._slips, slips),
            (self._closed, closed),
        ):
            columns.add(found.rows, found.values)

    def ground(
        self,
        now: float,
        first: float,
        usual: UsualNumbers,
        standard_shares: Mapping[str, float] = STANDARD_SHARES,
    ) -> Ground:
        """Return the ground of a forecast from ``now`` on, with what is usual."""
        import numpy as np

        rows, (stage, since, said, stated, amount) = self._open.columns()
        _, (stay_stage, begun, left, how) = self._stays.columns()
        _, (won_day, won_amount) = self._wins.columns()
        _, (first_amounts,) = self._closed.columns()
        return Ground(
            now,
            first,
            OpenDeals(
                rows,
                [self._ids[row] for row in rows.tolist()],
                stage.astype(np.int64),
                since,
                said,
                stated,
                amount,
            ),
            Stays(stay_stage.astype(np.int64), begun, left, how.astype(np.int64)),
            Wins(won_day, won_amount),
            self._entered.columns()[1][0],
            self._slips.columns()[1][0],
            first_amounts[np.isfinite(first_amounts)],
            len(first_amounts),
            usual,
            standard_shares,
        )


class _Rows:
    def __init__(self) -> None:
        self.rows: list[int] = []
        self.values: list[tuple[float, ...]] = []

    def add(self, row: int, values: tuple[float, ...]) -> None:
        self.rows.append(row)
        self.values.append(values)


def _number(value: int | None) -> float:
    return _NONE if value is None else float(value)
