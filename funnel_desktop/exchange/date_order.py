"""In which order the dates of a file are written: by what fits, and where several orders do, by sense."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from statistics import median
from typing import NamedTuple

from funnel_desktop.exchange.dates import TRIPLE, triple_date

_MOST_ABSURD_SHARE = 0.05
_FAR = 3 * 365
_FAR_APART = 4


class DatedRow(NamedTuple):
    """What a row says of when a deal entered and closed; ``happened``: it was won or lost."""

    entered: str
    closed: str
    happened: bool


class _Score(NamedTuple):
    unread: int
    absurd: int
    spread: float


def find_date_order(
    values: Iterable[str], rows: Sequence[DatedRow] = (), today: date | None = None
) -> tuple[str, bool]:
    """Find the order of day, month and year that these dates are written in, and whether they leave no doubt.

    An order is certain when more of the values fit it than any other (10/20/2016 can only be month first),
    when it makes closings lie behind entries and what has happened before ``today`` where others do not, or
    when others scatter the dates over many years. In doubt it is the one that keeps them closest together,
    and "mdy" before "dmy".
    """
    triples = [
        found.groups()
        for found in (TRIPLE.match(value.strip()) for value in values)
        if found is not None and len(found.group(1)) <= 2
    ]
    if not triples:
        return "ymd", True
    scores = {order: _score(triples, rows, order, today) for order in ("mdy", "dmy", "ymd")}
    least = min(score.unread for score in scores.values())
    fitting = [order for order, score in scores.items() if score.unread == least]
    if len(fitting) == 1:
        order = fitting[0]
        absurd = scores[order].absurd
        doubtful = absurd > _MOST_ABSURD_SHARE * len(rows) and any(
            other.absurd < absurd and other.unread < len(triples) / 2
            for name, other in scores.items()
            if name != order
        )
        return order, not doubtful
    best = min(
        fitting, key=lambda order: (scores[order].absurd, _bin(scores[order].spread), scores[order].spread)
    )
    others = [scores[order] for order in fitting if order != best]
    chosen = scores[best]
    sensible = all(other.absurd >= 3 and other.absurd >= 4 * chosen.absurd for other in others)
    near = all(
        other.absurd > chosen.absurd or (other.spread > _FAR and other.spread > _FAR_APART * chosen.spread)
        for other in others
    )
    return best, sensible or (near and len({tuple(triple) for triple in triples}) > 2)


def orders_apart(values: Mapping[str, Iterable[str]], order: str) -> dict[str, str]:
    """Return the order of those columns whose dates are certainly written otherwise than in the ``order`` of
    the file. ``values``: their dates by field."""
    found = {}
    for name, texts in values.items():
        cells = list(texts)
        alone, certain = find_date_order(cells)
        if not certain or alone == order:
            continue
        triples = [
            match.groups()
            for cell in cells
            if (match := TRIPLE.match(cell.strip())) is not None and len(match.group(1)) <= 2
        ]
        if _score(triples, (), alone, None).unread < _score(triples, (), order, None).unread:
            found[name] = alone
    return found


def _bin(spread: float) -> int:
    return int(spread > _FAR)


def _score(
    triples: Sequence[tuple[str, ...]], rows: Sequence[DatedRow], order: str, today: date | None
) -> _Score:
    days: list[int] = []
    unread = 0
    for first, second, third in triples:
        try:
            days.append(date.fromisoformat(triple_date(first, second, third, order)).toordinal())
        except ValueError:
            unread += 1
    if not days:
        return _Score(unread, 0, 1e9)
    middle = median(days)
    spread = median(abs(day - middle) for day in days) + max(days) - min(days)
    if today is not None:
        spread += abs(middle - today.toordinal()) / 4
    now = today.isoformat() if today is not None else "9999"
    absurd = 0
    for row in rows:
        entered, closed = _day(row.entered, order), _day(row.closed, order)
        if (entered and (entered > now or (closed and closed < entered))) or (
            closed and row.happened and closed > now
        ):
            absurd += 1
    return _Score(unread, absurd, spread)


def _day(text: str, order: str) -> str | None:
    found = TRIPLE.match(text.strip()) if text else None
    if found is None:
        return None
    first, second, third = found.groups()
    try:
        return triple_date(first, second, third, order)
    except ValueError:
        return None
