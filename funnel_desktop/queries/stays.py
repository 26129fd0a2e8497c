"""The stays of all deals of an open file: read in parts, then kept by every change."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from contextlib import suppress
from datetime import date

from funnel_desktop.method.stay_counts import StayCounts
from funnel_desktop.store.store import Store

_FIRST, _PART = 1_000, 100
"""How many deals are read at first, so that a small file is known at once, and then at a time: some
milliseconds."""


class Stays:
    """The counts of ``method.stay_counts``, of the file as it is now and of the ages of ``today``."""

    def __init__(self, store: Store, today: date, cycle: float) -> None:
        """``cycle``: days to sign by the standard."""
        self._store = store
        self.today = today
        self._cycle = cycle
        self.counts = StayCounts()
        self._reading: Iterator[None] | None = self._read_all()
        self._failed: Exception | None = None
        self._upto = 0

    @property
    def known(self) -> bool:
        """Whether everything was read."""
        return self._reading is None

    def read(self) -> bool:
        """Read the next part; return whether all is known then. What it raises it raises again whenever it is
        asked: half of the deals would be taken for all of them."""
        if self._failed is not None:
            raise self._failed
        try:
            if self._reading is not None and next(self._reading, self) is self:
                self._reading = None
        except Exception as error:
            self._failed = error
            raise
        return self.known

    def read_ahead(self) -> None:
        """Read the first part where somebody needs it at once; what is met is raised by ``read``."""
        with suppress(Exception):
            self.read()

    def _read_all(self) -> Iterator[None]:
        reader = self._store.stays(self.today)
        part = _FIRST
        while found := reader.after(self._upto, part):
            for row, stays in found:
                self.counts.put(row, stays)
            self._upto = found[-1][0]
            if len(found) < part:
                break
            part = _PART
            yield
        yield from self.counts.recount(self._cycle)

    def follow(self, rows: Collection[int]) -> None:
        """Follow a change of some deals. One that was not read yet is read in its turn."""
        if not self.known:
            rows = [row for row in rows if row <= self._upto]
        found = self._store.stays(self.today).of(rows) if rows else {}
        for row in rows:
            self.counts.put(row, found.get(row))
        if self.known and self.counts.has_to_recount(self._cycle):
            self._reading = self.counts.recount(self._cycle)
            self.read()
