"""The command imports: what came from which spreadsheet when, and taking one of them back."""

from __future__ import annotations

from argparse import Namespace
from pathlib import Path

from funnel_desktop.cli.importing import interrupt_noted, keep_copy, run_interruptibly
from funnel_desktop.cli.output import Output, UsageError, aligned
from funnel_desktop.cli.passphrases import key_of
from funnel_desktop.commands.imports import TakeBackImport
from funnel_desktop.commands.session import Session
from funnel_desktop.store.copies import MANY_ROWS
from funnel_desktop.store.imports import DealOfImport, ImportedNow, Imports
from funnel_desktop.text import FunnelError, Message, dotted, message
from funnel_desktop.wording.days import local_minute

_SHOWN = 50


def imports(options: Namespace, output: Output) -> int:
    """List the imports of FILE, or with --take-back take one of them back."""
    number = _number(options.take_back)
    changes = number is not None and not options.dry_run
    with interrupt_noted() as interrupted:
        path = Path(options.file)
        session = Session.open(
            path, "write" if changes else "read", key=key_of(path, options, output), language=output.language
        )
        try:
            found = Imports(session.store)
            listed = found.all()
            if number is None:
                _print_list(output, listed)
                output.result({"file": options.file, "imports": _list_values(listed)})
                return 0
            if not 1 <= number <= len(listed):
                raise FunnelError(
                    message(
                        "Imports",
                        "There is no import {number}; the list ends with {last}.",
                        number=number,
                        last=len(listed),
                    )
                )
            run = listed[len(listed) - number].run
            brought, changed = found.brought(run.id), found.changed(run.id)
            touched = [deal for deal in (*brought, *changed) if deal.touched]
            also = [deal.id for deal in touched] if options.touched else []
            work = TakeBackImport(run, also)
            if options.dry_run:
                gone = [deal for deal in brought if options.touched or not deal.touched]
                back = [deal for deal in changed if options.touched or not deal.touched]
                counts = len(gone), len(back), 0 if options.touched else len(touched)
            else:
                if len(brought) > MANY_ROWS:
                    keep_copy(session, output)
                run_interruptibly(session.execute_in_slices(work.name(), work.run), interrupted, output)
                counts = work.deleted, work.restored, work.left
        finally:
            session.close()
    output.progress(1)
    deleted, restored, left = counts
    if not options.touched:
        _print_touched(output, touched)
    output.say(*_said(options.dry_run, deleted, restored))
    output.result(
        {
            "file": options.file,
            "import": number,
            "dry_run": options.dry_run,
            "deleted": deleted,
            "restored": restored,
            "left": left,
            "touched": [_deal_values(deal) for deal in touched],
        }
    )
    return 0


def _said(only_said: bool, deleted: int, restored: int) -> tuple[Message, Message]:
    if only_said:
        return (
            message("Imports", "{count} deal(s) that came with it would go.", count=deleted),
            message("Imports", "{count} deal(s) would get back the values of before.", count=restored),
        )
    return (
        message("Imports", "{count} deal(s) that came with it (is/are) gone.", count=deleted),
        message("Imports", "{count} deal(s) (has/have) the values of before again.", count=restored),
    )


def _number(text: str | None) -> int | None:
    if text is None:
        return None
    if not text.isascii() or not text.isdecimal() or len(text) > 9:
        raise UsageError(
            message("CommandLine", "--take-back takes the number of an import, not {value}.", value=text)
        )
    return int(text)


def _print_list(output: Output, listed: list[ImportedNow]) -> None:
    if not listed:
        output.say(message("Imports", "Nothing was imported into this file yet."))
        return
    heads = (
        message("CommandLine", "file"),
        message("CommandLine", "number"),
        message("CommandLine", "when"),
        message("CommandLine", "new"),
        message("CommandLine", "changed"),
        message("CommandLine", "still there"),
        message("CommandLine", "touched since"),
        message("CommandLine", "taken back"),
    )
    rows = [[output.text(head) for head in heads]]
    for place, now in enumerate(listed):
        run = now.run
        cells = (
            *(len(listed) - place, local_minute(run.created_at), run.brought, run.changed, now.there),
            now.touched + now.changed_touched,
            "" if run.taken_back_at is None else local_minute(run.taken_back_at),
        )
        rows.append([run.file, *map(str, cells)])
    output.say(*aligned(rows))


def _list_values(listed: list[ImportedNow]) -> list[dict[str, object]]:
    return [
        {
            "number": len(listed) - place,
            "id": now.run.id,
            "file": now.run.file,
            "at": now.run.created_at,
            "imported": now.run.brought,
            "updated": now.run.changed,
            "same": now.run.same,
            "left_out": now.run.left_out,
            "there": now.there,
            "touched": now.touched,
            "changed_there": now.changed_there,
            "changed_touched": now.changed_touched,
            "taken_back_at": now.run.taken_back_at,
        }
        for place, now in enumerate(listed)
    ]


def _print_touched(output: Output, touched: list[DealOfImport]) -> None:
    if not touched:
        return
    output.say(
        message(
            "Imports",
            "{count} deal(s) (was/were) touched since and (stays/stay). --touched takes back these, too:",
            count=len(touched),
        )
    )
    for deal in touched[:_SHOWN]:
        output.say(f"  {dotted((deal.customer, deal.project)) or deal.reference or deal.id}")
    if len(touched) > _SHOWN:
        output.say(
            message("CommandLine", "And {count} more; --json lists them all.", count=len(touched) - _SHOWN)
        )


def _deal_values(deal: DealOfImport) -> dict[str, object]:
    return {"deal": deal.id, "customer": deal.customer, "project": deal.project}
