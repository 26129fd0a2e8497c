"""What may be dropped on the window."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QMimeData

TABLES = (
    *(".csv", ".tsv", ".txt", ".zip"),
    *(".xlsx", ".xlsm", ".xlsb", ".xls", ".et", ".ods", ".htm", ".html", ".mht"),
)
"""The endings of spreadsheets, and of a full export."""

_NO_TABLES = ("image/", "audio/", "video/", "font/", "application/pdf")


def local_paths(data: QMimeData) -> list[str]:
    """Return the files and folders of this computer that are dropped or pasted, by their whole paths."""
    if not data.hasUrls() or not all(url.isLocalFile() for url in data.urls()):
        return []
    return [url.toLocalFile() for url in data.urls()]


def dropped_file(data: QMimeData) -> Path | None:
    """Return the one file that is being dropped, if it may be one of ours or a spreadsheet, or the folder of
    a full export. What is in it is not looked at: while it hovers it may be the file that is open."""
    if not data.hasUrls() or len(data.urls()) != 1 or not data.urls()[0].isLocalFile():
        return None
    path = Path(data.urls()[0].toLocalFile())
    if path.is_dir():
        return path if (path / "about.csv").is_file() else None
    if path.suffix.lower() in (".funnel", *TABLES):
        return path
    from mimetypes import guess_type

    kind = guess_type(path.name)[0] or ""
    return None if kind.startswith(_NO_TABLES) else path
