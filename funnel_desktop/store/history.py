"""The events of a deal: stage moves, check answers, outcomes and edits. Appended, read, never rewritten."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Iterator

from funnel_desktop.identifiers import new_id
from funnel_desktop.method.deal import Answer
from funnel_desktop.method.texts import checked_text, shown_text


class History:
    """The event tables. Events are only ever added (and taken away again by undo)."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection

    def add_move(self, deal_id: str, start: str | None, end: str | None, at: str, reason: str = "") -> None:
        """Note that a deal entered stage ``end`` (from ``start``; None: from outside). Raises
        FunnelError for a reason that is too long."""
        self._connection.execute(
            "INSERT INTO stage_move (id, deal_id, from_stage, to_stage, moved_at, reason) "
            "VALUES (?, ?, ?, ?, ?, ?)",
            (new_id(), deal_id, start, end, at, checked_text(reason)),
        )

    def add_answers(self, deal_id: str, answers: Iterable[Answer], at: str) -> None:
        """Note answers to checks; an empty answer takes the earlier one back. Raises FunnelError for an
        evidence that is too long."""
        self._connection.executemany(
            "INSERT INTO check_answer (id, deal_id, check_key, answer, evidence, answered_at) "
            "VALUES (?, ?, ?, ?, ?, ?)",
            [
                (new_id(), deal_id, entry.check, entry.answer, checked_text(entry.evidence), at)
                for entry in answers
            ],
        )

    def add_outcome(
        self,
        deal_id: str,
        outcome: str,
        stage: str | None,
        on: str,
        at: str,
        *,
        amount_minor: int | None = None,
        units: int | None = None,
        reason: str = "",
        competitor: str = "",
    ) -> None:
        """Note that a deal was won, lost or opened again on the date ``on``. Raises FunnelError for words
        that are too long."""
        self._connection.execute(
            "INSERT INTO outcome_event (id, deal_id, outcome, stage, happened_on, recorded_at, "
            "amount_minor, units, "
            "reason, competitor) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
            (
                *(new_id(), deal_id, outcome, stage, on, at, amount_minor, units),
                *(checked_text(reason), checked_text(competitor)),
            ),
        )

    def add_edit(self, deal_id: str, field: str, before: object, after: object, at: str) -> None:
        """Note that a field was edited."""
        self._connection.execute(
            "INSERT INTO field_change (id, deal_id, field, before, after, changed_at) "
            "VALUES (?, ?, ?, ?, ?, ?)",
            (new_id(), deal_id, field, _as_text(before), _as_text(after), at),
        )

    def answers(self, deal_id: str) -> dict[str, Answer]:
        """Return the answers that count now, by check."""
        result: dict[str, Answer] = {}
        for key, answer, evidence in self._connection.execute(
            "SELECT check_key, answer, evidence FROM check_answer WHERE deal_id = ? ORDER BY rowid",
            (deal_id,),
        ):
            if answer or evidence:
                result[key] = Answer(key, answer, shown_text(evidence))
            else:
                result.pop(key, None)
        return result

    def answered_at(self, deal_id: str) -> dict[str, str]:
        """Return when each check of a deal was last answered, by check."""
        return dict(
            self._connection.execute(
                "SELECT check_key, answered_at FROM check_answer WHERE deal_id = ? ORDER BY rowid", (deal_id,)
            )
        )

    def all_answers(self) -> dict[str, dict[str, Answer]]:
        """Return the answers that count now of every deal, by deal id and check."""
        return next(found for found in self.all_answers_in_slices(10_000) if found is not None)

    def all_answers_in_slices(self, size: int) -> Iterator[dict[str, dict[str, Answer]] | None]:
        """Return ``all_answers`` as the last value, None before it after every ``size`` answers looked at."""
        result: dict[str, dict[str, Answer]] = {}
        last = -(2**63)
        while True:
            some = self._connection.execute(
                "SELECT rowid, deal_id, check_key, answer, evidence FROM check_answer WHERE rowid > ? "
                "ORDER BY rowid LIMIT ?",
                (last, size),
            ).fetchall()
            for rowid, deal_id, key, answer, evidence in some:
                last = rowid
                of_deal = result.setdefault(deal_id, {})
                if answer or evidence:
                    of_deal[key] = Answer(key, answer, evidence)
                else:
                    of_deal.pop(key, None)
            if len(some) < size:
                yield result
                return
            yield None


def _as_text(value: object) -> str | None:
    return None if value is None else str(value)
