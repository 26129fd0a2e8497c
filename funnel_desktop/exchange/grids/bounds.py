"""What of a workbook may be unpacked: before it is read, since what is too large would end the program.

A workbook is a zip archive, so a small file can hold more than memory does. And the library that reads it
lays a sheet out as a rectangle: one cell in the last row and the last column, left there by a slip of the
hand, asks for hundreds of gigabytes. Neither can be caught once it happens.
"""

from __future__ import annotations

import re
import zipfile
import zlib
from collections.abc import Iterator
from struct import error as struct_error
from struct import unpack_from
from typing import NamedTuple
from xml.etree import ElementTree

from funnel_desktop.exchange.sources import MOST_BYTES

MOST_CELLS = 40_000_000
"""Cells of a sheet's rectangle, of which each takes some 30 bytes."""

_PIECE = 1 << 20
_TAIL = 256  # more than a cell with its attributes
_MOST_RATIO = 1032  # that deflate can reach
_MEDIA = re.compile(r"(^|/)(media|Pictures|Thumbnails|embeddings|charts?|drawings|vbaProject\.bin)(/|$)")
_DOCUMENT = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}"

_ROW = re.compile(rb'<(?:\w+:)?row\b[^>]*?\br="(\d+)"')
_FAR_COLUMN = re.compile(rb' r="([A-Z]{2,3})\d')
_FULL_CELL = re.compile(rb'<(?:\w+:)?c\b[^>]*?\br="([A-Z]{1,3})(\d+)"[^>]*(?<!/)>(?!</(?:\w+:)?c>)')
_REPEATED_ROW = re.compile(
    rb"<(?:\w+:)?table-row\b[^>]*number-rows-repeated=\"(\d+)\"[^>]*>(.*?)</(?:\w+:)?table-row>", re.DOTALL
)
_REPEATED_CELL = re.compile(rb"<(?:\w+:)?table-cell\b([^>]*)number-columns-repeated=\"(\d+)\"([^>]*)>")

_BLANK, _ROW_HEADER, _LAST_CELL = 1, 0, 11
"""Kinds of records of a binary workbook: those between 2 and 11 are cells that hold something."""


class Oversize(Exception):
    """What a workbook unpacks to is more than can be read; ``cell`` names a cell far off, if that is why."""

    def __init__(self, cell: str = "") -> None:
        super().__init__(cell)
        self.cell = cell


class _Box(NamedTuple):
    rows: int
    columns: int

    @property
    def cells(self) -> int:
        return self.rows * self.columns


def check_unpacked(archive: zipfile.ZipFile, data: bytes) -> None:
    """Raise Oversize where the parts of a workbook unpack to more than ``MOST_BYTES``, whatever its table of
    contents claims."""
    parts = [part for part in archive.infolist() if not _MEDIA.search(part.filename)]
    total = sum(part.file_size for part in parts)
    if total > MOST_BYTES:
        raise Oversize
    if sum(part.compress_size for part in parts) * _MOST_RATIO <= MOST_BYTES:
        return
    total = 0
    for part in parts:
        for piece in _unpacked(part, data):
            total += len(piece)
            if total > MOST_BYTES:
                raise Oversize


def check_sheet(archive: zipfile.ZipFile, data: bytes, sheet: str, place: int) -> None:
    """Raise Oversize where the rectangle around the cells of a sheet has more than ``MOST_CELLS``.

    ``place`` is that of the sheet in the workbook, 0 being the first.
    """
    names = set(archive.namelist())
    if "content.xml" in names:
        _check_open_document(archive.getinfo("content.xml"), data)
        return
    part = _part_of(archive, sheet, place)
    if part is None or part not in names:
        return
    info = archive.getinfo(part)
    if part.endswith(".bin"):
        box, far = _binary_box(b"".join(_unpacked(info, data)))
        if box.cells > MOST_CELLS:
            raise Oversize(far)
        return
    if _roughly(info, data).cells <= MOST_CELLS:
        return
    box, far = _exactly(info, data)
    if box.cells > MOST_CELLS:
        raise Oversize(far)


def _part_of(archive: zipfile.ZipFile, sheet: str, place: int) -> str | None:
    """Return the name of the part in which a sheet stands, as the workbook says itself."""
    try:
        relations = ElementTree.fromstring(archive.read("xl/_rels/workbook.xml.rels"))
    except (KeyError, ElementTree.ParseError, zipfile.BadZipFile, zlib.error):
        return None
    targets = {each.get("Id"): each.get("Target") or "" for each in relations}
    try:
        book = ElementTree.fromstring(archive.read("xl/workbook.xml"))
    except KeyError:  # a binary workbook: its sheets are numbered as they come
        sheets = [target for target in targets.values() if "worksheets/" in target]
        return _in_archive(sorted(sheets, key=_number)[place]) if place < len(sheets) else None
    except (ElementTree.ParseError, zipfile.BadZipFile, zlib.error):
        return None
    for each in book.iter():
        if each.tag.rpartition("}")[2] == "sheet" and each.get("name") == sheet:
            found = next((value for key, value in each.items() if key.endswith("}id")), None)
            target = targets.get(found)
            return None if target is None else _in_archive(target)
    return None


def _in_archive(target: str) -> str:
    return target.lstrip("/") if target.startswith("/") else f"xl/{target}"


def _number(target: str) -> int:
    digits = re.search(r"(\d+)\.\w+$", target)
    return int(digits.group(1)) if digits else 0


def _unpacked(part: zipfile.ZipInfo, data: bytes) -> Iterator[bytes]:
    """Yield the bytes of a part in pieces, as many as there really are."""
    try:
        name, extra = unpack_from("<HH", data, part.header_offset + 26)
    except struct_error:
        return
    start = part.header_offset + 30 + name + extra
    packed = memoryview(data)[start : start + part.compress_size]
    if part.compress_type == zipfile.ZIP_STORED:
        for at in range(0, len(packed), _PIECE):
            yield bytes(packed[at : at + _PIECE])
        return
    unpack = zlib.decompressobj(-zlib.MAX_WBITS)
    try:
        for at in range(0, len(packed), _PIECE):
            piece: bytes | memoryview = packed[at : at + _PIECE]
            while piece and not unpack.eof:
                yield unpack.decompress(piece, _PIECE)
                piece = unpack.unconsumed_tail
    except zlib.error:
        return  # whoever reads it will say that it is damaged


def _pieces(part: zipfile.ZipInfo, data: bytes) -> Iterator[bytes]:
    """Yield the bytes of a part in pieces, each with the end of the one before."""
    tail = b""
    for piece in _unpacked(part, data):
        yield tail + piece
        tail = piece[-_TAIL:]


def _roughly(part: zipfile.ZipInfo, data: bytes) -> _Box:
    """Return a rectangle that is no smaller than that of the cells that hold something."""
    rows, columns = 0, set()
    for piece in _pieces(part, data):
        rows = max(rows, max(map(int, _ROW.findall(piece)), default=0))
        columns.update(_FAR_COLUMN.findall(piece))
    return _Box(rows, max(map(_column, columns), default=25) + 1)


def _exactly(part: zipfile.ZipInfo, data: bytes) -> tuple[_Box, str]:
    """Return the rectangle of the cells that hold something, and the cell that is furthest off."""
    top = bottom = right = -1
    left, far = 1 << 20, ""
    for piece in _pieces(part, data):
        for letters, digits in _FULL_CELL.findall(piece):
            row, column = int(digits), _column(letters)
            top, left = (row if top < 0 else min(top, row)), min(left, column)
            if row > bottom or column > right:
                far = letters.decode() + digits.decode()
            bottom, right = max(bottom, row), max(right, column)
    return _Box(bottom - top + 1, max(0, right - left) + 1), far


def _column(letters: bytes) -> int:
    number = 0
    for letter in letters:
        number = number * 26 + letter - 64
    return number - 1


def _binary_box(content: bytes) -> tuple[_Box, str]:
    """Return the rectangle of the cells of a sheet of a binary workbook, and the cell furthest off."""
    at, row, top, bottom, right, far = 0, 0, -1, -1, -1, ""
    try:
        while at < len(content):
            kind, length, at = _record(content, at)
            if kind == _ROW_HEADER:
                (row,) = unpack_from("<I", content, at)
            elif _BLANK < kind <= _LAST_CELL:
                (column,) = unpack_from("<I", content, at)
                if row > bottom or column > right:
                    far = f"R{row + 1}C{column + 1}"
                top = row if top < 0 else min(top, row)
                bottom, right = max(bottom, row), max(right, column)
            at += length
    except (IndexError, struct_error):
        pass  # cut off: whoever reads it will say that it is damaged
    return _Box(bottom - top + 1, right + 1), far


def _record(content: bytes, at: int) -> tuple[int, int, int]:
    """Return kind and length of the record at ``at``, and where its data begin."""
    kind = content[at]
    at += 1
    if kind & 0x80:
        kind = kind & 0x7F | content[at] << 7
        at += 1
    length = 0
    for shift in (0, 7, 14, 21):
        byte = content[at]
        at += 1
        length |= (byte & 0x7F) << shift
        if not byte & 0x80:
            break
    return kind, length, at


def _check_open_document(part: zipfile.ZipInfo, data: bytes) -> None:
    """Raise Oversize where rows or cells that hold something are said to be repeated too often."""
    content = b"".join(_unpacked(part, data))
    if b"-repeated=" not in content:
        return
    widest, cells = 1, 0
    for before, times, after in _REPEATED_CELL.findall(content):
        if b"value" in before or b"value" in after:
            widest = max(widest, int(times))
    for times, row in _REPEATED_ROW.findall(content):
        if b"value" in row:
            cells += int(times) * widest
    if cells > MOST_CELLS:
        raise Oversize
