"""Files that we write: whole under their name or not there, on disk when we say so, for their owner alone.

A file is written under a temporary name in its folder, synced, given its name in one step, and the folder
synced. Whatever a killed process left is known by its name (process, when that started, computer) and is
taken away by the next that writes there. Needs nothing else of the program, as every layer writes.
"""

from __future__ import annotations

import errno
import os
import stat
import sys
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import BinaryIO, TextIO

from funnel_desktop.into_place import rename_over, rename_to_new
from funnel_desktop.part_names import (
    LONGEST_NAME,
    clean_left_overs,
    is_ours,
    left_overs,
    name_length,
    part_name,
)
from funnel_desktop.regular_files import NotRegularError

PRIVATE_FILE, PRIVATE_FOLDER = 0o600, 0o700
"""What customers' data get: nobody but their owner reads them."""

_REPLACED = ".replaced"


# One file


@contextmanager
def replacing(path: Path | str, *, durable: bool = True) -> Iterator[Path]:
    """Give the path of an empty file to be filled, which takes the place of ``path`` when the body ends.

    A file that was there keeps its mode and its owner, a link goes on leading where it led; a new file is
    for its owner alone. An exception in the body leaves everything as it was. Raises OSError: also for what
    is no file, or is write-protected. Not ``durable``: without waiting for the disk; after a loss of power it
    may be as it was, or empty.
    """
    target, existing = _target(Path(path))
    with _part_for(target, existing) as part:
        yield part
        if durable:
            sync_file(part)
        rename_over(part, target)
    if durable:
        sync_folder(target.parent)


@contextmanager
def placing(path: Path | str) -> Iterator[Path]:
    """Give the path of an empty file to be filled, which becomes ``path`` when the body ends; as
    ``replacing``, but FileExistsError is raised when something is there, before or then."""
    target = Path(path)
    if os.path.lexists(target):
        raise FileExistsError(errno.EEXIST, os.strerror(errno.EEXIST), str(target))
    os.stat(target.parent)
    _longest_checked(target)
    with _part_for(target, None) as part:
        yield part
        sync_file(part)
        rename_to_new(part, target)
    sync_folder(target.parent)


@contextmanager
def replacing_bytes(path: Path | str, *, durable: bool = True) -> Iterator[BinaryIO]:
    """Give a file to write bytes to; otherwise as ``replacing``."""
    with replacing(path, durable=durable) as part, part.open("wb") as file:
        yield file


@contextmanager
def replacing_text(
    path: Path | str, encoding: str = "utf-8", *, newline: str = "", errors: str = "strict"
) -> Iterator[TextIO]:
    """Give a file to write text to (line ends as they come, unless ``newline`` says); otherwise as
    ``replacing``."""
    with (
        replacing(path) as part,
        part.open("w", encoding=encoding, newline=newline, errors=errors, buffering=1 << 18) as file,
    ):
        yield file


def write_bytes(path: Path | str, content: bytes) -> None:
    """Make ``content`` the whole file, as ``replacing`` does. Raises OSError."""
    with replacing_bytes(path) as file:
        file.write(content)


def write_text(path: Path | str, text: str, errors: str = "strict", *, durable: bool = True) -> None:
    """Make ``text`` the whole file, in UTF-8 with its line ends as they are, as ``replacing`` does. Raises
    OSError."""
    with replacing_bytes(path, durable=durable) as file:
        file.write(text.encode("utf-8", errors))


# A set of files


@contextmanager
def replacing_set(folder: Path | str) -> Iterator[Path]:
    """Give an empty folder to be filled with files, all of which take their places in ``folder`` when the
    body ends, or none.

    Files of other names in ``folder`` stay. Once the body ends a kill changes nothing any more: the next to
    write or read there (``finish_set``) puts the rest in place. Raises OSError; NotADirectoryError when
    ``folder`` is a file.
    """
    target, existing = Path(folder), os.path.exists(folder)
    if existing and not target.is_dir():
        raise NotADirectoryError(errno.ENOTDIR, os.strerror(errno.ENOTDIR), str(target))
    if existing:
        finish_set(target)
    home = target if existing else target.parent
    clean_left_overs(home)
    part = home / part_name()
    os.mkdir(part, PRIVATE_FOLDER)
    try:
        yield part
        for name in os.listdir(part):
            sync_file(part / name)
        sync_folder(part)
        if existing:
            _check_set(part, target)  # before the point of no return
            ready = part.with_suffix(".ready")
            os.rename(part, ready)
            sync_folder(target)
            _put_in_place(ready, target)
        else:
            os.rename(part, target)
    finally:
        _remove_tree(part)
    sync_folder(home)


@contextmanager
def scratch_folder(beside: Path | str) -> Iterator[Path]:
    """Give an empty folder in ``beside``, for its owner alone, for what is needed while something is written
    there; it is taken away at the end, and after a kill by the next that writes there. Raises OSError."""
    home = Path(beside)
    clean_left_overs(home)
    folder = home / part_name()
    os.mkdir(folder, PRIVATE_FOLDER)
    try:
        yield folder
    finally:
        _remove_tree(folder)


def finish_set(folder: Path | str) -> None:
    """Put in place what a killed process had ready in ``folder`` and did not come to place."""
    for path, ready in left_overs(Path(folder)):
        if ready:
            with suppress(OSError):
                _put_in_place(path, Path(folder))


def _check_set(part: Path, folder: Path) -> None:
    for name in os.listdir(part):
        with suppress(FileNotFoundError):
            _check_replaceable(folder / name, os.lstat(folder / name))


def _put_in_place(ready: Path, folder: Path) -> None:
    """Move files into a folder, what they replace aside; on an error everything back, and it is raised."""
    _check_set(ready, folder)
    aside = ready / _REPLACED
    with suppress(FileExistsError):
        os.mkdir(aside, PRIVATE_FOLDER)
    placed: list[str] = []
    try:
        for name in sorted(set(os.listdir(ready)) - {_REPLACED}):
            there = folder / name
            with suppress(FileNotFoundError):
                os.chmod(ready / name, stat.S_IMODE(os.lstat(there).st_mode) & 0o777)
                os.rename(there, aside / name)
            os.rename(ready / name, there)
            placed.append(name)
    except OSError:
        # What a process before had placed has no way back, as nobody knows of it: then all stays ready.
        for name in placed:
            os.rename(folder / name, ready / name)
        for name in os.listdir(aside):
            if not os.path.lexists(folder / name):
                os.rename(aside / name, folder / name)
        if is_ours(ready.name):
            _remove_tree(ready)
        raise
    sync_folder(folder)
    _remove_tree(ready)


def _remove_tree(folder: Path) -> None:
    import shutil  # which brings every packer along; a start writes no sets

    shutil.rmtree(folder, ignore_errors=True)


# Files and folders that are kept


def make_folder(folder: Path | str) -> None:
    """Make a folder for its owner alone, with those above it; one that is there already stays as it is.
    Raises OSError."""
    try:
        os.makedirs(folder, PRIVATE_FOLDER, exist_ok=True)
    except FileExistsError:
        raise NotADirectoryError(errno.ENOTDIR, os.strerror(errno.ENOTDIR), str(folder)) from None


def make_private_folder(folder: Path | str) -> None:
    """Make a folder of the program's own, as ``make_folder``; one that is there already is closed to others.
    Raises OSError."""
    make_folder(folder)
    if os.name == "posix":
        found = os.stat(folder)
        if found.st_uid == os.getuid() and found.st_mode & 0o077:
            with suppress(OSError):  # a file system without modes
                os.chmod(folder, found.st_mode & 0o700)


def make_private_file(path: Path | str) -> None:
    """Make an empty file for its owner alone; one that is there already keeps its content and is closed to
    others. Raises OSError."""
    os.close(_open_private(path, os.O_RDWR))


def appending(path: Path | str) -> TextIO:
    """Open a text file to write on at its end, for its owner alone. Raises OSError."""
    return open(_open_private(path, os.O_WRONLY | os.O_APPEND), "a", encoding="utf-8")


def move(path: Path | str, target: Path | str) -> None:
    """Give a file another name in its folder; what had that name is gone. Raises OSError."""
    os.replace(path, target)
    sync_folder(Path(target).parent)


def _open_private(path: Path | str, flags: int) -> int:
    descriptor = os.open(path, flags | os.O_CREAT | getattr(os, "O_BINARY", 0), PRIVATE_FILE)
    if os.name == "posix" and os.fstat(descriptor).st_mode & 0o777 != PRIVATE_FILE:
        with suppress(OSError):  # another owner's, or a file system without modes
            os.fchmod(descriptor, PRIVATE_FILE)
    return descriptor


# To disk


def sync(descriptor: int) -> None:
    """Wait until an open file is on disk: on a Mac too, where ``fsync`` stops at the drive's own memory.
    Raises OSError."""
    if sys.platform == "darwin":
        import fcntl

        try:
            fcntl.fcntl(descriptor, fcntl.F_FULLFSYNC)
            return
        except OSError:  # not every file system knows it
            pass
    os.fsync(descriptor)


def sync_folder(folder: Path | str) -> None:
    """Wait until the names in a folder are on disk, where the system lets one."""
    if os.name != "posix":
        return
    # What is named is whole, whichever names are on disk: an error here is none of the file's.
    with suppress(OSError):
        descriptor = os.open(folder, os.O_RDONLY)
        try:
            sync(descriptor)
        finally:
            os.close(descriptor)


def sqlite_pragmas() -> tuple[str, ...]:
    """Return what SQLite has to be told to write as ``sync`` does."""
    if sys.platform == "darwin":
        return ("PRAGMA fullfsync = ON", "PRAGMA checkpoint_fullfsync = ON")
    return ()


def sync_file(path: Path) -> None:
    """Wait until what was written to a file is on disk, whoever wrote it. Raises OSError."""
    descriptor = os.open(path, os.O_RDWR | getattr(os, "O_BINARY", 0))
    try:
        sync(descriptor)
    finally:
        os.close(descriptor)


# Into place


def _target(path: Path) -> tuple[Path, os.stat_result | None]:
    """Return the file that a name leads to, and what is there now."""
    if path.is_symlink():
        path = Path(os.path.realpath(path))
        if path.is_symlink():
            raise OSError(errno.ELOOP, os.strerror(errno.ELOOP), str(path))
    try:
        existing = os.lstat(path)
    except FileNotFoundError:
        os.stat(path.parent)
        return path, None
    _check_replaceable(path, existing)
    return path, existing


def _check_replaceable(path: Path, existing: os.stat_result) -> None:
    if stat.S_ISDIR(existing.st_mode):
        raise IsADirectoryError(errno.EISDIR, os.strerror(errno.EISDIR), str(path))
    if not stat.S_ISREG(existing.st_mode):
        # A device or a pipe: replacing it by a file would take it from others, writing to it might wait for
        # ever.
        raise NotRegularError(path)
    # Renaming asks only the folder. A file marked as read-only is meant to stay, for an administrator too.
    if not existing.st_mode & 0o222 or not os.access(path, os.W_OK):
        raise PermissionError(errno.EACCES, os.strerror(errno.EACCES), str(path))


def _longest_checked(target: Path) -> None:
    if name_length(target.name) > LONGEST_NAME:
        raise OSError(errno.ENAMETOOLONG, os.strerror(errno.ENAMETOOLONG), str(target))


@contextmanager
def _part_for(target: Path, existing: os.stat_result | None) -> Iterator[Path]:
    """Give an empty file in the target's folder, with the mode that the target is to have; whatever is left
    of it is removed at the end."""
    clean_left_overs(target.parent)
    part = target.parent / part_name()
    flags = os.O_RDWR | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0)
    descriptor = os.open(part, flags, PRIVATE_FILE)
    try:
        try:
            if sys.platform != "win32":
                _dress(descriptor, existing)
        finally:
            os.close(descriptor)
        yield part
    finally:
        for left in (part, *(part.with_name(part.name + end) for end in ("-journal", "-wal", "-shm"))):
            with suppress(OSError):
                left.unlink(missing_ok=True)


def _dress(descriptor: int, existing: os.stat_result | None) -> None:
    if sys.platform == "win32":
        return
    mode = PRIVATE_FILE
    if existing is not None:
        mode = stat.S_IMODE(existing.st_mode) & 0o777
        own = os.fstat(descriptor)
        if (own.st_uid, own.st_gid) != (existing.st_uid, existing.st_gid):
            try:
                os.fchown(descriptor, existing.st_uid, existing.st_gid)
            except OSError:
                try:
                    os.fchown(descriptor, -1, existing.st_gid)
                except OSError:
                    mode &= 0o707  # what its group might do, another group may not
    with suppress(OSError):  # a file system without modes
        os.fchmod(descriptor, mode)
