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
from typing import NamedTuple

from funnel_desktop.data_folder import data_folder
from funnel_desktop.safe_files import make_folder, write_text
from funnel_desktop.store.identity import Identity, identity_at, identity_with_birth
from funnel_desktop.text import Message, message

said: list[Message] = []
"""What was set aside since the program began, for the command line to say at its end."""

_FRAME_HEAD = 24
_LOG_HEAD = 32


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


def settle(path: Path, header: Callable[[], bytes]) -> tuple[Message | None, bool]:
    """Before SQLite opens ``path``: fetch its log from where it stayed behind, set a strange one aside.

    ``header`` reads the file's first 100 bytes, when a log is there to be judged. Only while nobody else
    writes to the file. Returns the sentence about what was set aside, or None, and whether a strange log
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
        if strange(path, log, header(), note):
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


def brings(log: Path, header: bytes) -> bool:
    """Whether a file comes to begin with ``header`` when this log, or a part of it, is worked into it."""
    with contextlib.suppress(OSError), log.open("rb", buffering=0) as file:
        for page, _size, at in _frames(log):
            if page == 1:
                file.seek(at)
                if file.read(len(header)) == header:
                    return True
    return False


def set_log_aside(path: Path) -> None:
    """Keep the log of a file whose contents were written over away from it."""
    log = Path(f"{path}-wal")
    with contextlib.suppress(OSError):
        if log.stat().st_size:
            _set_aside(path, log)
    for left in (log, f"{path}-shm"):
        with contextlib.suppress(OSError):
            os.unlink(left)


def _strange_log(path: Path, log: Path, header: bytes, note: Note | None) -> bool:
    file, there = identity_with_birth(path), identity_at(log)
    if file is None or there is None:
        return False
    if note is not None and note.log is not None and there.same_as(note.log):
        return not file.same_as(note.file)
    if header[:16] != b"SQLite format 3\x00":
        return False  # locked with a passphrase: there is nothing to read in it
    if header[18] == 1 and header[19] == 1:
        # SQLite marks the file before it makes a log, and takes the log away before it takes back the mark.
        return _has_commits(log)
    counters = _change_counters(log)
    if counters is None:
        return False
    first, last = counters
    return not first - 1 <= int.from_bytes(header[24:28], "big") <= last


def _strange_journal(path: Path, log: Path, header: bytes, note: Note | None) -> bool:
    """Whether a rollback journal is of another file: it keeps the first page as it was before the change, and
    each change counts there."""
    if header[:16] != b"SQLite format 3\x00":
        file = identity_with_birth(path)
        return note is not None and file is not None and not file.same_as(note.file)
    before = _counter_in_journal(log)
    return before is not None and int.from_bytes(header[24:28], "big") not in (before, before + 1)


def _has_commits(log: Path) -> bool:
    return any(size for _page, size, _at in _frames(log))


def _change_counters(log: Path) -> tuple[int, int] | None:
    """Return the file's change counter in the first and the last image of its first page, None without."""
    found: list[int] = []
    pending: list[int] = []
    with contextlib.suppress(OSError), log.open("rb", buffering=0) as file:
        for page, size, at in _frames(log):
            if page == 1:
                file.seek(at + 24)
                pending.append(int.from_bytes(file.read(4), "big"))
            if size:
                found += pending
                pending.clear()
    return (found[0], found[-1]) if found else None


def _frames(log: Path) -> list[tuple[int, int, int]]:
    """Return page, size of the file at a commit (0: none) and place of each page's image in a log."""
    found: list[tuple[int, int, int]] = []
    try:
        with log.open("rb", buffering=0) as file:
            head = file.read(_LOG_HEAD)
            page_size = int.from_bytes(head[8:12], "big")
            if len(head) < _LOG_HEAD or not 512 <= page_size <= 65_536:
                return []
            salt, at = head[16:24], _LOG_HEAD
            while True:
                file.seek(at)
                frame = file.read(_FRAME_HEAD)
                if len(frame) < _FRAME_HEAD or frame[8:16] != salt:
                    return found
                page, size = int.from_bytes(frame[:4], "big"), int.from_bytes(frame[4:8], "big")
                found.append((page, size, at + _FRAME_HEAD))
                at += _FRAME_HEAD + page_size
    except OSError:
        return []


def _counter_in_journal(log: Path) -> int | None:
    try:
        with log.open("rb") as file:
            head = file.read(28)
            if head[:8] != b"\xd9\xd5\x05\xf9\x20\xa1\x63\xd7" or len(head) < 28:
                return None
            sector, page_size = int.from_bytes(head[20:24], "big"), int.from_bytes(head[24:28], "big")
            if not 512 <= page_size <= 65_536 or not 32 <= sector <= 65_536:
                return None
            file.seek(sector)
            for _ in range(10_000):
                number = int.from_bytes(file.read(4), "big")
                page = file.read(page_size)
                if len(page) < page_size:
                    return None
                if number == 1:
                    return int.from_bytes(page[24:28], "big")
                file.seek(4, os.SEEK_CUR)
    except OSError:
        pass
    return None


def _fetch(path: Path, notes: list[Note]) -> None:
    """Bring the log that stayed behind when the file was moved or renamed."""
    here = Path(f"{path}-wal")
    for note in notes:
        left = Path(f"{note.path}-wal")
        if note.path == path or note.log is None:
            continue
        file, there = identity_with_birth(path), identity_at(left)
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
    for folder in (data_folder() / "set aside", path.parent):
        target = folder / name
        try:
            make_folder(folder)
            try:
                os.rename(log, target)
            except OSError:
                shutil.copyfile(log, target)
                os.unlink(log)
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
