"""Writing many rows of a spreadsheet as new deals, with the history that their dates tell."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from funnel_desktop.commands.clock import day_as_time
from funnel_desktop.commands.context import Context
from funnel_desktop.commands.own_columns import OwnIntake
from funnel_desktop.identifiers import new_ids
from funnel_desktop.method.currencies import priced
from funnel_desktop.method.fields import FURTHER
from funnel_desktop.method.own_columns import own_text
from funnel_desktop.method.rank import is_rank, ranks_between
from funnel_desktop.method.stages import POSITION
from funnel_desktop.store.bulk import BulkWriter
from funnel_desktop.store.deals import search_text_of_parts, with_own_words

if TYPE_CHECKING:
    from funnel_desktop.exchange.records import ImportedDeal

_FURTHER_SEARCHED = tuple(
    tuple(place for place, field in enumerate(FURTHER) if field.searched == part)
    for part in ("contact", "words", "numbers")
)


def _with_further(parts: tuple[str, str, str], further: tuple[object, ...]) -> Iterator[str]:
    """Yield the parts of the search text with those of the further fields that belong to them."""
    for part, places in zip(parts, _FURTHER_SEARCHED, strict=True):
        yield " ".join((part, *(str(further[place]) for place in places)))


class NewDeals:
    """Writes rows of a spreadsheet as new deals, some hundred at a time, into a begun change.

    Closing dates become history: when a deal entered, when it was won or lost. A deal keeps the id and, in an
    empty file, the place in its column that the row gives it, as long as nobody else has them.
    """

    def __init__(
        self, context: Context, writer: BulkWriter, ids: set[str], import_id: str, intake: OwnIntake
    ) -> None:
        """``ids``: those of the deals that are there; ``import_id``: that of the import that brings them;
        ``intake`` knows the columns of the file's own."""
        self._import_id = import_id
        self._context, self._writer, self._ids, self._intake = context, writer, ids, intake
        deals = context.store.deals
        self._keep_ranks = not ids
        self._last_rank: dict[str, str | None] = {
            stage: deals.ranks_around(stage, None)[0] for stage in POSITION
        }
        self._last_rank["lost"] = None
        self._ranks_taken: set[tuple[str, str]] = set()
        self._times: dict[str, str] = {}
        self._new_ids = new_ids()

    def write(self, records: Sequence[ImportedDeal]) -> None:
        """Write them."""
        context, taken = self._context, self._ids
        if any(record.id for record in records):
            context.store.know_ids_from_elsewhere()
        ranks = self._ranks_for(records)
        now, currency, today = context.at, context.settings.currency, context.today.isoformat()
        rates = context.settings.currency_rates
        ids = self._new_ids
        rows: list[tuple[object, ...]] = []
        moves: list[tuple[object, ...]] = []
        outcomes: list[tuple[object, ...]] = []
        answers: list[tuple[object, ...]] = []
        # One long loop on purpose: it runs once for each of perhaps 100,000 rows.
        for record, rank in zip(records, ranks, strict=True):
            (
                _line, identifier, customer, project, contact_name, contact_position, contact_phone,
                amount_minor, own_currency, units, source, stage, outcome, entered, since, created, closed,
                expected_close, next_step, next_step_date, note, lost_reason, competitor, reference, _rank,
                checks, furthest_stage, further, _said, own_cells,
            ) = record  # fmt: skip
            if identifier is None or identifier in taken:
                identifier = next(ids)
            taken.add(identifier)
            foreign, counted = None, amount_minor
            if own_currency and own_currency != currency:
                counted, foreign = priced(amount_minor, own_currency, currency, rates)
            entered_at = self._time(entered) if entered else None
            closed_at = self._time(closed) if closed else None
            if since is not None:
                stage_since = since if len(since) > 10 else self._time(since)
            elif outcome == "won":
                stage_since = closed_at or now
            else:
                stage_since = entered_at or closed_at or now
            created_at = now if created is None else created if len(created) > 10 else self._time(created)
            furthest = POSITION[furthest_stage] if furthest_stage else None
            if stage is not None:
                furthest = max(furthest or 0, POSITION[stage])
            contact = f"{contact_name} {contact_position}"
            words = f"{note} {next_step} {competitor}"
            numbers = f"{contact_phone} {reference}"
            if further:
                contact, words, numbers = _with_further((contact, words, numbers), further)
            searched = search_text_of_parts(customer, project, contact, words, numbers)
            own = ""
            if own_cells:
                values = self._intake.values(own_cells)
                own = own_text(values)
                searched = with_own_words(searched, values.values())
            row: tuple[object, ...] = (
                    identifier, customer, project, contact_name, contact_position, contact_phone,
                    counted, own_currency or currency, units, source, stage, outcome, rank, furthest,
                    stage_since, entered, created_at, now, expected_close, next_step, next_step_date, note,
                    closed, lost_reason, competitor, reference, searched, own, foreign, None,
            )  # fmt: skip
            rows.append((*row, *further, self._import_id))
            if outcome == "open":
                if entered_at is not None and entered_at < stage_since:
                    # It was in the funnel before it came to its stage; where, nobody recorded.
                    moves.append((next(ids), identifier, None, None, entered_at, ""))
                moves.append((next(ids), identifier, None, stage, stage_since, ""))
            else:
                # On the way it was in stages that nobody recorded; a lost deal may say which was its last.
                first = None if outcome == "won" else stage
                if entered_at is not None and not (closed_at is not None and closed_at < entered_at):
                    moves.append((next(ids), identifier, None, first, entered_at, ""))
                if outcome == "won":
                    moves.append((next(ids), identifier, None, "won", closed_at or now, ""))
                elif entered_at is None or (closed_at is not None and closed_at < entered_at):
                    moves.append((next(ids), identifier, None, first, closed_at or now, ""))
                outcomes.append(
                    (
                        next(ids),
                        identifier,
                        outcome,
                        first,
                        closed or today,
                        now,
                        counted,
                        units,
                        lost_reason,
                        competitor,
                    )
                )
            for check, answer, evidence in checks:
                answers.append((next(ids), identifier, check, answer, evidence, created_at))
        self._writer.write(rows, moves, outcomes, answers)

    def _time(self, day: str) -> str:
        found = self._times.get(day)
        if found is None:
            found = self._times[day] = day_as_time(day)
        return found

    def _own_rank(self, record: ImportedDeal, column: str) -> str | None:
        """Return the rank that the file gives a deal if it can be kept: a place that nobody else has."""
        rank = record.rank
        if not rank or not self._keep_ranks or (column, rank) in self._ranks_taken or not is_rank(rank):
            return None
        self._ranks_taken.add((column, rank))
        return rank

    def _ranks_for(self, records: Sequence[ImportedDeal]) -> list[str]:
        """Return a rank for each record: its own when the file was empty, else one at
        the end of its column."""
        counts: dict[str, int] = {}
        columns = ["lost" if record.outcome == "lost" else record.stage or "target" for record in records]
        own = [self._own_rank(record, column) for record, column in zip(records, columns, strict=True)]
        for column, rank in zip(columns, own, strict=True):
            if rank is None:
                counts[column] = counts.get(column, 0) + 1
            else:
                self._last_rank[column] = max(self._last_rank[column] or "", rank)
        fresh = {}
        for column, count in counts.items():
            ranks = ranks_between(self._last_rank[column], None, count)
            self._last_rank[column] = ranks[-1]
            fresh[column] = iter(ranks)
            if self._keep_ranks and self._ranks_taken:
                self._ranks_taken.update((column, rank) for rank in ranks)
        return [rank or next(fresh[column]) for column, rank in zip(columns, own, strict=True)]
