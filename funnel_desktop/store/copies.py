"""Copies of a funnel that the program keeps by itself: one of each day, and one before anything large.

They lie in one folder for all files. A copy's name says whose it is (the file's name, eight digits for its
place, eight for its origin, by which it is found again when the file was moved), when it was made and why.
"""

from __future__ import annotations

import contextlib
import hashlib
import os
import re
import sqlite3
from datetime import date, datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING, Literal

from funnel_desktop.data_folder import data_folder
from funnel_desktop.method.copies_kept import Copy, CopyFacts, superseded
from funnel_desktop.part_names import longest_name_in, name_length, shorten_name
from funnel_desktop.reasons import why
from funnel_desktop.safe_files import make_private_folder
from funnel_desktop.store.backup import Progress, back_up, cannot_copy, opened_to_copy
from funnel_desktop.store.file import FunnelFileError
from funnel_desktop.text import Message, message

if TYPE_CHECKING:
    from collections.abc import Sequence

    from funnel_desktop.store.key import Key

Reason = Literal["day", "migration", "import", "merge", "restore"]
"""Why a copy is made: it is the day's, or something is about to change much of the file."""

MANY_ROWS = 100
"""An import of more rows than this is preceded by a copy."""

_NAME = re.compile(
    r"-(?P<place>[0-9a-f]{8})(?P<origin>[0-9a-f]{8})?-(?P<day>\d{4}-\d\d-\d\d)"
    r"(?:-(?P<time>\d{6})-(?P<reason>[a-z]+))?\.funnel"
)
_NO_ORIGIN = "0" * 8


def copy_folder() -> Path:
    """Return the folder of the copies of all files (not made by asking)."""
    return data_folder() / "backups"


def origin_of(connection: sqlite3.Connection) -> str | None:
    """Return what all versions of a file have in common; None for one that was never given it."""
    try:
        found = connection.execute("SELECT value FROM setting WHERE key = 'origin'").fetchone()
    except sqlite3.Error:
        return None
    return None if found is None else str(found[0])


# Making


def make_copy(
    path: Path,
    folder: Path,
    reason: Reason,
    now: datetime,
    *,
    key: Key | None = None,
    progress: Progress | None = None,
) -> Path:
    """Keep the file at ``path`` as it is on disk now; return the copy, which was looked through before it got
    its name.

    Opens the file with a connection of its own, so it may run on another thread while the window works. What
    need not be kept any more is removed once the new copy is safe. ``now``: local time. Raises
    FunnelFileError; a damaged file never pushes out a good copy.
    """
    try:
        make_private_folder(folder)
    except OSError as error:
        raise FunnelFileError("disk", cannot_copy(folder, why(error))) from error
    with opened_to_copy(path, folder, key) as source:
        origin = origin_of(source)
        while os.path.lexists(target := folder / _name(folder, path, origin, reason, now)):
            now += timedelta(seconds=1)
        back_up(source, target, progress, key=key)
    _thin_out(path, folder, target)
    return target


def copy_before(
    path: Path, reason: Reason, *, key: Key | None = None, progress: Progress | None = None
) -> Path:
    """Keep the file at ``path`` as it is, before something changes much of it; return
    the copy. Raises FunnelFileError, and then nothing should be done."""
    return make_copy(path, copy_folder(), reason, datetime.now(), key=key, progress=progress)


def copy_of_the_day(
    path: Path, folder: Path, now: datetime, *, key: Key | None = None, progress: Progress | None = None
) -> Path | None:
    """Keep the file as the copy of the day; None if there is one already. As ``make_copy``."""
    if has_copy_of(path, folder, now.date()):
        return None
    return make_copy(path, folder, "day", now, key=key, progress=progress)


def has_copy_of(path: Path, folder: Path, day: date) -> bool:
    """Whether the copy of a day is there."""
    return any(
        copy.own and copy.reason == "day" and copy.made.date() == day for copy in copies_of(path, folder)
    )


# Deleting

_GUARDED = timedelta(days=7)
"""For so long the copy that was made before something large stays, since that may turn out to be wrong."""


def why_kept(copy: Copy, copies: Sequence[Copy], now: datetime) -> Message | None:
    """Return why one of the ``copies`` of a file is not to be deleted, None when it may be. ``now``: local
    time."""
    if len(copies) < 2:
        return message("Copies", "It is the only copy.")
    latest = next((other for other in copies if other.reason != "day"), None)
    if copy == latest and now - copy.made < _GUARDED:
        return message("Copies", "It is the way back from the last large change, and stays for a week.")
    return None


def delete_copy(copy: Copy) -> None:
    """Delete a copy for good. Raises FunnelFileError, and then it is still there."""
    try:
        copy.path.unlink(missing_ok=True)
    except OSError as error:
        raise FunnelFileError(
            "disk",
            message("Copies", "The copy {path} could not be deleted: {why}.", path=copy.path, why=why(error)),
        ) from error


# Finding


def copies_of(path: Path, folder: Path, origin: str | None = None) -> list[Copy]:
    """Return the copies of a file in ``folder``, the latest first; with its ``origin`` also those that were
    made of it in another place. The file itself need not be there."""
    place, mark = _mark(_place(path)), _NO_ORIGIN if origin is None else _mark(origin)
    found = []
    try:
        entries = list(os.scandir(folder))
    except OSError:
        return []
    for entry in entries:
        named = _NAME.search(entry.name)
        if named is None or named.end() != len(entry.name):
            continue
        own = named["place"] == place
        if not own and (mark == _NO_ORIGIN or named["origin"] != mark):
            continue
        with contextlib.suppress(ValueError, OSError):
            facts = entry.stat()
            made = _made(named["day"], named["time"], facts.st_mtime)
            found.append(Copy(Path(entry.path), made, named["reason"] or "day", facts.st_size, own))
    return sorted(found, key=lambda copy: (copy.made, copy.path.name), reverse=True)


def _thin_out(path: Path, folder: Path, latest: Path) -> None:
    """Remove what need not be kept; never ``latest``, although a clock that is behind made it the oldest."""
    copies = copies_of(path, folder)
    for place in superseded([CopyFacts(copy.made, copy.size) for copy in copies]):
        if copies[place].path != latest:
            with contextlib.suppress(OSError):
                copies[place].path.unlink()


def _made(day: str, time: str | None, written: float) -> datetime:
    """Return when a copy was made. Versions before named only its day."""
    if time is not None:
        return datetime.strptime(f"{day} {time}", "%Y-%m-%d %H%M%S")
    begin = datetime.fromisoformat(day)
    at = datetime.fromtimestamp(written)
    return at if at.date() == begin.date() else begin


def _name(folder: Path, path: Path, origin: str | None, reason: Reason, now: datetime) -> str:
    mark = _NO_ORIGIN if origin is None else _mark(origin)
    ending = f"-{_mark(_place(path))}{mark}-{now:%Y-%m-%d-%H%M%S}-{reason}.funnel"
    # Room for the log that SQLite keeps beside a copy that is opened.
    room = longest_name_in(folder) - len("-journal") - name_length(ending)
    return shorten_name(path.stem, room) + ending


def _place(path: Path) -> str:
    return os.path.normcase(os.path.realpath(path))


def _mark(text: str) -> str:
    """Return eight characters that tell one place, or origin, from the others."""
    return hashlib.sha256(text.encode("utf-8", "surrogateescape")).hexdigest()[:8]
