"""Passphrases on the command line: from a file, the environment or the terminal, never as an argument, where
others would see them; and the command passphrase."""

from __future__ import annotations

import os
import sys
from argparse import Namespace
from pathlib import Path
from typing import TYPE_CHECKING

from funnel_desktop.cli.output import Output
from funnel_desktop.reasons import why
from funnel_desktop.store.file import FunnelFileError, hold
from funnel_desktop.text import FunnelError, Message, message

if TYPE_CHECKING:
    from funnel_desktop.store.key import Key

VARIABLE, NEW_VARIABLE = "FUNNEL_PASSPHRASE", "FUNNEL_NEW_PASSPHRASE"
_TRIES = 3
_LONGEST = 65_536


def key_of(path: Path, options: Namespace, output: Output) -> Key | None:
    """Return the key of a file that is locked, asking for its passphrase where none is given; None for any
    other file, whatever it is. Raises FunnelError."""
    from funnel_desktop.store.key import is_locked
    from funnel_desktop.store.passphrase import unlock

    if not is_locked(path):
        return None
    given = _given(options.passphrase_file, VARIABLE, output)
    if given is not None:
        return unlock(path, given)
    prompt = message("CommandLine", "Passphrase of {name}: ", name=path.name)
    for left in reversed(range(_TRIES)):
        typed = _typed(output, prompt)
        if typed is None:
            raise FunnelFileError(
                "locked",
                message(
                    "CommandLine",
                    "{path} is locked with a passphrase. Give it with --passphrase-file, or in the "
                    "environment variable {variable}.",
                    path=path,
                    variable=VARIABLE,
                ),
            )
        try:
            return unlock(path, typed)
        except FunnelFileError as error:
            if error.kind != "wrong_passphrase" or not left:
                raise
            output.complain(error.message)
    return None


def key_for_new(options: Namespace, output: Output) -> Key | None:
    """Return a key for a new file: locked where a passphrase is given in a file, plain otherwise."""
    if options.passphrase_file is None:
        return None
    return _new_key(_first_line(options.passphrase_file, output))


def say_plain(output: Output, path: Path) -> None:
    """Say of what was written from a locked file that it is not locked."""
    output.say(message("CommandLine", "{path} is not locked: whoever has it can read it.", path=path))


def change_passphrase(options: Namespace, output: Output) -> int:
    """Set, change or remove the passphrase of a file."""
    from funnel_desktop.store.key import is_locked
    from funnel_desktop.store.passphrase import relock

    path, action = Path(options.file), options.action
    hold(path).release()  # says whether it is there, before anything is asked
    if is_locked(path) and action == "set":
        raise FunnelError(
            message("CommandLine", "{path} has a passphrase already. Use passphrase change.", path=path)
        )
    old = key_of(path, options, output)
    if old is None and action != "set":
        raise FunnelError(message("CommandLine", "{path} has no passphrase.", path=path))
    new = None if action == "remove" else _new_key(_asked_for(options, output))
    relock(path, old, new, output.progress)
    output.progress(1)
    output.say(
        {
            "set": message("CommandLine", "{path} is locked now.", path=path),
            "change": message("CommandLine", "{path} has the new passphrase now.", path=path),
            "remove": message("CommandLine", "{path} is no longer locked.", path=path),
        }[action],
        message("CommandLine", "Copies made before stay as they were."),
    )
    output.result({"file": str(path), "locked": new is not None})
    return 0


def _new_key(passphrase: str) -> Key:
    from funnel_desktop.store.key import Key

    if not passphrase:
        raise FunnelError(message("CommandLine", "The new passphrase is empty. Choose another one."))
    return Key.of(passphrase)


def _asked_for(options: Namespace, output: Output) -> str:
    """Return the new passphrase: given, or typed twice."""
    given = _given(options.new_passphrase_file, NEW_VARIABLE, output)
    if given is not None:
        return given
    if not sys.stdin.isatty():
        raise FunnelError(
            message(
                "CommandLine",
                "Give the new passphrase with --new-passphrase-file, or in the environment variable "
                "{variable}.",
                variable=NEW_VARIABLE,
            )
        )
    output.complain(
        message(
            "CommandLine",
            "Without the passphrase nobody gets the data back, we neither. Keep it in a safe place.",
        )
    )
    typed = _typed(output, message("CommandLine", "New passphrase: ")) or ""
    if _typed(output, message("CommandLine", "Once more: ")) != typed:
        raise FunnelError(message("CommandLine", "The two were not the same. Nothing was changed."))
    return typed


def _given(file: str | None, variable: str, output: Output) -> str | None:
    if file is not None:
        return _first_line(file, output)
    return os.environ.get(variable) or None


def _first_line(name: str, output: Output) -> str:
    """Return the passphrase in a file: its first line, with the spaces that are in it."""
    path = Path(name)
    try:
        with path.open("rb") as file:
            line = file.readline(_LONGEST)
            mode = os.fstat(file.fileno()).st_mode
        text = line.decode("utf-8-sig").rstrip("\r\n")
    except OSError as error:
        raise FunnelError(
            message("CommandLine", "{path} cannot be read: {why}.", path=path, why=why(error))
        ) from None
    except UnicodeDecodeError:
        raise FunnelError(
            message("CommandLine", "The first line of {path} is not text in UTF-8.", path=path)
        ) from None
    if not text:
        raise FunnelError(message("CommandLine", "The first line of {path} is empty.", path=path))
    if sys.platform != "win32" and path.is_file() and mode & 0o077:
        output.complain(
            message(
                "CommandLine",
                "Others on this computer can read {path}. Close it to them with chmod 600.",
                path=path,
            )
        )
    return text


def _typed(output: Output, prompt: Message) -> str | None:
    """Ask on the terminal, without showing what is typed; None where there is none."""
    if not sys.stdin.isatty():
        return None
    from getpass import getpass

    try:
        return getpass(output.text(prompt))
    except EOFError:
        return None
