"""Make shared libraries forget what no program that loads them needs: in which folder of the machine that
built Python to look for others, and what lies between their loaded parts."""

from __future__ import annotations

import struct
from pathlib import Path

_PT_LOAD, _PT_DYNAMIC = 1, 2
_DT_NULL, _DT_STRTAB, _DT_RPATH, _DT_RUNPATH = 0, 5, 15, 29


def forget_build_folders(path: Path) -> bool:
    """Take RPATH and RUNPATH out of a library if they name a folder of this machine; return whether so.

    A path relative to the library itself (``$ORIGIN``) stays. As the tool chrpath does it: the entries after
    it move up in the dynamic section, and nothing else in the file changes its place.
    """
    data = bytearray(path.read_bytes())
    if data[:6] != b"\x7fELF\x02\x01":
        return False
    header, size, count = struct.unpack_from("<Q", data, 32)[0], *struct.unpack_from("<HH", data, 54)
    parts = [struct.unpack_from("<IIQQQQQQ", data, header + size * at) for at in range(count)]
    dynamic = next((part for part in parts if part[0] == _PT_DYNAMIC), None)
    if dynamic is None:
        return False
    place, length = dynamic[2], dynamic[5]
    entries = [struct.unpack_from("<QQ", data, place + 16 * at) for at in range(length // 16)]
    address = next(value for tag, value in entries if tag == _DT_STRTAB)
    loaded = next(part for part in parts if part[0] == _PT_LOAD and part[3] <= address < part[3] + part[6])
    words = address - loaded[3] + loaded[2]

    def names_a_folder(tag: int, value: int) -> bool:
        if tag not in (_DT_RPATH, _DT_RUNPATH):
            return False
        end = data.index(b"\0", words + value)
        return not bytes(data[words + value : end]).startswith(b"$ORIGIN")

    kept = [entry for entry in entries if not names_a_folder(*entry)]
    if len(kept) == len(entries):
        return False
    kept += [(_DT_NULL, 0)] * (len(entries) - len(kept))
    for at, entry in enumerate(kept):
        struct.pack_into("<QQ", data, place + 16 * at, *entry)
    path.write_bytes(data)
    return True


def close_gaps(path: Path) -> int:
    """Take out of a library whatever is not loaded with it, symbols of a debugger above all; return the bytes
    that it lost.

    For libraries that ``strip`` breaks: wheels have parts of theirs put at the end, in an order that it does
    not expect. Here every loaded part stays as it is, at its address, and only moves up in the file, by whole
    pages; the table of sections, which a loader does not read, goes.
    """
    data = path.read_bytes()
    if data[:6] != b"\x7fELF\x02\x01":
        return 0
    header, size, count = struct.unpack_from("<Q", data, 32)[0], *struct.unpack_from("<HH", data, 54)
    parts = [list(struct.unpack_from("<IIQQQQQQ", data, header + size * at)) for at in range(count)]
    moved: list[tuple[int, int, int]] = []  # a loaded part: from, to, where to
    result = bytearray()
    for kind, _flags, offset, address, _physical, length, _memory, align in sorted(
        parts, key=lambda part: part[2]
    ):
        if kind != _PT_LOAD or not length:
            continue
        if moved and offset < moved[-1][1]:
            return 0  # two parts share bytes: not one of those
        place = len(result) + (address - len(result)) % max(align, 1)
        result.extend(bytes(place - len(result)))
        result.extend(data[offset : offset + length])
        moved.append((offset, offset + length, place))
    if not moved or moved[0][0] != 0 or len(result) >= len(data):
        return 0
    for at, part in enumerate(parts):
        new = next((to + part[2] - first for first, end, to in moved if first <= part[2] < end), None)
        if new is None and part[5]:
            return 0  # something that is read and not loaded: not one of those
        part[2] = new or 0
        struct.pack_into("<IIQQQQQQ", result, header + size * at, *part)
    struct.pack_into("<Q", result, 40, 0)  # where the sections are,
    struct.pack_into("<HHH", result, 58, 0, 0, 0)  # their size, number, and names
    path.write_bytes(result)
    return len(data) - len(result)
