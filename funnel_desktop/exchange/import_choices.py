"""What the user takes and leaves of an import, row by row and field by field, and how much that makes."""

from __future__ import annotations

from collections.abc import Generator, Iterable, Sequence

from funnel_desktop.exchange.import_diff import (
    Decision,
    ImportDiff,
    RowChoice,
    RowDiff,
    as_chosen,
    decide,
    doubles_of,
)

_STEP = 500
_UPDATE = "update"


class ImportChoices:
    """Choices by the line of their row, with the number of deals that come in (``added``) and of those that
    are changed (``updated``) by them."""

    def __init__(self) -> None:
        self.rows: dict[int, RowChoice] = {}
        self.together: set[int] = set()
        """The first lines of rows of one deal that are put together."""
        self.added = 0
        self.updated = 0
        self._groups: dict[int, list[RowDiff]] = {}
        self._first: dict[int, int] = {}

    def count_steps(self, diff: ImportDiff) -> Generator[float, None, None]:
        """Count anew for rows that were read anew, in slices. Choices of rows that are of another kind now
        stay: they say what is to become of the row."""
        groups = {}
        for lines in diff.doubles():
            groups[lines[0].line] = lines
        yield 0.0
        first = {row.line: start for start, lines in groups.items() for row in lines}
        yield 0.0
        added = updated = 0
        self._groups, self._first = groups, first
        for count, row in enumerate(diff.rows, 1):
            what = self._what(row)
            added += what == "add"
            updated += what == "update"
            if count % _STEP == 0:
                yield count / len(diff.rows)
        self.added, self.updated = added, updated

    def count_again(self, before: Sequence[RowDiff], after: Sequence[RowDiff]) -> None:
        """Count some rows anew that were read anew; no other row is of the deals that they are."""
        counted = self._counts(before)
        for row in before:
            self._groups.pop(row.line, None)
            self._first.pop(row.line, None)
        for lines in doubles_of(after):
            self._groups[lines[0].line] = lines
            self._first.update((row.line, lines[0].line) for row in lines)
        self._recount(counted, self._counts(after))

    def choice(self, line: int) -> RowChoice:
        """Return what was chosen for a row."""
        return self.rows.get(line, RowChoice())

    def decision(self, row: RowDiff) -> Decision:
        """Return what is done with a row."""
        return decide(row, _UPDATE, self.rows.get(row.line))

    def takes(self, row: RowDiff) -> bool:
        """Whether something becomes of a row, by itself or put together with others."""
        start = self._first.get(row.line)
        if start in self.together and start != row.line:
            return self.takes(self._groups[start][0])
        return self.decision(row).what != "leave"

    def as_chosen(self, row: RowDiff) -> RowDiff:
        """Return a row with the deal that was chosen for it, and what it changes in that."""
        return as_chosen(row, self.choice(row.line))

    def is_taken(self, row: RowDiff, field: str) -> bool:
        """Whether one field of a changed row is taken."""
        return any(change.field == field for change in self.decision(row).changes)

    def take(self, row: RowDiff, take: bool) -> None:
        """Take a row as a whole, or leave it."""
        with_fields: dict[str, bool] = dict.fromkeys((change.field for change in row.changes), take)
        self._choose(row, self.choice(row.line)._replace(take=take, fields=with_fields))

    def take_field(self, row: RowDiff, field: str, take: bool) -> None:
        """Take one field of a changed row, or leave it."""
        changes = self.as_chosen(row).changes
        fields = {change.field: self.is_taken(row, change.field) for change in changes}
        fields[field] = take
        self._choose(row, self.choice(row.line)._replace(take=any(fields.values()), fields=fields))

    def say_which(self, row: RowDiff, deal: int | None) -> None:
        """Say which deal an ambiguous row is, by its handle; 0: a new one, None: leave it out."""
        choice = RowChoice() if deal is None else RowChoice(take=True, row=deal)
        self._choose(row, choice)

    def put_together(self, start: int, together: bool) -> None:
        """Put the rows of one deal together, or leave each its own; ``start`` is the first line of them."""
        lines = self._groups.get(start, [])
        before = self._counts(lines)
        (self.together.add if together else self.together.discard)(start)
        self._recount(before, self._counts(lines))

    def _choose(self, row: RowDiff, choice: RowChoice) -> None:
        start = self._first.get(row.line)
        lines = [row] if start is None else self._groups[start]
        before = self._counts(lines)
        self.rows[row.line] = choice
        self._recount(before, self._counts(lines))

    def _what(self, row: RowDiff) -> str:
        start = self._first.get(row.line)
        if start in self.together and start != row.line:
            return "leave"
        return self.decision(row).what

    def _counts(self, rows: Iterable[RowDiff]) -> tuple[int, int]:
        what = [self._what(row) for row in rows]
        return what.count("add"), what.count("update")

    def _recount(self, before: tuple[int, int], after: tuple[int, int]) -> None:
        self.added += after[0] - before[0]
        self.updated += after[1] - before[1]
