"""Make a shared library forget in which folder of the machine that built Python to look for others."""

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
