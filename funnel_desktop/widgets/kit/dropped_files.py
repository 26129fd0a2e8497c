"""What may be dropped on the window."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QMimeData


def dropped_file(data: QMimeData) -> Path | None:
    """Return the one file that is being dropped, if it is one of ours or a spreadsheet, or the folder of a
    full export."""
    if not data.hasUrls() or len(data.urls()) != 1 or not data.urls()[0].isLocalFile():
        return None
    path = Path(data.urls()[0].toLocalFile())
    if path.is_dir():
        return path if (path / "about.csv").is_file() else None
    return path if path.suffix.lower() in (".funnel", ".csv", ".tsv", ".txt", ".zip") else None
