"""The command playbook: a file's own playbook written to share, taken over from another, or reset."""

from __future__ import annotations

from argparse import Namespace
from pathlib import Path

from funnel_desktop.cli.output import Output
from funnel_desktop.cli.passphrases import key_of
from funnel_desktop.commands.playbook import EditPlaybook, changed_entries, playbook_in_force, save_playbook
from funnel_desktop.commands.session import Session
from funnel_desktop.method.playbook import Playbook, read_playbook, standard_playbook
from funnel_desktop.text import FunnelError, message


def change_playbook(options: Namespace, output: Output) -> int:
    """Do what ``options.action`` says: "export", "import" or "reset"."""
    if options.action == "export":
        return _export(options, output)
    own = standard_playbook() if options.action == "reset" else read_playbook(Path(options.toml))
    return _put_in_force(options, output, own)


def _export(options: Namespace, output: Output) -> int:
    from funnel_desktop.store.backup import is_funnel_file

    path, target = Path(options.file), Path(options.toml)
    session = Session.open(path, "read", key=key_of(path, options, output), language=output.language)
    try:
        if is_funnel_file(target):
            raise FunnelError(
                message(
                    "CommandLine", "{path} is a funnel file. Give the playbook another name.", path=target
                )
            )
        own = playbook_in_force(session)
        save_playbook(own, target)
    finally:
        session.close()
    changed = changed_entries(standard_playbook(), own)
    output.say(message("CommandLine", "The playbook was written to {path}.", path=target))
    output.result({"file": str(path), "playbook": str(target), "own": changed})
    return 0


def _put_in_force(options: Namespace, output: Output, own: Playbook) -> int:
    """Put ``own`` in force; with ``--dry-run`` only say what would change."""
    dry_run = getattr(options, "dry_run", False)
    session = Session.open(
        Path(options.file),
        "read" if dry_run else "write",
        key=key_of(Path(options.file), options, output),
        language=output.language,
    )
    try:
        command = EditPlaybook(own)
        before = playbook_in_force(session)
        after = command.outcome(session.store, session.playbook)
        changed = changed_entries(before, after)
        if changed and not dry_run:
            session.execute(command)
    finally:
        session.close()
    count = sum(map(len, changed.values()))
    if not changed:
        output.say(message("CommandLine", "This playbook is in force already; nothing was changed."))
    elif dry_run:
        output.say(message("CommandLine", "{count} entr(y/ies) of the playbook would change.", count=count))
    else:
        output.say(message("CommandLine", "{count} entr(y/ies) of the playbook changed.", count=count))
    for part, keys in changed.items():
        output.say(f"  {part}: {', '.join(keys)}")
    values: dict[str, object] = {"file": options.file, "changed": changed}
    if options.action == "import":
        values |= {"playbook": options.toml, "dry_run": dry_run}
    output.result(values)
    return 0
