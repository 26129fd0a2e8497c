"""The command redact: a copy of a funnel to show or to send."""

from __future__ import annotations

from argparse import Namespace
from pathlib import Path

from funnel_desktop.cli.importing import interrupt_noted, run_interruptibly
from funnel_desktop.cli.output import Output
from funnel_desktop.cli.passphrases import key_of, say_plain
from funnel_desktop.commands.redaction import redact
from funnel_desktop.commands.session import Session
from funnel_desktop.text import message


def redact_file(options: Namespace, output: Output) -> int:
    """Write a redacted copy of a file."""
    path, target = Path(options.file), Path(options.copy)
    session = Session.open(path, "read", key=key_of(path, options, output), language=output.language)
    try:
        with interrupt_noted() as interrupted:
            steps = redact(session, target, replaces=options.replace)
            count = run_interruptibly(steps, interrupted, output)
    finally:
        session.close()
    output.progress(1)
    output.say(message("CommandLine", "{count} deal(s) are in {path}, redacted.", count=count, path=target))
    if session.key is not None:
        say_plain(output, target)
    output.result({"file": str(path), "copy": str(target), "deals": count})
    return 0
