"""A redacted copy of a funnel, to show or to send: a file of its own, made of masked rows, so that nothing of
what is masked was ever in it."""

from __future__ import annotations

from collections.abc import Callable, Collection, Generator, Iterator, Sequence
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TypeVar

from funnel_desktop.commands.context import Context
from funnel_desktop.commands.session import Session
from funnel_desktop.identifiers import new_ids
from funnel_desktop.method.playbook import standard_playbook
from funnel_desktop.method.records import OwnColumn
from funnel_desktop.method.redaction import SETTINGS, TABLES, Redaction, currency_code
from funnel_desktop.method.settings import Settings
from funnel_desktop.reasons import why
from funnel_desktop.safe_files import scratch_folder
from funnel_desktop.slices import as_part
from funnel_desktop.store.schema import EVENT_TABLES
from funnel_desktop.text import message
from funnel_desktop.translation import translate

T = TypeVar("T")

_FILLED = 0.8
"""The share of the work that filling takes; the rest is put in place."""


def redact(session: Session, target: Path, *, replaces: bool = False) -> Generator[float, None, int]:
    """Write a redacted copy of an open funnel to ``target``; yields the share done and returns the number of
    deals.

    ``replaces``: also where a funnel file is already. The copy is plain, also of a locked file. Closing the
    generator early leaves nothing. Raises FunnelError.
    """
    return session.while_open(_written(session, target, replaces))


def redacted_session(session: Session, folder: Path, *, keeps_ids: bool) -> Generator[float, None, Session]:
    """Make a redacted copy in a folder of one's own and open it; yields the share done.

    ``keeps_ids``: for an export of it, which has none of them. The cases of a forecast are each deal's by its
    id: so the export says the same figures.
    """
    copy = Session.create(folder / f"{_name()}.funnel", clock=session.clock, language=session.language)
    try:
        work = _FillMasked(session, keeps_ids)
        yield from copy.execute_in_slices(message("Redaction", "make a redacted copy"), work.run)
    except BaseException:
        copy.close()
        raise
    return copy


def write_masked(
    session: Session,
    path: Path,
    rows: Collection[int] | None,
    write: Callable[[Session, Path, Collection[int] | None], Generator[float, None, T]],
) -> Generator[float, None, T]:
    """Let ``write`` write an export of a redacted copy to ``path``, of all deals or of those that have the
    handles ``rows`` in ``session``; yields the share done and returns what ``write`` does."""
    return session.while_open(_exported(session, path, rows, write))


def _exported(
    session: Session,
    path: Path,
    rows: Collection[int] | None,
    write: Callable[[Session, Path, Collection[int] | None], Generator[float, None, T]],
) -> Generator[float, None, T]:
    from funnel_desktop.exchange.writing import unwritable

    try:
        with scratch_folder(path.parent) as scratch:
            copy = yield from as_part(redacted_session(session, scratch, keeps_ids=True), 0, 0.5)
            try:
                if rows is not None:
                    # The rows of the copy are in the order of those that they were made of.
                    there, masked = (sorted(one.store.deals.all_rows()) for one in (session, copy))
                    same = dict(zip(there, masked, strict=True))
                    rows = [same[row] for row in rows if row in same]
                return (yield from as_part(write(copy, path, rows), 0.5, 0.5))
            finally:
                copy.close()
    except OSError as error:
        raise unwritable(path, error) from error


def _name() -> str:
    return translate("Redaction", "Redacted funnel")


def _written(session: Session, target: Path, replaces: bool) -> Generator[float, None, int]:
    from funnel_desktop.background import steps_on_a_thread
    from funnel_desktop.store.backup import back_up_file, cannot_copy, check_target
    from funnel_desktop.store.errors import FunnelFileError

    check_target(session.path, target, replaces)
    try:
        with scratch_folder(target.parent) as scratch:
            copy = yield from as_part(redacted_session(session, scratch, keeps_ids=False), 0, _FILLED)
            count, part = copy.store.deals.count(), copy.path
            copy.close()
            place = partial(back_up_file, part, target, replace=replaces)
            yield from as_part(steps_on_a_thread(place), _FILLED, 0.99 - _FILLED)
    except OSError as error:
        raise FunnelFileError("disk", cannot_copy(target, why(error))) from error
    return count


def _patterns() -> dict[str, str]:
    """Return how masks read, in the language in force."""
    return {
        "customer": translate("Redaction", "Customer {number}"),
        "project": translate("Redaction", "Project {number}"),
        "person": translate("Redaction", "Person {number}"),
        "position": translate("Redaction", "Position {number}"),
        "phone": "••• {number}",
        "competitor": translate("Redaction", "Competitor {number}"),
        "reference": translate("Redaction", "No. {number}"),
        "reason": translate("Redaction", "Reason {number}"),
        "scenario": translate("Redaction", "Scenario {number}"),
        "action": translate("Redaction", "Action {number}"),
        "column": translate("Redaction", "Column {number}"),
        "choice": translate("Redaction", "Choice {number}"),
        "view": translate("Redaction", "View {number}"),
        "text": translate("Redaction", "Text {number}"),
    }


class _FillMasked:
    """Fills an empty file with the rows of another one, masked."""

    def __init__(self, source: Session, keeps_ids: bool) -> None:
        self._source = source
        standard = standard_playbook()
        self._redaction = Redaction(
            _patterns(),
            None if keeps_ids else new_ids(),
            source.playbook,
            standard,
            source.settings.currency,
            source.store.records.all(OwnColumn, order="place"),
        )

    def run(self, context: Context) -> Iterator[float]:
        """Do it in slices, yielding the share done."""
        source = self._source.store.whole
        context.store.save_settings(context.settings, self._settings(context.settings))
        tables = [table for table in TABLES if table in source.tables]
        total = max(1, sum(source.count(table) for table in tables))
        done = 0
        with context.store.filling() as filled:
            for table in tables:
                columns = [(column.name, column.type, column.nullable) for column in source.columns(table)]
                names = tuple(name for name, _kind, _nullable in columns)
                rows = self._masked(table, names, self._redaction.changes(table, columns))
                for count in filled.fill(table, names, enumerate(rows, start=1)):
                    yield min(0.99, (done + count) / total)
                done += source.count(table)
                yield min(0.99, done / total)

    def _settings(self, settings: Settings) -> Settings:
        """Return the settings of the copy, ``settings`` being those of an empty one."""
        source = self._source.settings
        return replace(
            settings,
            currency=currency_code(source.currency),
            currency_rates={
                code: rate for code, rate in source.currency_rates.items() if code == currency_code(code)
            },
            playbook=self._redaction.playbook(source.playbook),
            **{name: getattr(source, name) for name in SETTINGS},
        )

    def _masked(
        self, table: str, names: tuple[str, ...], changes: Sequence[Callable[[object], object] | None]
    ) -> Iterator[list[object]]:
        changed = [(place, change) for place, change in enumerate(changes) if change is not None]
        of_field = names.index("field") if table == "field_change" else None
        both = [names.index(name) for name in ("before", "after")] if of_field is not None else []
        of_deal = names.index("deal_id") if table in EVENT_TABLES else None
        for found in self._source.store.whole.rows(table):
            row = list(found)
            if of_deal is not None and not self._redaction.knows(row[of_deal]):
                continue  # an event of a deal that is not there
            for place, change in changed:
                if place not in both:
                    value = row[place]
                    row[place] = value if value is None or value == "" else change(value)
            for place in both:
                assert of_field is not None
                row[place] = self._redaction.field_change(found[of_field], row[place])
            yield row
