"""Names of files: a free one, whether two are the same file, what may be dropped on the window."""

from __future__ import annotations

import os
from pathlib import Path

from PySide6.QtCore import QMimeData

from funnel_desktop.part_names import LONGEST_NAME, name_length, shorten_name
from funnel_desktop.store.lock import in_use_here
from funnel_desktop.text import FunnelError, message


def free_name(path: Path) -> Path:
    """Return ``path``, or the first of "name 2", "name 3", … that is not taken; cut to what the system takes,
    with room for the log beside a funnel."""
    room = LONGEST_NAME - len("-journal")
    candidate, number = path.with_name(shorten_name(path.name, room)), 1
    while os.path.lexists(candidate):
        number += 1
        ending = f" {number}{path.suffix}"
        candidate = path.with_name(shorten_name(path.stem, room - name_length(ending)) + ending)
    return candidate


def named_after(path: Path, ending: str, folder: Path | None = None) -> Path:
    """Return a name to propose for something made of ``path``: its stem, cut where it would be too long, and
    ``ending``; in ``folder``, or beside it."""
    name = shorten_name(path.stem, LONGEST_NAME - len("-journal") - name_length(ending)) + ending
    return (path.parent if folder is None else folder) / name


def same_file(one: Path, other: Path | None) -> bool:
    """Whether two names are of the same file, by whatever way they lead there."""
    try:
        return other is not None and (one == other or os.path.samefile(one, other))
    except OSError:
        return False


def refuse_open_funnel(path: Path) -> None:
    """Raise FunnelError for the funnel that is open: closing it again, after a look at what it is, would give
    back SQLite's locks on it."""
    if in_use_here(path):
        raise FunnelError(
            message("FileFlow", "{name} is the funnel that is open. Choose another file.", name=path.name)
        )


def dropped_file(data: QMimeData) -> Path | None:
    """Return the one file that is being dropped, if it is one of ours or a spreadsheet, or the folder of a
    full export."""
    if not data.hasUrls() or len(data.urls()) != 1 or not data.urls()[0].isLocalFile():
        return None
    path = Path(data.urls()[0].toLocalFile())
    if path.is_dir():
        return path if (path / "about.csv").is_file() else None
    return path if path.suffix.lower() in (".funnel", ".csv", ".tsv", ".txt", ".zip") else None
