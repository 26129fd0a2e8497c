"""What deals held before the user changed it, since a spreadsheet last wrote it."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Collection, Iterator

_WANTED = "WITH wanted (id) AS MATERIALIZED (SELECT value FROM json_each(?)) "
_ROWS = f"""{_WANTED}
SELECT deal_id, field, before, changed_at, 0 AS kind, field_change.rowid AS place
FROM wanted CROSS JOIN field_change ON deal_id = wanted.id
UNION ALL
SELECT deal_id, 'stage', from_stage, moved_at, 1, stage_move.rowid
FROM wanted CROSS JOIN stage_move ON deal_id = wanted.id WHERE from_stage IS NOT NULL
UNION ALL
SELECT deal_id, 'stage', (
    SELECT earlier.outcome FROM outcome_event AS earlier
    WHERE earlier.deal_id = later.deal_id AND earlier.rowid < later.rowid ORDER BY earlier.rowid DESC LIMIT 1
), recorded_at, 2, later.rowid
FROM wanted CROSS JOIN outcome_event AS later ON later.deal_id = wanted.id WHERE outcome = 'open'
ORDER BY 4 DESC, 5, 6 DESC
"""
_ANSWERS = f"""{_WANTED}
SELECT deal_id, check_key, answer, evidence, answered_at
FROM wanted CROSS JOIN check_answer ON deal_id = wanted.id ORDER BY check_answer.rowid
"""


class EarlierValues:
    """Reads what fields and answers were before the user changed them."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection

    def of(self, ids: Collection[str]) -> Iterator[tuple[str, str, str | None, str]]:
        """Yield deal, field, the text that it held ("stage": a stage, "won" or "lost") and the time (UTC) at
        which the user changed it: of each field the latest first, back to where an import wrote it."""
        imports = self._times_of_imports()
        written: set[tuple[str, str]] = set()
        for deal, field, before, at, *_ in self._connection.execute(_ROWS, (json.dumps([*ids]),)):
            if at in imports:
                written.add((deal, field))
            elif (deal, field) not in written:
                yield deal, field, before, at

    def answers_of(self, ids: Collection[str]) -> Iterator[tuple[str, str, tuple[str, str], str]]:
        """Yield the same of answers to checks: deal, check, answer and evidence, time."""
        imports = self._times_of_imports()
        given: dict[tuple[str, str], list[tuple[str, str, str]]] = {}
        for deal, check, *answer in self._connection.execute(_ANSWERS, (json.dumps([*ids]),)):
            given.setdefault((deal, check), []).append((answer[0], answer[1], answer[2]))
        for (deal, check), all_given in given.items():
            befores = [("", "", ""), *all_given]
            for (answer, evidence, _at), (_, _, until) in reversed([*zip(befores, all_given, strict=False)]):
                if until in imports:
                    break
                yield deal, check, (answer, evidence), until

    def _times_of_imports(self) -> set[str]:
        return {at for (at,) in self._connection.execute("SELECT created_at FROM import_run")}
