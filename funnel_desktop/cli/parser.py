"""The arguments of the command line: what each command takes, with help in the user's language."""

from __future__ import annotations

import argparse
import re
from collections.abc import Callable, Iterable
from typing import NoReturn

from funnel_desktop import __version__
from funnel_desktop.cli import cell_options
from funnel_desktop.cli.again_options import add_arguments
from funnel_desktop.cli.catalogue import Catalogue, one_of
from funnel_desktop.cli.forecast_options import forecast_arguments
from funnel_desktop.cli.output import UsageError
from funnel_desktop.cli.report_options import report_arguments
from funnel_desktop.method.languages import CODES
from funnel_desktop.text import Message, message

PROGRAM = "funnel-desktop"
_Text = Callable[[Message], str]


class _Help(argparse.RawDescriptionHelpFormatter):
    """Help whose usage line begins in the user's language."""

    usage_word = "usage: "

    def add_usage(
        self,
        usage: str | None,
        actions: Iterable[argparse.Action],
        groups: Iterable[argparse._MutuallyExclusiveGroup],
        prefix: str | None = None,
    ) -> None:
        super().add_usage(usage, actions, groups, self.usage_word if prefix is None else prefix)


class _Parser(argparse.ArgumentParser):
    """A parser that raises UsageError with a sentence of ours instead of printing argparse's and leaving."""

    def error(self, message: str) -> NoReturn:
        raise UsageError(_sentence(message, self.prog))


# argparse gives its complaints as English text only; these are all that can come of our arguments.
_COMPLAINTS = (
    (re.compile(r"the following arguments are required: (?P<what>.*)"), "missing"),
    (re.compile(r"unrecognized arguments: (?P<what>.*)"), "unknown"),
    (re.compile(r"argument (?P<what>.*): expected (?:one|at least one) argument"), "no_value"),
    (re.compile(r"argument \S+: invalid choice: (?P<what>.*?) \(choose from.*"), "unknown"),
)


def _sentence(complaint: str, program: str) -> Message:
    for pattern, kind in _COMPLAINTS:
        found = pattern.fullmatch(complaint)
        if found is None:
            continue
        what = found["what"].strip("'")
        if kind == "missing":
            return message(
                "CommandLine", "{what} is missing. See {program} --help.", what=what, program=program
            )
        if kind == "unknown":
            return message(
                "CommandLine", "{what} is not understood. See {program} --help.", what=what, program=program
            )
        return message(
            "CommandLine", "{what} needs a value. See {program} --help.", what=what, program=program
        )
    return message("CommandLine", "{what}. See {program} --help.", what=complaint, program=program)


def make_parser(catalogue: Catalogue) -> argparse.ArgumentParser:
    """Return the parser of all commands."""

    def text(sentence: Message) -> str:
        return catalogue.text(sentence).replace("%", "%%")

    class Help(_Help):
        usage_word = catalogue.text(message("CommandLine", "usage: "))

    common = _Parser(add_help=False)
    _help(common, text)
    common.add_argument(
        "--json",
        action="store_true",
        help=text(message("CommandLine", "print one JSON object on standard output, and nothing else there")),
    )
    common.add_argument(
        "--language",
        metavar="LANGUAGE",
        default=argparse.SUPPRESS,
        help=text(
            message("CommandLine", "{codes}; otherwise the language of the system", codes=one_of(CODES))
        ),
    )
    common.add_argument(
        "--passphrase-file",
        metavar="PATH",
        help=text(
            message(
                "CommandLine",
                "take the passphrase of a locked funnel from the first line of this file; otherwise from "
                "FUNNEL_PASSPHRASE, or it is asked for",
            )
        ),
    )
    parser = _Parser(
        prog=PROGRAM,
        allow_abbrev=False,
        add_help=False,
        formatter_class=Help,
        description=text(
            message(
                "CommandLine",
                "One sales rep's funnel in one file.\n\n"
                "funnel-desktop [FILE] opens the window; the commands below work without one.",
            )
        ),
        epilog=text(
            message(
                "CommandLine",
                "Exit code 0: done. 1: the data or the file is at fault, and nothing was changed. 2: wrong "
                "usage.",
            )
        ),
    )
    _titles(parser, text)
    _help(parser, text)
    parser.add_argument(
        "--version",
        action="version",
        version=f"Funnel Desktop {__version__}",
        help=text(message("CommandLine", "show the version and leave")),
    )
    parser.add_argument("--language", metavar="LANGUAGE", help=argparse.SUPPRESS)
    commands = parser.add_subparsers(
        dest="command", metavar="COMMAND", title=text(message("CommandLine", "commands")), required=True
    )

    def command(name: str, help_text: Message, *, unit: bool = False) -> argparse.ArgumentParser:
        described = text(help_text)
        added = commands.add_parser(
            name,
            parents=[common],
            help=described,
            description=described,
            allow_abbrev=False,
            add_help=False,
            formatter_class=Help,
        )
        _titles(added, text)
        if unit:
            _unit(
                added, text, message("CommandLine", "what amounts are in: 1 yuan (otherwise) or 10000 yuan")
            )
        return added

    new = command("new", message("CommandLine", "make a new file"))
    _file(new, text)
    new.add_argument(
        "--sample",
        action="store_true",
        help=text(
            message(
                "CommandLine",
                "fill it with an invented funnel: 45 open deals and more than a year of history",
            )
        ),
    )
    _import_arguments(
        command("import", message("CommandLine", "bring deals from a spreadsheet into the file")), text
    )
    _export_arguments(
        command("export", message("CommandLine", "write the deals as a workbook or a CSV file")), text
    )
    _balance_arguments(
        command("balance", message("CommandLine", "what a target needs, and what the funnel has"), unit=True),
        text,
    )
    funnel = command(
        "funnel", message("CommandLine", "the stages with count, sum and weighted sum"), unit=True
    )
    _file(funnel, text)
    funnel.add_argument(
        "--at", metavar="DATE", help=text(message("CommandLine", "as it was on a day, such as 2026-06-30"))
    )
    forecast = command("forecast", message("CommandLine", "what may be won until when"), unit=True)
    _file(forecast, text)
    forecast_arguments(forecast, text)
    report = command("report", message("CommandLine", "the report on a week, to be sent"))
    _file(report, text)
    report_arguments(report, text)
    playbook = command("playbook", message("CommandLine", "share, take over or reset the playbook of a file"))
    _playbook_actions(playbook, common, Help, text)
    check = command("check", message("CommandLine", "see whether a file is sound"))
    _file(check, text)
    backup = command("backup", message("CommandLine", "make a checked copy of a file, even while it is open"))
    _file(backup, text)
    backup.add_argument(
        "target",
        metavar="TARGET",
        nargs="?",
        help=text(message("CommandLine", "the copy; otherwise beside the file, with date and time")),
    )
    backup.add_argument(
        "--replace",
        action="store_true",
        help=text(message("CommandLine", "replace an earlier copy of that name")),
    )
    redacted = command(
        "redact", message("CommandLine", "write a copy with names, phones and words masked, figures kept")
    )
    _file(redacted, text)
    redacted.add_argument(
        "copy", metavar="COPY", help=text(message("CommandLine", "the funnel file to write"))
    )
    redacted.add_argument(
        "--replace",
        action="store_true",
        help=text(message("CommandLine", "replace an earlier copy of that name")),
    )
    passphrase = command(
        "passphrase", message("CommandLine", "lock a file with a passphrase, change it or remove it")
    )
    _passphrase_actions(passphrase, common, Help, text)
    _merge_arguments(
        command(
            "merge",
            message(
                "CommandLine", "put another version of a file into it: both histories, the later changes"
            ),
        ),
        text,
    )
    _imports_arguments(
        command("imports", message("CommandLine", "list what was imported when, and take an import back")),
        text,
    )
    _customers_arguments(
        command("customers", message("CommandLine", "list customers that may be one, and put them together")),
        text,
    )
    _capture_arguments(
        command("capture", message("CommandLine", "write down what one line says, as Ctrl+J does")), text
    )
    return parser


def _titles(parser: argparse.ArgumentParser, text: _Text) -> None:
    """Give argparse's two groups their names in the user's language; it has no public way to."""
    parser._positionals.title = text(message("CommandLine", "arguments"))
    parser._optionals.title = text(message("CommandLine", "options"))


def _help(parser: argparse.ArgumentParser, text: _Text) -> None:
    parser.add_argument(
        "-h", "--help", action="help", help=text(message("CommandLine", "show this help and leave"))
    )


def _unit(parser: argparse.ArgumentParser, text: _Text, help_text: Message) -> None:
    parser.add_argument("--unit", metavar="1|10000", help=text(help_text))


def _dry_run(parser: argparse.ArgumentParser, text: _Text) -> None:
    parser.add_argument(
        "--dry-run",
        action="store_true",
        help=text(message("CommandLine", "say what would be imported and change nothing")),
    )


def _file(parser: argparse.ArgumentParser, text: _Text) -> None:
    parser.add_argument("file", metavar="FILE", help=text(message("CommandLine", "the funnel file")))


def _playbook_actions(
    playbook: argparse.ArgumentParser,
    common: argparse.ArgumentParser,
    formatter: type[argparse.HelpFormatter],
    text: _Text,
) -> None:
    """Give the command ``playbook`` its actions: export, import, reset."""
    actions = playbook.add_subparsers(
        dest="action", metavar="ACTION", title=text(message("CommandLine", "actions")), required=True
    )
    for name, described, toml in (
        (
            "export",
            message("CommandLine", "write the playbook of the file as a TOML file to share"),
            message("CommandLine", "the playbook to write, such as playbook.toml"),
        ),
        (
            "import",
            message("CommandLine", "put a playbook in force in the file; its history stays readable"),
            message("CommandLine", "the playbook to read"),
        ),
        ("reset", message("CommandLine", "put the method's own playbook in force again"), None),
    ):
        added = actions.add_parser(
            name,
            parents=[common],
            help=text(described),
            description=text(described),
            allow_abbrev=False,
            add_help=False,
            formatter_class=formatter,
        )
        _titles(added, text)
        _file(added, text)
        if toml is not None:
            added.add_argument("toml", metavar="TOML", help=text(toml))
        if name == "import":
            _dry_run(added, text)


def _passphrase_actions(
    passphrase: argparse.ArgumentParser,
    common: argparse.ArgumentParser,
    formatter: type[argparse.HelpFormatter],
    text: _Text,
) -> None:
    """Give the command ``passphrase`` its actions: set, change, remove."""
    actions = passphrase.add_subparsers(
        dest="action", metavar="ACTION", title=text(message("CommandLine", "actions")), required=True
    )
    for name, described in (
        ("set", message("CommandLine", "lock a file with a passphrase")),
        ("change", message("CommandLine", "give a locked file another passphrase")),
        ("remove", message("CommandLine", "lock a file no longer")),
    ):
        added = actions.add_parser(
            name,
            parents=[common],
            help=text(described),
            description=text(described),
            allow_abbrev=False,
            add_help=False,
            formatter_class=formatter,
        )
        _titles(added, text)
        _file(added, text)
        if name != "remove":
            added.add_argument(
                "--new-passphrase-file",
                metavar="PATH",
                help=text(
                    message(
                        "CommandLine",
                        "take the new passphrase from the first line of this file; otherwise from "
                        "FUNNEL_NEW_PASSPHRASE, or it is asked for",
                    )
                ),
            )


def _export_arguments(parser: argparse.ArgumentParser, text: _Text) -> None:
    _file(parser, text)
    parser.add_argument(
        "target",
        metavar="TARGET",
        help=text(
            message(
                "CommandLine",
                "the file to write: .xlsx a workbook to read, .csv all deals for programs, .zip everything "
                "(with --all also a folder)",
            )
        ),
    )
    parser.add_argument(
        "--to",
        metavar="xlsx|csv|readable|all",
        help=text(
            message(
                "CommandLine",
                "what to write, whatever the name says; readable: a CSV file in words, for people",
            )
        ),
    )
    parser.add_argument(
        "--all",
        action="store_true",
        help=text(message("CommandLine", "write everything, one CSV file a table, to be imported again")),
    )
    parser.add_argument(
        "--redacted",
        action="store_true",
        help=text(message("CommandLine", "with names, phones and words masked; for xlsx and readable")),
    )


def _import_arguments(parser: argparse.ArgumentParser, text: _Text) -> None:
    _file(parser, text)
    parser.add_argument(
        "csv",
        metavar="TABLE",
        help=text(
            message(
                "CommandLine",
                "the spreadsheet to read, a workbook, CSV or web page; or the folder or .zip file of "
                "export --all, into an empty file",
            )
        ),
    )
    parser.add_argument(
        "--map",
        metavar="FIELD=COLUMN",
        action="append",
        default=[],
        help=text(
            message(
                "CommandLine",
                "read FIELD from the column with this header or number; with no COLUMN, do not read it; "
                "given again for a field of words, the columns are put together in that order",
            )
        ),
    )
    parser.add_argument(
        "--stage",
        metavar="VALUE=STAGE",
        action="append",
        default=[],
        help=text(
            message(
                "CommandLine",
                "which stage a value of the file means; STAGE may be lost or open, VALUE * is any other",
            )
        ),
    )
    parser.add_argument(
        "--source",
        metavar="VALUE=SOURCE",
        action="append",
        default=[],
        help=text(message("CommandLine", "which source a value of the file means")),
    )
    parser.add_argument(
        "--column",
        metavar="COLUMN=KIND",
        action="append",
        default=[],
        help=text(
            message(
                "CommandLine",
                "what becomes of a column without a field: own (a column of the file's own), note or out",
            )
        ),
    )
    parser.add_argument(
        "--forget",
        action="store_true",
        help=text(
            message("CommandLine", "do not use what was chosen for an earlier file with these columns")
        ),
    )
    parser.add_argument(
        "--date-order",
        metavar="ymd|mdy|dmy",
        help=text(message("CommandLine", "the order of dates; otherwise found from the file")),
    )
    parser.add_argument(
        "--encoding",
        metavar="ENCODING",
        help=text(message("CommandLine", "such as utf-8 or gb18030; otherwise found from the file")),
    )
    parser.add_argument(
        "--sheet",
        metavar="SHEET",
        help=text(
            message("CommandLine", "the sheet of a workbook, by name or number; otherwise the likeliest")
        ),
    )
    parser.add_argument(
        "--header-row",
        "--header",
        dest="header",
        metavar="LINE|none",
        help=text(
            message("CommandLine", "the line of the column headings, or none; otherwise found from the file")
        ),
    )
    parser.add_argument(
        "--fill-down",
        action=argparse.BooleanOptionalAction,
        default=None,
        help=text(
            message(
                "CommandLine",
                "fill empty cells of the first columns with the value above; otherwise only where cells are "
                "merged",
            )
        ),
    )
    _unit(
        parser,
        text,
        message("CommandLine", "what a bare amount is in: 1 yuan or 10000; otherwise by its header"),
    )
    cell_options.add_arguments(parser, text)
    add_arguments(parser, text)
    _dry_run(parser, text)


def _merge_arguments(parser: argparse.ArgumentParser, text: _Text) -> None:
    _file(parser, text)
    parser.add_argument(
        "other",
        metavar="OTHER",
        help=text(message("CommandLine", "the other version, such as a conflict copy; it is only read")),
    )
    parser.add_argument(
        "--dry-run",
        action="store_true",
        help=text(message("CommandLine", "say what would come from where and change nothing")),
    )
    parser.add_argument(
        "--different",
        action="store_true",
        help=text(message("CommandLine", "also put together what are no versions of the same file")),
    )


def _imports_arguments(parser: argparse.ArgumentParser, text: _Text) -> None:
    _file(parser, text)
    parser.add_argument(
        "--take-back",
        metavar="N",
        help=text(
            message(
                "CommandLine",
                "take import number N back: its deals go, what it changed becomes what it was; what was "
                "touched since stays",
            )
        ),
    )
    parser.add_argument(
        "--touched",
        action="store_true",
        help=text(message("CommandLine", "take back what was touched since, too")),
    )
    parser.add_argument(
        "--dry-run",
        action="store_true",
        help=text(message("CommandLine", "say what would be taken back and change nothing")),
    )


def _customers_arguments(parser: argparse.ArgumentParser, text: _Text) -> None:
    _file(parser, text)
    parser.add_argument(
        "--merge",
        metavar="NAME",
        action="append",
        default=[],
        help=text(
            message("CommandLine", "let all of this customer be of --into; may be given several times")
        ),
    )
    parser.add_argument(
        "--into", metavar="NAME", help=text(message("CommandLine", "the customer's name that stays"))
    )


def _capture_arguments(parser: argparse.ArgumentParser, text: _Text) -> None:
    parser.add_argument(
        "line",
        metavar="LINE",
        help=text(message("CommandLine", "what happened, such as “hqdz 王工 样机测试过了 周五送报告 45万”")),
    )
    _file(parser, text)
    parser.add_argument(
        "--choose",
        metavar="FIELD=N",
        action="append",
        default=[],
        help=text(message("CommandLine", "what is meant where it is not sure, by its number; several times")),
    )
    parser.add_argument(
        "--dry-run",
        action="store_true",
        help=text(message("CommandLine", "say how it is read and change nothing")),
    )


def _balance_arguments(parser: argparse.ArgumentParser, text: _Text) -> None:
    parser.add_argument(
        "file",
        metavar="FILE",
        nargs="?",
        help=text(
            message("CommandLine", "a funnel file; without it, the plain table for --target and --average")
        ),
    )
    for option, help_text in (
        ("--target", message("CommandLine", "target of the year in money, instead of the saved one")),
        ("--average", message("CommandLine", "average contract in money, instead of the saved one")),
        ("--target-units", message("CommandLine", "target of the year in units")),
        ("--average-units", message("CommandLine", "average contract in units")),
        ("--win-rate", message("CommandLine", "chance of a target to be won, such as 0.1 or 10%")),
    ):
        parser.add_argument(option, metavar=option[2:].upper().replace("-", "_"), help=text(help_text))
    parser.add_argument(
        "--measured",
        action="store_true",
        help=text(message("CommandLine", "leave out the scenario of the levers that the file uses")),
    )
    parser.add_argument(
        "--today",
        metavar="DATE",
        help=text(
            message(
                "CommandLine",
                "the day on which it stands, such as 2026-06-30, a past one by what the file knew then; "
                "otherwise today",
            )
        ),
    )
