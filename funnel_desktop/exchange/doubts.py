"""What of a spreadsheet was not clear, cell by cell, and gathered by kind for the one who looks at it."""

from __future__ import annotations

from collections.abc import Generator, Mapping, Sequence
from typing import NamedTuple

from funnel_desktop.exchange.columns import DATE_FIELDS
from funnel_desktop.exchange.records import RowWarning, of_line
from funnel_desktop.exchange.vague_dates import names_no_year

MOST_DOUBTS = 100_000
"""As many warnings of a file are kept to be looked at; all are counted."""

_STEP = 500
_AMOUNTS = frozenset(("amount", "currency", "units"))
_TIMES = frozenset((*DATE_FIELDS, "stage_since", "created_at"))
ORDER = (
    *(
        "contradiction",
        "amount_outlier",
        "won_date",
        "range",
        "unread",
        "yearless",
        "vague",
        "cut",
        "same_id",
    ),
    *("too_long", "too_many_cells", "stage"),
)
"""The kinds of doubts, what weighs most first: those of ``RowWarning``, and "yearless" for a day that names
no year."""


class Doubt(NamedTuple):
    """All cells of one kind in fields of one ``subject`` ("date", "amount" or "" for any other), in the order
    of their lines."""

    kind: str
    subject: str
    warnings: Sequence[RowWarning]

    @property
    def key(self) -> str:
        """What tells it apart from others."""
        return f"{self.kind}.{self.subject}"


class Doubts:
    """The warnings of a file by line, and gathered."""

    def __init__(self) -> None:
        self.gathered: list[Doubt] = []
        self._by_line: dict[int, list[RowWarning]] = {}
        self._cells: list[tuple[int, str]] | None = None

    def gather_steps(self, warnings: Sequence[RowWarning]) -> Generator[float, None, None]:
        """Gather them in slices."""
        groups: dict[tuple[str, str], list[RowWarning]] = {}
        for count, warning in enumerate(warnings, 1):
            self._by_line.setdefault(warning.line, []).append(warning)
            groups.setdefault(_group_of(warning), []).append(warning)
            if count % _STEP == 0:
                yield count / len(warnings)
        self._gather(groups)

    def put_right(self, line: int, warnings: Sequence[RowWarning]) -> None:
        """Take these for all the warnings of a line, and no others."""
        self._cells = None
        before = self._by_line.pop(line, [])
        if warnings:
            self._by_line[line] = list(warnings)
        groups = {(doubt.kind, doubt.subject): doubt.warnings for doubt in self.gathered}
        for group in dict.fromkeys(map(_group_of, (*before, *warnings))):
            found = groups.get(group, [])
            place = of_line(found, line)
            instead = [one for one in warnings if _group_of(one) == group]
            groups[group] = [*found[: place.start], *instead, *found[place.stop :]]
        self._gather(groups)

    def _gather(self, groups: Mapping[tuple[str, str], Sequence[RowWarning]]) -> None:
        self.gathered = sorted(
            (Doubt(kind, subject, found) for (kind, subject), found in groups.items() if found),
            key=self._rank,
        )

    def _rank(self, doubt: Doubt) -> tuple[int, int, int]:
        """Return what doubts are sorted by: their kind, then where the first one is."""
        first = doubt.warnings[0]
        return ORDER.index(doubt.kind), first.line, self._by_line[first.line].index(first)

    def of(self, line: int, field: str) -> RowWarning | None:
        """Return what was not clear of a cell, None where all was."""
        return next((one for one in self._by_line.get(line, ()) if one.field == field), None)

    def doubt(self, key: str) -> Doubt | None:
        """Return the doubt with a key."""
        return next((doubt for doubt in self.gathered if doubt.key == key), None)

    def cells(self) -> list[tuple[int, str]]:
        """Return line and field of all cells that were not clear, from the first line on."""
        if self._cells is None:
            self._cells = [
                (line, one.field) for line, found in sorted(self._by_line.items()) for one in found
            ]
        return self._cells

    def containers(self) -> list[dict[int, list[RowWarning]]]:
        """Return what holds very much, to be taken apart."""
        return [self._by_line]


def _group_of(warning: RowWarning) -> tuple[str, str]:
    return kind_of(warning), subject_of(warning.field)


def kind_of(warning: RowWarning) -> str:
    """Return the kind of a warning: its own, or "yearless"."""
    return "yearless" if warning.kind == "vague" and names_no_year(warning.message) else warning.kind


def subject_of(field: str) -> str:
    """Return what a field is about: "date", "amount" or ""."""
    return "date" if field in _TIMES else "amount" if field in _AMOUNTS else ""
