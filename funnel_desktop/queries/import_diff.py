"""What a spreadsheet would do to the open file, before it does."""

from __future__ import annotations

from collections.abc import Generator, Iterable

from funnel_desktop.commands.importing import difference
from funnel_desktop.commands.session import Session
from funnel_desktop.exchange.import_diff import ImportDiff
from funnel_desktop.exchange.study import Compare, Records


def comparison(session: Session | None) -> Compare:
    """Return what works out what rows are beside the deals of a file; None: beside none."""

    def compare(
        records: Records, expected: int, own: Iterable[tuple[str, str]], by_number: bool
    ) -> Generator[float, None, ImportDiff]:
        if session is not None:
            return difference(session.store, records, expected, own, by_number)
        from funnel_desktop.exchange.matching import diff_steps

        return diff_steps(records, expected, iter(()), lambda: iter(()), by_number=by_number)

    return compare
