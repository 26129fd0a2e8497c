"""What is said of a file that cannot be opened, changed or written: one sentence for each case."""

from __future__ import annotations

from pathlib import Path

from funnel_desktop.part_names import longest_name_in, shorten_name
from funnel_desktop.store.errors import FunnelFileError, reason
from funnel_desktop.store.lock import in_use_here
from funnel_desktop.text import FunnelError, Message, message


def name_too_long(path: Path) -> Message | None:
    """Return what is to be said of a name beside which SQLite's log has no room for its own."""
    over = len(path.name) - len(shorten_name(path.name, longest_name_in(path.parent) - len("-journal")))
    if not over:
        return None
    return message(
        "File",
        "The name {name} is {count} character(s) too long for a file that is to be changed. Give it a "
        "shorter one.",
        name=path.name,
        count=over,
    )


def refuse_open_funnel(path: Path) -> None:
    """Raise FunnelError for a funnel that is open here: closing it again, after a look at what it is, would
    give back SQLite's locks on it."""
    if in_use_here(path):
        raise FunnelError(
            message("File", "{name} is the funnel that is open. Choose another file.", name=path.name)
        )


def in_use(path: Path) -> Message:
    """Return the sentence for a file that somebody else writes to."""
    return message(
        "File",
        "{path} is in use by another window or program. Close it there to change it here.",
        path=path,
    )


def parted(kind: str, path: Path) -> FunnelFileError:
    """Return the error for an open file that is no longer where it was: "replaced", or "gone"."""
    if kind == "gone":
        return FunnelFileError(
            "gone",
            message(
                "File", "{path} is no longer in its place: it was deleted, or its drive is gone.", path=path
            ),
        )
    return FunnelFileError(
        "replaced",
        message("File", "Another program has put another version in the place of {path}.", path=path),
    )


def strange_log(path: Path) -> Message:
    """Return the sentence for a file beside which another version's log lies that cannot be moved."""
    return message(
        "File",
        "Beside {name} lies a log of another version of it that cannot be moved away, so the file was opened "
        "for reading only. Move {log} somewhere else and open the file again.",
        name=path.name,
        log=f"{path}-wal",
    )


def not_ours(path: Path) -> Message:
    """Return the sentence for a file that is no funnel."""
    return message(
        "File",
        "{path} is not a Funnel Desktop file. To bring in a spreadsheet, save it as CSV and import it.",
        path=path,
    )


def wrong_passphrase(path: Path) -> Message:
    """Return the sentence for a key that no page of a file bears: from outside both look the same."""
    return message(
        "File", "The passphrase is wrong, or {name} is damaged. Nothing was changed.", name=path.name
    )


def unavailable(path: Path) -> Message:
    """Return the sentence for a locked file where there is no SQLCipher."""
    return message(
        "File",
        "{path} is locked with a passphrase, which this installation of Funnel Desktop cannot open: the "
        "package sqlcipher3 is missing.",
        path=path,
    )


def cannot_write(path: Path, error: BaseException) -> Message:
    """Return the sentence for a place that cannot be written."""
    if isinstance(error, MemoryError):
        return message(
            "File",
            "There is not enough memory, so nothing was changed. Close other programs and try again.",
        )
    return message(
        "File",
        "{path} cannot be written: {why}. Choose another folder.",
        path=path,
        why=reason(error, path),
    )
