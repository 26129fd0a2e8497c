"""What ``import`` says about rows whose deal is in the file already."""

from __future__ import annotations

from argparse import Namespace
from datetime import date

from funnel_desktop.cli.output import Output
from funnel_desktop.commands.importing import ImportReport, Updated
from funnel_desktop.commands.session import Session
from funnel_desktop.exchange.deal_changes import FieldChange
from funnel_desktop.exchange.import_diff import RowDiff
from funnel_desktop.method.fields import AMOUNTS, FIELD
from funnel_desktop.text import Message, message
from funnel_desktop.wording.import_diff import change_label, change_value, counted, row_title, twin_words
from funnel_desktop.wording.wording import Wording

_SHOWN = 50


def print_again(options: Namespace, output: Output, session: Session, report: ImportReport) -> None:
    """Say what the rows are beside the deals of the file, and what is changed in which."""
    diff = report.diff
    if diff is None or not (any(row.kind != "new" or row.twin for row in diff.rows) or report.updated):
        return
    wording = Wording(session.playbook, session.settings, output.language, date.today())
    output.say(counted(diff))
    for sentence in _sentences(wording, report)[:_SHOWN]:
        output.say(sentence)
    more = len(_sentences(wording, report)) - _SHOWN
    if more > 0:
        output.say(message("CommandLine", "And {count} more; --json lists them all.", count=more))
    if report.updated:
        output.say(
            message("CommandLine", "{count} deal(s) would be changed.", count=len(report.updated))
            if options.dry_run
            else message("CommandLine", "{count} deal(s) (was/were) changed.", count=len(report.updated))
        )
    asking = [row for row in diff.rows if any(change.asks for change in row.changes)]
    if asking and not options.reopen:
        output.complain(
            message(
                "CommandLine",
                "{count} won or lost deal(s) (is/are) open in the file that was read, the first in line "
                "{line}. They stay closed; --reopen opens them again.",
                count=len(asking),
                line=asking[0].line,
            )
        )
    older = [row for row in diff.rows if row.is_older]
    if older and not options.older:
        output.complain(
            message(
                "CommandLine",
                "In {count} row(s), the first of them line {line}, cells say what a deal held before you "
                "changed it. Your changes stay; --older takes what the file says.",
                count=len(older),
                line=older[0].line,
            )
        )


def _sentences(wording: Wording, report: ImportReport) -> list[Message]:
    assert report.diff is not None
    updates = {update.line: update for update in report.updated}
    found = []
    for row in report.diff.rows:
        twin = twin_words(row)
        if row.line in updates:
            changes = "; ".join(_in_words(wording, change) for change in updates[row.line].changes)
            found.append(
                message(
                    "CommandLine",
                    "Line {line}, {deal}: {changes}",
                    line=row.line,
                    deal=row_title(row),
                    changes=changes,
                )
            )
        elif row.kind == "ambiguous":
            found.append(
                message(
                    "CommandLine",
                    "Line {line}, {deal}: one of {count} deal(s) here or another one. Left out.",
                    line=row.line,
                    deal=row_title(row),
                    count=len(row.candidates),
                )
            )
        elif twin is not None:
            found.append(
                message(
                    "CommandLine",
                    "Line {line}, {deal}: {twin}",
                    line=row.line,
                    deal=row_title(row),
                    twin=twin,
                )
            )
    return found


def _in_words(wording: Wording, change: FieldChange) -> str:
    before, after = (change_value(wording, change, value) for value in (change.before, change.after))
    return f"{change_label(wording, change)} {before} → {after}"


def values_again(report: ImportReport) -> dict[str, object]:
    """Return the same for a script."""
    diff = report.diff
    if diff is None:
        return {}
    updates = {update.line: update for update in report.updated}
    return {
        "updated": len(report.updated),
        "left": report.left,
        "counts": diff.counts(),
        "changes": [
            _row_values(row, updates.get(row.line))
            for row in diff.rows
            if row.kind in ("changed", "twice", "ambiguous") or row.twin is not None
        ],
    }


def _row_values(row: RowDiff, update: Updated | None) -> dict[str, object]:
    done = () if update is None else update.changes
    return {
        "line": row.line,
        "kind": row.kind,
        "customer": row.record.customer,
        "project": row.record.project,
        "deal": None if row.known is None else row.known.id,
        "may_be": [deal.id for deal in row.candidates],
        "like_line": row.twin,
        "exact": row.exact,
        "fields": [
            {
                "field": _field_key(change.field),
                "before": _plain(change.field, change.before),
                "after": _plain(change.field, change.after),
                "taken": change in done,
                "older": change.older or None,
            }
            for change in row.changes
        ],
    }


def _field_key(field: str) -> str:
    return FIELD[field].csv_name if field in FIELD else field


def _plain(field: str, value: object) -> object:
    if field in AMOUNTS and isinstance(value, int):
        return value / 100 if value % 100 else value // 100
    return list(value) if isinstance(value, tuple) else value
