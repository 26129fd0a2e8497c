"""What was done in a file that is no longer in its place: kept aside at once, put beside it later.

The copy is made from the open connection, which still reaches everything although another file bears the
name now, or none. It lies in the program's data folder with a note of what it stands for, so that nothing is
lost even when the program is killed the next moment; the session goes on in it. In the end it gets its place
beside the file, or is put together with it; what is left over is found at the next start.
"""

from __future__ import annotations

import contextlib
import json
import os
import sqlite3
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from funnel_desktop.data_folder import data_folder
from funnel_desktop.method.kept_aside import Aside as Aside
from funnel_desktop.method.languages import language_of
from funnel_desktop.part_names import LONGEST_NAME, free_name, shorten_name
from funnel_desktop.safe_files import make_folder, move, placing, write_text
from funnel_desktop.store.driver import connect
from funnel_desktop.store.errors import reason
from funnel_desktop.store.file import FunnelFileError, open_file
from funnel_desktop.store.funnel_file import FunnelFile
from funnel_desktop.store.lock import FileLock, in_use_here
from funnel_desktop.store.refusals import parted
from funnel_desktop.store.set_aside import set_aside_folder, tidy
from funnel_desktop.text import message
from funnel_desktop.translation import text_of

if TYPE_CHECKING:
    from funnel_desktop.store.key import Key
    from funnel_desktop.store.store import Store

Progress = Callable[[float], None]

_PAGES = 256  # 1 MiB a time: whoever reads meanwhile on another thread waits some milliseconds

_MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")


def keep_aside(
    store: Store, kind: str, before: Aside | None = None, progress: Progress | None = None
) -> tuple[Aside, FunnelFile]:
    """Copy what a store holds to where it is safe, and open that copy for writing. ``before``: what the store
    goes on with is itself kept aside, and its copy is lost now.

    May run on another thread, while this one reads what it shows; ``progress`` is told the share done, and
    may raise to end it: then nothing is left. Raises FunnelFileError when nothing of the open file can be
    read any more, or nowhere is a place.
    """
    import tempfile

    file, now = store.file, datetime.now().replace(microsecond=0)
    problem: Exception | None = None
    for folder in (data_folder() / "unsaved", file.path.parent, Path(tempfile.gettempdir())):
        stem = file.path.stem if before is None else before.original.stem
        name = f"{shorten_name(stem, 60)} {now:%Y-%m-%d %H.%M.%S} {os.urandom(3).hex()}.funnel"
        kept = Aside(folder / name, file.path, kind, now)
        if before is not None:
            kept = replace(before, copy=kept.copy)
        try:
            make_folder(folder)
            _write_note(kept)
            _copy(file.connection, kept.copy, file.key, progress)
            return kept, _ready(kept.copy, file.key)
        except (OSError, sqlite3.Error, FunnelFileError) as error:
            problem = error
            drop(kept)
        except BaseException:
            drop(kept)
            raise
    raise parted("gone" if isinstance(problem, sqlite3.Error) else kind, file.path) from problem


def put_at(target: Path, store: Store, progress: Progress | None = None) -> FunnelFile:
    """Copy what a store holds to ``target``, where nothing may be, and open that for writing; on whatever
    thread, as ``keep_aside``. Raises FunnelFileError."""
    file = store.file
    _copy_to(target, file.connection, file.key, progress)
    return _ready(target, file.key)


def _ready(copy: Path, key: Key | None) -> FunnelFile:
    """Open a copy, and do here, on whatever thread, what would be done before its first change."""
    file = open_file(copy, "write", key=key)
    with contextlib.suppress(FunnelFileError):  # then it is only read, and says why
        file.look_for_damage()
    with contextlib.suppress(sqlite3.Error):  # it is tried again, and then said
        file.use_wal()
    return file


def put_away(kept: Aside) -> Path:
    """Keep what is not gone on with: no start asks about it any more. Return where it lies."""
    target = set_aside_folder() / kept.copy.name
    try:
        make_folder(target.parent)
        move(kept.copy, target)
        tidy(set_aside_folder(), datetime.now())
    except OSError:
        target = kept.copy
    with contextlib.suppress(OSError):
        kept.note.unlink(missing_ok=True)
    return target


def put_beside(kept: Aside, file: FunnelFile, language: str, progress: Progress | None = None) -> Path:
    """Copy what is kept aside, as the open ``file`` has it now, beside its original; return where it is. On
    whatever thread, as ``keep_aside``.

    Raises FunnelFileError when the folder is gone or cannot be written.
    """
    target = name_beside(kept, language)
    _copy_to(target, file.connection, file.key, progress)
    return target


def _copy_to(
    target: Path, connection: sqlite3.Connection, key: Key | None, progress: Progress | None
) -> None:
    try:
        _copy(connection, target, key, progress)
    except FileExistsError:
        raise FunnelFileError(
            "exists",
            message("File", "{path} is there already. Choose another name for the copy.", path=target),
        ) from None
    except (OSError, sqlite3.Error) as error:
        raise FunnelFileError(
            "disk",
            message(
                "File",
                "The copy {path} could not be made: {why}. Nothing was changed.",
                path=target,
                why=reason(error, target),
            ),
        ) from error


def name_beside(kept: Aside, language: str) -> Path:
    """Return a free name for it beside its original: "NAME (mine, 29 Nov 14.05).funnel"."""
    at = kept.at
    in_figures = language_of(language).days_in_figures
    words = text_of(
        message(
            "FilePlace",
            "{name} (mine, {day} {month} {time})",
            name="",
            day=at.day,
            month=f"{at.month}月" if in_figures else _MONTHS[at.month - 1],
            time=f"{at:%H.%M}",
        )
    )
    stem = shorten_name(
        kept.original.stem, LONGEST_NAME - 16 - len(f"{words}{kept.original.suffix}".encode())
    )
    return free_name(kept.original.with_name(f"{stem}{words}{kept.original.suffix}"))


def drop(kept: Aside) -> None:
    """The work has its place elsewhere: throw the copy and its note away. Not while it is open."""
    for left in (kept.copy, Path(f"{kept.copy}-wal"), Path(f"{kept.copy}-shm"), kept.note):
        with contextlib.suppress(OSError):
            left.unlink(missing_ok=True)


def tell_later(kept: Aside, beside: Path) -> None:
    """Throw the copy away, and note that the work lies ``beside``, for the next start to say."""
    done = replace(kept, beside=beside)
    with contextlib.suppress(OSError):
        _write_note(done)
        kept.copy.unlink(missing_ok=True)


def left_over() -> list[Aside]:
    """Return what an earlier run kept aside and nobody has open now, the latest first."""
    found = [kept for kept in _noted() if kept.beside is not None or _is_free(kept.copy)]
    return sorted(found, key=lambda kept: kept.at, reverse=True)


def _noted() -> Iterator[Aside]:
    try:
        entries = list(os.scandir(data_folder() / "unsaved"))
    except OSError:
        return
    for name in (entry.path for entry in entries if entry.name.endswith(".json")):
        with contextlib.suppress(OSError, ValueError, KeyError, TypeError):
            words = json.loads(Path(name).read_text(encoding="utf-8"))
            beside = words["beside"]
            yield Aside(
                Path(name.removesuffix(".json")),
                Path(words["original"]),
                str(words["kind"]),
                datetime.fromisoformat(words["at"]),
                None if beside is None else Path(beside),
            )


def _is_free(path: Path) -> bool:
    if in_use_here(path):
        return False
    try:
        lock = FileLock(path)
    except OSError:
        return False
    try:
        return lock.take()
    finally:
        lock.release()


def _write_note(kept: Aside) -> None:
    words = {
        "original": os.fspath(kept.original.absolute()),
        "kind": kept.kind,
        "at": kept.at.isoformat(),
        "beside": None if kept.beside is None else os.fspath(kept.beside),
    }
    write_text(kept.note, json.dumps(words))


def _copy(source: sqlite3.Connection, target: Path, key: Key | None, progress: Progress | None) -> None:
    """Copy a database page by page; under its name when it is whole."""

    def told(_status: int, remaining: int, total: int) -> None:
        if progress is not None:
            progress(1 - remaining / total if total else 1.0)

    with placing(target) as part:
        copy = connect(part, "rw", key=key)
        try:
            source.backup(copy, pages=_PAGES, progress=told)
            copy.execute("PRAGMA journal_mode = DELETE")
        finally:
            copy.close()
