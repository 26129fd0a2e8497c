"""Cells put right in the preview of an import: only their rows are read again, and what these change."""

from __future__ import annotations

from bisect import bisect_left, insort
from collections.abc import Generator
from dataclasses import replace
from datetime import date
from operator import attrgetter

from funnel_desktop.exchange.doubts import MOST_DOUBTS
from funnel_desktop.exchange.import_choices import ImportChoices
from funnel_desktop.exchange.import_diff import Basis, RowDiff
from funnel_desktop.exchange.import_plan import ImportPlan
from funnel_desktop.exchange.raw_rows import RawRows
from funnel_desktop.exchange.reading import Table
from funnel_desktop.exchange.records import BadRow, ImportedDeal, Tally, read_deals
from funnel_desktop.exchange.rematching import Rematching
from funnel_desktop.exchange.study import Study, Wishes, kinds_of

_LINE = attrgetter("line")


class Correcting:
    """Reads single rows of a study anew."""

    def __init__(self, table: Table, raw: RawRows, study: Study, choices: ImportChoices, today: date) -> None:
        self._table, self._raw, self._study = table, raw, study
        self._choices, self._today = choices, today
        self._rematching: Rematching | None = None

    def steps(self, wishes: Wishes) -> Generator[float, None, Study | None]:
        """Read the rows anew whose cells were put right, in slices; returns the study, which is what reading
        all rows again would give. None where it takes all of them."""
        study = self._study
        basis = study.diff.basis
        if basis is None or study.plan.problems():
            return None
        if study.tally.warning_count > len(study.tally.warnings):
            return None
        if self._rematching is None:
            rematching = Rematching(basis)
            yield from (0.5 for _ in rematching.learn(study.diff.rows))
            self._rematching = rematching
        new = {
            cell: text
            for cell, text in wishes.corrections.items()
            if study.plan.corrections.get(cell) != text
        }
        for line in sorted({line for line, _field in new}):
            cells = {cell: text for cell, text in new.items() if cell[0] == line}
            plan = replace(study.plan, corrections={**study.plan.corrections, **cells})
            if not self._correct(line, plan, basis, self._rematching):
                return None
            yield 0.9
        return study

    def containers(self) -> tuple[dict[tuple[str, ...], list[int]], ...]:
        """Return what holds very much, to be taken apart."""
        return () if self._rematching is None else self._rematching.containers()

    def _correct(self, line: int, plan: ImportPlan, basis: Basis, rematching: Rematching) -> bool:
        """Read one row by another plan; False where that would not be enough. Then nothing has changed."""
        study, cells = self._study, self._raw.read_again(line)
        if cells is None:
            return False
        old, before = self._read(line, cells, study.plan, basis)
        new, after = self._read(line, cells, plan, basis)
        if self._may_share_an_id(line, cells, old, new):
            return False
        deals = [one for one in (old, new) if isinstance(one, ImportedDeal)]
        if basis.answers is None and any(deal.answers for deal in deals):
            return False
        found = study.found
        lines: set[int] = set()
        places: set[int] = set()
        for deal in deals:
            concerned = rematching.concerned(deal, lambda at: found[at].record)  # type: ignore[union-attr]
            if concerned is None:
                return False
            lines |= concerned[0]
            places |= concerned[1]
        lines.discard(line)
        records = {at: row.record for at in lines if isinstance(row := found.get(at), RowDiff)}
        if isinstance(new, ImportedDeal):
            records[line] = new
        matched = rematching.matched(records, places)
        was = [row for at in (*sorted(lines), line) if isinstance(row := found.get(at), RowDiff)]
        self._choices.count_again(was, matched)
        if isinstance(old, ImportedDeal):
            rematching.remove(old)
        if isinstance(new, ImportedDeal):
            rematching.add(new)
        study.plan = plan
        study.tally.put_right(line, before, after)
        study.doubts.put_right(line, after.warnings)
        for row in matched:
            self._put(row.line, row)
        if not isinstance(new, ImportedDeal):
            self._put(line, new)
        return True

    def _read(
        self, line: int, cells: list[str], plan: ImportPlan, basis: Basis
    ) -> tuple[ImportedDeal | BadRow | None, Tally]:
        """Return what a row gives by a plan, None for one that is blank, and what came of reading it."""
        tally = Tally(most_warnings=MOST_DOUBTS)
        read = read_deals(self._table, plan, self._today, tally, [(line, list(cells))])
        return next(iter(list(basis.kept_as(read))), None), tally

    def _may_share_an_id(
        self,
        line: int,
        cells: list[str],
        old: ImportedDeal | BadRow | None,
        new: ImportedDeal | BadRow | None,
    ) -> bool:
        """Whether the row has an id of ours that another row may have as well: the first one keeps it."""
        place = self._study.plan.columns.get("id")
        if place is None:
            return False
        if not (cells[place : place + 1] or [""])[0].strip() and not getattr(new, "id", None):
            return False
        found = self._study.found.get(line)
        kept = found.record.id if isinstance(found, RowDiff) else None
        return kept is None or getattr(old, "id", None) != kept or getattr(new, "id", None) != kept

    def _put(self, line: int, found: RowDiff | BadRow | None) -> None:
        """Take down what a row is now."""
        study = self._study
        before = study.found.pop(line, None)
        if before is not None:
            for kind in kinds_of(before):
                lines = study.lines[kind]
                del lines[bisect_left(lines, line)]
            listed = study.diff.rows if isinstance(before, RowDiff) else study.diff.bad
            del listed[bisect_left(listed, line, key=_LINE)]
        if found is None:
            return
        study.found[line] = found
        for kind in kinds_of(found):
            insort(study.lines[kind], line)
        if isinstance(found, RowDiff):
            insort(study.diff.rows, found, key=_LINE)
        else:
            insort(study.diff.bad, found, key=_LINE)
