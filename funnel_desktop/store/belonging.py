"""A left-over log is given only to the file that it belongs to.

SQLite finds a log by its name alone: a -wal or -journal beside a file is worked into it, whoever left it
there. After a crash that is right. But when an older copy was put in the place of the file, or a sync client
brought another version, the same log destroys it. So while a file is written to, a note in the program's data
folder says which file that is and which log it has; before SQLite sees a file again, a log beside it that
belongs to another one is set aside, never thrown away. A file that was moved gets the log that stayed behind
under its old name.

Where there is no note (the file comes from elsewhere), only what cannot be otherwise counts as proof; without
one the log is applied, as SQLite does.
"""

from __future__ import annotations

import contextlib
import os
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from funnel_desktop.data_folder import data_folder
from funnel_desktop.safe_files import make_folder, write_text
from funnel_desktop.store.identity import Identity, identity_at, identity_with_birth
from funnel_desktop.store.log_pages import (
    change_counters,
    counter_in_journal,
    follows,
    has_commits,
    is_foreign,
    journal_is_foreign,
    mark_of,
)
from funnel_desktop.store.set_aside import set_aside_folder, tidy
from funnel_desktop.text import Message, message

if TYPE_CHECKING:
    from funnel_desktop.store.key import Key

said: list[Message] = []
"""What was set aside since the program began, for the command line to say at its end."""


class Note(NamedTuple):
    """What is remembered of a file that is written to: its name, itself, and its log."""

    path: Path
    file: Identity
    log: Identity | None


def remember(path: Path, log: Identity | None) -> None:
    """Note that the file at ``path`` is being written with this log. Not being able to is no error: then
    logs are judged as if the file came from elsewhere. Not waited for to be on disk: a kill leaves it there,
    and after a loss of power the proofs in the files have to do."""
    path = Path(os.path.realpath(path))
    file = identity_with_birth(path)
    if file is None:
        return
    if log is not None:
        log = identity_with_birth(Path(f"{path}-wal"))
    import json

    place = _place(path)
    words = {"path": os.fspath(path), "file": list(file), "log": None if log is None else list(log)}
    with contextlib.suppress(OSError, UnicodeError):
        make_folder(place.parent)
        write_text(place, json.dumps(words), durable=False)


def forget(path: Path) -> None:
    """The file was closed and has no log any more."""
    with contextlib.suppress(OSError):
        _place(Path(os.path.realpath(path))).unlink(missing_ok=True)


def may_matter(path: Path) -> bool:
    """Whether there is a log to be judged, beside the file or left behind elsewhere."""
    real = os.path.realpath(path)
    for ending in ("-wal", "-journal"):
        with contextlib.suppress(OSError):
            if os.stat(f"{real}{ending}").st_size:
                return True
    return any(os.fspath(note.path) != real for note in _notes())


def settle(path: Path, page: Callable[[], bytes], key: Key | None) -> tuple[Message | None, bool]:
    """Before SQLite opens ``path``: fetch its log from where it stayed behind, set a strange one aside.

    ``page`` reads the file's first page, when a log is there to be judged; ``key`` opens it where it is
    locked. Only while nobody else writes to the file.

    Returns the sentence about what was set aside, or None, and whether a strange log
    still lies there because it could not be moved: then the file must be read as if there were none.
    """
    path = Path(os.path.realpath(path))
    notes = _notes()
    if notes:
        _fetch(path, notes)
    note = next((note for note in notes if note.path == path), None)
    for ending in ("-wal", "-journal"):
        log = Path(f"{path}{ending}")
        try:
            if log.stat().st_size == 0:
                continue
        except OSError:
            continue
        strange = _strange_log if ending == "-wal" else _strange_journal
        if strange(path, log, page(), note, key):
            aside = _set_aside(path, log)
            if aside is None:
                return None, True
            for left in (f"{path}-shm",) if ending == "-wal" else ():
                # The log's index: with it the next log would be read as if it were this one.
                with contextlib.suppress(OSError):
                    os.unlink(left)
            said.append(
                message(
                    "File",
                    "Beside {name} lay a log that belongs to another version of it. It was not applied, "
                    "the file is as it was put there. The log is kept as {path}.",
                    name=path.name,
                    path=aside,
                )
            )
            return said[-1], False
    return None, False


def set_log_aside(path: Path) -> None:
    """Keep the log of a file whose contents were written over away from it."""
    log = Path(f"{path}-wal")
    with contextlib.suppress(OSError):
        if log.stat().st_size:
            _set_aside(path, log)
    for left in (log, f"{path}-shm"):
        with contextlib.suppress(OSError):
            os.unlink(left)


def _strange_log(path: Path, log: Path, page: bytes, note: Note | None, key: Key | None) -> bool:
    file, there = identity_with_birth(path), identity_with_birth(log)
    if file is None or there is None:
        return False
    if note is not None and note.log is not None and there.same_as(note.log):
        if file.same_as(note.file) or 0 < file.born == note.file.born:
            return False
        if _is_another(file, note.file):
            return True
    if is_foreign(log, key):
        return True
    mark = mark_of(page, key)
    if mark is None:
        return False  # damaged: that has to be seen to first
    if not mark.logged:
        # SQLite marks the file before it makes a log, and takes the log away before it takes back the mark.
        return has_commits(log)
    if key is not None:
        return not follows(log, page, key)
    counters = change_counters(log)
    if counters is None:
        return False
    first, last = counters
    return not first - 1 <= mark.counter <= last


def _is_another(file: Identity, known: Identity) -> bool:
    """Whether a file is surely not the one that was noted: a memory stick numbers its files anew each time it
    is put in, there only the birth is proof."""
    return not file.same_as(known) and 0 not in (file.born, known.born) and file.born != known.born


def _strange_journal(path: Path, log: Path, page: bytes, note: Note | None, key: Key | None) -> bool:
    """Whether a rollback journal is of another file: it keeps the first page as it was before the change, and
    each change counts there."""
    if journal_is_foreign(log, key):
        return True
    mark = None if key is not None else mark_of(page, None)
    if mark is None:  # damaged, or locked: the page that is in the file now does not name the one before
        file = identity_with_birth(path)
        return note is not None and file is not None and _is_another(file, note.file)
    before = counter_in_journal(log)
    return before is not None and mark.counter not in (before, before + 1)


def _fetch(path: Path, notes: list[Note]) -> None:
    """Bring the log that stayed behind when the file was moved or renamed."""
    here, mine = Path(f"{path}-wal"), identity_at(path)
    for note in notes:
        left = Path(f"{note.path}-wal")
        if note.path == path or note.log is None or mine is None or not mine.same_as(note.file):
            continue
        file, there = identity_with_birth(path), identity_with_birth(left)
        if file is None or there is None or not file.same_as(note.file) or not there.same_as(note.log):
            continue
        with contextlib.suppress(OSError):
            if here.exists() and here.stat().st_size:
                continue
            os.replace(left, here)
            for index in (f"{note.path}-shm", f"{path}-shm"):
                with contextlib.suppress(OSError):
                    os.unlink(index)
            _place(note.path).unlink(missing_ok=True)


def _set_aside(path: Path, log: Path) -> Path | None:
    """Move a log to the data folder, or beside the file under a name that SQLite does not look for."""
    import shutil
    from datetime import datetime

    moment = datetime.now().strftime("%Y-%m-%d %H.%M.%S")
    name = f"{path.stem[:60]} {moment}{log.name[len(path.name) :]}"
    for folder in (set_aside_folder(), path.parent):
        target = folder / name
        try:
            make_folder(folder)
            try:
                os.rename(log, target)
            except OSError:
                shutil.copyfile(log, target)
                os.unlink(log)
            tidy(set_aside_folder(), datetime.now())
            return target
        except OSError:
            continue
    return None


def _notes() -> list[Note]:
    try:
        entries = list(os.scandir(data_folder() / "in use"))
    except OSError:
        return []
    if not entries:
        return []
    import json

    found = []
    for entry in entries:
        if not entry.name.endswith(".json"):
            continue
        with contextlib.suppress(OSError, ValueError, KeyError, TypeError):
            words = json.loads(Path(entry.path).read_text(encoding="utf-8"))
            log = words["log"]
            found.append(
                Note(Path(words["path"]), Identity(*words["file"]), None if log is None else Identity(*log))
            )
    return found


def _place(path: Path) -> Path:
    import hashlib

    whole = os.fspath(path).encode("utf-8", "surrogateescape")
    return data_folder() / "in use" / f"{hashlib.sha256(whole).hexdigest()[:16]}.json"
