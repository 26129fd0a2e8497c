"""What is in a log or a journal, read without SQLite: which pages, and to which state of a file they belong.

Each image of a plain file's first page tells how often the file had been changed. The first one in a log that
is to be worked in follows upon the file; a journal keeps the page as it was.

In a locked file each page is encrypted and signed for itself. There SQLite takes for the number of changes
what it finds in its place before the page is opened, and what it writes is the next number: so the first page
in a log names the encrypted one that it follows upon.
"""

from __future__ import annotations

import contextlib
import os
import struct
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, BinaryIO, NamedTuple

from funnel_desktop.store.key import looks_locked
from funnel_desktop.store.lock import PLAIN_START

if TYPE_CHECKING:
    from funnel_desktop.store.key import Key

_FRAME_HEAD = 24
_LOG_HEAD = 32
_JOURNAL = b"\xd9\xd5\x05\xf9\x20\xa1\x63\xd7"
_PAGE = 4096


class Mark(NamedTuple):
    """What the first page of a file says of its state: whether it is kept with a log, and how often the file
    was changed."""

    logged: bool
    counter: int


def mark_of(page: bytes, key: Key | None) -> Mark | None:
    """Return what a first page says, at least its first 100 bytes; all of it where ``key`` has to open it.
    None where it cannot be read."""
    if not page.startswith(PLAIN_START):
        begin = None if key is None else key.beginning(page)
        if begin is None:
            return None
        page = PLAIN_START + begin
    return Mark(page[18:20] != b"\x01\x01", int.from_bytes(page[24:28], "big"))


def is_foreign(log: Path, key: Key | None) -> bool:
    """Whether the first page in a log cannot be one of a file with this key, or of a plain one; not where
    there is none."""
    with contextlib.suppress(OSError), log.open("rb", buffering=0) as file:
        for number, _size, at in _frames(log)[:1]:
            file.seek(at)
            page = file.read(_PAGE)
            if key is not None:
                return not key.signed(page, number)
            return looks_locked(page, _PAGE, log.name)
    return False


def follows(log: Path, page: bytes, key: Key) -> bool:
    """Whether a log may be worked into the locked file that has this first page; also where nothing in it
    tells."""
    images = []
    with contextlib.suppress(OSError), log.open("rb", buffering=0) as file:
        for number, _size, at in _frames(log):
            if number == 1:
                file.seek(at)
                images.append(file.read(_PAGE))
    own, first = mark_of(page, key), mark_of(images[0], key) if images else None
    if own is None or first is None or page in images:
        return True  # a part of it is worked in already
    # It was read from the file and changed; or the same program had written it into an earlier log.
    return first.counter in ((int.from_bytes(page[24:28], "big") + 1) % 2**32, own.counter)


def brings(log: Path, header: bytes) -> bool:
    """Whether a file comes to begin with ``header`` when this log, or a part of it, is worked into it."""
    with contextlib.suppress(OSError), log.open("rb", buffering=0) as file:
        for page, _size, at in _frames(log):
            if page == 1:
                file.seek(at)
                if file.read(len(header)) == header:
                    return True
    return False


def has_commits(log: Path) -> bool:
    """Whether something is in a log that SQLite would work into the file."""
    return any(size for _page, size, _at in _frames(log))


def change_counters(log: Path) -> tuple[int, int] | None:
    """Return how often the file was changed by the first and by the last image of its first page in a log,
    None where there is none."""
    found: list[int] = []
    pending: list[int] = []
    for page, size, at in _frames(log):
        if page == 1:
            pending.append(at)
        if size:
            found += pending
            pending.clear()
    marks = []
    with contextlib.suppress(OSError), log.open("rb", buffering=0) as file:
        for at in (*found[:1], *found[-1:]):
            file.seek(at)
            mark = mark_of(file.read(100), None)
            if mark is not None:
                marks.append(mark.counter)
    return (marks[0], marks[1]) if len(marks) == 2 else None


def counter_in_journal(log: Path) -> int | None:
    """Return how often the file had been changed before what a journal takes back, None where that is not in
    it."""
    with contextlib.suppress(OSError), log.open("rb") as file:
        for page, at in _kept(file, os.fstat(file.fileno()).st_size):
            if page == 1:
                file.seek(at)
                mark = mark_of(file.read(100), None)
                return None if mark is None else mark.counter
    return None


def _kept(file: BinaryIO, size: int) -> Iterator[tuple[int, int]]:
    """Yield number and place of each page that a journal keeps.

    It has several parts when not all of a change found room in memory, each with a head of a sector; of the
    last one the head does not say how many pages follow.
    """
    begin = 0
    while True:
        file.seek(begin)
        head = file.read(28)
        count, _, _, sector, page_size = struct.unpack_from(">5I", head.ljust(28, b"\0"), 8)
        if not head.startswith(_JOURNAL) or not 512 <= page_size <= 65_536 or not 32 <= sector <= 65_536:
            return
        at, record = begin + sector, page_size + 8
        there = (size - at) // record
        for _ in range(min(count, there) if 0 < count < 2**32 - 1 else there):
            file.seek(at)
            yield int.from_bytes(file.read(4), "big"), at + 4
            at += record
        begin = -(-at // sector) * sector


def journal_is_foreign(log: Path, key: Key | None) -> bool:
    """Whether the first page that a journal keeps cannot be one of a file with this key, or a plain one's."""
    with contextlib.suppress(OSError), log.open("rb") as file:
        for number, at in _kept(file, os.fstat(file.fileno()).st_size):
            file.seek(at)
            page = file.read(_PAGE)
            return looks_locked(page, _PAGE, log.name) if key is None else not key.signed(page, number)
    return False


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
