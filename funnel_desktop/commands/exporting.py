"""Writing the deals of a file as CSV."""

from __future__ import annotations

from collections.abc import Collection, Generator
from pathlib import Path

from funnel_desktop.commands.session import Session
from funnel_desktop.method.records import OwnColumn


def export_deals(
    session: Session, path: Path, rows: Collection[int] | None = None
) -> Generator[float, None, int]:
    """Write every deal, open and closed, or those with the handles ``rows``, with its answers; yields the
    share done and returns the number of deals.

    Closing the generator early leaves what was at ``path`` before. Raises exchange.writing.WritingError.
    """
    from funnel_desktop.exchange.writing import write_deals

    answers: dict[object, list[tuple[str, str, str]]] = {
        deal_id: [(entry.check, entry.answer, entry.evidence) for entry in of_deal.values()]
        for deal_id, of_deal in session.store.history.all_answers().items()
    }
    deals = session.store.deals
    count = deals.count() if rows is None else len(rows)
    own = session.store.records.all(OwnColumn, order="place")
    return session.while_open(write_deals(path, deals.export_rows(rows), answers, count, own))
