"""Where the program starts: the window, or the command line when the first argument asks for it.

Decided before anything of Qt is imported: a script need not wait for a window's libraries.
"""

from __future__ import annotations

import gc
import os
import sys
from collections.abc import Mapping, MutableMapping, Sequence
from importlib import import_module
from typing import TYPE_CHECKING

from funnel_desktop.cli import COMMANDS
from funnel_desktop.file_addresses import local_path
from funnel_desktop.text import Message, message

if TYPE_CHECKING:
    from funnel_desktop.handover import Seat

_WITH_VALUE = (
    "--language",
    "-platform",
    "-style",
    "-stylesheet",
    "-display",
    "-geometry",
    "-qwindowgeometry",
)
"""Options of the window, ours and Qt's, that take their value from the next argument."""

BELOW_THE_WINDOW = (
    *("crash_log", "commands.care", "commands.kept_aside", "queries.board_index", "queries.deal_tables"),
    *("queries.figures", "queries.rail", "wording.card", "wording.column", "wording.file_place"),
)
"""Modules that need no Qt, but the first picture, and with them those that they need."""


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the program and return its exit code."""
    given = [local_path(argument) for argument in (sys.argv[1:] if arguments is None else arguments)]
    if asks_for_command_line(given):
        from funnel_desktop.cli.main import run

        return run(given)
    if given[:1] == ["--close"]:
        find_home(os.environ)
        return close_running(given)
    if not has_screen(given, os.environ):
        return _complain(given, no_screen(), 2)
    find_home(os.environ)
    path, options = split_window_arguments(given)
    taken_over, seat = (False, None) if chooses_screen(options) else find_running(path, options)
    if taken_over:
        return 0
    # A start makes very many objects and throws hardly any away. Looking for garbage meanwhile takes a tenth
    # of its time; the window goes back to it after the first picture.
    gc.disable()
    bring_in_what_needs_no_qt()
    from funnel_desktop.background import leave
    from funnel_desktop.widgets.shell.application import run_window

    return leave(run_window(path, options, seat))


def bring_in_what_needs_no_qt() -> None:
    """Import what the first picture needs of the layers below the window, before Qt.

    PySide reads the source of every module that is imported after it, to see whether that is one of its own:
    for as many as these it takes a thirtieth of the start.
    """
    for name in BELOW_THE_WINDOW:
        import_module(f"funnel_desktop.{name}")


def chooses_screen(options: Sequence[str]) -> bool:
    """Whether options of Qt put the window on another screen than that of the session."""
    return any(option in ("-platform", "-display") for option in options)


def find_running(path: str | None, options: Sequence[str]) -> tuple[bool, Seat | None]:
    """Hand over to the program that runs already, if one does: see ``handover.start``."""
    from funnel_desktop.handover import language_in, start

    return start(path, language_in(options), capture="--capture" in options)


def close_running(arguments: Sequence[str]) -> int:
    """Ask the program that runs to close, and wait for it; the exit code says whether none runs any more."""
    import time

    from funnel_desktop import handover

    if handover.close_running(time):
        return 0
    return _complain(
        arguments,
        message(
            "CommandLine",
            "Funnel Desktop is still running: a dialog is open in it, or something is being typed. Close it "
            "there.",
        ),
        1,
    )


def asks_for_command_line(arguments: Sequence[str]) -> bool:
    """Whether the first argument that is not ``--language`` is a command, ``--help`` or ``--version``."""
    rest = list(arguments)
    while rest and rest[0].startswith("--language"):
        del rest[: 1 if "=" in rest[0] else 2]
    return bool(rest) and (rest[0] in COMMANDS or rest[0] in ("-h", "--help", "--version"))


def split_window_arguments(arguments: Sequence[str]) -> tuple[str | None, list[str]]:
    """Return the file to open (the first argument that is no option, None without) and the options of the
    window."""
    path: str | None = None
    options: list[str] = []
    takes_value = False
    for argument in arguments:
        if not takes_value and path is None and not argument.startswith("-"):
            path = argument
        else:
            options.append(argument)
        takes_value = not takes_value and argument in _WITH_VALUE
    return path, options


def has_screen(arguments: Sequence[str], environment: Mapping[str, str]) -> bool:
    """Whether Qt will find a screen; only Linux and its like can do without one."""
    if sys.platform in ("win32", "darwin") or "-platform" in arguments:
        return True
    return any(environment.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"))


def no_screen() -> Message:
    """Return the sentence for a start where no window can be seen."""
    return message(
        "CommandLine",
        "There is no screen for the window (neither DISPLAY nor WAYLAND_DISPLAY is set). Start it in a "
        "desktop "
        "session, or use a command that needs none: see funnel-desktop --help.",
    )


def find_home(environment: MutableMapping[str, str]) -> None:
    """Where HOME is not set, take the user's home as the system knows it, not the root of all folders."""
    if sys.platform != "win32" and not environment.get("HOME"):
        import pwd
        from contextlib import suppress

        with suppress(KeyError):
            environment["HOME"] = pwd.getpwuid(os.getuid()).pw_dir


def _complain(arguments: Sequence[str], sentence: Message, code: int) -> int:
    from funnel_desktop.cli.catalogue import Catalogue, language_asked_for

    print(f"funnel-desktop: {Catalogue(language_asked_for(arguments)).text(sentence)}", file=sys.stderr)
    return code


if __name__ == "__main__":
    sys.exit(main())
