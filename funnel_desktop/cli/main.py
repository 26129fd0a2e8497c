"""The command line's way in: parse, run one command, turn whatever goes wrong into a sentence and an exit
code."""

from __future__ import annotations

import os
import sqlite3
import sys
from argparse import Namespace
from collections.abc import Callable, Sequence
from pathlib import Path

from funnel_desktop.cli.catalogue import Catalogue, language_asked_for, one_of
from funnel_desktop.cli.output import Output, UsageError
from funnel_desktop.cli.parser import PROGRAM, make_parser
from funnel_desktop.method.languages import CODES
from funnel_desktop.reasons import why
from funnel_desktop.store.belonging import said
from funnel_desktop.store.errors import environment_error
from funnel_desktop.text import FunnelError, Message, message
from funnel_desktop.translation import translated_by

DONE, AT_FAULT, WRONG_USAGE, INTERRUPTED = 0, 1, 2, 130


def run(arguments: Sequence[str]) -> int:
    """Run one command (``["balance", "--target", "3000000", …]``) and return its exit code.

    0: done. 1: the data or the file is at fault, nothing changed. 2: wrong usage. 130: interrupted, nothing
    changed.
    """
    catalogue = Catalogue(language_asked_for(arguments))
    output = Output(catalogue, json=False)
    try:
        # Wording asks for sentences of the language in force, as in the window.
        with translated_by(catalogue.translated):
            code = _run(arguments, output)
        sys.stdout.flush()
        return code
    except UsageError as error:
        return _fail(output, error.message, WRONG_USAGE)
    except FunnelError as error:
        return _fail(output, error.message, AT_FAULT)
    except KeyboardInterrupt:
        return _fail(output, message("CommandLine", "Interrupted. Nothing was changed."), INTERRUPTED)
    except (sqlite3.DatabaseError, UnicodeDecodeError, MemoryError) as error:
        # What shows when the file is read, after it could be opened.
        known = environment_error(Path(output.path), error)
        if known is None:
            raise
        return _fail(output, known.message, AT_FAULT)
    except BrokenPipeError:
        # Whoever reads has seen enough. Python would complain once more when it closes standard output.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return DONE
    except OSError as error:
        return _fail(output, _refused(error), AT_FAULT)


def _refused(error: OSError) -> Message:
    if not error.filename:
        return message("CommandLine", "The system refuses: {why}.", why=why(error))
    return message("CommandLine", "The system refuses {path}: {why}.", path=error.filename, why=why(error))


def _fail(output: Output, sentence: Message, code: int) -> int:
    output.complain(f"{PROGRAM}: {output.text(sentence)}")
    return code


def _run(arguments: Sequence[str], output: Output) -> int:
    try:
        options = make_parser(output.catalogue).parse_args(arguments)
    except SystemExit as leaving:  # after --help or --version
        return leaving.code if isinstance(leaving.code, int) else DONE
    if options.language is not None and options.language not in CODES:
        raise UsageError(
            message(
                "CommandLine",
                "The language is {codes}, not {value}.",
                codes=one_of(CODES),
                value=options.language,
            )
        )
    output.json = options.json
    output.unit = _unit(options) or 1
    output.path = getattr(options, "file", None) or ""
    try:
        return _command(options.command)(options, output)
    finally:
        for sentence in said:
            output.complain(f"{PROGRAM}: {output.text(sentence)}")
        said.clear()


def _unit(options: Namespace) -> int | None:
    text = getattr(options, "unit", None)
    if text is None:
        return None
    if options.command == "import":
        from funnel_desktop.exchange.amount_units import AMOUNT_UNITS

        # What is read may be in more units than what is shown.
        if text not in map(str, AMOUNT_UNITS):
            raise UsageError(
                message(
                    "CommandLine",
                    "--unit is one of {units} (yuan), not {value}.",
                    units=", ".join(map(str, AMOUNT_UNITS)),
                    value=text,
                )
            )
    elif text not in ("1", "10000"):
        raise UsageError(
            message("CommandLine", "--unit is 1 (yuan) or 10000 (10,000 yuan), not {value}.", value=text)
        )
    return int(text)


def _command(name: str) -> Callable[[Namespace, Output], int]:
    """Return the function of a command; each is imported only when it is asked for."""
    if name == "import":
        from funnel_desktop.cli.importing import import_deals

        return import_deals
    if name == "export":
        from funnel_desktop.cli.exporting import export

        return export
    if name == "redact":
        from funnel_desktop.cli.redaction import redact_file

        return redact_file
    if name == "balance":
        from funnel_desktop.cli.balance import show_balance

        return show_balance
    if name == "forecast":
        from funnel_desktop.cli.forecast import forecast

        return forecast
    if name == "report":
        from funnel_desktop.cli.report import report

        return report
    if name == "playbook":
        from funnel_desktop.cli.playbook import change_playbook

        return change_playbook
    if name == "passphrase":
        from funnel_desktop.cli.passphrases import change_passphrase

        return change_passphrase
    if name == "capture":
        from funnel_desktop.cli.capture import capture

        return capture
    if name == "customers":
        from funnel_desktop.cli.customers import customers

        return customers
    if name == "imports":
        from funnel_desktop.cli.imports import imports

        return imports
    if name == "merge":
        from funnel_desktop.cli.merging import merge

        return merge
    from funnel_desktop.cli import files

    return {
        "new": files.new,
        "funnel": files.funnel,
        "check": files.check,
        "backup": files.backup,
    }[name]
