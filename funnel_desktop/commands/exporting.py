"""Writing the deals of a file as CSV."""

from __future__ import annotations

from collections.abc import Generator
from pathlib import Path

from funnel_desktop.commands.session import Session
from funnel_desktop.method.records import OwnColumn


def export_deals(session: Session, path: Path) -> Generator[float, None, int]:
    """Write every deal, open and closed, with its answers; yields the share done and returns the number of
    deals.

    Closing the generator early leaves what was at ``path`` before. Raises exchange.writing.WritingError.
    """
    from funnel_desktop.exchange.writing import write_deals

    answers: dict[object, list[tuple[str, str, str]]] = {
        deal_id: [(entry.check, entry.answer, entry.evidence) for entry in of_deal.values()]
        for deal_id, of_deal in session.store.history.all_answers().items()
    }
    rows, count = session.store.deals.export_rows(), session.store.deals.count()
    own = session.store.records.all(OwnColumn, order="place")
    return session.while_open(write_deals(path, rows, answers, count, own))
