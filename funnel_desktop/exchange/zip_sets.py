"""A zip file with a set of tables, looked at before anything of it is unpacked: one from elsewhere may be
made to fill memory or disk, need a password, or hold a table twice."""

from __future__ import annotations

import zipfile
from pathlib import Path
from typing import BinaryIO

from funnel_desktop.regular_files import open_regular
from funnel_desktop.text import FunnelError, Message, message

MOST_PACKED = 1 << 30
"""Bytes of a zip file that is read."""
MOST_UNPACKED = 4 << 30
"""Bytes of all its tables together."""
_MOST_DIRECTORY = 1 << 20
_END, _END_SIZE, _LONGEST_COMMENT = b"PK\x05\x06", 22, 1 << 16
_LARGE_END = b"PK\x06\x07"
_WAYS = (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED)
_ENCRYPTED = 0x1


class ZipError(FunnelError):
    """A zip file cannot be read as a set; the sentence says why and what to do."""


def open_zip(path: Path) -> zipfile.ZipFile:
    """Open a zip file whose tables can be unpacked without harm. Closing it closes the file.

    Raises OSError and zipfile.BadZipFile for what is no zip file, ZipError for one that is not to be read.
    """
    file = open_regular(path, MOST_PACKED)
    try:
        _look_at_directory(file, path)
        archive = _OwnZip(file)
        _look_at_tables(archive, path)
    except BaseException:
        file.close()
        raise
    return archive


class _OwnZip(zipfile.ZipFile):
    """A zip file that closes what it reads; else only one that was opened by its name does."""

    def __init__(self, file: BinaryIO) -> None:
        self._source = file
        super().__init__(file)

    def close(self) -> None:
        super().close()
        self._source.close()


def _look_at_directory(file: BinaryIO, path: Path) -> None:
    """Refuse a list of contents that would itself not fit into memory, before it is read."""
    size = file.seek(0, 2)
    file.seek(max(0, size - _END_SIZE - _LONGEST_COMMENT))
    tail = file.read()
    place = tail.rfind(_END)
    if place < 0 or len(tail) - place < _END_SIZE:
        raise zipfile.BadZipFile
    directory = int.from_bytes(tail[place + 12 : place + 16], "little")
    if directory > _MOST_DIRECTORY or tail[max(0, place - 20) : place].startswith(_LARGE_END):
        raise ZipError(_too_much(path))
    file.seek(0)


def _look_at_tables(archive: zipfile.ZipFile, path: Path) -> None:
    seen: set[str] = set()
    unpacked = 0
    for entry in archive.infolist():
        if not entry.filename.endswith(".csv"):
            continue  # never unpacked
        if entry.filename in seen:
            raise ZipError(
                message(
                    "ImportSet",
                    "{path} holds {file} twice. Pack the set once more.",
                    path=path,
                    file=entry.filename,
                )
            )
        seen.add(entry.filename)
        if entry.flag_bits & _ENCRYPTED:
            raise ZipError(
                message(
                    "ImportSet",
                    "{path} is protected by a password. Unpack it, and choose the folder.",
                    path=path,
                )
            )
        if entry.compress_type not in _WAYS:
            raise ZipError(
                message(
                    "ImportSet",
                    "{path} is packed in a way that is not unpacked here. Unpack it, and choose the folder.",
                    path=path,
                )
            )
        unpacked += entry.file_size
    if unpacked > MOST_UNPACKED:
        raise ZipError(_too_much(path))


def _too_much(path: Path) -> Message:
    return message(
        "ImportSet", "{path} would unpack to more than a set of tables ever holds. Choose another.", path=path
    )
