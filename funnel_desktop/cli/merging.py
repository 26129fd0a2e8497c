"""The command merge: another version of a file put into it, as one change or, on Ctrl+C, none."""

from __future__ import annotations

from argparse import Namespace
from datetime import date
from pathlib import Path

from funnel_desktop.cli.importing import interrupt_noted, run_interruptibly
from funnel_desktop.cli.output import Output, aligned
from funnel_desktop.cli.passphrases import key_of
from funnel_desktop.commands.merge import MergeFile, different_funnels
from funnel_desktop.commands.session import Session
from funnel_desktop.method.merge_plan import MergePlan
from funnel_desktop.store.copies import copy_before
from funnel_desktop.store.file import Mode
from funnel_desktop.store.refusals import refuse_open_funnel
from funnel_desktop.text import Message, message
from funnel_desktop.wording.merging import TABLES, field_name, summary, value_in_words
from funnel_desktop.wording.wording import Wording

_SHOWN = 50
_WIDEST = 40


def merge(options: Namespace, output: Output) -> int:
    """Put OTHER into FILE, or with --dry-run say what that would do."""
    mode: Mode = "read" if options.dry_run else "write"
    with interrupt_noted() as interrupted:
        path, other = Path(options.file), Path(options.other)
        session = Session.open(path, mode, key=key_of(path, options, output), language=output.language)
        try:
            refuse_open_funnel(other)
            work = MergeFile(session, other, key=key_of(other, options, output), different=options.different)
            try:
                plan = run_interruptibly(work.look_through(), interrupted, output)
                if not plan.related and not options.different:
                    raise different_funnels(work.path)
                if not options.dry_run and not plan.is_empty:
                    copy_before(path, "merge", key=session.key)
                    steps = session.execute_in_slices(work.name(), work.run, notes_itself=True)
                    run_interruptibly(steps, interrupted, output)
            finally:
                work.close()
            output.progress(1)
            _print(options, output, session, plan)
        finally:
            session.close()
    output.result(_values(options, plan))
    return 0


def _print(options: Namespace, output: Output, session: Session, plan: MergePlan) -> None:
    name = Path(options.other).name
    if not plan.changes_anything():
        output.say(
            message("CommandLine", "{file} holds nothing that is not here: nothing was changed.", file=name)
        )
    elif options.dry_run:
        output.say(message("CommandLine", "Put together with {file}, this would happen:", file=name))
    else:
        output.say(message("CommandLine", "Put together with {file}:", file=name))
    for line in summary(plan):
        output.say(f"  {output.text(line.sentence)}")
    if not plan.choices:
        return
    heads = (
        message("CommandLine", "what"),
        message("CommandLine", "field"),
        message("CommandLine", "here"),
        message("CommandLine", "there"),
        message("CommandLine", "taken from"),
    )
    rows = [[output.text(head) for head in heads]]
    wording = Wording(session.playbook, session.settings, output.language, date.today())
    for choice in plan.choices[:_SHOWN]:
        values = (value_in_words(wording, choice, value) for value in (choice.mine, choice.theirs))
        taken = heads[3] if choice.takes_theirs else heads[2]
        cells = (choice.title, field_name(choice), *values, taken)
        rows.append([_short(_plain(output, cell)) for cell in cells])
    output.say("", *aligned(rows))
    if len(plan.choices) > _SHOWN:
        output.say(
            message(
                "CommandLine",
                "And {count} more; --json lists them all.",
                count=len(plan.choices) - _SHOWN,
            )
        )


def _plain(output: Output, cell: Message | str) -> str:
    return cell if isinstance(cell, str) else output.text(cell)


def _short(text: str) -> str:
    text = " ".join(text.split())
    return text if len(text) <= _WIDEST else text[: _WIDEST - 1] + "…"


def _values(options: Namespace, plan: MergePlan) -> dict[str, object]:
    return {
        "file": options.file,
        "other": options.other,
        "dry_run": options.dry_run,
        "same_origin": plan.related,
        "changes": plan.changes_anything(),
        "tables": {
            table: {
                "added": list(plan.added.get(table, ())),
                "only_here": plan.kept[table],
                "deleted": list(plan.deleted.get(table, ())),
                "stays_deleted": plan.stays_gone[table],
                "back": [row for name, row in plan.back if name == table],
                "changed_there": plan.differing(table, takes_theirs=True),
                "changed_here": plan.differing(table, takes_theirs=False),
            }
            for table in ("deal", *TABLES)
        },
        "events": dict(plan.events),
        "fields": [
            {
                "table": choice.table,
                "id": choice.id,
                "field": choice.field,
                "here": choice.mine,
                "there": choice.theirs,
                "taken_from": "there" if choice.takes_theirs else "here",
                "changed_at": choice.at or None,
            }
            for choice in plan.choices
        ],
    }
