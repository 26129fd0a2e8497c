"""What was set aside: logs that belong to no file here, and versions that were not gone on with.

It lies in the program's data folder, and the user was told where. It is kept for a long time, not for ever:
whenever something comes, what nobody has touched for long goes.
"""

from __future__ import annotations

import os
import re
from contextlib import suppress
from datetime import datetime, timedelta
from pathlib import Path
from typing import NamedTuple

from funnel_desktop.data_folder import data_folder
from funnel_desktop.store.lock import in_use_here

LOGS_KEPT = timedelta(days=90)
VERSIONS_KEPT = timedelta(days=365)
"""A version is a whole funnel, which somebody may still work in."""

ALWAYS_KEPT = timedelta(days=30)
"""Younger than this nothing goes, whatever its size."""

MOST_BYTES = 1 << 30

_MOMENT = re.compile(r" (\d{4}-\d\d-\d\d \d\d\.\d\d\.\d\d)")


class _Kept(NamedTuple):
    touched: datetime
    path: Path
    size: int

    @property
    def is_log(self) -> bool:
        return self.path.name.endswith(("-wal", "-journal"))


def set_aside_folder() -> Path:
    """Return the folder (not made by asking)."""
    return data_folder() / "set aside"


def tidy(folder: Path, now: datetime, most: int = MOST_BYTES) -> list[Path]:
    """Take away what was set aside long ago and not touched since, the oldest first where all of it is too
    large; return what went. Never the latest, nothing that came lately, nothing that is open here. ``now``:
    local time; ``most``: bytes. Raises nothing."""
    kept = _all(folder)
    total = sum(each.size for each in kept)
    gone = []
    for each in kept[:-1]:
        age = now - each.touched
        over = total > most and age > ALWAYS_KEPT
        if (age > (LOGS_KEPT if each.is_log else VERSIONS_KEPT) or over) and not in_use_here(each.path):
            with suppress(OSError):
                each.path.unlink()
                gone.append(each.path)
                total -= each.size
    return gone


def _all(folder: Path) -> list[_Kept]:
    """Return what lies there, what was not touched for the longest time first."""
    found = []
    with suppress(OSError):
        for entry in os.scandir(folder):
            with suppress(OSError, ValueError):
                if not entry.is_file(follow_symlinks=False):
                    continue
                facts = entry.stat()
                touched = datetime.fromtimestamp(facts.st_mtime)
                named = _MOMENT.search(entry.name)
                if named is not None:  # a log was written before it was set aside
                    touched = max(touched, datetime.strptime(named[1], "%Y-%m-%d %H.%M.%S"))
                found.append(_Kept(touched, Path(entry.path), facts.st_size))
    return sorted(found)
